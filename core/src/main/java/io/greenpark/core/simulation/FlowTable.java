package io.greenpark.core.simulation;

import io.greenpark.core.dispatch.NodePlan;
import io.greenpark.core.dispatch.NodeProblem;
import io.greenpark.core.ledger.GreenTrace;
import io.greenpark.core.park.GridSupply;
import io.greenpark.core.result.FlowColumn;
import io.greenpark.core.result.NodeFlows;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.series.StepSeries;
import io.greenpark.core.series.SummedColumn;
import io.greenpark.core.time.TimeAxis;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Writes the hourly columns of a node, docs/model.md eq. (DIS-1), (BIL-7), (CAR-10) and (CAR-11), and adds up nodes. */
final class FlowTable {

    private static final List<FlowColumn> OF_GRID = List.of(
            FlowColumn.IMPORT_PRICE_YUAN_PER_MWH,
            FlowColumn.EXPORT_PRICE_YUAN_PER_MWH,
            FlowColumn.GRID_FACTOR_TCO2_PER_MWH);

    private FlowTable() {}

    static NodeFlows of(Node node, NodePlan plan, PowerSeries load, GreenTrace green) {
        NodeProblem problem = node.problem();
        TimeAxis axis = problem.demand().axis();
        Map<FlowColumn, double[]> columns = new EnumMap<>(FlowColumn.class);
        put(columns, FlowColumn.WIND_AVAILABLE_MW, node.generation().wind());
        put(columns, FlowColumn.SOLAR_AVAILABLE_MW, node.generation().solar());
        put(columns, FlowColumn.OTHER_AVAILABLE_MW, node.generation().other());
        put(columns, FlowColumn.THERMAL_MW, plan.thermalMw());
        put(columns, FlowColumn.IMPORT_MW, plan.importMw());
        put(columns, FlowColumn.LINK_IN_MW, plan.linkInMw());
        put(columns, FlowColumn.LINK_OUT_MW, plan.linkOutMw());
        put(columns, FlowColumn.DISCHARGE_MW, plan.dischargeMw());
        put(columns, FlowColumn.UNSERVED_MW, plan.unservedMw());
        put(columns, FlowColumn.LOAD_MW, load);
        put(columns, FlowColumn.AUX_MW, node.generation().ownUse());
        put(columns, FlowColumn.EXPORT_MW, plan.exportMw());
        put(columns, FlowColumn.CHARGE_MW, plan.chargeMw());
        put(columns, FlowColumn.CURTAILED_MW, plan.curtailedMw());
        put(columns, FlowColumn.STORED_MWH, plan.storedMwh());
        columns.put(FlowColumn.ENERGY_COST_YUAN, energyCostYuan(node, plan, axis.stepHours()));
        grid(node, axis, columns);
        double[] selfUseMw = green.toLoad().toArray();
        double[] loadMw = load.toArray();
        double[] consumedMw = loadMw.clone();
        for (int k = 0; k < consumedMw.length; k++) {
            consumedMw[k] = consumedMw(loadMw[k], plan.unservedMw().get(k));
        }
        columns.put(FlowColumn.HOURLY_MATCHED_FRACTION, ratio(selfUseMw, loadMw));
        columns.put(FlowColumn.PHYSICAL_SELF_USE_SHARE, ratio(selfUseMw, consumedMw));
        return new NodeFlows(axis, columns);
    }

    /** Prices and emission factor of the grid; undefined (NaN) at a hub without a connection to it. */
    private static void grid(Node node, TimeAxis axis, Map<FlowColumn, double[]> columns) {
        for (FlowColumn column : OF_GRID) {
            double[] undefined = new double[axis.steps()];
            Arrays.fill(undefined, Double.NaN);
            columns.put(column, undefined);
        }
        for (GridSupply grid : node.assets().connections()) {
            put(columns, FlowColumn.IMPORT_PRICE_YUAN_PER_MWH, node.importPrice());
            put(columns, FlowColumn.EXPORT_PRICE_YUAN_PER_MWH, node.problem().exportPrice());
            put(columns, FlowColumn.GRID_FACTOR_TCO2_PER_MWH, grid.factors().on(axis));
        }
    }

    /**
     * The sum over nodes. A price or factor that all nodes with a grid share is kept; otherwise it is the mean weighted with import
     * (for the export price with export), and undefined (NaN) where that is zero.
     */
    static NodeFlows sum(TimeAxis axis, List<NodeFlows> nodes) {
        Map<FlowColumn, double[]> columns = new EnumMap<>(FlowColumn.class);
        for (FlowColumn column : FlowColumn.values()) {
            columns.put(
                    column,
                    switch (column) {
                        case IMPORT_PRICE_YUAN_PER_MWH, GRID_FACTOR_TCO2_PER_MWH ->
                            mean(axis, nodes, column, FlowColumn.IMPORT_MW);
                        case EXPORT_PRICE_YUAN_PER_MWH -> mean(axis, nodes, column, FlowColumn.EXPORT_MW);
                        case HOURLY_MATCHED_FRACTION ->
                            pooled(axis, nodes, column, node -> node.values(FlowColumn.LOAD_MW));
                        case PHYSICAL_SELF_USE_SHARE -> pooled(axis, nodes, column, FlowTable::consumedMw);
                        default -> total(axis, nodes, column);
                    });
        }
        return new NodeFlows(axis, columns);
    }

    private static void put(Map<FlowColumn, double[]> columns, FlowColumn column, StepSeries series) {
        columns.put(column, series.toArray());
    }

    private static double[] energyCostYuan(Node node, NodePlan plan, double stepHours) {
        double[] yuan = new double[plan.importMw().steps()];
        for (int k = 0; k < yuan.length; k++) {
            yuan[k] = stepHours
                    * (plan.importMw().get(k) * node.importPrice().get(k)
                            - plan.exportMw().get(k)
                                    * node.problem().exportPrice().get(k));
        }
        return yuan;
    }

    private static double[] total(TimeAxis axis, List<NodeFlows> nodes, FlowColumn column) {
        double[] total = new double[axis.steps()];
        for (NodeFlows node : nodes) {
            SummedColumn values = node.column(column);
            for (int k = 0; k < total.length; k++) {
                total[k] += values.get(k);
            }
        }
        return total;
    }

    private static double[] mean(TimeAxis axis, List<NodeFlows> nodes, FlowColumn column, FlowColumn weight) {
        List<SummedColumn> all = nodes.stream().map(node -> node.column(column)).toList();
        List<SummedColumn> by = nodes.stream().map(node -> node.column(weight)).toList();
        double[] mean = new double[axis.steps()];
        for (int k = 0; k < mean.length; k++) {
            double first = Double.NaN;
            boolean shared = true;
            double weighted = 0.0;
            double weights = 0.0;
            for (int n = 0; n < all.size(); n++) {
                double value = all.get(n).get(k);
                if (!Double.isNaN(value)) {
                    first = Double.isNaN(first) ? value : first;
                    shared &= value == first;
                    weighted += value * by.get(n).get(k);
                    weights += by.get(n).get(k);
                }
            }
            mean[k] = shared ? first : weights > 0.0 ? weighted / weights : Double.NaN;
        }
        return mean;
    }

    private static double consumedMw(double loadMw, double unservedMw) {
        return Math.max(0.0, loadMw - unservedMw);
    }

    private static double[] consumedMw(NodeFlows node) {
        double[] consumedMw = node.values(FlowColumn.LOAD_MW);
        SummedColumn unserved = node.column(FlowColumn.UNSERVED_MW);
        for (int k = 0; k < consumedMw.length; k++) {
            consumedMw[k] = consumedMw(consumedMw[k], unserved.get(k));
        }
        return consumedMw;
    }

    /**
     * The share of all nodes together: the parts added up over the wholes added up.
     *
     * @param whole what a share of a node is taken of [MW]
     */
    private static double[] pooled(
            TimeAxis axis, List<NodeFlows> nodes, FlowColumn share, Function<NodeFlows, double[]> whole) {
        double[] partMw = new double[axis.steps()];
        double[] wholeMw = new double[axis.steps()];
        for (NodeFlows node : nodes) {
            SummedColumn shares = node.column(share);
            double[] ofNodeMw = whole.apply(node);
            for (int k = 0; k < partMw.length; k++) {
                double ofMw = ofNodeMw[k];
                if (ofMw > 0.0) {
                    partMw[k] += ofMw * shares.get(k);
                    wholeMw[k] += ofMw;
                }
            }
        }
        return ratio(partMw, wholeMw);
    }

    /** Part over whole, undefined (NaN) where the whole is zero. */
    private static double[] ratio(double[] part, double[] whole) {
        double[] ratio = new double[part.length];
        for (int k = 0; k < ratio.length; k++) {
            ratio[k] = whole[k] > 0.0 ? part[k] / whole[k] : Double.NaN;
        }
        return ratio;
    }
}
