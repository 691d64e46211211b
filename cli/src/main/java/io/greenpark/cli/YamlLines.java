package io.greenpark.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks long lines of YAML so that they fit a terminal and still say the same: a text that goes on in a line further in is joined
 * with one space again, quoted or not, and so are lists and mappings in brackets. Lines are broken at single spaces only.
 */
final class YamlLines {

    private static final String FURTHER = "    ";
    private static final String COMMENT = "#";

    private YamlLines() {}

    /** The lines of {@code line}, at most {@link Wrap#COLUMNS} wide where its spaces allow it. */
    static List<String> of(String line) {
        if (TextTable.width(line) <= Wrap.COLUMNS) {
            return List.of(line);
        }
        String margin = line.substring(0, line.length() - line.stripLeading().length());
        boolean comment = line.startsWith(COMMENT, margin.length());
        List<String> pieces = words(line, comment ? margin.length() + 2 : valueAt(line));
        return Wrap.filled(pieces, margin + (comment ? COMMENT + " " : FURTHER), Wrap.COLUMNS);
    }

    /** Where the value of the first key begins: what stands before it stays in one line. */
    private static int valueAt(String line) {
        int colon = line.indexOf(": ");
        return colon < 0 ? line.indexOf(line.strip()) : colon + 2;
    }

    /** The line in pieces that end with a single space, all but the first after {@code from}. */
    private static List<String> words(String line, int from) {
        List<String> words = new ArrayList<>();
        int begin = 0;
        for (int k = from; k < line.length() - 1; k++) {
            boolean single = line.charAt(k) == ' ' && line.charAt(k - 1) != ' ' && line.charAt(k + 1) != ' ';
            if (single && !isSign(line, k + 1) && line.charAt(k - 1) != '\\') {
                words.add(line.substring(begin, k + 1));
                begin = k + 1;
            }
        }
        words.add(line.substring(begin));
        return words;
    }

    /** Whether what stands there would mean something else at the beginning of a line. */
    private static boolean isSign(String line, int at) {
        boolean alone = at + 1 == line.length() || line.charAt(at + 1) == ' ';
        return line.charAt(at) == '#' || alone && "-?:".indexOf(line.charAt(at)) >= 0;
    }
}
