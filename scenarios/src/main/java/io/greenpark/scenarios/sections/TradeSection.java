package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.defaulted;
import static io.greenpark.scenarios.spec.Key.optional;
import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.product.Trade;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Switch;
import io.greenpark.scenarios.spec.Values;
import java.util.List;

/** {@code cbam} of a product: what is sold to the European Union, and what the rules need to know of it. */
final class TradeSection {

    private static final Key<Double> DEFAULT_DIRECT = required(
                    "directTco2PerTonne",
                    Numbers.atLeast(0.0, "tCO2e/t"),
                    "Direct embedded emissions before the mark-up.")
            .chinese("默认直接排放");
    private static final Key<Double> DEFAULT_INDIRECT = required(
                    "indirectTco2PerTonne",
                    Numbers.atLeast(0.0, "tCO2e/t"),
                    "Indirect embedded emissions before the mark-up.")
            .chinese("默认间接排放");
    private static final Section<Trade.Defaults> DEFAULTS = new Section<>(
            "cbam-defaults",
            "Default values of the goods, published by the European Commission.",
            List.of(DEFAULT_DIRECT, DEFAULT_INDIRECT),
            values -> new Trade.Defaults(values.get(DEFAULT_DIRECT), values.get(DEFAULT_INDIRECT)));

    private static final Key<Double> EXPORT = required(
                    "exportTonnes", Numbers.above(0.0, "t/a"), "Sold to the European Union a year.")
            .chinese("年对欧出口量");
    private static final Key<Double> BENCHMARK = optional(
                    "benchmarkTco2PerTonne",
                    Numbers.atLeast(0.0, "tCO2e/t"),
                    "Benchmark of free allocation, instead of that of the rules; without any the cost is not known.")
            .chinese("基准值");
    private static final Key<Double> PAID = defaulted(
                    "carbonPricePaidEurPerTonne",
                    Numbers.atLeast(0.0, "EUR/t"),
                    0.0,
                    "no carbon price is proved that could be deducted",
                    "Carbon price effectively paid before, per tonne of product.")
            .chinese("已付碳价");
    private static final Key<Boolean> DIRECT_LINK = defaulted(
                    "directLink",
                    new Switch(),
                    false,
                    "no direct technical link is proved",
                    "Whether the park's own plants are tied to the installation by a direct technical link, so that they count.")
            .chinese("直接技术连接");
    private static final Key<Double> PPA = defaulted(
                    "ppaFraction",
                    Numbers.fraction(),
                    0.0,
                    "no power purchase agreement is proved",
                    "Part of the electricity from the grid under a power purchase agreement that the rules accept; it counts as far as"
                            + " the park buys green power with its certificates, and certificates alone do not count.")
            .chinese("购电协议占比");
    private static final Key<Trade.Defaults> USED_DEFAULTS = optional(
                    "defaults",
                    DEFAULTS,
                    "Default values that are used instead of what the installation emits, with the mark-up of the rules.")
            .chinese("采用默认值");

    static final Section<Trade> TYPE = new Section<>(
            "cbam-trade",
            "What CBAM needs to know of a product.",
            List.of(EXPORT, BENCHMARK, PAID, DIRECT_LINK, PPA, USED_DEFAULTS),
            TradeSection::bind);

    private TradeSection() {}

    private static Trade bind(Values values) {
        return new Trade(
                values.get(EXPORT),
                values.find(BENCHMARK).orElse(null),
                values.get(PAID),
                values.get(DIRECT_LINK),
                values.get(PPA),
                values.find(USED_DEFAULTS).orElse(null));
    }
}
