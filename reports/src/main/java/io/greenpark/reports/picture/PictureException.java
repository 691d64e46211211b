package io.greenpark.reports.picture;

import java.io.Serial;

/** Pictures cannot be made on this machine; the message says what is missing. */
public final class PictureException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    PictureException(String problem) {
        super(problem);
    }
}
