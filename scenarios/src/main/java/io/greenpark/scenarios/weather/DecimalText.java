package io.greenpark.scenarios.weather;

import java.nio.charset.StandardCharsets;

/** Reads decimal numbers from bytes. */
final class DecimalText {

    /** Powers of ten that a double holds exactly. */
    private static final double[] POWERS_OF_TEN = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    private static final int MAX_EXACT_DIGITS = 15;

    private DecimalText() {}

    /**
     * Number that stands in {@code bytes[from, to)}: digits with an optional sign, decimal point and exponent; NaN if it is
     * anything else, a word such as "NaN" or "inf" included.
     *
     * <p>Up to 15 digits are read as one whole number over one power of ten, both exact, so that the quotient is the nearest
     * double; longer ones go to the JDK.
     */
    static double parse(byte[] bytes, int from, int to) {
        int at = from;
        boolean negative = false;
        if (at < to && (bytes[at] == '-' || bytes[at] == '+')) {
            negative = bytes[at] == '-';
            at++;
        }
        long digits = 0;
        int count = 0;
        int decimals = 0;
        boolean point = false;
        for (; at < to; at++) {
            byte b = bytes[at];
            if (b >= '0' && b <= '9') {
                digits = count < MAX_EXACT_DIGITS ? 10 * digits + (b - '0') : digits;
                count++;
                decimals += point ? 1 : 0;
            } else if (b == '.' && !point) {
                point = true;
            } else {
                break;
            }
        }
        if (count == 0) {
            return Double.NaN;
        }
        if (at < to || count > MAX_EXACT_DIGITS) {
            return exponentFollows(bytes, at, to) ? parseByJdk(bytes, from, to) : Double.NaN;
        }
        double value = digits / POWERS_OF_TEN[decimals];
        return negative ? -value : value;
    }

    /** Whether nothing but an exponent stands in {@code bytes[from, to)}. */
    private static boolean exponentFollows(byte[] bytes, int from, int to) {
        if (from == to) {
            return true;
        }
        int at = from + 1;
        if (bytes[from] != 'e' && bytes[from] != 'E') {
            return false;
        }
        if (at < to && (bytes[at] == '-' || bytes[at] == '+')) {
            at++;
        }
        int first = at;
        while (at < to && bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
        return at == to && at > first;
    }

    private static double parseByJdk(byte[] bytes, int from, int to) {
        double value = Double.parseDouble(new String(bytes, from, to - from, StandardCharsets.US_ASCII));
        return Double.isInfinite(value) ? Double.NaN : value;
    }
}
