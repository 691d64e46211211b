package io.greenpark.reports.text;

import io.greenpark.core.provenance.Title;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.function.Function;

/** Numbers as people read them in one language: grouped, rounded, with a real minus sign. */
public final class Numbers {

    /** What stands for a number that is not defined. */
    public static final String UNDEFINED = "–";

    private final DecimalFormatSymbols symbols;

    private Numbers(Language language) {
        symbols = DecimalFormatSymbols.getInstance(language.locale());
        symbols.setMinusSign('\u2212');
    }

    /** Formats of {@code language}. */
    public static Numbers of(Language language) {
        return new Numbers(language);
    }

    /** Number with a fixed number of decimals, e.g. {@code 1,234.5}. */
    public String fixed(double value, int decimals) {
        return format(value, "#,##0" + decimals(decimals));
    }

    /** Number with three significant digits, whole ones without decimals, e.g. {@code 1,234}, {@code 12.3}, {@code 4}. */
    public String significant(double value) {
        double size = Math.abs(value);
        if (size >= 100.0 || size == Math.rint(size)) {
            return fixed(value, 0);
        }
        if (size >= 10.0) {
            return fixed(value, 1);
        }
        return fixed(value, size >= 1.0 ? 2 : 3);
    }

    /** Fraction as per cent with one decimal, e.g. {@code 47.3%}. */
    public String share(double fraction) {
        return format(fraction, "#,##0.0%");
    }

    /** The same number in both languages. */
    public static Title both(Function<Numbers, String> format) {
        return new Title(format.apply(of(Language.EN)), format.apply(of(Language.ZH)));
    }

    /** Relative change as per cent with its sign, e.g. {@code −12.0%}. */
    public String change(double fraction) {
        return signed(fraction, share(fraction));
    }

    /** Difference with its sign and a fixed number of decimals. */
    public String difference(double value, int decimals) {
        return signed(value, fixed(value, decimals));
    }

    private static String signed(double value, String formatted) {
        return value > 0.0 && !isZero(formatted) ? "+" + formatted : formatted;
    }

    private String format(double value, String pattern) {
        if (Double.isNaN(value)) {
            return UNDEFINED;
        }
        String formatted = new DecimalFormat(pattern, symbols).format(value);
        return isZero(formatted) ? formatted.replace("\u2212", "") : formatted;
    }

    private static boolean isZero(String formatted) {
        return formatted.chars().noneMatch(c -> c >= '1' && c <= '9');
    }

    private static String decimals(int count) {
        return count == 0 ? "" : "." + "0".repeat(count);
    }
}
