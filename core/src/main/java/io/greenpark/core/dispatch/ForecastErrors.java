package io.greenpark.core.dispatch;

import io.greenpark.core.check.Require;

/**
 * Errors of forecasts, docs/model.md eq. (DIS-41): the error of a series is a factor that starts at nothing when a forecast is
 * made and grows with lead time towards its standard deviation.
 *
 * @param loadFraction standard deviation of loads far ahead, as a share of the true value [1]
 * @param generationFraction the same for every source [1]
 * @param priceFraction the same for import and export prices [1]
 * @param autocorrelationPerHour correlation of errors an hour apart [1], from 0 to below 1
 * @param seed the same seed gives the same errors
 */
public record ForecastErrors(
        double loadFraction,
        double generationFraction,
        double priceFraction,
        double autocorrelationPerHour,
        long seed) {

    /** Perfect forecasts. */
    public static final ForecastErrors NONE = new ForecastErrors(0.0, 0.0, 0.0, 0.0, 0L);

    public ForecastErrors {
        Require.fraction("loadFraction", loadFraction);
        Require.fraction("generationFraction", generationFraction);
        Require.fraction("priceFraction", priceFraction);
        Require.within("autocorrelationPerHour", autocorrelationPerHour, 0.0, 0.9999);
    }
}
