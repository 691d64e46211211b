package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.defaulted;
import static io.greenpark.scenarios.spec.Key.optional;
import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.factors.Fuel;
import io.greenpark.core.finance.PlantKind;
import io.greenpark.core.thermal.GeneratingUnit;
import io.greenpark.core.thermal.OnOff;
import io.greenpark.scenarios.catalogue.FuelKind;
import io.greenpark.scenarios.catalogue.Reference;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Switch;
import io.greenpark.scenarios.spec.Values;
import java.util.List;

/** An entry of {@code thermal}: a thermal generator, perhaps with heat. */
final class ThermalSection {

    private static final Key<Double> POWER = required("powerMw", Numbers.atLeast(0.0, "MW"), "Rated electric power.")
            .chinese("额定电功率");
    private static final Key<Double> MIN = defaulted(
                    "minFraction",
                    Numbers.fraction(),
                    0.0,
                    "the unit is taken to run at any power",
                    "Lowest share of rated power while it runs; above zero, the unit is on or off, for which optimal dispatch needs"
                            + " the module milp.")
            .chinese("最小技术出力比例");
    private static final Key<Fuel> FUEL = required(
                    "fuel", new Reference<>(FuelKind.KIND), "Fuel of the catalogue; it needs a price.")
            .chinese("燃料");
    private static final Key<Double> ELECTRIC = required(
                    "electricEfficiency",
                    Numbers.within(0.05, 0.7, "1"),
                    "Electricity over fuel energy, lower heating value.")
            .chinese("发电效率");
    private static final Key<Double> HEAT = defaulted(
                    "heatEfficiency",
                    Numbers.within(0.0, 1.05, "1"),
                    0.0,
                    "no heat is recovered",
                    "Recovered heat over fuel energy, lower heating value; it feeds the heat network.")
            .chinese("供热效率");
    private static final Key<Double> OTHER = defaulted(
                    "otherCostYuanPerMwh",
                    Numbers.atLeast(0.0, "yuan/MWh"),
                    0.0,
                    "fuel alone is counted",
                    "Operating cost besides fuel per electric energy, VAT included.")
            .chinese("其他变动成本");
    private static final Key<Double> RAMP = optional(
                    "rampMwPerHour",
                    Numbers.above(0.0, "MW/h"),
                    "Largest change of power from one step to the next, per hour; unlimited if it is left out.")
            .chinese("爬坡速率");

    private static final Key<Double> MIN_UP = optional(
                    "minUpHours",
                    Numbers.atLeast(0.0, "h"),
                    "How long it runs at least once it has started; kept by optimal dispatch, refused by rules if it is longer"
                            + " than a step. None if it is left out.")
            .chinese("最短运行时间");
    private static final Key<Double> MIN_DOWN = optional(
                    "minDownHours",
                    Numbers.atLeast(0.0, "h"),
                    "How long it stays off at least once it has stopped; as minUpHours.")
            .chinese("最短停机时间");
    private static final Key<Double> START = optional(
                    "startCostYuan",
                    Numbers.atLeast(0.0, "yuan"),
                    "What a start costs, VAT included; it stands on the bill. Nothing if it is left out.")
            .chinese("启动费用");
    private static final Key<Boolean> ON = optional(
                    "initiallyOn",
                    new Switch(),
                    "Whether it runs before the first step; it stands still if this is left out.")
            .chinese("初始是否运行");
    private static final Key<Double> INITIAL = optional(
                    "initialHours",
                    Numbers.atLeast(0.0, "h"),
                    "How long it has been in its initial state; long enough to leave it if this is left out.")
            .chinese("初始状态持续时间");

    static final Section<GeneratingUnit> TYPE = new Section<>(
            "thermal-unit",
            "A thermal generator of one park; with a heat efficiency, a combined heat and power unit (热电联产).",
            List.of(
                    POWER,
                    MIN,
                    FUEL,
                    ELECTRIC,
                    HEAT,
                    OTHER,
                    RAMP,
                    MIN_UP,
                    MIN_DOWN,
                    START,
                    ON,
                    INITIAL,
                    CostSection.KEY,
                    ServiceBook.IN_SERVICE,
                    ServiceBook.RETIRED),
            ThermalSection::bind);

    private ThermalSection() {}

    private static GeneratingUnit bind(Values values) {
        Fuel fuel = values.get(FUEL);
        values.require(FuelsInUse.class).usePriced(fuel, values.at(FUEL));
        Investments.note(values, PlantKind.THERMAL, values.get(POWER), 0.0);
        return new GeneratingUnit(
                values.id(),
                values.get(POWER),
                values.get(MIN),
                fuel.id(),
                values.get(ELECTRIC),
                values.get(HEAT),
                values.get(OTHER),
                values.find(RAMP).orElse(Double.POSITIVE_INFINITY),
                new OnOff(
                        values.find(MIN_UP).orElse(0.0),
                        values.find(MIN_DOWN).orElse(0.0),
                        values.find(START).orElse(0.0),
                        values.find(ON).orElse(false),
                        values.find(INITIAL).orElse(Double.POSITIVE_INFINITY)));
    }
}
