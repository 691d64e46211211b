package io.greenpark.core.dispatch;

import io.greenpark.core.dispatch.InfeasibleDispatchException.Conflict;
import io.greenpark.core.dispatch.InfeasibleDispatchException.Limit;
import io.greenpark.core.lp.ElasticPhase;
import io.greenpark.core.lp.IntegerModel;
import io.greenpark.core.lp.IntegerSolution;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/** Says which limits of a model conflict, in the terms of the problem. */
final class Infeasibility {

    /** A row that is missed by less than this is not reported [MW, MWh]. */
    private static final double REPORTED = 1e-6;

    /** Balances are kept if other limits can give way: those are where a conflict comes from. */
    private static final double BALANCE_COST = 10.0;

    private static final int MOST_CONFLICTS = 10;

    /** Decisions give way only if nothing else can. */
    private static final double DECISION_COST = 1e4;

    private final DispatchModel model;
    private final IntToDoubleFunction miss;
    private final List<Conflict> conflicts = new ArrayList<>();

    private Infeasibility(DispatchModel model, IntToDoubleFunction miss) {
        this.model = model;
        this.miss = miss;
    }

    /** The exception that explains why {@code model} has no solution, or that it has one which was not found. */
    static RuntimeException of(DispatchModel model) {
        ElasticPhase elastic = ElasticPhase.of(model.linear, row -> costOf(model, row));
        if (!elastic.infeasible()) {
            return new IllegalStateException("optimal dispatch did not converge, though a solution exists");
        }
        return new InfeasibleDispatchException(new Infeasibility(model, elastic::miss).conflicts());
    }

    /**
     * The exception that explains why no plan was found that keeps opposite flows apart.
     *
     * @param narrowed one of the models that were tried, with one direction ruled out where the linear optimum shows both
     */
    static RuntimeException ofDirections(DispatchModel narrowed) {
        ElasticPhase elastic = ElasticPhase.of(narrowed.linear, row -> costOf(narrowed, row));
        return InfeasibleDispatchException.ofDirections(new Infeasibility(narrowed, elastic::miss).conflicts());
    }

    /** The exception that explains why {@code programme} has no solution though its linear relaxation has one. */
    static RuntimeException of(IntegerProgramme programme, IntegerTerms terms) {
        DispatchModel model = programme.model;
        IntegerModel elastic = ElasticPhase.elastic(
                programme.integer, row -> row < model.linear.rows() ? costOf(model, row) : DECISION_COST);
        IntegerSolution found = terms.solver().solve(elastic, terms.settings());
        if (found.outcome() != IntegerSolution.Outcome.OPTIMAL) {
            return new UnprovenOptimumException(terms.settings());
        }
        double[] x = found.x();
        IntToDoubleFunction miss = row -> ElasticPhase.miss(programme.integer.linear(), x, row);
        return new InfeasibleDispatchException(new Infeasibility(model, miss).conflicts());
    }

    /** What rows of {@code model} lack by {@code miss}, largest miss first. */
    static List<Conflict> conflicts(DispatchModel model, IntToDoubleFunction miss) {
        return new Infeasibility(model, miss).conflicts();
    }

    private static double costOf(DispatchModel model, int row) {
        return isBalance(model, row) ? BALANCE_COST : 1.0;
    }

    private static boolean isBalance(DispatchModel model, int row) {
        return row < model.steps() * model.height
                && model.nodes.stream().anyMatch(at -> row % model.height == at.balanceRow);
    }

    private List<Conflict> conflicts() {
        for (int t = 0; t < model.steps(); t++) {
            for (NodeLayout at : model.nodes) {
                step(t, at);
            }
        }
        int first = model.steps() * model.height;
        for (int k = 0; k < model.periodRows.size(); k++) {
            DispatchModel.PeriodRow row = model.periodRows.get(k);
            report(row.limit(), row.asset(), row.node(), row.lastStep(), first + k);
        }
        conflicts.sort(Comparator.comparingDouble(Conflict::amount).reversed());
        return conflicts.subList(0, Math.min(MOST_CONFLICTS, conflicts.size()));
    }

    private void step(int t, NodeLayout at) {
        String id = at.node.id();
        report(Limit.POWER_BALANCE, "", id, t, model.row(t, at.balanceRow));
        if (at.rampRow != NodeLayout.NONE) {
            report(Limit.IMPORT_RAMP, "", id, t, model.row(t, at.rampRow));
        }
        for (int b = 0; b < at.batteryRow.length; b++) {
            if (at.batteryRow[b] != NodeLayout.NONE) {
                String battery = at.node.storage().get(b).id();
                report(Limit.STORED_ENERGY, battery, id, t, model.row(t, at.batteryRow[b]));
            }
        }
        for (int u = 0; u < at.unitRampRow.length; u++) {
            if (at.unitRampRow[u] != NodeLayout.NONE) {
                String unit = at.node.thermal().get(u).id();
                report(Limit.UNIT_RAMP, unit, id, t, model.row(t, at.unitRampRow[u]));
            }
        }
        if (at.heatRow != NodeLayout.NONE) {
            report(Limit.HEAT_BALANCE, "", id, t, model.row(t, at.heatRow));
        }
        if (at.storeRow != NodeLayout.NONE) {
            report(Limit.STORED_HEAT, "", id, t, model.row(t, at.storeRow));
        }
    }

    private void report(Limit limit, String asset, String node, int step, int row) {
        double amount = Math.abs(miss.applyAsDouble(row));
        if (amount > REPORTED) {
            conflicts.add(new Conflict(limit, asset, node, step, amount));
        }
    }
}
