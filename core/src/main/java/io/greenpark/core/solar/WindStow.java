package io.greenpark.core.solar;

import io.greenpark.core.check.Require;

/** What a tracker does in strong wind. */
public sealed interface WindStow {

    /** It follows the Sun in any wind. */
    static WindStow never() {
        return new Never();
    }

    /** It follows the Sun in any wind. */
    record Never() implements WindStow {}

    /**
     * It turns to a fixed angle while gusts exceed a limit, as in SAM.
     *
     * @param limitMPerS gust above which the rows are turned away [m/s]
     * @param gustFactor gust over mean wind speed of the step at 10 m [1]
     * @param angleDeg rotation in stow, positive to the west for an axis to the south [deg]
     */
    record InGusts(double limitMPerS, double gustFactor, double angleDeg) implements WindStow {

        public InGusts {
            Require.positive("limitMPerS", limitMPerS);
            Require.within("gustFactor", gustFactor, 1.0, 5.0);
            Require.within("angleDeg", angleDeg, -90.0, 90.0);
        }
    }
}
