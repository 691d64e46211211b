package io.greenpark.core.network;

import io.greenpark.core.check.Require;

/**
 * Limits of the connection between a node and the public grid.
 *
 * @param importLimitMw contracted import capacity [MW]
 * @param exportLimitMw feed-in limit [MW]
 */
public record GridConnection(double importLimitMw, double exportLimitMw) {

    public GridConnection {
        Require.notNegative("importLimitMw", importLimitMw);
        Require.notNegative("exportLimitMw", exportLimitMw);
    }
}
