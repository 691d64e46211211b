package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.finance.PlantKind;
import io.greenpark.core.load.LoadShape;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.thermal.HeatDemand;
import io.greenpark.core.thermal.HeatSupply;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Values;
import java.util.List;
import java.util.Optional;

/** An entry of {@code heat}: a heat demand with its supply, and the supply that it is measured against. */
final class HeatSection {

    private static final Key<PowerSeries> PROFILE = required(
                    "profile",
                    Profile.of(LoadShape.Carrier.HEAT, "annualMwhHeat", "MWh heat", "heat"),
                    "Heat flow over time: a shape of the catalogue scaled to a year's heat, or a column of a file.")
            .chinese("用热曲线");
    private static final Key<Optional<HeatSupply>> SUPPLY = required(
                    "supply", HeatSupplySection.OR_REFERENCE, "What supplies the heat.")
            .chinese("供热方式");
    private static final Key<HeatSupply> REFERENCE = required(
                    "reference",
                    HeatSupplySection.TYPE,
                    "What supplied the heat before (煤改电), and supplies it where a case sets supply: {type: reference}.")
            .chinese("基准供热方式");

    static final Section<HeatDemand> TYPE = new Section<>(
            "heat-demand",
            "A heat demand of a park: what it is, what supplies it, and what that is measured against.",
            List.of(PROFILE, REFERENCE, SUPPLY, CostSection.KEY),
            HeatSection::bind);

    private HeatSection() {}

    private static HeatDemand bind(Values values) {
        HeatSupply reference = values.get(REFERENCE);
        Optional<HeatSupply> supply = values.get(SUPPLY);
        boolean built = supply.isPresent() && !(supply.get() instanceof HeatSupply.Network);
        if (built) {
            Investments.note(values, PlantKind.HEAT, values.get(PROFILE).max(), 0.0);
        }
        return new HeatDemand(values.id(), values.get(PROFILE), supply.orElse(reference), reference);
    }
}
