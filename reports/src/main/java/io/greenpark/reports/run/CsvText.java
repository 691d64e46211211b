package io.greenpark.reports.run;

import io.greenpark.reports.table.FormulaGuard;

/** How single cells are written in CSV files, and read again. */
final class CsvText {

    private CsvText() {}

    /** Text as a CSV cell: neutralised if it looks like a formula, quoted if it must be. */
    static String encode(String text) {
        String safe = FormulaGuard.guarded(text);
        return isPlain(safe) ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ',' || c == '"' || c == '\n' || c == '\r') {
                return false;
            }
        }
        return true;
    }

    /** The text that {@link #encode} was given, from a cell without its quotes. */
    static String decode(String cell) {
        return FormulaGuard.unguarded(cell);
    }

    /** All digits that are needed to read the same double again; an integral value has no point. */
    static String number(double value) {
        if (Double.isInfinite(value)) {
            throw new IllegalArgumentException("an infinite number cannot be written");
        }
        if (Double.isNaN(value)) {
            return "";
        }
        String digits = Double.toString(value);
        return digits.endsWith(".0") ? digits.substring(0, digits.length() - 2) : digits;
    }

    /** The number of a cell; an empty one is {@code NaN}. */
    static double parse(String cell) {
        return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
    }
}
