package io.greenpark.scenarios.text;

/**
 * A place in a text that a user has written.
 *
 * @param file file as the user named it, or the command-line setting
 * @param line line, counted from 1; 0 if the text has no lines
 * @param column column in characters, counted from 1; 0 if the text has no lines
 */
public record Location(String file, int line, int column) implements Comparable<Location> {

    /** Place of a text without lines, e.g. a command-line setting. */
    public static Location of(String text) {
        return new Location(text, 0, 0);
    }

    @Override
    public int compareTo(Location that) {
        int byFile = file.compareTo(that.file);
        if (byFile != 0) {
            return byFile;
        }
        return line != that.line ? Integer.compare(line, that.line) : Integer.compare(column, that.column);
    }

    /** {@code file:line:column}, the form that editors and terminals can jump to. */
    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }
}
