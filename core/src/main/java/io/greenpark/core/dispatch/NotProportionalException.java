package io.greenpark.core.dispatch;

import java.io.Serial;

/** What a size changes does not grow in proportion to it, so that it cannot be a column of a linear programme. */
public final class NotProportionalException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String variable;

    NotProportionalException(String variable) {
        super("what it changes does not grow in proportion to " + variable);
        this.variable = variable;
    }

    /** Id of the size. */
    public String variable() {
        return variable;
    }
}
