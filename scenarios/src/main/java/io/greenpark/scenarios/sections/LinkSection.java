package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.defaulted;
import static io.greenpark.scenarios.spec.Key.optional;
import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.finance.PlantKind;
import io.greenpark.core.network.Link;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Switch;
import io.greenpark.scenarios.spec.Texts;
import io.greenpark.scenarios.spec.Values;
import java.util.List;
import java.util.Optional;

/** An entry of {@code shared.links}: a line, for one direction or for both. */
final class LinkSection {

    private static final double LEAST_EFFICIENCY = 0.5;

    private static final Key<String> FROM =
            required("from", Texts.id(), "Id of the sending hub or park.").chinese("起点");
    private static final Key<String> TO =
            required("to", Texts.id(), "Id of the receiving hub or park.").chinese("终点");
    private static final Key<Double> LIMIT = required(
                    "limitMw", Numbers.atLeast(0.0, "MW"), "Largest power at the sending end.")
            .chinese("输送功率上限");
    private static final Key<Double> EFFICIENCY = optional(
                    "efficiency",
                    Numbers.within(LEAST_EFFICIENCY, 1.0, "1"),
                    "Power received over power sent; if it is left out, lengthKm and lossFractionPerKm give it.")
            .chinese("输送效率");
    private static final Key<Double> LENGTH = optional("lengthKm", Numbers.above(0.0, "km"), "Length of the line.")
            .chinese("线路长度");
    private static final Key<Double> LOSS = optional(
                    "lossFractionPerKm",
                    Numbers.within(0.0, 0.01, "1/km"),
                    "Share of the power sent that each km loses, instead of efficiency.")
            .chinese("每公里线损率");
    private static final Key<Double> CAPEX_PER_KM = optional(
                    "capexYuanPerKm",
                    Numbers.atLeast(0.0, "yuan/km"),
                    "What a km of it costs beside cost, whose life, upkeep and tax hold for it too.")
            .chinese("单位长度造价");
    private static final Key<Double> FEE = defaulted(
                    "feeYuanPerMwh",
                    Numbers.atLeast(0.0, "yuan/MWh"),
                    0.0,
                    "a line of the owners' own costs nothing per MWh",
                    "Fee per energy sent, VAT included, paid where it is received.")
            .chinese("过网费");
    private static final Key<Boolean> BOTH_WAYS = defaulted(
                    "bothWays",
                    new Switch(),
                    false,
                    "the line brings shared supply to a park",
                    "Whether power may flow the other way too, with the same limit, efficiency and fee.")
            .chinese("双向");

    static final Section<List<Link>> TYPE = new Section<>(
            "link",
            "A line between two hubs or parks.",
            List.of(
                    FROM,
                    TO,
                    LIMIT,
                    EFFICIENCY,
                    LENGTH,
                    LOSS,
                    CAPEX_PER_KM,
                    FEE,
                    BOTH_WAYS,
                    CostSection.BESIDE,
                    ServiceBook.IN_SERVICE,
                    ServiceBook.RETIRED),
            LinkSection::bind);

    private LinkSection() {}

    /** Docs/model.md eq. (DIS-75). */
    private static double efficiency(Values values) {
        Optional<Double> stated = values.find(EFFICIENCY);
        if (stated.isPresent()) {
            if (values.has(LOSS)) {
                throw values.at(LOSS).rejectKey("stands beside efficiency", "expected one of the two");
            }
            return stated.get();
        }
        double efficiency = 1.0
                - values.needed(LENGTH, "the line has no efficiency")
                        * values.needed(LOSS, "the line has no efficiency");
        if (efficiency < LEAST_EFFICIENCY) {
            throw values.at(LENGTH)
                    .reject(
                            "leaves an efficiency of %.3f".formatted(efficiency),
                            "expected a length and a loss that leave at least " + LEAST_EFFICIENCY);
        }
        return efficiency;
    }

    private static double lengthYuan(Values values) {
        Optional<Double> yuanPerKm = values.find(CAPEX_PER_KM);
        if (yuanPerKm.isEmpty()) {
            return 0.0;
        }
        values.needed(CostSection.BESIDE, "the line has capexYuanPerKm");
        return yuanPerKm.get() * values.needed(LENGTH, "the line has capexYuanPerKm");
    }

    private static List<Link> bind(Values values) {
        NodeIds nodes = values.require(NodeIds.class);
        Link there = new Link(
                values.id(),
                nodes.node(values.get(FROM), values.at(FROM)),
                nodes.node(values.get(TO), values.at(TO)),
                values.get(LIMIT),
                efficiency(values),
                values.get(FEE));
        Investments investments = values.require(Investments.class);
        if (ServiceBook.note(values, PlantKind.LINE, there.id())) {
            Investments.noteBeside(values, PlantKind.LINE, there.id(), there.limitMw(), 0.0, lengthYuan(values));
        }
        ServiceBook service = values.require(ServiceBook.class);
        service.at(there.to());
        investments.put(there.to(), investments.take());
        if (!values.get(BOTH_WAYS)) {
            return List.of(there);
        }
        ServiceBook.note(values, PlantKind.LINE, there.back().id());
        service.at(there.from());
        return List.of(there, there.back());
    }
}
