package io.greenpark.core.wind;

import io.greenpark.core.check.Require;
import java.util.List;

/** What the machines of a farm take from each other. docs/model.md eq. (WIN-12) to (WIN-15). */
public sealed interface Wake {

    /**
     * The same share at every wind speed, eq. (WIN-12).
     *
     * @param lossFraction share of the power of undisturbed machines that is lost [1]
     */
    record Constant(double lossFraction) implements Wake {
        public Constant {
            Require.within("lossFraction", lossFraction, 0.0, 0.5);
        }
    }

    /**
     * A share that depends on wind speed, eq. (WIN-12); the first and last values hold beyond the ends.
     *
     * @param speedsMPerS wind speeds at hub height, strictly increasing [m/s]
     * @param efficiencyFraction power of the farm over that of undisturbed machines [1]
     */
    record EfficiencyCurve(List<Double> speedsMPerS, List<Double> efficiencyFraction) implements Wake {
        public EfficiencyCurve {
            speedsMPerS = List.copyOf(speedsMPerS);
            efficiencyFraction = List.copyOf(efficiencyFraction);
            for (int i = 0; i < efficiencyFraction.size(); i++) {
                Require.fraction("efficiencyFraction[" + i + "]", efficiencyFraction.get(i));
            }
            table(speedsMPerS, efficiencyFraction);
        }

        SpeedTable table() {
            return table(speedsMPerS, efficiencyFraction);
        }

        private static SpeedTable table(List<Double> speeds, List<Double> efficiencies) {
            return new SpeedTable("efficiencyFraction", array(speeds), array(efficiencies));
        }

        private static double[] array(List<Double> values) {
            return values.stream().mapToDouble(Double::doubleValue).toArray();
        }
    }

    /**
     * Wakes that widen linearly, each machine seen from those behind it, eq. (WIN-13) to (WIN-15).
     *
     * <p>Source: N. O. Jensen, A note on wind generator interaction, Risø-M-2411, 1983; I. Katic, J. Højstrup and
     * N. O. Jensen, A simple model for cluster efficiency, EWEC 1986; overlap and the order of machines as in the System
     * Advisor Model.
     *
     * @param layout where the machines stand
     * @param decay growth of the wake's radius per distance [1]; about 0.07 on land
     * @param superposition how several wakes on one machine combine
     */
    record Park(FarmLayout layout, double decay, Superposition superposition) implements Wake {
        public Park {
            Require.within("decay", decay, 0.01, 0.2);
        }
    }

    /** How several wakes on one machine combine, eq. (WIN-15). */
    enum Superposition {
        /** The lowest speed that any one wake leaves, as in the System Advisor Model. */
        WORST,
        /** Root of the sum of squared deficits (Katic 1986). */
        ROOT_SUM_SQUARE
    }
}
