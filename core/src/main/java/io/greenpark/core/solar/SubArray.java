package io.greenpark.core.solar;

import io.greenpark.core.check.Require;

/**
 * Modules of one orientation.
 *
 * @param dcMw nameplate power at standard test conditions [MW]
 * @param mounting how the modules are held
 */
public record SubArray(double dcMw, Mounting mounting) {

    public SubArray {
        Require.positive("dcMw", dcMw);
    }
}
