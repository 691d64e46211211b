package io.greenpark.core.weather.ensemble;

import io.greenpark.core.weather.synthesis.CounterRandom;

/**
 * How much better or worse a year is than the typical one, the same at all sites: log-normal with mean 1, docs/model.md eq.
 * (WEA-32).
 *
 * @param windSpeed factor on every wind speed [1]
 * @param ghi factor on global irradiation [1]
 */
record YearFactors(double windSpeed, double ghi) {

    static YearFactors drawn(EnsembleSettings settings, long seed, int year) {
        return new YearFactors(
                factor(settings.windSpeedSdFraction(), new CounterRandom(seed, year, "all", "WIND_SPEED_OF_YEAR")),
                factor(settings.ghiSdFraction(), new CounterRandom(seed, year, "all", "GHI_OF_YEAR")));
    }

    private static double factor(double sdFraction, CounterRandom random) {
        double logVariance = Math.log1p(sdFraction * sdFraction);
        return Math.exp(Math.sqrt(logVariance) * random.normal(0) - 0.5 * logVariance);
    }
}
