package io.greenpark.core.settlement;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.time.MonthSpan;

/**
 * Reactive power that a park draws from the grid (无功). Own generation saves energy but no reactive energy: it is what
 * the loads draw, less what capacitors and inverters supply; compensation follows the load and feeds nothing back.
 */
public sealed interface ReactiveLoad {

    /** Reactive energy of {@code month} [Mvarh]. */
    double mvarh(PowerSeries loadMw, MonthSpan month);

    /**
     * Loads of one power factor.
     *
     * @param powerFactor cos φ of the loads [1]
     * @param compensationMvar what capacitors and inverters supply at most [Mvar]
     */
    record Factor(double powerFactor, double compensationMvar) implements ReactiveLoad {

        private static final double LEAST = 0.1;

        public Factor {
            Require.within("powerFactor", powerFactor, LEAST, 1.0);
            Require.notNegative("compensationMvar", compensationMvar);
        }

        @Override
        public double mvarh(PowerSeries loadMw, MonthSpan month) {
            double tangent = Math.sqrt(1.0 - powerFactor * powerFactor) / powerFactor;
            double mvar = 0.0;
            for (int k = month.firstStep(); k < month.endStep(); k++) {
                mvar += Math.max(0.0, loadMw.get(k) * tangent - compensationMvar);
            }
            return mvar * loadMw.axis().stepHours();
        }
    }

    /**
     * Metered reactive power of the loads.
     *
     * @param mvar what they draw per step; the values are Mvar in a series of power
     * @param compensationMvar what capacitors and inverters supply at most [Mvar]
     */
    record Metered(PowerSeries mvar, double compensationMvar) implements ReactiveLoad {

        public Metered {
            Require.notNegative("compensationMvar", compensationMvar);
        }

        @Override
        public double mvarh(PowerSeries loadMw, MonthSpan month) {
            if (!mvar.axis().equals(loadMw.axis())) {
                throw new InvalidValueException("axis", "must be that of the reactive series", loadMw.axis());
            }
            double sum = 0.0;
            for (int k = month.firstStep(); k < month.endStep(); k++) {
                sum += Math.max(0.0, mvar.get(k) - compensationMvar);
            }
            return sum * mvar.axis().stepHours();
        }
    }
}
