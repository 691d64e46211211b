package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.factors.Gas;
import io.greenpark.core.sink.SinkSite;
import io.greenpark.core.sink.WetlandSite;
import io.greenpark.scenarios.spec.Choice;
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
import java.util.TreeMap;

/** A sink site of type {@code wetland}. */
final class WetlandSection {

    static final String WORD = "wetland";

    private static final Key<Double> AREA =
            required("areaHa", Numbers.above(0.0, "ha"), "Area.").chinese("面积");
    private static final Key<Boolean> STATE = required(
                    "state",
                    Choice.of(new TreeMap<>(Map.of("kept", false, "restored", true))),
                    "Whether it was wetland before (protection, 湿地保护) or becomes it (restoration, 湿地修复).")
            .chinese("保护或修复");
    private static final Key<Integer> FROM = required(
                    "fromYear", Integers.count(1900, 2200), "First year that is booked; that of its restoration.")
            .chinese("起始年份");
    private static final Key<Double> STOCK = required(
                    "stockTcPerHa", Numbers.atLeast(0.0, "tC/ha"), "Carbon at the beginning of that year.")
            .chinese("碳储量");
    private static final Key<Double> UPTAKE = required(
                    "netUptakeTco2PerHaYear",
                    Numbers.within(-200.0, 200.0, "tCO2/(ha·year)"),
                    "Net uptake of CO2; negative if it is a source.")
            .chinese("二氧化碳净吸收");
    private static final Key<Double> METHANE = required(
                    "methaneKgPerHaYear", Numbers.atLeast(0.0, "kg/(ha·year)"), "Methane given off.")
            .chinese("甲烷排放");
    private static final Key<Double> ERROR = required(
                    "uncertaintyFraction",
                    Numbers.within(0.0, 3.0, "1"),
                    "Half width of the 95 % interval of stock, uptake and methane, as a share of each.")
            .chinese("不确定度");

    private static final Section<WetlandSite.Area> PART = new Section<>(
            "wetland-area",
            "A part of a wetland.",
            List.of(AREA, STATE, FROM, STOCK, UPTAKE, METHANE, ERROR),
            values -> new WetlandSite.Area(
                    values.id(),
                    values.get(AREA),
                    values.get(STATE),
                    values.get(FROM),
                    values.get(STOCK),
                    values.get(UPTAKE),
                    values.get(METHANE),
                    values.get(ERROR)));

    private static final Key<Map<String, WetlandSite.Area>> AREAS = required(
                    "areas", MapOf.some("areas", PART), "Parts of the wetland.")
            .chinese("分区");

    static final Section<SinkSite> TYPE = Variants.section(
            "sink",
            SinkSection.WORD,
            WORD,
            "Wetland that takes up CO2 and gives off methane; its balance may have either sign.",
            SinkSection.keys(WarmingPotentials.KEY, AREAS),
            WetlandSection::bind);

    private WetlandSection() {}

    private static SinkSite bind(Values values) {
        double ch4 = WarmingPotentials.of(values, Gas.CH4_BIOGENIC);
        return SinkSection.held(
                values,
                new WetlandSite(
                        values.id(),
                        values.get(SinkSection.TITLE),
                        new ArrayList<>(values.get(AREAS).values()),
                        ch4));
    }
}
