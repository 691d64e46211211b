package io.greenpark.core.wind;

import io.greenpark.core.check.Require;

/** What the machines of a farm take from each other. docs/model.md eq. (WIN12) to (WIN15). */
public sealed interface Wake {

    /**
     * The same share at every wind speed, eq. (WIN12).
     *
     * @param lossFraction share of the power of undisturbed machines that is lost [1]
     */
    record Constant(double lossFraction) implements Wake {
        public Constant {
            Require.within("lossFraction", lossFraction, 0.0, 0.5);
        }
    }
}
