package io.greenpark.core.solar;

import io.greenpark.core.check.Require;
import io.greenpark.core.time.TimeAxis;
import io.greenpark.core.weather.Weather;
import io.greenpark.core.weather.WeatherVariable;
import java.util.Set;

/** Power that snow on the modules takes. */
public sealed interface Snow {

    /**
     * Share of direct current lost at every step [1].
     *
     * @param poaWPerM2 irradiance on the plane [W/m2]
     * @param cosTilt cosine of the modules' tilt at every step [1]
     */
    double[] lossFractions(Weather weather, double[] poaWPerM2, double[] cosTilt);

    /** What the weather must have. */
    default Set<WeatherVariable> needs() {
        return Set.of();
    }

    /** Snow takes nothing, the default of PVWatts version 5. */
    static Snow none() {
        return new None();
    }

    /** Snow takes nothing. */
    record None() implements Snow {
        @Override
        public double[] lossFractions(Weather weather, double[] poaWPerM2, double[] cosTilt) {
            return new double[poaWPerM2.length];
        }
    }

    /**
     * Snow that covers all at once and slides off in warmth and Sun, docs/model.md eq. (SOL-22). Needs snow depth.
     *
     * <p>Source: B. Marion et al., Measured and modeled photovoltaic system energy losses from snow for Colorado and
     * Wisconsin locations, Solar Energy 97 (2013) 112; D. Ryberg, J. Freeman, NREL/TP-6A20-68705 (2017).
     *
     * @param strings cell strings one above the other along the slope; a string works when it is wholly clear
     * @param fallCmPerH rise of depth above which the modules are covered [cm/h]
     * @param groundCm depth on the ground below which the modules are clear [cm]
     * @param slideWPerM2C irradiance over temperature at which snow begins to slide, negative [W/(m2 K)]
     * @param slideFractionPerH part of the slope that slides in an hour on a vertical plane [1/h]
     */
    record Marion(int strings, double fallCmPerH, double groundCm, double slideWPerM2C, double slideFractionPerH)
            implements Snow {

        public Marion {
            Require.within("strings", strings, 1, 100);
            Require.positive("fallCmPerH", fallCmPerH);
            Require.notNegative("groundCm", groundCm);
            Require.within("slideWPerM2C", slideWPerM2C, -1000.0, -1.0);
            Require.positive("slideFractionPerH", slideFractionPerH);
        }

        @Override
        public Set<WeatherVariable> needs() {
            return Set.of(WeatherVariable.SNOW_DEPTH_CM);
        }

        /** Constants of the papers. */
        public static Marion of(int strings) {
            return new Marion(strings, 1.0, 1.0, -80.0, 0.197);
        }

        @Override
        public double[] lossFractions(Weather weather, double[] poaWPerM2, double[] cosTilt) {
            double[] loss = coverage(weather, poaWPerM2, cosTilt);
            for (int k = 0; k < loss.length; k++) {
                loss[k] = Math.ceil(loss[k] * strings) / strings;
            }
            return loss;
        }

        /** Covered part of the slope at every step [1]. */
        double[] coverage(Weather weather, double[] poaWPerM2, double[] cosTilt) {
            double[] depthCm = Needed.values(weather, WeatherVariable.SNOW_DEPTH_CM, "snow");
            double[] airC = weather.values(WeatherVariable.DRY_BULB_C);
            double stepHours = weather.axis().stepHours();
            double[] coverage = new double[depthCm.length];
            double covered = 0.0;
            for (int k = 0; k < coverage.length; k++) {
                double fallCmPerH = riseCm(depthCm, k) / stepHours;
                if (fallCmPerH > this.fallCmPerH && depthCm[k] >= groundCm) {
                    covered = 1.0;
                } else if (k > 0 && airC[k] > poaWPerM2[k] / slideWPerM2C) {
                    double sinTilt = Math.sqrt(Math.max(0.0, 1.0 - cosTilt[k] * cosTilt[k]));
                    covered = Math.max(0.0, covered - slideFractionPerH * sinTilt * stepHours);
                }
                coverage[k] = depthCm[k] < groundCm ? 0.0 : covered;
            }
            return coverage;
        }

        /** Rise of the snow's depth since the step before, none in the first [cm]. */
        static double riseCm(double[] depthCm, int k) {
            return k == 0 ? 0.0 : depthCm[k] - depthCm[k - 1];
        }
    }

    /**
     * Loss by month from snowfall, humidity, temperature and irradiance, docs/model.md eq. (SOL-23). Needs snow depth and
     * relative humidity.
     *
     * <p>Source: T. Townsend, L. Powers, Photovoltaics and snow: an update from two winters of measurements in the Sierra,
     * 37th IEEE PVSC (2011) 3231.
     *
     * @param slopeLengthM length of the modules along the slope [m]
     * @param edgeHeightM height of the lower edge above ground [m]
     * @param stringFactor 1 for one string along the slope, 0.75 for several [1]
     */
    record Townsend(double slopeLengthM, double edgeHeightM, double stringFactor) implements Snow {

        public Townsend {
            Require.positive("slopeLengthM", slopeLengthM);
            Require.positive("edgeHeightM", edgeHeightM);
            Require.fraction("stringFactor", stringFactor);
        }

        @Override
        public Set<WeatherVariable> needs() {
            return Set.of(WeatherVariable.SNOW_DEPTH_CM, WeatherVariable.RELATIVE_HUMIDITY_FRACTION);
        }

        @Override
        public double[] lossFractions(Weather weather, double[] poaWPerM2, double[] cosTilt) {
            TimeAxis axis = weather.axis();
            double[] ofMonth = new TownsendMonths(weather, poaWPerM2, cosTilt).lossFractions(this);
            int[] month = axis.monthOfStep();
            double[] loss = new double[axis.steps()];
            for (int k = 0; k < loss.length; k++) {
                loss[k] = ofMonth[month[k]];
            }
            return loss;
        }
    }
}
