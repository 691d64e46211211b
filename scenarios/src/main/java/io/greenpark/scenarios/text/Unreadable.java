package io.greenpark.scenarios.text;

import java.io.Serial;

/**
 * A part of an input cannot be read and its problem is already on the list.
 *
 * <p>It ends the reading of that part only; whoever can go on with the next part catches it. It carries no text and no
 * stack trace.
 */
public final class Unreadable extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** The only instance. */
    public static final Unreadable REPORTED = new Unreadable();

    private Unreadable() {
        super(null, null, false, false);
    }
}
