package io.greenpark.scenarios.catalogue;

import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.load.DayShape;
import io.greenpark.core.load.LoadShape;
import io.greenpark.scenarios.spec.Choice;
import io.greenpark.scenarios.spec.Integers;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.ListOf;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Type;
import io.greenpark.scenarios.spec.Values;
import io.greenpark.scenarios.spec.Variants;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Shapes of loads and heat demands over the hours of the week and the months of the year. */
public final class LoadShapeKind {

    private static final Key<List<Double>> LEVELS = required(
            "levels", new ListOf<>(Numbers.atLeast(0.0, "1"), 24, 24), "Relative level of each hour of local time.");

    private static final Key<Integer> FROM = required("fromHour", Integers.count(0, 23), "First hour.");
    private static final Key<Integer> TO = required(
            "toHour", Integers.count(1, 24), "Hour at which it ends; at or before the first means the next day.");
    private static final Key<Double> LEVEL =
            required("level", Numbers.atLeast(0.0, "1"), "Relative level during the shift.");
    private static final Section<DayShape.Shift> SHIFT = new Section<>(
            "shift",
            "One shift of a working day.",
            List.of(FROM, TO, LEVEL),
            values -> new DayShape.Shift(values.get(FROM), values.get(TO), values.get(LEVEL)));
    private static final Key<Double> OFF_SHIFT =
            required("offShiftLevel", Numbers.atLeast(0.0, "1"), "Relative level outside all shifts.");
    private static final Key<List<DayShape.Shift>> SHIFTS =
            required("shifts", new ListOf<>(SHIFT, 0, 24), "The shifts, which must not overlap.");

    private static final Type<DayShape> DAY = Variants.byKey(days());

    private static final Key<LoadShape.Carrier> CARRIER = required(
                    "carrier", Choice.of(LoadShape.Carrier.class), "Whether the shape is of electricity or of heat.")
            .chinese("能源形式");
    private static final Key<DayShape> WEEKDAY =
            required("weekday", DAY, "Monday to Friday.").chinese("工作日");
    private static final Key<DayShape> SATURDAY =
            required("saturday", DAY, "Saturday.").chinese("周六");
    private static final Key<DayShape> SUNDAY =
            required("sunday", DAY, "Sunday and public holidays.").chinese("周日和节假日");
    private static final Key<List<Double>> MONTHS = required(
                    "monthFactors",
                    new ListOf<>(Numbers.atLeast(0.0, "1"), 12, 12),
                    "Factors on the day shapes, January first.")
            .chinese("月度系数");

    /** Load shapes. */
    public static final Kind<LoadShape> KIND = new Kind<>(
            "loads",
            "load shape",
            new Section<>(
                    "load-shape",
                    "The shape of a load or heat demand; only ratios matter.",
                    EntryKeys.around(List.of(CARRIER, WEEKDAY, SATURDAY, SUNDAY, MONTHS)),
                    LoadShapeKind::bind));

    private LoadShapeKind() {}

    private static Map<String, Section<? extends DayShape>> days() {
        Map<String, Section<? extends DayShape>> days = new LinkedHashMap<>();
        days.put(
                LEVELS.name(),
                new Section<>(
                        "day-levels",
                        "A day by its 24 hourly levels.",
                        List.of(LEVELS),
                        values -> new DayShape(values.get(LEVELS))));
        days.put(
                SHIFTS.name(),
                new Section<>(
                        "day-shifts",
                        "A day by its shifts.",
                        List.of(OFF_SHIFT, SHIFTS),
                        values -> DayShape.ofShifts(values.get(OFF_SHIFT), values.get(SHIFTS))));
        return days;
    }

    private static LoadShape bind(Values values) {
        return new LoadShape(
                values.id(),
                values.get(EntryKeys.TITLE),
                values.get(CARRIER),
                values.get(WEEKDAY),
                values.get(SATURDAY),
                values.get(SUNDAY),
                values.get(MONTHS));
    }
}
