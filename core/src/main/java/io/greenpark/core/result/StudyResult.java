package io.greenpark.core.result;

import io.greenpark.core.provenance.InputFile;
import io.greenpark.core.provenance.Plan;
import io.greenpark.core.provenance.SourcedValue;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.rules.RulePack;
import io.greenpark.core.time.TimeAxis;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Results of a whole study.
 *
 * @param name short name of the scenario
 * @param title name for people
 * @param axis time axis; where studies are compared, that of the first
 * @param rules rule pack; where studies are compared, that of the first
 * @param baseline id of the case that the others are compared with
 * @param cases one result per case, in the order of the scenario
 * @param register every sourced value, assumptions included
 * @param inputs files that were read
 * @param plan the plan that it puts into numbers
 */
public record StudyResult(
        String name,
        Title title,
        TimeAxis axis,
        RulePack rules,
        String baseline,
        List<CaseResult> cases,
        List<SourcedValue> register,
        List<InputFile> inputs,
        Plan plan) {

    public StudyResult {
        cases = List.copyOf(cases);
        register = List.copyOf(register);
        inputs = List.copyOf(inputs);
    }

    /** Results of a study that tells of no plan. */
    public StudyResult(
            String name,
            Title title,
            TimeAxis axis,
            RulePack rules,
            String baseline,
            List<CaseResult> cases,
            List<SourcedValue> register,
            List<InputFile> inputs) {
        this(name, title, axis, rules, baseline, cases, register, inputs, Plan.NONE);
    }

    /** Result of the case {@code id}. */
    public CaseResult of(String id) {
        return cases.stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("study %s has no case %s".formatted(name, id)));
    }

    /**
     * The way from the baseline's price to that of a node of this study; empty where there is no such price or the baseline
     * has no such node.
     */
    public Optional<PriceWaterfall> waterfall(NodeResult node) {
        return inBaseline(node).flatMap(other -> PriceWaterfall.of(other, node));
    }

    /**
     * The ways from the baseline's emissions to those of a node of this study; empty where the baseline has no such node or is not
     * as long.
     */
    public List<CarbonWaterfall> carbonWaterfalls(NodeResult node) {
        return inBaseline(node)
                .filter(other -> other.flows().axis().isAsLongAs(node.flows().axis()))
                .map(other -> CarbonWaterfall.of(other.carbon(), node.carbon()))
                .orElse(List.of());
    }

    private Optional<NodeResult> inBaseline(NodeResult node) {
        CaseResult before = of(baseline);
        return Stream.concat(before.nodes().stream(), Stream.of(before.all()))
                .filter(other -> other.id().equals(node.id()))
                .findFirst();
    }
}
