package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.defaulted;
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

/** An entry of {@code shared.links}: a line, for one direction or for both. */
final class LinkSection {

    private static final Key<String> FROM =
            required("from", Texts.id(), "Id of the sending hub or park.").chinese("起点");
    private static final Key<String> TO =
            required("to", Texts.id(), "Id of the receiving hub or park.").chinese("终点");
    private static final Key<Double> LIMIT = required(
                    "limitMw", Numbers.atLeast(0.0, "MW"), "Largest power at the sending end.")
            .chinese("输送功率上限");
    private static final Key<Double> EFFICIENCY = required(
                    "efficiency", Numbers.within(0.5, 1.0, "1"), "Power received over power sent.")
            .chinese("输送效率");
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
            List.of(FROM, TO, LIMIT, EFFICIENCY, FEE, BOTH_WAYS, CostSection.BESIDE),
            LinkSection::bind);

    private LinkSection() {}

    private static List<Link> bind(Values values) {
        NodeIds nodes = values.require(NodeIds.class);
        Link there = new Link(
                values.id(),
                nodes.node(values.get(FROM), values.at(FROM)),
                nodes.node(values.get(TO), values.at(TO)),
                values.get(LIMIT),
                values.get(EFFICIENCY),
                values.get(FEE));
        Investments investments = values.require(Investments.class);
        Investments.noteBeside(values, PlantKind.LINE, there.id(), there.limitMw(), 0.0);
        investments.put(there.to(), investments.take());
        return values.get(BOTH_WAYS) ? List.of(there, there.back()) : List.of(there);
    }
}
