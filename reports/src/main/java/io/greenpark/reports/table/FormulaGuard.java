package io.greenpark.reports.table;

/** Keeps spreadsheets from taking text for formulas. */
public final class FormulaGuard {

    /**
     * A spreadsheet that finds one of the first at the beginning of a cell takes the cell for a formula. The apostrophe is
     * itself what is put before such a cell; one that begins with it gets another, so that reading stays unambiguous.
     */
    private static final String GUARDED = "=+-@\t\r'";

    private static final char GUARD = '\'';

    private FormulaGuard() {}

    /** Text that no spreadsheet takes for a formula: with an apostrophe before it where it could be one. */
    public static String guarded(String text) {
        return !text.isEmpty() && GUARDED.indexOf(text.charAt(0)) >= 0 ? GUARD + text : text;
    }

    /** The text that {@link #guarded} was given. */
    public static String unguarded(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == GUARD ? cell.substring(1) : cell;
    }
}
