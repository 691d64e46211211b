package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.defaulted;
import static io.greenpark.scenarios.spec.Key.optional;
import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.compliance.ExportBan;
import io.greenpark.core.compliance.Metric;
import io.greenpark.core.compliance.ParkFacts;
import io.greenpark.scenarios.spec.Integers;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.ListOf;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Texts;
import io.greenpark.scenarios.spec.Values;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Facts about a park that its rules need and no simulation knows. */
final class ParkFactsSection {

    private static final int MONTHS = 12;
    private static final int MOST_BANS = 100;
    private static final int LEVELS = 9;

    private static final Key<List<Integer>> BAN_MONTHS =
            required("months", new ListOf<>(Integers.ordinal(1, MONTHS), 1, MONTHS), "Months of the year, 1 to 12.");
    private static final Key<LocalTime> BAN_FROM = required("from", Texts.timeOfDay(), "Beginning.");
    private static final Key<LocalTime> BAN_TO = required(
            "to",
            Texts.timeOfDay(),
            "End, exclusive; midnight means the end of the day, the same time as the beginning all day.");
    private static final Section<ExportBan> BAN = new Section<>(
            "export-ban",
            "Hours of the day in which nothing may be fed into the grid.",
            List.of(BAN_MONTHS, BAN_FROM, BAN_TO),
            values -> new ExportBan(new HashSet<>(values.get(BAN_MONTHS)), values.get(BAN_FROM), values.get(BAN_TO)));

    private static final Key<Double> DECLARED = optional(
                    "declaredExchangeMw",
                    Numbers.above(0.0, "MW"),
                    "Exchange capacity that is declared to the grid company; the rule on it is not judged if it is left out.")
            .chinese("申报交换功率");
    private static final Key<Double> PEAK_VALLEY = optional(
                    "exchangePeakValleyFraction",
                    Numbers.within(0.01, 1.0, "1"),
                    "Most that peak less valley of the exchange with the grid may be of its peak, as the plan of the project has it; the"
                            + " rule on it is not judged if it is left out.")
            .chinese("交换功率峰谷差率上限");
    private static final Key<List<ExportBan>> BANS = optional(
                    "exportBans",
                    new ListOf<>(BAN, 1, MOST_BANS),
                    "Hours without feed-in: those in which the grid has difficulty to take energy, or all hours where the spot"
                            + " market does not run continuously; the rule on it is not judged if they are left out.")
            .chinese("禁止上网时段");
    private static final Key<Double> CERTIFICATES = defaulted(
                    "certificatesMwhPerYear",
                    Numbers.atLeast(0.0, "MWh/a"),
                    0.0,
                    "no certificates are bought",
                    "Green certificates that are cancelled for the park a year; they count for the weight of renewables only.")
            .chinese("年核销绿证电量");
    private static final Map<Metric, Key<Double>> STATED = stated();

    static final Section<ParkFacts> TYPE =
            new Section<>("park-facts", "What the rules need to know of a park.", keys(), ParkFactsSection::bind);

    private ParkFactsSection() {}

    private static Map<Metric, Key<Double>> stated() {
        Map<Metric, Key<Double>> stated = new EnumMap<>(Metric.class);
        stated.put(
                Metric.PRODUCT_ENERGY_LEVEL,
                optional(
                                Metric.PRODUCT_ENERGY_LEVEL.id(),
                                Numbers.within(1.0, LEVELS, "1"),
                                "Level of the energy consumption per product, 1 is best; the rule on it is not judged if it is left"
                                        + " out, as those below.")
                        .chinese("单位产品能耗等级"));
        stated.put(
                Metric.SOLID_WASTE_USE,
                share(Metric.SOLID_WASTE_USE, "industrial solid waste that is used")
                        .chinese("工业固废综合利用率"));
        stated.put(
                Metric.WASTE_HEAT_USE,
                share(Metric.WASTE_HEAT_USE, "waste heat, cold and pressure that is used")
                        .chinese("余热余冷余压综合利用率"));
        stated.put(
                Metric.WATER_REUSE,
                share(Metric.WATER_REUSE, "industrial water that is used again").chinese("工业用水重复利用率"));
        stated.put(
                Metric.AGENCY_PURCHASE,
                share(Metric.AGENCY_PURCHASE, "grid energy that is bought through the grid company")
                        .chinese("代理购电电量比例"));
        stated.put(
                Metric.CONNECTION_VOLTAGE,
                optional(
                                Metric.CONNECTION_VOLTAGE.id(),
                                Numbers.above(0.0, "kV"),
                                "Voltage of the connection to the grid.")
                        .chinese("接入电压等级"));
        stated.put(
                Metric.METERED,
                share(Metric.METERED, "users, plants and storage with meters for both directions and times of use")
                        .chinese("双向分时计量覆盖率"));
        return stated;
    }

    private static Key<Double> share(Metric metric, String of) {
        return optional(metric.id(), Numbers.fraction(), "Share of " + of + ".");
    }

    private static List<Key<?>> keys() {
        List<Key<?>> keys = new ArrayList<>(List.of(DECLARED, PEAK_VALLEY, BANS, CERTIFICATES));
        keys.addAll(STATED.values());
        return keys;
    }

    private static ParkFacts bind(Values values) {
        Map<Metric, Double> known = new EnumMap<>(Metric.class);
        STATED.forEach((metric, key) -> values.find(key).ifPresent(value -> known.put(metric, value)));
        return new ParkFacts(
                values.find(DECLARED).orElse(null),
                values.find(PEAK_VALLEY).orElse(null),
                values.find(BANS).orElse(List.of()),
                values.get(CERTIFICATES),
                known);
    }
}
