package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.defaulted;
import static io.greenpark.scenarios.spec.Key.optional;
import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.finance.PlantKind;
import io.greenpark.core.storage.AgeingTerms;
import io.greenpark.core.storage.Battery;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Switch;
import io.greenpark.scenarios.spec.Values;
import java.util.List;

/** An entry of {@code storage}: a battery. */
final class StorageSection {

    private static final Key<Double> CHARGE = required(
                    "chargeMw", Numbers.atLeast(0.0, "MW"), "Rated charging power at the AC connection point.")
            .chinese("额定充电功率");
    private static final Key<Double> DISCHARGE = required(
                    "dischargeMw", Numbers.atLeast(0.0, "MW"), "Rated discharging power at the AC connection point.")
            .chinese("额定放电功率");
    private static final Key<Double> CAPACITY = required(
                    "capacityMwh", Numbers.atLeast(0.0, "MWh"), "Energy between 0 and 1 state of charge.")
            .chinese("额定容量");
    private static final Key<Double> CHARGE_EFFICIENCY = required(
                    "chargeEfficiency", Numbers.within(0.3, 1.0, "1"), "Stored energy over AC energy drawn.")
            .chinese("充电效率");
    private static final Key<Double> DISCHARGE_EFFICIENCY = required(
                    "dischargeEfficiency", Numbers.within(0.3, 1.0, "1"), "AC energy delivered over stored energy.")
            .chinese("放电效率");
    private static final Key<Double> SELF_DISCHARGE = defaulted(
                    "selfDischargePerHour",
                    Numbers.within(0.0, 0.1, "1/h"),
                    0.0,
                    "lithium cells lose a few per cent a month, little against the losses of cycling",
                    "Share of the stored energy lost per hour.")
            .chinese("自放电率");
    private static final Key<Double> MIN_SOC = required(
                    "minSocFraction", Numbers.fraction(), "Lowest state of charge that dispatch may reach.")
            .chinese("最低荷电状态");
    private static final Key<Double> MAX_SOC = required(
                    "maxSocFraction", Numbers.fraction(), "Highest state of charge that dispatch may reach.")
            .chinese("最高荷电状态");
    private static final Key<Double> INITIAL_SOC = required(
                    "initialSocFraction",
                    Numbers.fraction(),
                    "State of charge before the first step, within the two limits.")
            .chinese("初始荷电状态");
    private static final Key<Boolean> FINAL_SOC = defaulted(
                    "finalSocAtLeastInitial",
                    new Switch(),
                    true,
                    "a year must not live on the energy it started with",
                    "Whether optimal dispatch must end at least as full as it began.")
            .chinese("期末不低于期初");
    private static final Key<Double> WEAR = defaulted(
                    "wearYuanPerMwhDischarged",
                    Numbers.atLeast(0.0, "yuan/MWh"),
                    0.0,
                    "wear is then left out of the dispatch decision",
                    "Cost of wear per AC energy delivered.")
            .chinese("单位放电损耗成本");
    private static final Key<AgeingTerms> AGEING = optional(
                    "ageing",
                    StorageAgeingSection.TYPE,
                    "How the battery ages, told after dispatch and without effect on it; not accounted if it is left out.")
            .chinese("老化");

    static final Section<Battery> TYPE = new Section<>(
            "battery",
            "A battery of one park; all powers at the AC connection point.",
            List.of(
                    CHARGE,
                    DISCHARGE,
                    CAPACITY,
                    CHARGE_EFFICIENCY,
                    DISCHARGE_EFFICIENCY,
                    SELF_DISCHARGE,
                    MIN_SOC,
                    MAX_SOC,
                    INITIAL_SOC,
                    FINAL_SOC,
                    WEAR,
                    AGEING,
                    CostSection.KEY,
                    ServiceBook.IN_SERVICE,
                    ServiceBook.RETIRED),
            StorageSection::bind);

    private StorageSection() {}

    private static Battery bind(Values values) {
        Battery battery = new Battery(
                values.id(),
                values.get(CHARGE),
                values.get(DISCHARGE),
                values.get(CAPACITY),
                values.get(CHARGE_EFFICIENCY),
                values.get(DISCHARGE_EFFICIENCY),
                values.get(SELF_DISCHARGE),
                values.get(MIN_SOC),
                values.get(MAX_SOC),
                values.get(INITIAL_SOC),
                values.get(FINAL_SOC),
                values.get(WEAR));
        Investments.note(values, PlantKind.STORAGE, battery.dischargeMw(), battery.capacityMwh());
        return values.find(AGEING).map(battery::withAgeing).orElse(battery);
    }
}
