package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.optional;
import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.carbon.PurchasedHeat;
import io.greenpark.core.load.LoadShape;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Values;
import java.util.List;

/** An entry of {@code purchasedHeat}: heat that is bought from outside the park. */
final class PurchasedHeatSection {

    private static final Key<PowerSeries> PROFILE = required(
                    "profile",
                    Profile.of(LoadShape.Carrier.HEAT, "annualMwhHeat", "MWh heat", "heat"),
                    "Heat flow over time: a shape of the catalogue scaled to a year's heat, or a column of a file.")
            .chinese("用热曲线");
    private static final Key<Double> SUPPLIER = optional(
                    "supplierTco2PerGj",
                    Numbers.within(0.0, 1.0, "tCO2/GJ"),
                    "Emission factor of the supplier, for market-based scope 2; that under carbon.heat if it is left out.")
            .chinese("供热方排放因子");

    static final Section<PurchasedHeat> TYPE = new Section<>(
            "purchased-heat",
            "Heat that is bought from outside the park; it counts in scope 2.",
            List.of(PROFILE, SUPPLIER),
            PurchasedHeatSection::bind);

    private PurchasedHeatSection() {}

    private static PurchasedHeat bind(Values values) {
        double general = values.require(CarbonSection.Carbon.class)
                .heatTco2PerGj()
                .orElseThrow(() -> values.place()
                        .rejectKey(
                                "purchased heat needs an emission factor",
                                "expected carbon.heat, e.g. carbon: {heat: china-default}"));
        return new PurchasedHeat(
                values.id(), values.get(PROFILE), general, values.find(SUPPLIER).orElse(general));
    }
}
