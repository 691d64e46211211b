package io.greenpark.core.study;

import java.io.Serial;

/** The values of a run make a scenario that cannot be used. */
public final class RefusedVariantException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** @param message what is wrong and where */
    public RefusedVariantException(String message, Throwable cause) {
        super(message, cause);
    }
}
