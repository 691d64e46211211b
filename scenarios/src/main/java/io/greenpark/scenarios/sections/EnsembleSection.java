package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.filled;
import static io.greenpark.scenarios.spec.Key.optional;

import io.greenpark.core.weather.ensemble.EnsembleSettings;
import io.greenpark.scenarios.catalogue.Catalogue;
import io.greenpark.scenarios.catalogue.EnsembleKind;
import io.greenpark.scenarios.spec.Integers;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Values;
import java.util.List;

/** {@code weather.ensemble}: which of the years that can be drawn from the typical one, and how they are drawn. */
final class EnsembleSection {

    /**
     * The years of an ensemble and the one that a study takes.
     *
     * @param year number of the year; 0 is the typical year
     * @param settings how years are drawn
     */
    record Ensemble(int year, EnsembleSettings settings) {}

    private record Interannual(double windSpeedSdFraction, double ghiSdFraction) {}

    /** Beyond any ensemble that is run. */
    private static final int LAST_YEAR = 100_000;

    private static final String STANDARD =
            " That of " + EnsembleKind.STANDARD + " of the catalogue's ensembles, if it is left out.";

    private static final Key<Integer> YEAR = optional(
                    "year",
                    Integers.ordinal(0, LAST_YEAR),
                    "Number of the drawn year that the study takes; 0, the typical year itself, if it is left out.")
            .chinese("气象年序号");
    private static final Key<Integer> BLOCK = optional(
                    "blockDays",
                    Integers.count(1, 31),
                    "Length in days of the blocks that are drawn together for all sites and variables." + STANDARD)
            .chinese("区块天数");
    private static final Key<Integer> WINDOW = optional(
                    "windowDays",
                    Integers.count(0, 45),
                    "Largest distance in days of a block from its own date." + STANDARD)
            .chinese("日期窗口");
    private static final Key<Double> WIND = optional(
                    "windSpeedSdFraction",
                    Numbers.within(0.0, 0.3, "1"),
                    "Standard deviation of the yearly factor on wind speed." + STANDARD)
            .chinese("年均风速年际标准差");
    private static final Key<Double> GHI = optional(
                    "ghiSdFraction",
                    Numbers.within(0.0, 0.3, "1"),
                    "Standard deviation of the yearly factor on global irradiation." + STANDARD)
            .chinese("年总辐照年际标准差");
    private static final Key<Interannual> INTERANNUAL = filled(
                    "interannual",
                    new Section<>(
                            "interannual",
                            "How far good and bad years lie apart, beyond what the drawing of days does.",
                            List.of(WIND, GHI),
                            EnsembleSection::interannual),
                    "How far good and bad years lie apart, beyond what the drawing of days does.")
            .chinese("年际变化");

    static final Section<Ensemble> TYPE = new Section<>(
            "weather-ensemble",
            "Further weather years of all sites, drawn from the typical one in joint blocks of days.",
            List.of(YEAR, BLOCK, WINDOW, INTERANNUAL),
            EnsembleSection::bind);

    private EnsembleSection() {}

    private static Ensemble bind(Values values) {
        EnsembleSettings standard = standard(values);
        Interannual interannual = values.get(INTERANNUAL);
        EnsembleSettings settings = new EnsembleSettings(
                values.find(BLOCK).orElse(standard.blockDays()),
                values.find(WINDOW).orElse(standard.windowDays()),
                standard.maxClearSkyIndex(),
                interannual.windSpeedSdFraction(),
                interannual.ghiSdFraction());
        return new Ensemble(values.find(YEAR).orElse(0), settings);
    }

    private static Interannual interannual(Values values) {
        EnsembleSettings standard = standard(values);
        return new Interannual(
                values.find(WIND).orElse(standard.windSpeedSdFraction()),
                values.find(GHI).orElse(standard.ghiSdFraction()));
    }

    private static EnsembleSettings standard(Values values) {
        return values.require(Catalogue.class).entry(EnsembleKind.KIND, EnsembleKind.STANDARD);
    }
}
