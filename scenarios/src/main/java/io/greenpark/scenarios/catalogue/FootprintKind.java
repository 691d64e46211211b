package io.greenpark.scenarios.catalogue;

import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.product.FootprintFactors;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Values;
import java.util.List;

/** What footprints of products count besides the emissions of power plants. */
public final class FootprintKind {

    /** Upstream of the grid. */
    public static final Key<Double> GRID_UPSTREAM = required(
                    "gridUpstreamTco2ePerMwh",
                    Numbers.atLeast(0.0, "tCO2e/MWh"),
                    "Fuel supply and building of the plants of the grid, per generated energy.")
            .chinese("电网上游排放因子");
    /** Loss of the network. */
    public static final Key<Double> NETWORK_LOSS = required(
                    "networkLossFraction",
                    Numbers.within(0.0, 0.5, "1"),
                    "Part of the generated energy that the network loses on the way to the park.")
            .chinese("输配电损失率");
    /** Life cycle of wind power. */
    public static final Key<Double> WIND =
            lifeCycle("windTco2ePerMwh", "wind power").chinese("风电碳足迹因子");
    /** Life cycle of solar power. */
    public static final Key<Double> SOLAR =
            lifeCycle("solarTco2ePerMwh", "photovoltaic power").chinese("光伏碳足迹因子");
    /** Life cycle of other own plants. */
    public static final Key<Double> OTHER =
            lifeCycle("otherTco2ePerMwh", "other own plants").chinese("其他自有电源碳足迹因子");
    /** Heat that is bought. */
    public static final Key<Double> HEAT = required(
                    "heatTco2ePerMwh",
                    Numbers.atLeast(0.0, "tCO2e/MWh heat"),
                    "Heat of products in a park that has no heat demand of its own in the scenario.")
            .chinese("外购热力排放因子");

    /** Factors of footprints. */
    public static final Kind<FootprintFactors> KIND = new Kind<>(
            "footprints",
            "set of footprint factors",
            new Section<>(
                    "footprint-factors",
                    "What footprints of products count besides the emissions of power plants.",
                    EntryKeys.around(List.of(GRID_UPSTREAM, NETWORK_LOSS, WIND, SOLAR, OTHER, HEAT)),
                    FootprintKind::bind));

    private FootprintKind() {}

    private static Key<Double> lifeCycle(String name, String of) {
        return required(name, Numbers.atLeast(0.0, "tCO2e/MWh"), "Life cycle of " + of + ".");
    }

    private static FootprintFactors bind(Values values) {
        return new FootprintFactors(
                values.get(GRID_UPSTREAM),
                values.get(NETWORK_LOSS),
                values.get(WIND),
                values.get(SOLAR),
                values.get(OTHER),
                values.get(HEAT));
    }
}
