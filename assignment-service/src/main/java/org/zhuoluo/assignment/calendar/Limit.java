package org.zhuoluo.assignment.calendar;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long a duty may take, in the measure in which it is promised: {@code 7wd} working days or {@code 4wh} working hours. */
public record Limit(int amount, Measure measure) {
    private static final Pattern FORM = Pattern.compile("([1-9]\\d{0,3})(wd|wh)");

    /** What a limit counts. */
    public enum Measure {
        WORKING_DAYS("wd"),
        WORKING_HOURS("wh");

        private final String suffix;

        Measure(String suffix) {
            this.suffix = suffix;
        }
    }

    public static Limit workingDays(int amount) {
        return new Limit(amount, Measure.WORKING_DAYS);
    }

    /** Reads the form of configuration, such as {@code 7wd}. */
    public static Limit parse(CharSequence text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("a limit looks like 7wd or 4wh, not like " + text);
        }
        boolean days = form.group(2).equals(Measure.WORKING_DAYS.suffix);
        return new Limit(Integer.parseInt(form.group(1)), days ? Measure.WORKING_DAYS : Measure.WORKING_HOURS);
    }

    @Override
    public String toString() {
        return amount + measure.suffix;
    }
}
