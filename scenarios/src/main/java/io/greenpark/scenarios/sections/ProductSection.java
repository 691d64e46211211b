package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.park.Product;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Texts;
import io.greenpark.scenarios.spec.Values;
import java.util.List;

/** An entry of {@code products}: what a park makes. */
final class ProductSection {

    private static final Key<Double> ANNUAL = required(
                    "annualTonnes", Numbers.above(0.0, "t"), "Output of a full year.")
            .chinese("年产量");
    private static final Key<Double> ELECTRICITY = required(
                    "electricityMwhPerTonne", Numbers.atLeast(0.0, "MWh/t"), "Electricity used per tonne.")
            .chinese("单位产品电耗");
    private static final Key<Double> DIRECT = required(
                    "directTco2PerTonne", Numbers.atLeast(0.0, "tCO2/t"), "Direct emissions per tonne.")
            .chinese("单位产品直接排放");
    private static final Key<String> CN_CODE = required(
                    "cnCode",
                    Texts.any(),
                    "Code of the Combined Nomenclature in quotes, which decides whether CBAM applies.")
            .chinese("欧盟合并税则号");

    static final Section<Product> TYPE = new Section<>(
            "product",
            "A product of a park, for product footprints and the exposure to CBAM.",
            List.of(ANNUAL, ELECTRICITY, DIRECT, CN_CODE),
            ProductSection::bind);

    private ProductSection() {}

    private static Product bind(Values values) {
        return new Product(
                values.id(), values.get(ANNUAL), values.get(ELECTRICITY), values.get(DIRECT), values.get(CN_CODE));
    }
}
