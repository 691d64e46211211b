package io.greenpark.core.weather;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A weather year that has passed the checks of {@link WeatherQuality}.
 *
 * @param weather complete and plausible columns
 * @param radiationCentre how the instant of the Sun was found; {@code null} for a year without radiation
 * @param closure how well its components agreed with GHI as read; {@link Closure#NONE} without components
 * @param quality what the checks have found and changed
 */
public record CheckedWeather(
        Weather weather, @Nullable RadiationCentre radiationCentre, Closure closure, List<QualityCount> quality) {

    public CheckedWeather {
        quality = List.copyOf(quality);
    }
}
