package io.greenpark.core.weather.ensemble;

import io.greenpark.core.weather.ModelYear;
import io.greenpark.core.weather.synthesis.CounterRandom;

/**
 * For every day of a year the day of the typical year that stands for it, docs/model.md eq. (WEA-29): blocks of days that
 * start within a window around their own place in the calendar, the year as a ring.
 */
final class DayDraws {

    private DayDraws() {}

    static int[] of(EnsembleSettings settings, long seed, int year) {
        CounterRandom random = new CounterRandom(seed, year, "all", "BLOCK");
        int places = 2 * settings.windowDays() + 1;
        int[] source = new int[ModelYear.DAYS];
        for (int d = 0; d < source.length; d++) {
            int block = d / settings.blockDays();
            int shift = (int) (places * random.uniform(block)) - settings.windowDays();
            source[d] = Math.floorMod(d + shift, ModelYear.DAYS);
        }
        return source;
    }
}
