package io.greenpark.scenarios.weather;

import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * What the reader of a weather file would like where the file leaves a choice.
 *
 * @param clock local time for files in UTC, in solar time or without a stated clock; {@code null} for the full hour nearest
 *     to the longitude
 * @param windHeightM height above ground for files with wind at several heights [m]; {@code null} for all of them
 */
public record Wanted(@Nullable ZoneOffset clock, @Nullable Double windHeightM) {

    /** No wish. */
    public static final Wanted NOTHING = new Wanted(null, null);

    private static final double DEGREES_PER_HOUR = 15.0;

    /** The wanted clock, or that of the longitude. */
    ZoneOffset clockAt(double longitudeDeg) {
        return clock == null ? solarClock(longitudeDeg) : clock;
    }

    /** The clock of the full hour nearest to a longitude. */
    static ZoneOffset solarClock(double longitudeDeg) {
        return ZoneOffset.ofHours((int) Math.round(longitudeDeg / DEGREES_PER_HOUR));
    }
}
