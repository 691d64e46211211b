package io.greenpark.core.weather.ensemble;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;

/**
 * How further years are drawn from a typical year, docs/model.md eq. (WEA-29) to (WEA-32).
 *
 * @param blockDays length of the blocks of days that stay together [d]
 * @param windowDays largest distance of a block from its own place in the calendar [d]
 * @param maxClearSkyIndex global irradiance over that of a clear sky above which nothing is lifted or moved [1]
 * @param windSpeedSdFraction standard deviation of the yearly mean wind speed that the factor of a year adds [1]
 * @param ghiSdFraction the same of the yearly global irradiation [1]
 */
public record EnsembleSettings(
        int blockDays, int windowDays, double maxClearSkyIndex, double windSpeedSdFraction, double ghiSdFraction) {

    /** A block longer than a month or moved by more than a season would leave the calendar of the climate. */
    private static final int MAX_BLOCK_DAYS = 31;

    private static final int MAX_WINDOW_DAYS = 45;

    public EnsembleSettings {
        requireWithin("blockDays", blockDays, 1, MAX_BLOCK_DAYS);
        requireWithin("windowDays", windowDays, 0, MAX_WINDOW_DAYS);
        Require.within("maxClearSkyIndex", maxClearSkyIndex, 1.0, 1.5);
        Require.within("windSpeedSdFraction", windSpeedSdFraction, 0.0, 0.3);
        Require.within("ghiSdFraction", ghiSdFraction, 0.0, 0.3);
    }

    /** The same way of drawing without good and bad years. */
    EnsembleSettings withoutFactors() {
        return new EnsembleSettings(blockDays, windowDays, maxClearSkyIndex, 0.0, 0.0);
    }

    private static void requireWithin(String field, int value, int low, int high) {
        if (value < low || value > high) {
            throw new InvalidValueException(field, "must be within [%d, %d]".formatted(low, high), value);
        }
    }
}
