package io.greenpark.core.solar;

import io.greenpark.core.check.Require;

/** What stands beside a row of modules. */
public sealed interface RowLayout {

    /** Nothing: the plane sees the whole sky above it and all ground below. */
    static RowLayout alone() {
        return new Alone();
    }

    /** No neighbours. */
    record Alone() implements RowLayout {}

    /**
     * Long parallel rows on level ground.
     *
     * @param groundCoverageRatio width of a row along its slope over the distance of the rows [1]
     * @param heightM height of the middle of the row above ground [m]
     * @param pitchM distance of the rows [m]
     * @param shading whether rows shade each other and hide sky and ground from the front; without it they only make a
     *     tracker turn back and light the rear
     */
    record Parallel(double groundCoverageRatio, double heightM, double pitchM, boolean shading) implements RowLayout {

        public Parallel {
            Require.within("groundCoverageRatio", groundCoverageRatio, 0.01, 1.0);
            Require.positive("heightM", heightM);
            Require.positive("pitchM", pitchM);
        }
    }
}
