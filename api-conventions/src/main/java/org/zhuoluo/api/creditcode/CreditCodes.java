package org.zhuoluo.api.creditcode;

/** The arithmetic of GB 32100-2015: 17 characters and a check character, modulo 31, weights the powers of 3. */
public final class CreditCodes {
    /** No I, O, S, V, Z: they look like digits and other letters. */
    public static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static final int LENGTH = 18;
    private static final int MODULUS = 31;

    private CreditCodes() {}

    public static boolean isValid(String code) {
        return code.length() == LENGTH
                && code.chars().allMatch(character -> ALPHABET.indexOf(character) >= 0)
                && code.charAt(LENGTH - 1) == checkCharacter(code.substring(0, LENGTH - 1));
    }

    /** The 18th character for the first 17; a remainder of 0 gives {@code 0}. */
    public static char checkCharacter(String first17) {
        if (first17.length() != LENGTH - 1) {
            throw new IllegalArgumentException("17 characters have a check character, not " + first17.length());
        }
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < first17.length(); i++) {
            sum += valueOf(first17.charAt(i)) * weight;
            weight = weight * 3 % MODULUS;
        }
        return ALPHABET.charAt((MODULUS - sum % MODULUS) % MODULUS);
    }

    private static int valueOf(char character) {
        int value = ALPHABET.indexOf(character);
        if (value < 0) {
            throw new IllegalArgumentException("not a character of a credit code: " + character);
        }
        return value;
    }
}
