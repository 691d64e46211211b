package io.greenpark.core.dispatch;

import io.greenpark.core.check.Require;
import io.greenpark.core.series.FactorSeries;
import io.greenpark.core.time.TimeAxis;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A limit on energies added up over a period; docs/model.md eq. (DIS-17).
 *
 * <p>Each kind is linear, as an optimiser needs it. The two limits on export differ: direct-connection rules speak of
 * available generation, other rules of generation that is used.
 */
public sealed interface EnergyLimit {

    /** The period that the energies are added up over. */
    Period period();

    /** Which kind of limit it is. */
    InfeasibleDispatchException.Limit kind();

    /** The share at which it limits; 1 for a cap, which is a share of itself [1]. */
    double shareFraction();

    /** The same limit, harder by {@code part} of what it allows or asks for [1]; one that leaves no room stays as it is. */
    EnergyLimit tightened(double part);

    /** How long energies are added up. */
    enum Period {
        /** Calendar month, or what the axis has of it. */
        MONTH,
        /** Calendar year, or what the axis has of it. */
        YEAR;

        /** A number per step that is the same within a period and differs between neighbouring ones. */
        int[] ofSteps(TimeAxis axis) {
            if (this == MONTH) {
                return axis.monthOfStep();
            }
            int[] years = new int[axis.steps()];
            for (int t = 0; t < years.length; t++) {
                years[t] = axis.localStart(t).getYear();
            }
            return years;
        }
    }

    /**
     * Σ export ≤ fraction · Σ available.
     *
     * @param fraction largest share of available generation that may be exported [1]
     */
    record ExportShareOfAvailable(Period period, double fraction) implements EnergyLimit {
        public ExportShareOfAvailable {
            Require.fraction("fraction", fraction);
        }

        @Override
        public InfeasibleDispatchException.Limit kind() {
            return InfeasibleDispatchException.Limit.EXPORT_SHARE_OF_AVAILABLE;
        }

        @Override
        public double shareFraction() {
            return fraction;
        }

        @Override
        public EnergyLimit tightened(double part) {
            return new ExportShareOfAvailable(period, (1.0 - part) * fraction);
        }
    }

    /**
     * Σ export ≤ fraction · (Σ available − Σ curtailed).
     *
     * @param fraction largest share of used generation that may be exported [1]
     */
    record ExportShareOfUsed(Period period, double fraction) implements EnergyLimit {
        public ExportShareOfUsed {
            Require.fraction("fraction", fraction);
        }

        @Override
        public InfeasibleDispatchException.Limit kind() {
            return InfeasibleDispatchException.Limit.EXPORT_SHARE_OF_USED;
        }

        @Override
        public double shareFraction() {
            return fraction;
        }

        @Override
        public EnergyLimit tightened(double part) {
            return new ExportShareOfUsed(period, (1.0 - part) * fraction);
        }
    }

    /**
     * Σ (available − curtailed − export − storage losses) ≥ fraction · Σ available: the linear proxy of self-use, in which
     * all storage losses count as own generation.
     *
     * @param fraction least share of available generation that is used in the node [1]
     */
    record SelfUseShare(Period period, double fraction) implements EnergyLimit {
        public SelfUseShare {
            Require.fraction("fraction", fraction);
        }

        @Override
        public InfeasibleDispatchException.Limit kind() {
            return InfeasibleDispatchException.Limit.SELF_USE_SHARE;
        }

        @Override
        public double shareFraction() {
            return fraction;
        }

        @Override
        public EnergyLimit tightened(double part) {
            return new SelfUseShare(period, Math.min(1.0, (1.0 + part) * fraction));
        }
    }

    /**
     * Σ (available − curtailed − export − storage losses) ≥ fraction · Σ consumption in periods with generation: the same proxy
     * of self-use, over what is consumed.
     *
     * @param fraction least share of consumption that own generation serves [1]
     */
    record SelfUseOfConsumption(Period period, double fraction) implements EnergyLimit {
        public SelfUseOfConsumption {
            Require.fraction("fraction", fraction);
        }

        @Override
        public InfeasibleDispatchException.Limit kind() {
            return InfeasibleDispatchException.Limit.SELF_USE_OF_CONSUMPTION;
        }

        @Override
        public double shareFraction() {
            return fraction;
        }

        @Override
        public EnergyLimit tightened(double part) {
            return new SelfUseOfConsumption(period, Math.min(1.0, (1.0 + part) * fraction));
        }
    }

    /**
     * Export = 0 in some steps. It is a bound of these steps and no row of the period, over which only its use is told.
     *
     * @param steps steps in which nothing may be exported
     */
    record NoExport(Set<Integer> steps) implements EnergyLimit {
        public NoExport {
            steps = Set.copyOf(steps);
        }

        @Override
        public Period period() {
            return Period.YEAR;
        }

        @Override
        public InfeasibleDispatchException.Limit kind() {
            return InfeasibleDispatchException.Limit.NO_EXPORT;
        }

        @Override
        public double shareFraction() {
            return 0.0;
        }

        /** The same for the part of the axis from {@code from} to before {@code to}. */
        NoExport part(int from, int to) {
            return new NoExport(steps.stream()
                    .filter(t -> t >= from && t < to)
                    .map(t -> t - from)
                    .collect(Collectors.toSet()));
        }

        @Override
        public EnergyLimit tightened(double part) {
            return this;
        }
    }

    /**
     * Σ import · factor ≤ limit.
     *
     * @param factor emission factor of imported energy [tCO2/MWh]
     * @param limitTco2 largest emissions of a period [tCO2]
     */
    record CarbonCap(Period period, FactorSeries factor, double limitTco2) implements EnergyLimit {
        public CarbonCap {
            Require.notNegative("limitTco2", limitTco2);
        }

        @Override
        public InfeasibleDispatchException.Limit kind() {
            return InfeasibleDispatchException.Limit.CARBON_CAP;
        }

        @Override
        public double shareFraction() {
            return 1.0;
        }

        @Override
        public EnergyLimit tightened(double part) {
            return new CarbonCap(period, factor, (1.0 - part) * limitTco2);
        }
    }
}
