package org.zhuoluo.assignment.calendar;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long a duty may take, in the measure in which it is promised: {@code 7wd} working days, {@code 4wh} working hours, or {@code same-day}.
 *
 * @param amount how many of them; 1 for the same day, 0 where none is counted
 */
public record Limit(int amount, Measure measure) {
    private static final Pattern FORM = Pattern.compile("([1-9]\\d{0,3})(wd|wh)");
    private static final String SAME_DAY = "same-day";

    /** In the place of a limit, where the moment itself was set. */
    public static final Limit AS_SET = new Limit(0, Measure.NONE);

    /** What a limit counts. */
    public enum Measure {
        WORKING_DAYS,
        WORKING_HOURS,
        /** The working day on which it begins; noon of the next one, if too little of that day is left. */
        SAME_WORKING_DAY,
        /** Nothing: somebody set the moment. A pause gives back working days. */
        NONE
    }

    public static Limit workingDays(int amount) {
        return new Limit(amount, Measure.WORKING_DAYS);
    }

    /** Reads the form of configuration, such as {@code 7wd}. */
    public static Limit parse(CharSequence text) {
        if (SAME_DAY.contentEquals(text)) {
            return new Limit(1, Measure.SAME_WORKING_DAY);
        }
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("a limit looks like 7wd, 4wh or same-day, not like " + text);
        }
        Measure measure = form.group(2).equals("wd") ? Measure.WORKING_DAYS : Measure.WORKING_HOURS;
        return new Limit(Integer.parseInt(form.group(1)), measure);
    }

    /** Reads what was kept of a duty, which is a limit of configuration or {@link #AS_SET}. */
    public static Limit kept(String text) {
        return AS_SET.toString().equals(text) ? AS_SET : parse(text);
    }

    @Override
    public String toString() {
        return switch (measure) {
            case WORKING_DAYS -> amount + "wd";
            case WORKING_HOURS -> amount + "wh";
            case SAME_WORKING_DAY -> SAME_DAY;
            case NONE -> "as-set";
        };
    }
}
