package io.greenpark.core.weather;

import io.greenpark.core.time.TimeAxis;
import java.util.List;

/** Fills short gaps of a column between its neighbours, docs/model.md eq. (WEA-3). */
final class GapFill {

    private GapFill() {}

    /** Whether a study that has the column needs it without long gaps; the others are left out as a whole instead. */
    static boolean mustBeWhole(WeatherVariable variable) {
        return switch (variable) {
            case DRY_BULB_C,
                    DEW_POINT_C,
                    RELATIVE_HUMIDITY_FRACTION,
                    PRESSURE_PA,
                    GHI_W_PER_M2,
                    DNI_W_PER_M2,
                    DHI_W_PER_M2,
                    WIND_SPEED_M_PER_S -> true;
            case WIND_DIRECTION_DEG, SNOW_DEPTH_CM, ALBEDO_FRACTION, RAIN_MM_PER_H -> false;
        };
    }

    static boolean tooLong(WeatherGap gap, TimeAxis axis) {
        return gap.steps() * axis.stepHours() > WeatherQuality.MAX_GAP_HOURS;
    }

    /** Fills {@code gaps} of {@code values} linearly, directions along the shorter arc. */
    static void interpolate(List<WeatherGap> gaps, double[] values) {
        int n = values.length;
        for (WeatherGap gap : gaps) {
            double before = values[Math.floorMod(gap.firstStep() - 1, n)];
            double after = values[(gap.firstStep() + gap.steps()) % n];
            boolean direction = gap.variable() == WeatherVariable.WIND_DIRECTION_DEG;
            double rise = direction ? Math.IEEEremainder(after - before, 360.0) : after - before;
            for (int j = 1; j <= gap.steps(); j++) {
                double value = before + rise * j / (gap.steps() + 1);
                values[(gap.firstStep() + j - 1) % n] = direction ? Angles.wrap360(value) : value;
            }
        }
    }
}
