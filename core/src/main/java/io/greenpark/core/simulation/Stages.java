package io.greenpark.core.simulation;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.dispatch.DispatchProblem;
import io.greenpark.core.dispatch.NodeProblem;
import io.greenpark.core.dispatch.StagedDispatch;
import io.greenpark.core.finance.PlantKind;
import io.greenpark.core.network.Link;
import io.greenpark.core.park.ServiceDates;
import io.greenpark.core.storage.Battery;
import io.greenpark.core.time.ServicePeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts the time of a problem at the days on which batteries, thermal units and lines come into service or retire. */
final class Stages {

    /** What dispatch knows as ratings; plants that follow weather or a series are masked before. */
    private static final Set<PlantKind> RATED = Set.of(PlantKind.STORAGE, PlantKind.THERMAL, PlantKind.LINE);

    private final DispatchProblem problem;
    private final ServiceDates dates;

    private Stages(DispatchProblem problem, ServiceDates dates) {
        this.problem = problem;
        this.dates = dates;
    }

    /** The stages of {@code problem}; itself alone if everything always serves. */
    static List<StagedDispatch.Stage> of(DispatchProblem problem, ServiceDates dates) {
        Stages stages = new Stages(problem, dates);
        List<StagedDispatch.Stage> cut = new ArrayList<>();
        for (int from : dates.stages(problem.axis(), RATED)) {
            cut.add(new StagedDispatch.Stage(from, stages.rated(from)));
        }
        return cut;
    }

    /**
     * Requires that the time can be cut where {@code dates} ask for it.
     *
     * @throws InvalidValueException if it cannot
     */
    static void requireAble(DispatchProblem problem, ServiceDates dates) {
        for (NodeProblem node : problem.nodes()) {
            for (Battery battery : node.storage()) {
                if (battery.selfDischargePerHour() > 0.0
                        && !dates.of(node.id(), PlantKind.STORAGE, battery.id()).covers(problem.axis())) {
                    throw new InvalidValueException(
                            "%s.storage.%s.selfDischargePerHour".formatted(node.id(), battery.id()),
                            "must be 0 for a battery that comes into service or retires within the time simulated",
                            battery.selfDischargePerHour());
                }
            }
        }
        List<Integer> steps = List.copyOf(dates.stages(problem.axis(), RATED));
        if (steps.size() > 1) {
            StagedDispatch.requireAble(problem, steps);
        }
    }

    private DispatchProblem rated(int step) {
        List<NodeProblem> nodes = new ArrayList<>();
        for (NodeProblem node : problem.nodes()) {
            nodes.add(node.toBuilder()
                    .storage(node.storage().stream()
                            .map(battery ->
                                    serves(node.id(), PlantKind.STORAGE, battery.id(), step) ? battery : battery.idle())
                            .toList())
                    .thermal(node.thermal().stream()
                            .map(unit -> serves(node.id(), PlantKind.THERMAL, unit.id(), step) ? unit : unit.idle())
                            .toList())
                    .build());
        }
        List<Link> links = problem.links().stream()
                .map(link -> serves(link.to(), PlantKind.LINE, link.id(), step) ? link : link.idle())
                .toList();
        return new DispatchProblem(problem.axis(), nodes, links, problem.lostLoadYuanPerMwh());
    }

    private boolean serves(String node, PlantKind kind, String id, int step) {
        ServicePeriod period = dates.of(node, kind, id);
        return period.firstStep(problem.axis()) <= step && step < period.endStep(problem.axis());
    }
}
