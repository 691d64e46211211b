package io.greenpark.scenarios.catalogue;

import static io.greenpark.scenarios.spec.Key.optional;
import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.tariff.Band;
import io.greenpark.core.tariff.DayType;
import io.greenpark.core.tariff.TimeOfUse;
import io.greenpark.scenarios.spec.Choice;
import io.greenpark.scenarios.spec.Hints;
import io.greenpark.scenarios.spec.Integers;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.ListOf;
import io.greenpark.scenarios.spec.MapOf;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Texts;
import io.greenpark.scenarios.spec.Type;
import io.greenpark.scenarios.spec.Values;
import io.greenpark.scenarios.spec.Variants;
import io.greenpark.scenarios.text.Nearest;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Time-of-use tables (分时电价). */
public final class TimeOfUseKind {

    private static final int MOST_PERIODS = 500;

    private static final Key<List<Integer>> MONTHS =
            required("months", new ListOf<>(Integers.ordinal(1, 12), 1, 12), "Months of the year, 1 to 12.");
    private static final Key<List<DayType>> DAYS = optional(
            "days",
            new ListOf<>(Choice.of(DayType.class), 1, DayType.values().length),
            "Kinds of days; every day if it is left out. Holidays are those of the rule pack.");
    private static final Key<Band> BAND = required("band", Choice.of(Band.class), "Band that holds.");
    private static final Key<LocalTime> FROM =
            required("from", Texts.timeOfDay(), "Beginning, on a quarter of an hour.");
    private static final Key<LocalTime> TO = required(
            "to",
            Texts.timeOfDay(),
            "End, exclusive; \"00:00\" means midnight, a time before the beginning the next day.");
    private static final Section<TimeOfUse.Period> PERIOD = new Section<>(
            "band-period",
            "One band over a part of the day in some months.",
            List.of(MONTHS, DAYS, BAND, FROM, TO),
            values -> new TimeOfUse.Period(
                    Set.copyOf(values.get(MONTHS)),
                    Set.copyOf(values.find(DAYS).orElse(List.of(DayType.values()))),
                    values.get(BAND),
                    values.get(FROM),
                    values.get(TO)));

    private static final Key<Map<String, Double>> RATIOS = required(
                    "ratios",
                    MapOf.some("ratios by band", Numbers.within(0.0, 10.0, "1")),
                    "Ratio of each band to the flat price.")
            .chinese("浮动比例");
    private static final Key<List<TimeOfUse.Period>> PERIODS = required(
                    "periods",
                    new ListOf<>(PERIOD, 1, MOST_PERIODS),
                    "When each band holds; together they cover every quarter-hour of every month exactly once.")
            .chinese("时段");

    private static final Key<Map<String, Double>> PRICES = required(
                    "pricesYuanPerMwh",
                    MapOf.some("prices by band", Numbers.any("yuan/MWh")),
                    "Price of each band, VAT included, in place of that of the one row that follows the time of use.")
            .chinese("分时价格");

    /** Time-of-use tables. */
    public static final Kind<TimeOfUse> KIND = new Kind<>(
            "tou",
            "time-of-use table",
            new Section<>(
                    "time-of-use",
                    "A time-of-use table: bands by month and time of day, and the ratio of each band to the flat price.",
                    EntryKeys.around(List.of(RATIOS, PERIODS)),
                    values -> bind(values, TimeOfUse.Basis.RATIO, RATIOS)));

    /** A time-of-use table of the catalogue, or one's own written out. */
    public static final Type<TimeOfUse> TYPE = new ReferenceOr<>(KIND, Variants.byKey(own()));

    private TimeOfUseKind() {}

    private static Map<String, Section<? extends TimeOfUse>> own() {
        Map<String, Section<? extends TimeOfUse>> own = new LinkedHashMap<>();
        own.put(
                RATIOS.name(),
                new Section<>(
                        "own-time-of-use",
                        "A time-of-use table of ratios to the flat price, written out.",
                        List.of(RATIOS, PERIODS),
                        values -> bind(values, TimeOfUse.Basis.RATIO, RATIOS)));
        own.put(
                PRICES.name(),
                new Section<>(
                        "own-time-of-use-prices",
                        "A time-of-use table of prices, written out.",
                        List.of(PRICES, PERIODS),
                        values -> bind(values, TimeOfUse.Basis.PRICE, PRICES)));
        return own;
    }

    private static TimeOfUse bind(Values values, TimeOfUse.Basis basis, Key<Map<String, Double>> levels) {
        Map<Band, Double> byBand = new EnumMap<>(Band.class);
        List<String> words =
                Arrays.stream(Band.values()).map(TimeOfUseKind::word).toList();
        values.get(levels).forEach((word, level) -> {
            if (!words.contains(word)) {
                throw values.at(levels)
                        .reject(
                                "unknown band " + word,
                                Hints.of("one of " + Hints.list(words), Nearest.to(word, words)));
            }
            byBand.put(Band.values()[words.indexOf(word)], level);
        });
        return new TimeOfUse(values.id(), basis, byBand, values.get(PERIODS), Set.of());
    }

    private static String word(Band band) {
        return band.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
