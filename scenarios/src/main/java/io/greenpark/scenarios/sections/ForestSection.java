package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.sink.ForestSite;
import io.greenpark.core.sink.SinkSite;
import io.greenpark.core.time.TimeAxis;
import io.greenpark.scenarios.catalogue.Reference;
import io.greenpark.scenarios.catalogue.SinkFactors;
import io.greenpark.scenarios.catalogue.SinkKind;
import io.greenpark.scenarios.spec.Integers;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.MapOf;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Values;
import io.greenpark.scenarios.spec.Variants;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A sink site of type {@code forest-stock-change}. */
final class ForestSection {

    static final String WORD = "forest-stock-change";

    private static final Key<SinkFactors> SPECIES = required(
                    "species", new Reference<>(SinkKind.KIND), "Tree species of the catalogue.")
            .chinese("树种");
    private static final Key<Double> AREA =
            required("areaHa", Numbers.above(0.0, "ha"), "Area.").chinese("面积");
    private static final Key<Double> STOCK = required(
                    "stockM3PerHa",
                    Numbers.atLeast(0.0, "m3/ha"),
                    "Growing stock at the beginning of the inventory year.")
            .chinese("单位面积蓄积量");
    private static final Key<Double> GROWTH = required(
                    "growthM3PerHaYear", Numbers.atLeast(0.0, "m3/(ha·year)"), "Gross increment.")
            .chinese("年生长量");
    private static final Key<Double> HARVEST = required(
                    "harvestM3PerHaYear", Numbers.atLeast(0.0, "m3/(ha·year)"), "Removal of wood.")
            .chinese("年采伐量");
    private static final Key<Double> STOCK_ERROR = required(
                    "stockUncertaintyFraction",
                    Numbers.within(0.0, 2.0, "1"),
                    "Half width of the 95 % interval of the stock, as a share of it.")
            .chinese("蓄积量不确定度");
    private static final Key<Double> FLOW_ERROR = required(
                    "flowUncertaintyFraction",
                    Numbers.within(0.0, 2.0, "1"),
                    "Half width of the 95 % interval of increment and removal, as a share of them.")
            .chinese("变化量不确定度");

    private static final Section<ForestSite.Stand> STAND = new Section<>(
            "forest-stand",
            "A stand of one tree species.",
            List.of(SPECIES, AREA, STOCK, GROWTH, HARVEST, STOCK_ERROR, FLOW_ERROR),
            ForestSection::stand);

    private static final Key<Integer> INVENTORY_YEAR = required(
                    "inventoryYear",
                    Integers.count(1900, 2200),
                    "Year at whose beginning the stands have the stock that they state.")
            .chinese("清查年份");
    private static final Key<Map<String, ForestSite.Stand>> STANDS = required(
                    "stands", MapOf.some("stands", STAND), "Parts of the forest, each of one species.")
            .chinese("林分");

    static final Section<SinkSite> TYPE = Variants.section(
            "sink",
            SinkSection.WORD,
            WORD,
            "Forest whose tree biomass is booked by stock change from its growing stock.",
            SinkSection.keys(INVENTORY_YEAR, STANDS),
            ForestSection::bind);

    private ForestSection() {}

    private static ForestSite.Stand stand(Values values) {
        return new ForestSite.Stand(
                SinkFactors.of(values, SPECIES, SinkFactors.Trees.class, "a tree species")
                        .species(),
                values.get(AREA),
                values.get(STOCK),
                values.get(GROWTH),
                values.get(HARVEST),
                values.get(STOCK_ERROR),
                values.get(FLOW_ERROR));
    }

    private static SinkSite bind(Values values) {
        TimeAxis axis = values.require(TimeAxis.class);
        ForestSite site = new ForestSite(
                values.id(),
                values.get(SinkSection.TITLE),
                new ArrayList<>(values.get(STANDS).values()),
                values.get(INVENTORY_YEAR));
        site.book(axis.firstDate().getYear(), axis.lastDate().getYear());
        return SinkSection.held(values, site);
    }
}
