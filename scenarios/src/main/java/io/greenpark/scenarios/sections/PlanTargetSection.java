package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.defaulted;
import static io.greenpark.scenarios.spec.Key.optional;
import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.provenance.PlanTarget;
import io.greenpark.core.provenance.Responsible;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.sink.TargetResult;
import io.greenpark.scenarios.spec.Choice;
import io.greenpark.scenarios.spec.Integers;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Switch;
import io.greenpark.scenarios.spec.Texts;
import io.greenpark.scenarios.spec.TitleSection;
import io.greenpark.scenarios.spec.Values;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An entry of {@code plan.targets}: a figure that the plan asks for, and what tells how far it is. */
final class PlanTargetSection {

    private static final String ALL = "all";
    private static final int FIRST = 1900;
    private static final int LAST = 2999;
    private static final double MOST = 1e15;
    private static final double PERCENT = 0.01;
    private static final List<String> SHARE_UNITS = List.of("1", "%");

    private static final Key<Title> TITLE =
            required("title", TitleSection.TYPE, "Name for people.").chinese("名称");
    private static final Key<String> PHRASE =
            optional("phrase", Texts.any(), "Words of the plan.").chinese("原文");
    private static final Key<Integer> YEAR = required(
                    "year", Integers.ordinal(FIRST, LAST), "Year in which it is to be reached.")
            .chinese("目标年份");
    private static final Key<Double> VALUE = optional(
                    "value",
                    Numbers.within(-MOST, MOST, ""),
                    "What is asked for, in unit; followed without a verdict if it is left out.")
            .chinese("目标值");
    private static final Key<Boolean> AT_MOST = defaulted(
                    "atMost",
                    new Switch(),
                    false,
                    "a target is a least value",
                    "Whether no more than value is asked for, instead of no less.")
            .chinese("不高于");
    private static final Key<String> UNIT =
            required("unit", Texts.any(), "Unit of the figure; 1 for a share.").chinese("单位");
    private static final Key<Indicator> INDICATOR = optional(
                    "indicator",
                    Choice.of(indicators()),
                    "Indicator of each case that tells how far it is; if it and reached are left out, the figure lies outside of what is"
                            + " computed.")
            .chinese("对应指标");
    private static final Key<String> SINK_TARGET = optional(
                    "sinkTarget",
                    Choice.of(new TreeMap<>(Map.of(
                            "forestCover", TargetResult.FOREST_COVER, "forestStock", TargetResult.FOREST_STOCK))),
                    "Target under `targets` whose figure, by the reading that decides, tells how far it is, in place of an indicator.")
            .chinese("碳汇目标");
    private static final Key<String> NODE = defaulted(
                    "node", Texts.id(), ALL, "a plan speaks of all parks", "Park or hub of the indicator, or all.")
            .chinese("园区");
    private static final Key<Double> DIVISOR = defaulted(
                    "divisor",
                    Numbers.above(0.0, ""),
                    1.0,
                    "the figure has the unit of the indicator",
                    "What the indicator is divided by to have the unit of the target.")
            .chinese("除数");
    private static final Key<Double> REACHED = optional(
                    "reached",
                    Numbers.within(-MOST, MOST, ""),
                    "A figure from elsewhere that tells how far it is, in unit.")
            .chinese("现值");
    private static final Key<Responsible> RESPONSIBLE = required(
                    "responsible", ResponsibleSection.TYPE, "Who answers for it.")
            .chinese("责任分工");

    static final Section<PlanTarget> TYPE = new Section<>(
            "plan-target",
            "A figure that the plan asks for, and what tells how far it is: an indicator, a figure from elsewhere, or nothing.",
            List.of(
                    TITLE,
                    PHRASE,
                    YEAR,
                    VALUE,
                    AT_MOST,
                    UNIT,
                    INDICATOR,
                    SINK_TARGET,
                    NODE,
                    DIVISOR,
                    REACHED,
                    RESPONSIBLE),
            PlanTargetSection::bind);

    private PlanTargetSection() {}

    private static Map<String, Indicator> indicators() {
        Map<String, Indicator> byId = new LinkedHashMap<>();
        for (Indicator indicator : Indicator.values()) {
            byId.put(indicator.id(), indicator);
        }
        return byId;
    }

    private static PlanTarget bind(Values values) {
        return new PlanTarget(
                values.id(),
                values.get(TITLE),
                values.find(PHRASE).orElse(""),
                values.get(YEAR),
                values.find(VALUE).orElse(null),
                values.get(AT_MOST),
                values.get(UNIT),
                values.find(INDICATOR).map(indicator -> of(indicator, values)).orElseGet(() -> stated(values)),
                values.get(RESPONSIBLE));
    }

    private static PlanTarget.Figure of(Indicator indicator, Values values) {
        if (values.has(REACHED) || values.has(SINK_TARGET)) {
            throw values.at(values.has(REACHED) ? REACHED : SINK_TARGET)
                    .rejectKey("stands beside indicator", "expected one of the two");
        }
        String node = values.get(NODE);
        if (!node.equals(ALL)) {
            values.require(NodeIds.class).node(node, values.at(NODE));
        }
        double divisor = values.get(DIVISOR);
        if (divisor == 1.0 && !values.get(UNIT).equals(indicator.unit())) {
            throw values.at(UNIT)
                    .reject(
                            "is not the unit of %s, which is %s".formatted(indicator.id(), indicator.unit()),
                            "expected %s, or a divisor that leads to the unit".formatted(indicator.unit()));
        }
        return new PlanTarget.Figure(indicator.id(), node, divisor, null);
    }

    private static PlanTarget.Figure stated(Values values) {
        if (values.has(SINK_TARGET)) {
            if (values.has(REACHED)) {
                throw values.at(REACHED).rejectKey("stands beside sinkTarget", "expected one of the two");
            }
            if (!SHARE_UNITS.contains(values.get(UNIT))) {
                throw values.at(UNIT).reject("is not the unit of sinkTarget, which is 1", "expected 1, or % of it");
            }
            double divisor = values.get(UNIT).equals("%") ? PERCENT : 1.0;
            return new PlanTarget.Figure(values.find(SINK_TARGET).orElseThrow(), "", divisor, null);
        }
        return values.find(REACHED)
                .map(reached -> new PlanTarget.Figure("", "", 1.0, reached))
                .orElse(PlanTarget.Figure.OUTSIDE);
    }
}
