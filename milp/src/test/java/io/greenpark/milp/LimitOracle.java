package io.greenpark.milp;

import com.google.ortools.modelbuilder.LinearExpr;
import com.google.ortools.modelbuilder.LinearExprBuilder;
import io.greenpark.core.dispatch.EnergyLimit;
import io.greenpark.core.dispatch.Source;
import io.greenpark.core.time.TimeAxis;

/** Limits on energies of months and years of a {@link HighsOracle}, eq. (DIS-17). */
final class LimitOracle {

    private final HighsOracle oracle;
    private final NodeOracle node;
    private final EnergyLimit limit;
    private LinearExprBuilder used = LinearExpr.newBuilder();
    private double allowed;
    private double availableMwh;

    private LimitOracle(HighsOracle oracle, NodeOracle node, EnergyLimit limit) {
        this.oracle = oracle;
        this.node = node;
        this.limit = limit;
    }

    static void add(HighsOracle oracle, NodeOracle node, EnergyLimit limit) {
        var rows = new LimitOracle(oracle, node, limit);
        for (int t = 0; t < oracle.steps; t++) {
            if (t > 0 && rows.startsPeriod(t)) {
                rows.close();
            }
            rows.addStep(t);
        }
        rows.close();
    }

    private boolean startsPeriod(int t) {
        TimeAxis axis = oracle.problem.axis();
        return limit.period() == EnergyLimit.Period.MONTH
                ? axis.localStart(t).getMonth() != axis.localStart(t - 1).getMonth()
                : axis.localStart(t).getYear() != axis.localStart(t - 1).getYear();
    }

    private void close() {
        if (availableMwh > 0.0 || !(limit instanceof EnergyLimit.SelfUseOfConsumption)) {
            oracle.atMost(used, allowed + (limit instanceof EnergyLimit.CarbonCap cap ? cap.limitTco2() : 0.0));
        }
        used = LinearExpr.newBuilder();
        allowed = 0.0;
        availableMwh = 0.0;
    }

    private void addStep(int t) {
        double hours = oracle.hours;
        double ofStepMwh = hours
                * node.node.sources().stream()
                        .map(Source::available)
                        .mapToDouble(available -> available.get(t))
                        .sum();
        availableMwh += ofStepMwh;
        if (limit instanceof EnergyLimit.CarbonCap cap) {
            used.addTerm(node.imported[t], hours * cap.factor().get(t));
        } else if (limit instanceof EnergyLimit.ExportShareOfAvailable export) {
            used.addTerm(node.exported[t], hours);
            allowed += export.fraction() * ofStepMwh;
        } else if (limit instanceof EnergyLimit.ExportShareOfUsed export) {
            used.addTerm(node.exported[t], hours);
            node.curtailed.forEach(flow -> used.addTerm(flow[t], hours * export.fraction()));
            allowed += export.fraction() * ofStepMwh;
        } else if (limit instanceof EnergyLimit.SelfUseShare share) {
            addNotSelfUsed(t);
            allowed += (1.0 - share.fraction()) * ofStepMwh;
        } else if (limit instanceof EnergyLimit.SelfUseOfConsumption share) {
            addNotSelfUsed(t);
            addConsumed(share.fraction() * hours, t);
            allowed += ofStepMwh;
        } else if (limit instanceof EnergyLimit.NoExport ban && ban.steps().contains(t)) {
            used.addTerm(node.exported[t], hours);
        }
    }

    private void addNotSelfUsed(int t) {
        used.addTerm(node.exported[t], oracle.hours);
        node.curtailed.forEach(flow -> used.addTerm(flow[t], oracle.hours));
        node.batteries.forEach(store -> addLosses(store, t));
    }

    /** Everything that is demanded, less what is missed of it. */
    private void addConsumed(double weight, int t) {
        allowed -= weight * node.node.demand().get(t);
        node.node
                .interruptible()
                .forEach(load -> allowed -= weight * load.demand().get(t));
        node.missed.forEach(flow -> used.addTerm(flow[t], -weight));
        node.shifted.forEach(flow -> used.addTerm(flow[t], weight));
    }

    /** Drawn less delivered less the growth of what is stored. */
    private void addLosses(StoreOracle store, int t) {
        used.addTerm(store.charge()[t], oracle.hours);
        used.addTerm(store.discharge()[t], -oracle.hours);
        used.addTerm(store.stored()[t], -1.0);
        if (t > 0) {
            used.addTerm(store.stored()[t - 1], 1.0);
        } else {
            allowed -= store.battery().initialSocFraction() * store.battery().capacityMwh();
        }
    }
}
