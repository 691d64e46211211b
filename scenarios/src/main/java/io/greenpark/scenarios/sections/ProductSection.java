package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.defaulted;
import static io.greenpark.scenarios.spec.Key.optional;
import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.product.Allocation;
import io.greenpark.core.product.Batch;
import io.greenpark.core.product.Inputs;
import io.greenpark.core.product.Inputs.Material;
import io.greenpark.core.product.Product;
import io.greenpark.core.product.Trade;
import io.greenpark.core.provenance.Title;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.MapOf;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Switch;
import io.greenpark.scenarios.spec.Texts;
import io.greenpark.scenarios.spec.TitleSection;
import io.greenpark.scenarios.spec.Values;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An entry of {@code products}: what a park makes. */
final class ProductSection {

    private static final Key<Double> USED = required(
                    "tonnesPerTonne", Numbers.atLeast(0.0, "t/t"), "Used per tonne of product.")
            .chinese("单位产品消耗");
    private static final Key<Double> EMBODIED = required(
                    "tco2ePerTonne",
                    Numbers.any("tCO2e/t"),
                    "Footprint up to the gate of the park; CBAM takes that of a precursor as its embedded emissions.")
            .chinese("原料碳足迹因子");
    private static final Key<Boolean> PRECURSOR = defaulted(
                    "precursor",
                    new Switch(),
                    false,
                    "most materials are no goods under CBAM",
                    "Whether the rules of CBAM count its emissions as those of the product.")
            .chinese("是否为CBAM前体");
    private static final Section<Material> MATERIAL = new Section<>(
            "material",
            "A material that is bought.",
            List.of(USED, EMBODIED, PRECURSOR),
            values -> new Material(values.id(), values.get(USED), values.get(EMBODIED), values.get(PRECURSOR)));

    private static final Key<LocalDate> FROM =
            required("from", Texts.date(), "First day.").chinese("起始日");
    private static final Key<LocalDate> TO =
            required("to", Texts.date(), "Last day.").chinese("截止日");
    private static final Key<Double> TONNES =
            required("tonnes", Numbers.above(0.0, "t"), "Output.").chinese("产量");
    private static final Section<Batch> BATCH = new Section<>(
            "batch",
            "Tonnes of a product that are made in a period.",
            List.of(FROM, TO, TONNES),
            ProductSection::batch);

    private static final Key<Title> TITLE = optional(
                    "title", TitleSection.TYPE, "Name for people; the id if it is left out.")
            .chinese("名称");
    private static final Key<Double> ANNUAL = required(
                    "annualTonnes", Numbers.above(0.0, "t"), "Output of a full year.")
            .chinese("年产量");
    private static final Key<Double> ELECTRICITY = required(
                    "electricityMwhPerTonne",
                    Numbers.atLeast(0.0, "MWh/t"),
                    "Electricity used per tonne, that of its heat left out; products together take no more than the park consumes.")
            .chinese("单位产品电耗");
    private static final Key<Double> HEAT = defaulted(
                    "heatMwhPerTonne",
                    Numbers.atLeast(0.0, "MWh heat/t"),
                    0.0,
                    "no heat is stated for the product",
                    "Heat used per tonne, at the mean factor of the heat that the park supplies and buys; products together take no more than that.")
            .chinese("单位产品热耗");
    private static final Key<Double> DIRECT = required(
                    "directTco2PerTonne",
                    Numbers.atLeast(0.0, "tCO2/t"),
                    "Direct emissions per tonne that no fuel, heat demand, thermal unit or process of the park accounts for; they are part of its scope 1.")
            .chinese("单位产品直接排放");
    private static final Key<String> CN_CODE = required(
                    "cnCode",
                    Texts.any(),
                    "Code of the Combined Nomenclature in quotes, which decides whether CBAM applies.")
            .chinese("欧盟合并税则号");
    private static final Key<Map<String, Material>> MATERIALS = optional(
                    "materials", MapOf.any("materials", MATERIAL), "What is bought for it.")
            .chinese("原料");
    private static final Key<Allocation> ALLOCATION = optional(
                    "allocation",
                    AllocationOfInputsSection.TYPE,
                    "How inputs are divided among the product and its co-products; all belong to the product if it is left out.")
            .chinese("分配");
    private static final Key<Map<String, Batch>> BATCHES = optional(
                    "batches",
                    MapOf.some("batches", BATCH),
                    "Batches that are accounted one by one where all their days are simulated; what they leave of"
                            + " annualTonnes is made evenly over the calendar year. The product is accounted by calendar year if they are left out.")
            .chinese("批次");

    private static final Key<Trade> TRADE = optional(
                    "cbam",
                    TradeSection.TYPE,
                    "What CBAM needs to know of it; it is not sold to the European Union if it is left out.")
            .chinese("对欧出口");

    static final Section<Product> TYPE = new Section<>(
            "product",
            "A product of a park, for product footprints and the exposure to CBAM.",
            List.of(TITLE, ANNUAL, ELECTRICITY, HEAT, DIRECT, CN_CODE, MATERIALS, ALLOCATION, BATCHES, TRADE),
            ProductSection::bind);

    private ProductSection() {}

    private static Batch batch(Values values) {
        return new Batch(values.id(), values.get(FROM), values.get(TO), values.get(TONNES));
    }

    private static Product bind(Values values) {
        return new Product(
                values.id(),
                values.find(TITLE).orElseGet(() -> Title.of(values.id())),
                values.get(ANNUAL),
                new Inputs(
                        values.get(ELECTRICITY),
                        values.get(HEAT),
                        values.get(DIRECT),
                        new ArrayList<>(values.find(MATERIALS).orElse(Map.of()).values())),
                values.find(ALLOCATION).orElse(Allocation.NONE),
                new ArrayList<>(values.find(BATCHES).orElse(Map.of()).values()),
                values.get(CN_CODE),
                values.find(TRADE).orElse(null));
    }
}
