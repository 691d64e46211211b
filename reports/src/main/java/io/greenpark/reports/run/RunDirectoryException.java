package io.greenpark.reports.run;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
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

    RunDirectoryException(Path path, String problem, Exception cause) {
        super(path + ": " + problem, cause);
        this.path = path;
        this.problem = problem;
    }

    /** A directory or file cannot be written, for a reason that lies in the machine. */
    static RunDirectoryException unwritable(Path path, IOException cause) {
        String problem =
                "cannot be written (%s); see to the rights of the directory and the space on its disk, or choose another"
                        .formatted(reason(cause));
        return new RunDirectoryException(path, problem, cause);
    }

    /** What went wrong; the system names a file alone where it has no more to say. */
    private static String reason(IOException cause) {
        if (!(cause instanceof FileSystemException of) || of.getReason() != null) {
            return String.valueOf(cause.getMessage());
        }
        String reason = of.getClass().getSimpleName();
        if (of instanceof AccessDeniedException) {
            reason = "permission denied";
        } else if (of instanceof NoSuchFileException) {
            reason = "no such directory";
        } else if (of instanceof FileAlreadyExistsException) {
            reason = "is no directory";
        }
        return of.getFile() + ": " + reason;
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
