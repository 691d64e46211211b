package io.greenpark.core.sun;

import io.greenpark.core.golden.GoldenTable;
import io.greenpark.core.time.TimeAxis;
import java.time.Duration;
import java.time.ZoneOffset;

/** The place and year of the reference vectors. */
final class ChangtuSun {

    static final double LATITUDE_DEG = 42.78;
    static final double LONGITUDE_DEG = 124.11;
    static final double ELEVATION_M = 130.0;
    static final TimeAxis YEAR = TimeAxis.ofYear(2025, Duration.ofHours(1), ZoneOffset.ofHours(8));

    private ChangtuSun() {}

    static GoldenTable positions(int minutes) {
        return GoldenTable.csv("solpos_changtu-check_off%02d.csv.gz".formatted(minutes));
    }

    static SunPath interpolated(int minutes) {
        return SunPath.of(LATITUDE_DEG, LONGITUDE_DEG, ELEVATION_M, YEAR, minutes);
    }

    static SunPath exact(int minutes) {
        return SunPath.exact(LATITUDE_DEG, LONGITUDE_DEG, ELEVATION_M, YEAR, minutes);
    }

    /** The reference's own angles. */
    static SunPath ofReference(int minutes) {
        GoldenTable table = positions(minutes);
        return SunPath.ofAngles(
                ELEVATION_M,
                YEAR,
                minutes,
                table.column("zenith"),
                table.column("apparent_zenith"),
                table.column("azimuth"));
    }
}
