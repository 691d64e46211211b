package io.greenpark.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks sentences into lines that fit a terminal: English between words, Chinese between any two signs except before the end and
 * after the beginning of a bracket or a quotation, and before other signs that close. A number stays with its unit, and a word that is
 * longer than a line stays whole.
 */
final class Wrap {

    /** Width of the terminal that texts are written for [columns]. */
    static final int COLUMNS = 80;

    private static final String OPENING = "（“《【‘";
    private static final String CLOSING = "，。；：、！？）”》】’…%";

    private Wrap() {}

    /** Lines of {@code text} that are at most {@link #COLUMNS} wide, all after the first behind {@code indent}. */
    static List<String> lines(String text, String indent) {
        return lines(text, indent, COLUMNS);
    }

    /** Lines of {@code text} that are at most {@code width} wide, all after the first behind {@code indent}. */
    static List<String> lines(String text, String indent, int width) {
        return filled(pieces(text), indent, width);
    }

    /** Pieces in as few lines as hold them, each at most {@code width} wide, all after the first behind {@code indent}. */
    static List<String> filled(List<String> pieces, String indent, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String piece : pieces) {
            int wide = TextTable.width(piece.stripTrailing());
            if (used > 0 && used + wide > width && !line.toString().isBlank()) {
                lines.add(line.toString().stripTrailing());
                line = new StringBuilder(indent);
                used = TextTable.width(indent);
            }
            line.append(piece);
            used += TextTable.width(piece);
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    /** The text in pieces between which a line may end; spaces stand at the end of a piece. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int[] signs = text.codePoints().toArray();
        for (int k = 0; k < signs.length; k++) {
            if (k > 0 && mayBreak(signs[k - 1], signs[k]) && !isBeforeUnit(signs, k)) {
                pieces.add(piece.toString());
                piece = new StringBuilder();
            }
            piece.appendCodePoint(signs[k]);
        }
        pieces.add(piece.toString());
        return pieces;
    }

    /** Whether a number with its space ends before {@code k}, and its unit begins there. */
    private static boolean isBeforeUnit(int[] signs, int k) {
        return k > 1 && signs[k - 1] == ' ' && Character.isDigit(signs[k - 2]) && Character.isLetter(signs[k]);
    }

    private static boolean mayBreak(int before, int after) {
        if (before == ' ' || after == ' ') {
            return before == ' ' && after != ' ';
        }
        boolean wide = TextTable.width(before) > 1 || TextTable.width(after) > 1;
        return wide && CLOSING.indexOf(after) < 0 && OPENING.indexOf(before) < 0;
    }
}
