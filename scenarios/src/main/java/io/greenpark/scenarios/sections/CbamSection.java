package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.defaulted;
import static io.greenpark.scenarios.spec.Key.optional;
import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.product.CbamRules;
import io.greenpark.core.product.CbamTerms;
import io.greenpark.scenarios.catalogue.CbamKind;
import io.greenpark.scenarios.catalogue.Reference;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Switch;
import io.greenpark.scenarios.spec.Values;
import io.greenpark.scenarios.spec.YearMap;
import java.util.List;
import java.util.Map;

/** {@code cbam}: under which terms the exposure to the European Union's carbon border adjustment is worked out. */
final class CbamSection {

    private static final Key<CbamRules> RULES = required(
                    "rules", new Reference<>(CbamKind.KIND), "Rules of the catalogue.")
            .chinese("规则");
    private static final Key<Map<Integer, Double>> PRICE = required(
                    "certificateEurPerTco2",
                    new YearMap<>("prices", Numbers.above(0.0, "EUR/tCO2e")),
                    "Price of certificates by year; the cost of a year without a price is not known.")
            .chinese("证书价格");
    private static final Key<Double> YUAN_PER_EUR = required(
                    "yuanPerEur", Numbers.above(0.0, "yuan/EUR"), "Exchange rate.")
            .chinese("汇率");
    private static final Key<Double> CORRECTION = defaulted(
                    "crossSectoralFactor",
                    Numbers.fraction(),
                    1.0,
                    "free allocation is not cut across sectors",
                    "Cross-sectoral correction factor on benchmarks.")
            .chinese("跨部门修正系数");
    private static final Key<Double> IMPORTER = required(
                    "importerTonnes",
                    Numbers.atLeast(0.0, "t/a"),
                    "Goods under CBAM, other than hydrogen and electricity, that the importer brings in a year, from everywhere.")
            .chinese("进口商年进口量");
    private static final Key<Double> ELECTRICITY = optional(
                    "electricityTco2PerMwh",
                    Numbers.atLeast(0.0, "tCO2/MWh"),
                    "Default emission factor of the country's electricity; where indirect emissions count the cost is not known"
                            + " without it.")
            .chinese("电力默认排放因子");
    private static final Key<Boolean> EXTENDED_INDIRECT = defaulted(
                    "extendedIndirect",
                    new Switch(),
                    false,
                    "most goods under CBAM count direct emissions only",
                    "Whether indirect emissions are to count for goods that are not covered yet.")
            .chinese("扩围是否计间接排放");

    static final Section<CbamTerms> TYPE = new Section<>(
            "cbam",
            "Exposure of products to the European Union's carbon border adjustment by year; products that it does not cover stand"
                    + " on lines of their own and are never added.",
            List.of(RULES, PRICE, YUAN_PER_EUR, CORRECTION, IMPORTER, ELECTRICITY, EXTENDED_INDIRECT),
            CbamSection::bind);

    private CbamSection() {}

    private static CbamTerms bind(Values values) {
        return new CbamTerms(
                values.get(RULES),
                values.get(PRICE),
                values.get(YUAN_PER_EUR),
                values.get(CORRECTION),
                values.get(IMPORTER),
                values.find(ELECTRICITY).orElse(null),
                values.get(EXTENDED_INDIRECT));
    }
}
