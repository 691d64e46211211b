package io.greenpark.scenarios.input;

import java.io.Serial;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/**
 * A file brought by the user cannot be used.
 *
 * <p>The message starts with {@code file:line:column:}, so that an editor can jump to the place, names the key or column,
 * says what is wrong, and gives an advice on a second line where there is one:
 *
 * <pre>
 * site.epw:4711:23: dry bulb temperature: "cold" is not a number
 *   Write a number, or the missing code 99.9
 * </pre>
 */
public final class InputException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private final int line;
    private final int column;
    private final String path;
    private final String problem;
    private final String advice;

    /**
     * @param file the file, as the user named it
     * @param line line of the fault, from 1; 0 if the fault is the whole file
     * @param column column of the fault in characters, from 1; 0 if the fault is the whole line
     * @param path dotted path of the key, or name of the table column; empty if the fault has none
     * @param problem what is wrong
     * @param advice what was expected, or what to do; may be empty
     */
    public InputException(Path file, int line, int column, String path, String problem, String advice) {
        super(message(file, line, column, path, problem, advice));
        this.file = file;
        this.line = line;
        this.column = column;
        this.path = path;
        this.problem = problem;
        this.advice = advice;
    }

    /** A fault of the file as a whole. */
    public static InputException ofFile(Path file, String problem, String advice) {
        return new InputException(file, 0, 0, "", problem, advice);
    }

    private static String message(Path file, int line, int column, String path, String problem, String advice) {
        StringBuilder text = new StringBuilder(file.toString()).append(':');
        if (line > 0) {
            text.append(line).append(':');
        }
        if (line > 0 && column > 0) {
            text.append(column).append(':');
        }
        if (!path.isEmpty()) {
            text.append(' ').append(path).append(':');
        }
        text.append(' ').append(problem);
        if (!advice.isEmpty()) {
            text.append("\n  ").append(advice);
        }
        return text.toString();
    }

    /** The message in other words: {@code words} are asked for what is wrong and for the advice. */
    public String message(UnaryOperator<String> words) {
        return message(file, line, column, path, words.apply(problem), advice.isEmpty() ? "" : words.apply(advice));
    }

    /** The file, as the user named it. */
    public Path file() {
        return file;
    }

    /** Line of the fault, from 1; 0 if the fault is the whole file. */
    public int line() {
        return line;
    }

    /** Column of the fault in characters, from 1; 0 if the fault is the whole line. */
    public int column() {
        return column;
    }

    /** Dotted path of the key, or name of the table column; may be empty. */
    public String path() {
        return path;
    }

    /** What is wrong. */
    public String problem() {
        return problem;
    }

    /** What was expected, or what to do; may be empty. */
    public String advice() {
        return advice;
    }
}
