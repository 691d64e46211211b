package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.optional;
import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.sink.GainLossForest;
import io.greenpark.core.sink.SinkSite;
import io.greenpark.core.time.TimeAxis;
import io.greenpark.scenarios.spec.Integers;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Values;
import io.greenpark.scenarios.spec.Variants;
import java.util.List;

/** A sink site of type {@code forest-gain-loss}. */
final class GainLossSection {

    static final String WORD = "forest-gain-loss";

    private static final Key<Double> ABOVE_GROUND = required(
                    "aboveGroundTonnesPerHa", Numbers.atLeast(0.0, "t/ha"), "Above-ground biomass, dry matter.")
            .chinese("地上生物量");

    private static final Key<Double> GROWTH = required(
                    "growthTonnesPerHaYear", Numbers.atLeast(0.0, "t/(ha·year)"), "Its mean yearly growth, dry matter.")
            .chinese("年生长量");
    private static final Key<Double> ROOTS = required(
                    "rootToShoot", Numbers.within(0.0, 2.0, "1"), "Below-ground over above-ground biomass.")
            .chinese("根茎比");
    private static final Key<Double> CARBON = required(
                    "carbonFraction", Numbers.within(0.3, 0.7, "1"), "Carbon in dry matter.")
            .chinese("含碳率");
    private static final Section<GainLossForest.Biomass> BIOMASS_TYPE = new Section<>(
            "forest-biomass",
            "Biomass of a forest at the beginning of the inventory year, and its growth.",
            List.of(ABOVE_GROUND, GROWTH, ROOTS, CARBON),
            values -> new GainLossForest.Biomass(
                    values.get(ABOVE_GROUND), values.get(GROWTH), values.get(ROOTS), values.get(CARBON)));

    private static final Key<Double> VOLUME = required(
                    "volumeM3", Numbers.atLeast(0.0, "m3/year"), "Merchantable volume over bark taken every year.")
            .chinese("年采伐蓄积");
    private static final Key<Double> CONVERSION = required(
                    "conversionTonnesPerM3", Numbers.above(0.0, "t/m3"), "Biomass removed per volume, dry matter.")
            .chinese("生物量转换扩展因子");
    private static final Key<Double> BARK = required(
                    "barkFraction", Numbers.within(0.0, 0.5, "1"), "Bark that is not in the volume.")
            .chinese("树皮比例");
    private static final Section<GainLossForest.Harvest> HARVEST_TYPE = new Section<>(
            "forest-harvest",
            "Wood taken every year.",
            List.of(VOLUME, CONVERSION, BARK),
            values -> new GainLossForest.Harvest(values.get(VOLUME), values.get(CONVERSION), values.get(BARK)));

    private static final Key<Double> HIT_AREA = required(
                    "areaHa", Numbers.atLeast(0.0, "ha/year"), "Area hit every year.")
            .chinese("受灾面积");
    private static final Key<Double> LOST = required(
                    "lostFraction", Numbers.fraction(), "Share of its biomass that is lost.")
            .chinese("损失比例");
    private static final Section<GainLossForest.Disturbance> DISTURBANCE_TYPE = new Section<>(
            "forest-disturbance",
            "Fire, storm and pests every year.",
            List.of(HIT_AREA, ABOVE_GROUND, LOST),
            values -> new GainLossForest.Disturbance(values.get(HIT_AREA), values.get(ABOVE_GROUND), values.get(LOST)));

    private static final Key<Integer> INVENTORY_YEAR = required(
                    "inventoryYear",
                    Integers.count(1900, 2200),
                    "Year at whose beginning the forest has the biomass that it states.")
            .chinese("清查年份");
    private static final Key<Double> AREA =
            required("areaHa", Numbers.above(0.0, "ha"), "Area.").chinese("面积");
    private static final Key<GainLossForest.Biomass> BIOMASS =
            required("biomass", BIOMASS_TYPE, "Biomass and its growth.").chinese("生物量");
    private static final Key<GainLossForest.Harvest> HARVEST = optional(
                    "harvest", HARVEST_TYPE, "Wood taken; left out where none is.")
            .chinese("采伐");
    private static final Key<GainLossForest.Disturbance> DISTURBANCE = optional(
                    "disturbance", DISTURBANCE_TYPE, "Fire, storm and pests; left out where there are none.")
            .chinese("干扰");
    private static final Key<Double> ERROR = required(
                    "uncertaintyFraction",
                    Numbers.within(0.0, 2.0, "1"),
                    "Half width of the 95 % interval of the stock and of every flow, as a share of it.")
            .chinese("不确定度");

    static final Section<SinkSite> TYPE = Variants.section(
            "sink",
            SinkSection.WORD,
            WORD,
            "Forest whose tree biomass is booked by gains and losses, where growth is known per area.",
            SinkSection.keys(INVENTORY_YEAR, AREA, BIOMASS, HARVEST, DISTURBANCE, ERROR),
            GainLossSection::bind);

    private GainLossSection() {}

    private static SinkSite bind(Values values) {
        TimeAxis axis = values.require(TimeAxis.class);
        GainLossForest site = new GainLossForest(
                values.id(),
                values.get(SinkSection.TITLE),
                values.get(INVENTORY_YEAR),
                values.get(AREA),
                values.get(BIOMASS),
                values.find(HARVEST).orElse(GainLossForest.Harvest.NONE),
                values.find(DISTURBANCE).orElse(GainLossForest.Disturbance.NONE),
                values.get(ERROR));
        site.book(axis.firstDate().getYear(), axis.lastDate().getYear());
        return SinkSection.held(values, site);
    }
}
