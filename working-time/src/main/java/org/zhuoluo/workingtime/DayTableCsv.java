package org.zhuoluo.workingtime;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/** Reads special days from lines of {@code date,kind,name,year_of_notice}; a line it cannot read is named in the error. */
public final class DayTableCsv {
    private static final String HEADER = "date,kind,name,year_of_notice";
    private static final int COLUMNS = 4;

    private DayTableCsv() {}

    public static List<SpecialDay> read(Reader source) throws IOException {
        var lines = new BufferedReader(source);
        if (!HEADER.equals(lines.readLine())) {
            throw new IllegalArgumentException("line 1: expected the header " + HEADER);
        }
        var days = new ArrayList<SpecialDay>();
        var dates = new HashSet<LocalDate>();
        int number = 1;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            SpecialDay day = parse(number, line);
            if (!dates.add(day.date())) {
                throw new IllegalArgumentException("line " + number + ": " + day.date() + " is there twice");
            }
            days.add(day);
        }
        return List.copyOf(days);
    }

    private static SpecialDay parse(int number, String line) {
        String[] fields = line.split(",", -1);
        if (fields.length != COLUMNS) {
            throw new IllegalArgumentException("line " + number + ": expected " + COLUMNS + " columns: " + line);
        }
        try {
            return new SpecialDay(
                    LocalDate.parse(fields[0]), kindOf(fields[1]), fields[2], Integer.parseInt(fields[3]));
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            throw new IllegalArgumentException(
                    "line " + number + ": " + Objects.requireNonNull(unreadable.getMessage()), unreadable);
        }
    }

    private static DayKind kindOf(String text) {
        return switch (text) {
            case "off" -> DayKind.OFF;
            case "work" -> DayKind.WORK;
            default -> throw new IllegalArgumentException("the kind is off or work, not " + text);
        };
    }
}
