package io.greenpark.cli;

import java.util.ArrayList;
import java.util.List;

/** A table of plain text, in which wide characters count as two. */
final class TextTable {

    private static final String GAP = "  ";

    private final boolean numbers;
    private final List<List<String>> rows = new ArrayList<>();

    private TextTable(boolean numbers) {
        this.numbers = numbers;
    }

    /** A table of numbers: the first column to the left, all others to the right. */
    static TextTable ofNumbers() {
        return new TextTable(true);
    }

    /** A table of texts: all columns to the left. */
    static TextTable ofTexts() {
        return new TextTable(false);
    }

    TextTable row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    TextTable row(List<String> cells) {
        rows.add(List.copyOf(cells));
        return this;
    }

    /** The lines, without trailing spaces. */
    List<String> lines() {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int c = 0; c < row.size(); c++) {
                widths[c] = Math.max(widths[c], width(row.get(c)));
            }
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int c = 0; c < row.size(); c++) {
            String padding = " ".repeat(widths[c] - width(row.get(c)));
            line.append(c == 0 ? "" : GAP).append(c > 0 && numbers ? padding + row.get(c) : row.get(c) + padding);
        }
        return line.toString().stripTrailing();
    }

    /** Columns that {@code text} takes on a terminal. */
    static int width(String text) {
        return text.codePoints().map(TextTable::width).sum();
    }

    /** Columns that a sign takes on a terminal. */
    static int width(int codePoint) {
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HAN, HANGUL, HIRAGANA, KATAKANA, BOPOMOFO -> 2;
            default -> isWideSign(codePoint) ? 2 : 1;
        };
    }

    /** Punctuation of Chinese texts, which belongs to no script of its own. */
    private static boolean isWideSign(int codePoint) {
        return codePoint >= 0x3000 && codePoint <= 0x303F || codePoint >= 0xFF01 && codePoint <= 0xFF60;
    }
}
