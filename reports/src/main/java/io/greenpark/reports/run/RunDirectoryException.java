package io.greenpark.reports.run;

import java.io.Serial;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** A run directory cannot be written or read; the message says what is wrong and what to do. */
public final class RunDirectoryException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Path path;
    private final String problem;

    public RunDirectoryException(Path path, String problem) {
        super(path + ": " + problem);
        this.path = path;
        this.problem = problem;
    }

    public RunDirectoryException(Path path, String problem, Exception cause) {
        super(path + ": " + problem, cause);
        this.path = path;
        this.problem = problem;
    }

    /** The message with {@code words} for what is wrong. */
    public String message(UnaryOperator<String> words) {
        return path + ": " + words.apply(problem);
    }

    /** File or directory that is concerned. */
    public Path path() {
        return path;
    }
}
