package io.greenpark.core.network;

import io.greenpark.core.check.Require;

/**
 * Limits of the connection between a node and the public grid.
 *
 * @param importLimitMw contracted import capacity [MW]
 * @param exportLimitMw feed-in limit [MW]
 * @param importRampMwPerHour largest change of import from one step to the next per hour [MW/h]; {@code +∞} for none
 */
public record GridConnection(double importLimitMw, double exportLimitMw, double importRampMwPerHour) {

    public GridConnection {
        Require.notNegative("importLimitMw", importLimitMw);
        Require.notNegative("exportLimitMw", exportLimitMw);
        if (importRampMwPerHour != Double.POSITIVE_INFINITY) {
            Require.positive("importRampMwPerHour", importRampMwPerHour);
        }
    }

    /** A connection whose import may change at will. */
    public GridConnection(double importLimitMw, double exportLimitMw) {
        this(importLimitMw, exportLimitMw, Double.POSITIVE_INFINITY);
    }

    /** Whether the change of import is limited. */
    public boolean hasRamp() {
        return importRampMwPerHour < Double.POSITIVE_INFINITY;
    }
}
