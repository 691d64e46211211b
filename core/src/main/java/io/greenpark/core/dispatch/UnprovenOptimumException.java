package io.greenpark.core.dispatch;

import io.greenpark.core.lp.IntegerSettings;
import java.io.Serial;

/** The search for whole numbers ended before it had proven a plan to be within its gap. */
public final class UnprovenOptimumException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient IntegerSettings settings;

    UnprovenOptimumException(IntegerSettings settings) {
        super("no plan was proven to be within %s of the least cost in %s s"
                .formatted(settings.gapFraction(), settings.timeLimitSeconds()));
        this.settings = settings;
    }

    /** Gap and time that were allowed. */
    public IntegerSettings settings() {
        return settings;
    }
}
