package io.greenpark.scenarios.engine;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** What simulates the runs of a study cannot be reached, or is lost. */
public final class EngineException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * @param message where, and what is wrong
     * @param cause what told so; {@code null} if nothing did
     */
    public EngineException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
