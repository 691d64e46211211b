package io.greenpark.core.simulation;

import io.greenpark.core.dispatch.DispatchProblem;
import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.DispatchQuality;
import io.greenpark.core.result.StudyResult;
import io.greenpark.core.sink.SinkBooks;
import java.util.List;

/** Simulates a study; the way of the data, docs/model.md chapter 1: weather, generation, load, dispatch, accounts. */
public final class Simulation {

    private final Scenario scenario;
    private final Preparations preparations;
    private final Resources resources;
    private final LedgerDetail detail;

    private Simulation(Scenario scenario, Preparations preparations, LedgerDetail detail) {
        this.scenario = scenario;
        this.preparations = preparations;
        this.detail = detail;
        this.resources = new Resources(scenario.axis(), preparations);
    }

    /** Simulates all cases, one after the other. */
    public static StudyResult run(Scenario scenario) {
        return run(scenario, Parallelism.sequential(), Progress.none());
    }

    /**
     * Simulates all cases; the result does not depend on {@code parallelism}.
     *
     * @throws InfeasibleCaseException if the limits of a case cannot be kept together
     * @throws IllegalStateException if a conservation law is broken: an error of the program
     */
    public static StudyResult run(Scenario scenario, Parallelism parallelism, Progress progress) {
        return run(scenario, parallelism, progress, new Preparations());
    }

    /** The same, with what studies of the same plants have in common prepared once for all of them. */
    public static StudyResult run(
            Scenario scenario, Parallelism parallelism, Progress progress, Preparations preparations) {
        List<Simulated> cases = simulated(scenario, parallelism, progress, preparations, LedgerDetail.none());
        return Results.study(scenario, Results.compared(cases, scenario.baseline()));
    }

    /** Simulates all cases and tells {@code detail} how the hours of each can be booked. */
    public static StudyResult run(Scenario scenario, Parallelism parallelism, Progress progress, LedgerDetail detail) {
        List<Simulated> cases = simulated(scenario, parallelism, progress, new Preparations(), detail);
        return Results.study(scenario, Results.compared(cases, scenario.baseline()));
    }

    /** Simulates all cases as one of several years. */
    public static SimulatedYear year(Scenario scenario, Parallelism parallelism) {
        List<Simulated> cases =
                simulated(scenario, parallelism, Progress.none(), new Preparations(), LedgerDetail.none());
        Simulated baseline = cases.stream()
                .filter(c -> c.variant().id().equals(scenario.baseline()))
                .findFirst()
                .orElseThrow();
        return new SimulatedYear(
                Results.study(scenario, Results.compared(cases, scenario.baseline())),
                cases.stream().map(c -> c.year(baseline)).toList());
    }

    private static List<Simulated> simulated(
            Scenario scenario,
            Parallelism parallelism,
            Progress progress,
            Preparations preparations,
            LedgerDetail detail) {
        var simulation = new Simulation(scenario, preparations, detail);
        var counted = new CountedProgress(progress, scenario.cases().size());
        return parallelism.map(scenario.cases(), variant -> counted.finished(simulation.simulate(variant)));
    }

    private Simulated simulate(Case variant) {
        SharedCase.Asked asked = SharedCase.Asked.of(scenario, variant);
        return preparations.simulated(asked, () -> simulate(variant, asked.inputs()));
    }

    private Simulated simulate(Case variant, CheckInputs inputs) {
        Booked booked = Booked.of(variant, billed(variant));
        Trial trial = booked.trial();
        List<Accounts> accounts = booked.accounts();
        detail.simulated(variant.id(), booked.hours());
        SinkBooks sinks = preparations.sinks(
                variant.region().accounting(),
                variant.sinks(),
                scenario.axis().firstDate().getYear(),
                scenario.axis().lastDate().getYear());
        sinks.sites().forEach(Invariants::require);
        CaseResult result = Results.of(
                scenario,
                variant,
                trial.plan().method(),
                DispatchQuality.of(trial.problem(), trial.plan()),
                accounts,
                SharedSavings.of(variant, accounts, this::billed),
                ProductBooks.of(variant, accounts, trial.plan()),
                sinks,
                variant.weather().stream()
                        .map(site -> preparations.weatherUse(site, scenario.axis()))
                        .toList(),
                inputs);
        return Simulated.of(variant, result, trial.nodes(), trial.plan());
    }

    /** The case dispatched and billed in the capacity modes that cost least. */
    private Trial billed(Case variant) {
        EnergyMarket market = resources.market(variant, variant.dispatch().carbonPriceYuanPerTco2());
        List<Node> nodes = variant.nodes().stream()
                .map(assets -> Node.of(
                        assets,
                        resources.generation(variant, assets),
                        resources.cellsC(variant, assets),
                        scenario.axis(),
                        resources.consumption(variant, assets),
                        market))
                .toList();
        double lostLoadYuanPerMwh = problem(variant, nodes).lostLoadYuanPerMwh();
        var plans = new Plans(variant);
        return CapacityChoice.of(
                nodes, scenario.axis().months(), modes -> trial(variant, modes, nodes, lostLoadYuanPerMwh, plans));
    }

    /** Demand charges differ between trials; what unserved energy costs does not. */
    private Trial trial(Case variant, CapacityModes modes, List<Node> nodes, double lostLoadYuanPerMwh, Plans plans) {
        List<Node> charged = modes.applyTo(nodes);
        var problem = new DispatchProblem(
                scenario.axis(),
                charged.stream().map(Node::problem).toList(),
                variant.shared().links(),
                lostLoadYuanPerMwh);
        Plans.Billed billed = plans.of(problem, charged);
        return new Trial(modes, charged, problem, billed.plan(), billed.bills().in(modes));
    }

    private DispatchProblem problem(Case variant, List<Node> nodes) {
        return variant.dispatch()
                .problem(
                        scenario.axis(),
                        nodes.stream().map(Node::problem).toList(),
                        variant.shared().links());
    }
}
