package io.greenpark.core.park;

import io.greenpark.core.check.Require;
import io.greenpark.core.series.PowerSeries;

/**
 * A plant whose output was measured or computed elsewhere and takes the place of a resource model.
 *
 * @param id unique name within the park
 * @param kind what it is
 * @param availableMw output before curtailment
 */
public record MeasuredPlant(String id, Kind kind, PowerSeries availableMw) {

    /** Which column of the balance the plant belongs to. */
    public enum Kind {
        WIND,
        SOLAR,
        OTHER
    }

    public MeasuredPlant {
        Require.id("id", id);
    }

    /** The same plant that delivers {@code fraction} of its output. */
    public MeasuredPlant times(double fraction) {
        double[] mw = availableMw.toArray();
        for (int k = 0; k < mw.length; k++) {
            mw[k] *= fraction;
        }
        return new MeasuredPlant(id, kind, new PowerSeries(availableMw.axis(), mw));
    }
}
