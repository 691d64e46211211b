package io.greenpark.core.wind;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import java.util.List;

/** How wind speed grows with height above ground. docs/model.md eq. (WIN-2) to (WIN-4). */
public sealed interface Shear {

    /**
     * Wind speed at one height over that at another [1].
     *
     * @param fromM height of the known speed above ground [m]
     * @param toM height of the wanted speed above ground [m]
     * @param month month of the year, 1 to 12
     * @param hour hour of the local day, 0 to 23
     */
    double factor(double fromM, double toM, int month, int hour);

    /** Whether the factor depends on month or hour. */
    default boolean varies() {
        return false;
    }

    /**
     * Power law with one exponent, eq. (WIN-2): {@code v₂ = v₁ (h₂/h₁)^α}. One seventh stands for open flat land in neutral
     * air.
     *
     * @param exponent exponent α [1]
     */
    record PowerLaw(double exponent) implements Shear {
        public PowerLaw {
            requireExponent("exponent", exponent);
        }

        @Override
        public double factor(double fromM, double toM, int month, int hour) {
            return Math.pow(toM / fromM, exponent);
        }
    }

    /**
     * Power law with one exponent per month and hour, as measured at a mast: stable nights have a larger one, eq. (WIN-2).
     *
     * @param exponentByMonthAndHour twelve rows from January, each of 24 exponents from hour 0 [1]
     */
    record ExponentTable(List<List<Double>> exponentByMonthAndHour) implements Shear {
        public ExponentTable {
            requireSize("exponentByMonthAndHour", exponentByMonthAndHour, 12);
            for (int m = 0; m < 12; m++) {
                String row = "exponentByMonthAndHour[" + m + "]";
                requireSize(row, exponentByMonthAndHour.get(m), 24);
                for (double exponent : exponentByMonthAndHour.get(m)) {
                    requireExponent(row, exponent);
                }
            }
            exponentByMonthAndHour =
                    exponentByMonthAndHour.stream().map(List::copyOf).toList();
        }

        @Override
        public double factor(double fromM, double toM, int month, int hour) {
            return Math.pow(toM / fromM, exponentByMonthAndHour.get(month - 1).get(hour));
        }

        @Override
        public boolean varies() {
            return true;
        }
    }

    /**
     * Power law whose exponent follows from the roughness of the ground, eq. (WIN-3): {@code α = 1 / ln(h₂/z₀)}.
     *
     * @param roughnessM roughness length z₀ [m]
     */
    record RoughnessExponent(double roughnessM) implements Shear {
        public RoughnessExponent {
            requireRoughness(roughnessM);
        }

        @Override
        public double factor(double fromM, double toM, int month, int hour) {
            return Math.pow(toM / fromM, 1.0 / Math.log(toM / roughnessM));
        }
    }

    /**
     * Logarithmic law of neutral air, eq. (WIN-4): {@code v₂ = v₁ ln((h₂−d)/z₀) / ln((h₁−d)/z₀)} with the displacement
     * {@code d = 0.7} times the height of obstacles.
     *
     * @param roughnessM roughness length z₀ [m]
     * @param obstacleHeightM mean height of trees or buildings around, 0 for open land [m]
     */
    record LogLaw(double roughnessM, double obstacleHeightM) implements Shear {

        private static final double DISPLACEMENT_PER_OBSTACLE_HEIGHT = 0.7;

        public LogLaw {
            requireRoughness(roughnessM);
            Require.within("obstacleHeightM", obstacleHeightM, 0.0, 50.0);
        }

        @Override
        public double factor(double fromM, double toM, int month, int hour) {
            double displacementM = DISPLACEMENT_PER_OBSTACLE_HEIGHT * obstacleHeightM;
            if (Math.min(fromM, toM) - displacementM <= roughnessM) {
                throw new InvalidValueException(
                        "obstacleHeightM",
                        "must leave the wind measured at %s m above displacement height and roughness"
                                .formatted(Math.min(fromM, toM)),
                        obstacleHeightM + " m");
            }
            return Math.log((toM - displacementM) / roughnessM) / Math.log((fromM - displacementM) / roughnessM);
        }
    }

    private static void requireExponent(String field, double exponent) {
        Require.within(field, exponent, -0.5, 1.0);
    }

    private static void requireRoughness(double roughnessM) {
        Require.within("roughnessM", roughnessM, 1e-5, 5.0);
    }

    private static void requireSize(String field, List<?> values, int size) {
        if (values.size() != size) {
            throw new InvalidValueException(field, "must have %d entries".formatted(size), values.size() + " entries");
        }
    }
}
