package io.greenpark.core.weather;

import static io.greenpark.core.weather.WeatherVariable.WIND_SPEED_M_PER_S;

import io.greenpark.core.time.TimeAxis;
import java.util.Arrays;
import java.util.List;

/**
 * Checks of the wind at further heights, docs/model.md eq. (WEA-3): short gaps are filled; a height with longer ones, or that
 * is calm all the year, is left out, since the others can stand for it.
 */
final class OtherWindQuality {

    private static final String KEY = "otherWindMPerS";

    private OtherWindQuality() {}

    static WindProfile check(WindProfile raw, TimeAxis axis, QualityLog log) {
        WindProfile checked = WindProfile.NONE;
        int implausible = 0;
        int filled = 0;
        int leftOut = 0;
        for (double heightM : raw.heightsM()) {
            double[] speeds = raw.speedsMPerS(heightM);
            implausible += WeatherQuality.removeImplausible(WIND_SPEED_M_PER_S, speeds);
            List<WeatherGap> gaps = WeatherGap.in(WIND_SPEED_M_PER_S, speeds);
            boolean calm = Arrays.stream(speeds).noneMatch(value -> value > 0.0);
            if (calm || gaps.stream().anyMatch(gap -> GapFill.tooLong(gap, axis))) {
                leftOut += speeds.length;
            } else {
                GapFill.interpolate(gaps, speeds);
                filled += gaps.stream().mapToInt(WeatherGap::steps).sum();
                checked = checked.with(heightM, speeds);
            }
        }
        log.add(KEY + "-out-of-range", implausible, "removed");
        log.add(KEY + "-missing", filled, "filled");
        log.add(KEY + "-incomplete", leftOut, "left-out");
        return checked;
    }
}
