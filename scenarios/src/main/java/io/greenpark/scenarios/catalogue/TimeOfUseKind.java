package io.greenpark.scenarios.catalogue;

import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.tariff.Band;
import io.greenpark.core.tariff.TimeOfUse;
import io.greenpark.scenarios.spec.Choice;
import io.greenpark.scenarios.spec.Integers;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.ListOf;
import io.greenpark.scenarios.spec.MapOf;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Texts;
import io.greenpark.scenarios.spec.Values;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Time-of-use tables (分时电价). */
public final class TimeOfUseKind {

    private static final int MOST_PERIODS = 500;

    private static final Key<List<Integer>> MONTHS =
            required("months", new ListOf<>(Integers.ordinal(1, 12), 1, 12), "Months of the year, 1 to 12.");
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
            List.of(MONTHS, BAND, FROM, TO),
            values -> new TimeOfUse.Period(
                    Set.copyOf(values.get(MONTHS)), values.get(BAND), values.get(FROM), values.get(TO)));

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

    /** Time-of-use tables. */
    public static final Kind<TimeOfUse> KIND = new Kind<>(
            "tou",
            "time-of-use table",
            new Section<>(
                    "time-of-use",
                    "A time-of-use table: bands by month and time of day, and the ratio of each band to the flat price.",
                    EntryKeys.around(List.of(RATIOS, PERIODS)),
                    TimeOfUseKind::bind));

    private TimeOfUseKind() {}

    private static TimeOfUse bind(Values values) {
        Map<Band, Double> ratios = new EnumMap<>(Band.class);
        for (Band band : Band.values()) {
            Double ratio = values.get(RATIOS).get(word(band));
            if (ratio != null) {
                ratios.put(band, ratio);
            }
        }
        return new TimeOfUse(values.id(), ratios, values.get(PERIODS));
    }

    private static String word(Band band) {
        return band.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
