package io.greenpark.scenarios.catalogue;

import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.weather.ensemble.EnsembleSettings;
import io.greenpark.scenarios.spec.Integers;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import java.util.List;

/** How further weather years are drawn from a typical year, and how far good and bad years lie apart. */
public final class EnsembleKind {

    /** The entry whose numbers hold where a scenario states none. */
    public static final String STANDARD = "five-day-blocks";

    private static final Key<Integer> BLOCK =
            required("blockDays", Integers.count(1, 31), "Length in days of the blocks that are drawn together.");
    private static final Key<Integer> WINDOW =
            required("windowDays", Integers.count(0, 45), "Largest distance in days of a block from its own date.");
    private static final Key<Double> INDEX = required(
            "maxClearSkyIndex",
            Numbers.within(1.0, 1.5, "1"),
            "Irradiance over that of a clear sky above which nothing is lifted or moved.");
    private static final Key<Double> WIND = required(
            "windSpeedSdFraction",
            Numbers.within(0.0, 0.3, "1"),
            "Standard deviation of the yearly factor on wind speed.");
    private static final Key<Double> GHI = required(
            "ghiSdFraction",
            Numbers.within(0.0, 0.3, "1"),
            "Standard deviation of the yearly factor on global irradiation.");

    /** Ensemble settings. */
    public static final Kind<EnsembleSettings> KIND = new Kind<>(
            "ensembles",
            "weather ensemble",
            new Section<>(
                    "weather-ensemble-settings",
                    "How further weather years are drawn from a typical year; each number is an assumption.",
                    EntryKeys.around(List.of(BLOCK, WINDOW, INDEX, WIND, GHI)),
                    values -> new EnsembleSettings(
                            values.get(BLOCK),
                            values.get(WINDOW),
                            values.get(INDEX),
                            values.get(WIND),
                            values.get(GHI))));

    private EnsembleKind() {}
}
