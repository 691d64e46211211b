package io.greenpark.core.dispatch;

import io.greenpark.core.lp.IntegerModel;
import io.greenpark.core.lp.IntegerModelBuilder;
import io.greenpark.core.lp.IntegerSolution;
import io.greenpark.core.network.GridConnection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * A dispatch model with what is yes or no in it: whether units run and, where asked for, which of two opposite flows there may be;
 * docs/model.md section 7.16. The columns and rows of the linear model come first.
 */
final class IntegerProgramme {

    final DispatchModel model;
    final IntegerModel integer;
    private final IntegerModelBuilder builder;

    /** Per node the switches of its units, by their index. */
    private final List<Map<Integer, UnitSwitch>> units = new ArrayList<>();

    private final List<BiConsumer<double[], FlowDirections>> directions = new ArrayList<>();

    /**
     * @param model the linear model, which leaves everything open
     * @param withDirections whether opposite flows exclude each other
     */
    IntegerProgramme(DispatchModel model, boolean withDirections) {
        this(model, new IntegerModelBuilder(model.linear), withDirections);
    }

    /**
     * The same where units of assets are counted.
     *
     * @param model the linear model with one unit of each
     * @param counted what {@link io.greenpark.core.lp.CountedModel} makes of it
     */
    IntegerProgramme(DispatchModel model, IntegerModel counted, boolean withDirections) {
        this(model, new IntegerModelBuilder(counted), withDirections);
    }

    private IntegerProgramme(DispatchModel model, IntegerModelBuilder builder, boolean withDirections) {
        this.model = model;
        this.builder = builder;
        for (int n = 0; n < model.nodes.size(); n++) {
            addUnits(model.nodes.get(n));
            if (withDirections) {
                addDirections(n, model.nodes.get(n));
            }
        }
        integer = builder.build();
    }

    /** Whether some unit of {@code problem} is either off or at its least power and more. */
    static boolean hasUnits(DispatchProblem problem) {
        return problem.nodes().stream().flatMap(node -> node.thermal().stream()).anyMatch(ThermalUnit::isOnOff);
    }

    private void addUnits(NodeLayout at) {
        Map<Integer, UnitSwitch> switches = new TreeMap<>();
        for (int u = 0; u < at.unitColumn.length; u++) {
            ThermalUnit unit = at.node.thermal().get(u);
            if (unit.isOnOff()) {
                switches.put(u, new UnitSwitch(builder, model, unit, at.unitColumn[u]));
            }
        }
        units.add(switches);
    }

    private void addDirections(int n, NodeLayout at) {
        GridConnection grid = at.node.grid();
        if (grid.importLimitMw() > 0.0 && grid.exportLimitMw() > 0.0) {
            var meter = new DirectionSwitch(builder, model);
            meter.bind(at.importColumn, at.exportColumn);
            directions.add((x, out) -> meter.ruleOut(x, out.ofNode(n).noImport, out.ofNode(n).noExport));
        }
        if (!at.node.storage().isEmpty()) {
            var storage = new DirectionSwitch(builder, model);
            for (int offset : at.batteryColumn) {
                bindStorage(storage, offset);
            }
            directions.add((x, out) -> storage.ruleOut(x, out.ofNode(n).noCharge, out.ofNode(n).noDischarge));
        }
        if (at.storeColumn != NodeLayout.NONE) {
            var store = new DirectionSwitch(builder, model);
            bindStorage(store, at.storeColumn);
            directions.add((x, out) -> store.ruleOut(x, out.ofNode(n).noHeatCharge, out.ofNode(n).noHeatDischarge));
        }
    }

    private static void bindStorage(DirectionSwitch direction, int offset) {
        if (offset != NodeLayout.NONE) {
            direction.bind(offset, offset + 1);
        }
    }

    /**
     * The best solution.
     *
     * @throws InfeasibleDispatchException if nothing satisfies all limits
     * @throws UnprovenOptimumException if the time is over
     */
    IntegerSolution solve(IntegerTerms terms) {
        IntegerSolution found = terms.solver().solve(integer, terms.settings());
        switch (found.outcome()) {
            case INFEASIBLE -> throw Infeasibility.of(this, terms);
            case OUT_OF_TIME -> throw new UnprovenOptimumException(terms.settings());
            case OPTIMAL -> {}
        }
        return found;
    }

    /** When units run in the solution {@code x}. */
    Commitment commitment(double[] x) {
        List<Commitment.OfNode> nodes = new ArrayList<>();
        for (int n = 0; n < units.size(); n++) {
            List<boolean[]> runs = new ArrayList<>();
            for (int u = 0; u < model.nodes.get(n).unitColumn.length; u++) {
                UnitSwitch unit = units.get(n).get(u);
                runs.add(unit == null ? new boolean[0] : unit.runs(x));
            }
            nodes.add(new Commitment.OfNode(runs));
        }
        return new Commitment(nodes);
    }

    /** Which flows the solution {@code x} rules out; none where directions were left open. */
    FlowDirections directions(double[] x) {
        FlowDirections out = FlowDirections.of(model.problem);
        directions.forEach(direction -> direction.accept(x, out));
        return out;
    }
}
