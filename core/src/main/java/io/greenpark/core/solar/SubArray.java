package io.greenpark.core.solar;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;

/**
 * Modules of one orientation.
 *
 * @param dcMw nameplate power at standard test conditions [MW]
 * @param mounting how the modules are held
 * @param rows what stands beside them; a tracker that turns back in low Sun needs rows
 */
public record SubArray(double dcMw, Mounting mounting, RowLayout rows) {

    public SubArray {
        Require.positive("dcMw", dcMw);
        if (mounting instanceof Mounting.Tracker tracker
                && tracker.backtracking()
                && !(rows instanceof RowLayout.Parallel)) {
            throw new InvalidValueException("rows", "must be given for a tracker with backtracking", "missing");
        }
    }
}
