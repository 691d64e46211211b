package io.greenpark.scenarios.text;

/** The one way to write a number: decimal digits with an optional sign, fraction and exponent. */
public final class Decimals {

    private Decimals() {}

    /** Whether {@code text} is a number written in this way. */
    public static boolean isNumber(String text) {
        return kindOf(text) != ScalarNode.Kind.TEXT;
    }

    /** Kind of a plain value that the syntax takes for a number; hexadecimal, octal and infinite ones are text. */
    static ScalarNode.Kind kindOf(String text) {
        int at = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        int whole = digits(text, at);
        at += whole;
        int fraction = 0;
        boolean decimal = false;
        if (at < text.length() && text.charAt(at) == '.') {
            decimal = true;
            fraction = digits(text, at + 1);
            at += 1 + fraction;
        }
        if (whole + fraction == 0) {
            return ScalarNode.Kind.TEXT;
        }
        if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
            decimal = true;
            at++;
            if (at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+')) {
                at++;
            }
            int exponent = digits(text, at);
            if (exponent == 0) {
                return ScalarNode.Kind.TEXT;
            }
            at += exponent;
        }
        if (at < text.length()) {
            return ScalarNode.Kind.TEXT;
        }
        return decimal ? ScalarNode.Kind.DECIMAL : ScalarNode.Kind.INTEGER;
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at - from;
    }
}
