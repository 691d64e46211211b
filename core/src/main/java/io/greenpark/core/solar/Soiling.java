package io.greenpark.core.solar;

import io.greenpark.core.check.Require;
import io.greenpark.core.weather.Weather;
import io.greenpark.core.weather.WeatherVariable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.commons.math3.special.Erf;

/** Light that dirt on the modules takes. */
public sealed interface Soiling {

    /**
     * Share lost at every step [1].
     *
     * @param cosTilt cosine of the modules' tilt at every step [1]
     */
    double[] lossFractions(Weather weather, double[] cosTilt);

    /** What the weather must have. */
    default Set<WeatherVariable> needs() {
        return Set.of();
    }

    /** The group of PVWatts version 5: 2 % all year. */
    static Soiling pvwatts() {
        return new Constant(0.02);
    }

    /**
     * The same at every step.
     *
     * @param fraction share lost [1]
     */
    record Constant(double fraction) implements Soiling {

        public Constant {
            Require.fraction("fraction", fraction);
        }

        @Override
        public double[] lossFractions(Weather weather, double[] cosTilt) {
            double[] loss = new double[cosTilt.length];
            Arrays.fill(loss, fraction);
            return loss;
        }
    }

    /**
     * One value per calendar month.
     *
     * @param fractions share lost, January to December [1]
     */
    record Monthly(List<Double> fractions) implements Soiling {

        public Monthly {
            fractions = MonthlyFractions.require("fractions", fractions);
        }

        @Override
        public double[] lossFractions(Weather weather, double[] cosTilt) {
            return MonthlyFractions.onto(weather.axis(), fractions);
        }
    }

    /**
     * Dirt that grows by the day until rain washes it off, docs/model.md eq. (SOL-20). Needs rain in the weather.
     *
     * <p>Source: A. Kimber et al., The effect of soiling on large grid-connected photovoltaic systems in California and the
     * southwest region of the United States, 4th IEEE WCPEC (2006) 2391.
     *
     * @param fractionPerDay growth of the loss [1/d]
     * @param cleaningRainMm rain of 24 hours above which the modules are clean [mm]
     * @param graceDays days after such rain in which the ground is damp and no dirt settles
     * @param maxFraction largest loss [1]
     */
    record Kimber(double fractionPerDay, double cleaningRainMm, int graceDays, double maxFraction) implements Soiling {

        public Kimber {
            Require.fraction("fractionPerDay", fractionPerDay);
            Require.notNegative("cleaningRainMm", cleaningRainMm);
            Require.within("graceDays", graceDays, 0, 365);
            Require.fraction("maxFraction", maxFraction);
        }

        @Override
        public Set<WeatherVariable> needs() {
            return Set.of(WeatherVariable.RAIN_MM_PER_H);
        }

        /** Means of the paper. */
        public static Kimber standard() {
            return new Kimber(0.0015, 6.0, 14, 0.3);
        }

        @Override
        public double[] lossFractions(Weather weather, double[] cosTilt) {
            double[] rainMm = RainSums.ofPeriod(weather, 24);
            int stepsPerDay = 24 * weather.axis().stepsPerHour();
            int graceSteps = graceDays * stepsPerDay;
            double[] loss = new double[rainMm.length];
            int sinceRain = graceSteps;
            for (int k = 1; k < loss.length; k++) {
                boolean cleaned = rainMm[k] > cleaningRainMm;
                sinceRain = cleaned ? 0 : sinceRain + 1;
                loss[k] = cleaned || sinceRain < graceSteps
                        ? 0.0
                        : Math.min(maxFraction, loss[k - 1] + fractionPerDay / stepsPerDay);
            }
            return loss;
        }
    }

    /**
     * Dust that settles out of the air until rain washes it off, docs/model.md eq. (SOL-21). Needs rain in the weather.
     *
     * <p>Source: M. Coello, L. Boyle, Simple model for predicting time series soiling of photovoltaic panels, IEEE Journal
     * of Photovoltaics 9 (2019) 1382 (Humboldt State University model).
     *
     * @param pm25UgPerM3 particles below 2.5 micrometres in the air [µg/m3]
     * @param pm10UgPerM3 particles below 10 micrometres in the air [µg/m3]
     * @param settling25MPerS settling velocity of the fine particles [m/s]
     * @param settling10MPerS settling velocity of the coarse particles [m/s]
     * @param cleaningRainMm rain of an hour from which on the modules are clean [mm]
     */
    record Hsu(
            double pm25UgPerM3,
            double pm10UgPerM3,
            double settling25MPerS,
            double settling10MPerS,
            double cleaningRainMm)
            implements Soiling {

        private static final double G_PER_UG = 1e-6;

        public Hsu {
            Require.notNegative("pm25UgPerM3", pm25UgPerM3);
            Require.notNegative("pm10UgPerM3", pm10UgPerM3);
            Require.notNegative("settling25MPerS", settling25MPerS);
            Require.notNegative("settling10MPerS", settling10MPerS);
            Require.positive("cleaningRainMm", cleaningRainMm);
        }

        @Override
        public Set<WeatherVariable> needs() {
            return Set.of(WeatherVariable.RAIN_MM_PER_H);
        }

        /** With the settling velocities of the paper and 1 mm of rain as the cleaning limit. */
        public static Hsu of(double pm25UgPerM3, double pm10UgPerM3) {
            return new Hsu(pm25UgPerM3, pm10UgPerM3, 0.0009, 0.004, 1.0);
        }

        @Override
        public double[] lossFractions(Weather weather, double[] cosTilt) {
            double[] rainMm = RainSums.ofPeriod(weather, 1);
            double stepSeconds = weather.axis().stepHours() * 3600.0;
            double coarseUgPerM3 = Math.max(0.0, pm10UgPerM3 - pm25UgPerM3);
            double settlingGPerM2 =
                    G_PER_UG * (pm25UgPerM3 * settling25MPerS + coarseUgPerM3 * settling10MPerS) * stepSeconds;
            double[] loss = new double[rainMm.length];
            double dustGPerM2 = 0.0;
            for (int k = 0; k < loss.length; k++) {
                dustGPerM2 = rainMm[k] >= cleaningRainMm ? 0.0 : dustGPerM2 + settlingGPerM2 * cosTilt[k];
                loss[k] = 0.3437 * Erf.erf(0.17 * Math.pow(dustGPerM2, 0.8473));
            }
            return loss;
        }
    }
}
