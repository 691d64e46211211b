package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.defaulted;
import static io.greenpark.scenarios.spec.Key.optional;
import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.sink.ForestCover;
import io.greenpark.core.sink.SinkTargets;
import io.greenpark.core.sink.StockGrowth;
import io.greenpark.scenarios.spec.Choice;
import io.greenpark.scenarios.spec.Integers;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import java.util.List;

/** {@code targets}: what the sinks of the region are to reach. */
final class TargetsSection {

    private static final int FIRST = 1900;
    private static final int LAST = 2999;

    private static final Key<Double> LAND = required(
                    "areaHa", Numbers.above(0.0, "ha"), "Land that the share is of, all of it.")
            .chinese("土地面积");
    private static final Key<Double> FRACTION = required(
                    "fraction", Numbers.fraction(), "Share of the land that is to be under forest.")
            .chinese("森林覆盖率目标");
    private static final Key<Integer> YEAR = required(
                    "year", Integers.ordinal(FIRST, LAST), "Year at whose end the share is to be reached.")
            .chinese("目标年份");
    private static final Key<Double> OTHER = defaulted(
                    "otherForestHa",
                    Numbers.atLeast(0.0, "ha"),
                    0.0,
                    "all forest is a site of the scenario",
                    "Forest of this land that is no site of the scenario.")
            .chinese("其他森林面积");
    private static final Section<ForestCover> COVER = new Section<>(
            "forest-cover",
            "A share of land that is to be under forest.",
            List.of(LAND, FRACTION, YEAR, OTHER),
            values -> new ForestCover(values.get(LAND), values.get(FRACTION), values.get(YEAR), values.get(OTHER)));

    private static final Key<Double> GROWTH = required(
                    "growthFraction", Numbers.within(-1.0, 10.0, "1"), "Growth that is asked for.")
            .chinese("增长目标");
    private static final Key<StockGrowth.Reading> READING = required(
                    "reading",
                    Choice.of(StockGrowth.Reading.class),
                    "Whether the growth is meant for the whole time or for every year of it; both are shown, this one decides.")
            .chinese("口径");
    private static final Key<Integer> FROM = required(
                    "fromYear", Integers.ordinal(FIRST, LAST), "Year from whose end growth counts.")
            .chinese("基期年");
    private static final Key<Integer> TO = required(
                    "toYear", Integers.ordinal(FIRST, LAST), "Year to whose end growth counts.")
            .chinese("目标年");
    private static final Section<StockGrowth> STOCK = new Section<>(
            "forest-stock-growth",
            "Growth of the stock of trees that is to be reached, by its carbon.",
            List.of(GROWTH, READING, FROM, TO),
            values -> new StockGrowth(values.get(GROWTH), values.get(READING), values.get(FROM), values.get(TO)));

    private static final Key<ForestCover> FOREST_COVER =
            optional("forestCover", COVER, "Share of land under forest.").chinese("森林覆盖率");
    private static final Key<StockGrowth> FOREST_STOCK =
            optional("forestStock", STOCK, "Growth of the stock of trees.").chinese("森林蓄积量增长");

    static final Section<SinkTargets> TYPE = new Section<>(
            "sink-targets",
            "What the carbon sinks of the region are to reach.",
            List.of(FOREST_COVER, FOREST_STOCK),
            values -> new SinkTargets(
                    values.find(FOREST_COVER).orElse(null),
                    values.find(FOREST_STOCK).orElse(null)));

    private TargetsSection() {}
}
