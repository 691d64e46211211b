package io.greenpark.core.solar;

import io.greenpark.core.check.Require;
import io.greenpark.core.weather.Weather;
import io.greenpark.core.weather.WeatherVariable;
import java.util.Arrays;
import java.util.List;

/** Share of the irradiance that the ground throws back, docs/model.md, Solar. */
public sealed interface Albedo {

    /** Albedo of every step [1]. */
    double[] fractions(Weather weather);

    /** The weather's own column where it has one and is below 1, the depth of snow elsewhere; the default. */
    static Albedo fromWeather() {
        return new FromWeather(BySnowDepth.standard());
    }

    /**
     * The same at every step.
     *
     * @param fraction albedo [1]
     */
    record Constant(double fraction) implements Albedo {

        public Constant {
            Require.fraction("fraction", fraction);
        }

        @Override
        public double[] fractions(Weather weather) {
            double[] out = new double[weather.axis().steps()];
            Arrays.fill(out, fraction);
            return out;
        }
    }

    /**
     * One value per calendar month.
     *
     * @param fractions January to December [1]
     */
    record Monthly(List<Double> fractions) implements Albedo {

        public Monthly {
            fractions = MonthlyFractions.require("fractions", fractions);
        }

        @Override
        public double[] fractions(Weather weather) {
            return MonthlyFractions.onto(weather.axis(), fractions);
        }
    }

    /**
     * One value with and one without snow; weather without snow depth counts as bare.
     *
     * @param bareFraction albedo of bare ground [1]
     * @param snowFraction albedo of snow [1]
     * @param aboveDepthCm depth above which the ground counts as covered [cm]
     */
    record BySnowDepth(double bareFraction, double snowFraction, double aboveDepthCm) implements Albedo {

        public BySnowDepth {
            Require.fraction("bareFraction", bareFraction);
            Require.fraction("snowFraction", snowFraction);
            Require.notNegative("aboveDepthCm", aboveDepthCm);
        }

        /** Figures of SAM: 0.2, with snow 0.6, from half a centimetre on. */
        public static BySnowDepth standard() {
            return new BySnowDepth(0.2, 0.6, 0.5);
        }

        @Override
        public double[] fractions(Weather weather) {
            double[] out = new double[weather.axis().steps()];
            if (!weather.has(WeatherVariable.SNOW_DEPTH_CM)) {
                Arrays.fill(out, bareFraction);
                return out;
            }
            double[] depthCm = weather.values(WeatherVariable.SNOW_DEPTH_CM);
            for (int k = 0; k < out.length; k++) {
                out[k] = depthCm[k] > aboveDepthCm ? snowFraction : bareFraction;
            }
            return out;
        }
    }

    /**
     * The albedo column of the weather; where it is missing or not below 1, another rule.
     *
     * @param elsewhere rule for steps without a valid value
     */
    record FromWeather(BySnowDepth elsewhere) implements Albedo {

        @Override
        public double[] fractions(Weather weather) {
            double[] out = elsewhere.fractions(weather);
            if (weather.has(WeatherVariable.ALBEDO_FRACTION)) {
                double[] given = weather.values(WeatherVariable.ALBEDO_FRACTION);
                for (int k = 0; k < out.length; k++) {
                    if (given[k] >= 0.0 && given[k] < 1.0) {
                        out[k] = given[k];
                    }
                }
            }
            return out;
        }
    }
}
