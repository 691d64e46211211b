package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.optional;
import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.study.ResilienceTerms;
import io.greenpark.scenarios.spec.Integers;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.MapOf;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Texts;
import io.greenpark.scenarios.spec.Values;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/** {@code resilience}: what the grid may do to parks, and what must go on without it. */
final class ResilienceSection {

    private static final int MOST_DRAWN = 10_000;
    private static final double YEAR_HOURS = 8784.0;

    private static final Key<Double> CRITICAL = required(
                    "criticalFraction", Numbers.fraction(), "Share of the load of every park that must be served.")
            .chinese("关键负荷占比");
    private static final Key<Map<String, Double>> PARKS = optional(
                    "parks", MapOf.some("shares", Numbers.fraction()), "Other shares by park.")
            .chinese("各园区关键负荷占比");
    private static final Key<Map<String, Map<String, Double>>> LOADS = optional(
                    "loads",
                    MapOf.some("parks", MapOf.some("shares", Numbers.fraction())),
                    "Other shares by park and load, e.g. `{park: {cold-store: 1}}`; what else the park consumes has the share of the"
                            + " park.")
            .chinese("各负荷关键占比");
    private static final Key<Double> MOST_HOURS = required(
                    "mostHours",
                    Numbers.within(1.0, YEAR_HOURS, "h"),
                    "Longest outage that is looked at from every step of the year.")
            .chinese("最长停电时长");
    private static final Key<Double> COST = required(
                    "costYuanPerMwhUnserved",
                    Numbers.atLeast(0.0, "yuan/MWh"),
                    "What critical load that is not served costs.")
            .chinese("失负荷损失单价");

    private static final Key<LocalDateTime> START = required(
                    "start", Texts.localTime(), "Local time at which the outage begins.")
            .chinese("停电开始时间");
    private static final Key<Double> HOURS =
            required("hours", Numbers.above(0.0, "h"), "Its length.").chinese("停电时长");
    private static final Section<ResilienceTerms.Stated> OUTAGE = new Section<>(
            "outage",
            "An outage of the grid.",
            List.of(START, HOURS),
            values -> new ResilienceTerms.Stated(values.id(), values.get(START), values.get(HOURS)));
    private static final Key<Map<String, ResilienceTerms.Stated>> OUTAGES = optional(
                    "outages", MapOf.some("outages", OUTAGE), "Outages that are stated, by id.")
            .chinese("给定停电");

    private static final Key<Integer> COUNT = required(
                    "count", Integers.count(1, MOST_DRAWN), "How many outages are drawn over the time axis.")
            .chinese("停电次数");
    private static final Key<Double> MEAN = required(
                    "meanHours", Numbers.above(0.0, "h"), "Mean of their exponentially distributed length.")
            .chinese("平均停电时长");
    private static final Key<Integer> SEED = required(
                    "seed", Integers.ordinal(0, Integer.MAX_VALUE), "Seed of the draws.")
            .chinese("随机种子");
    private static final Section<ResilienceTerms.Drawn> RULE = new Section<>(
            "drawn-outages",
            "Outages that are drawn: each begins anywhere on the time axis.",
            List.of(COUNT, MEAN, SEED),
            values -> new ResilienceTerms.Drawn(values.get(COUNT), values.get(MEAN), values.get(SEED)));
    private static final Key<ResilienceTerms.Drawn> DRAWN = optional(
                    "drawn", RULE, "Outages that are drawn beside the stated ones.")
            .chinese("随机停电");

    static final Section<ResilienceTerms> TYPE = new Section<>(
            "resilience",
            "What the grid may do to parks and what must go on without it, for `greenpark resilience`: survival from every step of the"
                    + " year, and what single outages leave unserved.",
            List.of(CRITICAL, PARKS, LOADS, MOST_HOURS, COST, OUTAGES, DRAWN),
            ResilienceSection::bind);

    private ResilienceSection() {}

    private static ResilienceTerms bind(Values values) {
        return new ResilienceTerms(
                values.get(CRITICAL),
                values.find(PARKS).orElse(Map.of()),
                values.find(LOADS).orElse(Map.of()),
                values.get(MOST_HOURS),
                List.copyOf(values.find(OUTAGES).orElse(Map.of()).values()),
                values.find(DRAWN).map(List::of).orElse(List.of()),
                values.get(COST));
    }
}
