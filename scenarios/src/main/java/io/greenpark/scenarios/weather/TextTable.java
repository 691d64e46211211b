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
final class TextTable {

    private static final int LONGEST_SHOWN = 40;

    private final Path file;
    private final byte[] bytes;
    private final byte delimiter;

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
        this.file = file;
        this.bytes = bytes;
        this.delimiter = (byte) delimiter;
        boolean byteOrderMark =
                bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        nextLineStart = byteOrderMark ? 3 : 0;
    }

    /** Goes to the next line; {@code false} at the end of the text. */
    boolean next() {
        if (nextLineStart >= bytes.length) {
            return false;
        }
        lineStart = nextLineStart;
        line++;
        fields = 0;
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
        return true;
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
        return fields == 1 && starts[0] == ends[0];
    }

    /** Line, from 1. */
    int line() {
        return line;
    }

    /** Number of fields of the line. */
    int fields() {
        return fields;
    }

    /** Text of a field without blanks around it; empty if the line has no such field. */
    String text(int field) {
        return field > fields
                ? ""
                : new String(bytes, starts[field - 1], ends[field - 1] - starts[field - 1], StandardCharsets.UTF_8);
    }

    /** Whether a field is empty or not there. */
    boolean blank(int field) {
        return field > fields || starts[field - 1] == ends[field - 1];
    }

    /**
     * Value of a field.
     *
     * @param name what it is, for messages
     * @throws InputException if it is not a number
     */
    double number(int field, String name) {
        double value = field > fields ? Double.NaN : DecimalText.parse(bytes, starts[field - 1], ends[field - 1]);
        if (Double.isNaN(value)) {
            throw notANumber(field, name);
        }
        return value;
    }

    /**
     * Value of a field that must be a whole number.
     *
     * @throws InputException if it is not
     */
    int wholeNumber(int field, String name) {
        double value = number(field, name);
        if (value != Math.rint(value) || Math.abs(value) > Integer.MAX_VALUE) {
            throw fault(field, name, "%s is not a whole number".formatted(shown(field)), "");
        }
        return (int) value;
    }

    private InputException notANumber(int field, String name) {
        if (blank(field)) {
            return fault(field, name, "is empty", "Write a number");
        }
        return fault(field, name, "%s is not a number".formatted(shown(field)), "Write a number with a decimal point");
    }

    private String shown(int field) {
        String text = text(field);
        String shortened = text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
        return "\"" + shortened + "\"";
    }

    /** A fault of one field of the line. */
    InputException fault(int field, String name, String problem, String advice) {
        int at = starts[Math.min(field, fields) - 1];
        int column = new String(bytes, lineStart, at - lineStart, StandardCharsets.UTF_8).length() + 1;
        return new InputException(file, line, column, name, problem, advice);
    }

    /** A fault of the line as a whole, or of the end of the text. */
    InputException fault(String problem, String advice) {
        return new InputException(file, line, 0, "", problem, advice);
    }
}
