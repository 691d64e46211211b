package io.greenpark.core.study;

import io.greenpark.core.dispatch.SizingGoal;
import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.NodeResult;
import io.greenpark.core.result.StudyResult;
import io.greenpark.core.result.Working;
import io.greenpark.core.result.WorkingRow;
import io.greenpark.core.simulation.InfeasibleCaseException;
import io.greenpark.core.simulation.Parallelism;
import io.greenpark.core.simulation.Preparations;
import io.greenpark.core.simulation.Progress;
import io.greenpark.core.simulation.Scenario;
import io.greenpark.core.simulation.Simulation;
import io.greenpark.core.simulation.SizedCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Chooses sizes of the plants of a case; docs/model.md section 17.
 *
 * @param terms what is chosen, and for what
 * @param stated the scenario as it is stated: the baseline and the case
 * @param at the scenario with given sizes, in the order of the terms: the baseline and the case; may be called by several threads
 */
public record SizingStudy(SizingTerms terms, Scenario stated, Function<List<Double>, Scenario> at) {

    /**
     * The best sizes: exactly where the case is dispatched at least cost, else by trying.
     *
     * @throws io.greenpark.core.dispatch.InfeasibleSizingException if no sizes keep all limits
     * @throws io.greenpark.core.dispatch.NotProportionalException if a size changes something not in proportion to it
     * @throws io.greenpark.core.check.InvalidValueException if the case has no prices of plants
     */
    public SizingResult run(Parallelism parallelism) {
        var preparations = new Preparations();
        List<Double> units = terms.ranges().stream().map(SizeRange::unit).toList();
        SizedCase one = sized(units, preparations);
        return one.costsLeast()
                ? new ProgrammeSizing(this, one, preparations, parallelism).run()
                : new SearchSizing(this, one, preparations, parallelism).run();
    }

    /**
     * The baseline, the case as it is stated and the case with its sizes side by side; without the second where limits of its
     * dispatch cannot be kept.
     *
     * @param sized the simulation of the case with its sizes
     */
    List<ComparedCase> compared(StudyResult sized, double years, Parallelism parallelism, Preparations preparations) {
        List<ComparedCase> compared = new ArrayList<>();
        compared.add(ComparedCase.of(ComparedCase.Role.BASELINE, sized.of(stated.baseline()), years));
        asStated(parallelism, preparations)
                .map(result -> ComparedCase.of(ComparedCase.Role.AS_STATED, result.of(terms.caseId()), years))
                .ifPresent(compared::add);
        compared.add(ComparedCase.of(ComparedCase.Role.SIZED, sized.of(terms.caseId()), years));
        return compared;
    }

    private Optional<StudyResult> asStated(Parallelism parallelism, Preparations preparations) {
        try {
            return Optional.of(Simulation.run(stated, parallelism, Progress.none(), preparations));
        } catch (InfeasibleCaseException e) {
            return Optional.empty();
        }
    }

    /** The case with these sizes. */
    SizedCase sized(List<Double> sizes, Preparations preparations) {
        return SizedCase.of(at.apply(sizes), terms.caseId(), preparations);
    }

    /** What a year of {@code result} costs: what the all-in price is made of, and the fuel that it leaves out [yuan/a]. */
    static double accountedYuanPerYear(CaseResult result, double years) {
        double allInYuan = allIn(result.all(), term -> term.how() == Working.How.SUM);
        double unitFuelYuan = result.nodes().stream()
                .mapToDouble(node -> allIn(node, term -> term.row().equals(WorkingRow.UNIT_FUEL.id())))
                .sum();
        return allInYuan + value(result, Indicator.FUEL_COST_YUAN) / years - unitFuelYuan;
    }

    private static double allIn(NodeResult node, Predicate<Working> which) {
        return node.workings().stream()
                .filter(term -> term.indicator() == Indicator.ALL_IN_PRICE_YUAN_PER_MWH)
                .filter(which)
                .mapToDouble(Working::value)
                .sum();
    }

    /** Operational emissions of a year of {@code result}, location-based [tCO2/a]. */
    static double accountedTco2PerYear(CaseResult result, double years) {
        return value(result, Indicator.OPERATIONAL_LOCATION_TCO2) / years;
    }

    private static double value(CaseResult result, Indicator indicator) {
        return result.all().value(indicator).orElse(0.0);
    }

    /** The one of the two figures that is to be least. */
    double goal(double yuanPerYear, double tco2PerYear) {
        return terms.goal() == SizingGoal.COST ? yuanPerYear : tco2PerYear;
    }
}
