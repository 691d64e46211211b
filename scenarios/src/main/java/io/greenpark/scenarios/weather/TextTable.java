package io.greenpark.scenarios.weather;

import io.greenpark.scenarios.input.InputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The lines of a delimited text, one at a time, with the line and column of every field.
 *
 * <p>It works on the bytes and makes a string only of what is asked for as text: a year of 8760 lines takes milliseconds.
 * Fields are numbered from 1, as the descriptions of the formats do. A field may stand in double quotes.
 */
final class TextTable implements Row {

    private final Path file;
    private final byte[] bytes;
    private final byte delimiter;
    private final int[] cuts;

    private int lineStart;
    private int nextLineStart;
    private int line;
    private int fields;
    private int[] starts = new int[64];
    private int[] ends = new int[64];

    /**
     * @param file name for messages
     * @param bytes the text
     * @param delimiter character between the fields
     */
    TextTable(Path file, byte[] bytes, char delimiter) {
        this(file, bytes, delimiter, new int[0]);
    }

    private TextTable(Path file, byte[] bytes, char delimiter, int[] cuts) {
        this.file = file;
        this.bytes = bytes;
        this.delimiter = (byte) delimiter;
        this.cuts = cuts.clone();
        boolean byteOrderMark =
                bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        nextLineStart = byteOrderMark ? 3 : 0;
    }

    /**
     * Lines whose fields stand at fixed places.
     *
     * @param cuts first and last character of every field, from 1
     */
    static TextTable fixed(Path file, byte[] bytes, int... cuts) {
        return new TextTable(file, bytes, '\n', cuts);
    }

    /** Goes to the next line; {@code false} at the end of the text. */
    boolean next() {
        if (nextLineStart >= bytes.length) {
            return false;
        }
        lineStart = nextLineStart;
        line++;
        fields = 0;
        if (cuts.length > 0) {
            cut();
        } else {
            split();
        }
        return true;
    }

    private void cut() {
        int end = lineStart;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        nextLineStart = end + 1;
        for (int i = 0; i < cuts.length; i += 2) {
            addField(Math.min(end, lineStart + cuts[i] - 1), Math.min(end, lineStart + cuts[i + 1]));
        }
    }

    private void split() {
        int start = lineStart;
        boolean quoted = false;
        int at = lineStart;
        while (at < bytes.length && bytes[at] != '\n') {
            byte b = bytes[at];
            if (b == '"') {
                quoted = !quoted;
            } else if (b == delimiter && !quoted) {
                addField(start, at);
                start = at + 1;
            }
            at++;
        }
        int end = at > lineStart && bytes[at - 1] == '\r' ? at - 1 : at;
        addField(start, Math.max(start, end));
        nextLineStart = at + 1;
    }

    /** Goes to the next line that is not blank; {@code false} at the end of the text. */
    boolean nextNotBlank() {
        while (next()) {
            if (!blankLine()) {
                return true;
            }
        }
        return false;
    }

    private void addField(int start, int end) {
        if (fields == starts.length) {
            starts = Arrays.copyOf(starts, 2 * fields);
            ends = Arrays.copyOf(ends, 2 * fields);
        }
        int from = start;
        int to = end;
        while (from < to && bytes[from] <= ' ' && bytes[from] >= 0) {
            from++;
        }
        while (to > from && bytes[to - 1] <= ' ' && bytes[to - 1] >= 0) {
            to--;
        }
        if (to - from >= 2 && bytes[from] == '"' && bytes[to - 1] == '"') {
            from++;
            to--;
        }
        starts[fields] = from;
        ends[fields] = to;
        fields++;
    }

    private boolean blankLine() {
        return ends[fields - 1] == starts[0];
    }

    @Override
    public int line() {
        return line;
    }

    @Override
    public int fields() {
        return fields;
    }

    @Override
    public String text(int field) {
        return field > fields
                ? ""
                : new String(bytes, starts[field - 1], ends[field - 1] - starts[field - 1], StandardCharsets.UTF_8);
    }

    @Override
    public boolean blank(int field) {
        return field > fields || starts[field - 1] == ends[field - 1];
    }

    @Override
    public double parsed(int field) {
        return field > fields ? Double.NaN : DecimalText.parse(bytes, starts[field - 1], ends[field - 1]);
    }

    @Override
    public InputException fault(int field, String name, String problem, String advice) {
        int at = starts[Math.min(field, fields) - 1];
        int column = new String(bytes, lineStart, at - lineStart, StandardCharsets.UTF_8).length() + 1;
        return new InputException(file, line, column, name, problem, advice);
    }

    @Override
    public InputException fault(String problem, String advice) {
        return new InputException(file, line, 0, "", problem, advice);
    }
}
