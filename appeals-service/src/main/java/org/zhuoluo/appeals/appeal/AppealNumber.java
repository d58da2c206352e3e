package org.zhuoluo.appeals.appeal;

import com.fasterxml.jackson.annotation.JsonValue;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * The number that people read, write and dictate: the day, eight random digits and a check digit (ISO 7064 MOD 11,10) that finds every
 * single wrong digit. Random, so that no counter row is fought over and nobody can tell how many appeals there were.
 */
public record AppealNumber(@JsonValue String value) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyMMdd").withZone(ZoneId.of("Asia/Shanghai"));
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int RANDOM_BOUND = 100_000_000;
    private static final int LENGTH = 15;

    public AppealNumber {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not an appeal number");
        }
    }

    /** A number of that day, which may be taken already. */
    public static AppealNumber draw(Instant at) {
        String digits = DAY.format(at) + "%08d".formatted(RANDOM.nextInt(RANDOM_BOUND));
        return new AppealNumber(digits + checkDigitOf(digits));
    }

    public static boolean isValid(String text) {
        return text.length() == LENGTH
                && text.chars().allMatch(c -> c >= '0' && c <= '9')
                && text.charAt(LENGTH - 1) - '0' == checkDigitOf(text.substring(0, LENGTH - 1));
    }

    static int checkDigitOf(String digits) {
        int product = 10;
        for (int i = 0; i < digits.length(); i++) {
            int sum = (product + digits.charAt(i) - '0') % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (11 - product) % 10;
    }

    @Override
    public String toString() {
        return value;
    }
}
