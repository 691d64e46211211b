package io.greenpark.core.simulation;

import io.greenpark.core.dispatch.NodePlan;
import io.greenpark.core.dispatch.NodeProblem;
import io.greenpark.core.ledger.GreenTrace;
import io.greenpark.core.result.FlowColumn;
import io.greenpark.core.result.NodeFlows;
import io.greenpark.core.series.StepSeries;
import io.greenpark.core.time.TimeAxis;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Writes the hourly columns of a node, docs/model.md eq. (DIS-1), (BIL-7), (CAR-10) and (CAR-11), and adds up nodes. */
final class FlowTable {

    private FlowTable() {}

    static NodeFlows of(Node node, NodePlan plan, GreenTrace green) {
        NodeProblem problem = node.problem();
        TimeAxis axis = problem.demand().axis();
        Map<FlowColumn, double[]> columns = new EnumMap<>(FlowColumn.class);
        put(columns, FlowColumn.WIND_AVAILABLE_MW, node.generation().wind());
        put(columns, FlowColumn.SOLAR_AVAILABLE_MW, node.generation().solar());
        put(columns, FlowColumn.OTHER_AVAILABLE_MW, node.generation().other());
        put(columns, FlowColumn.IMPORT_MW, plan.importMw());
        put(columns, FlowColumn.DISCHARGE_MW, plan.dischargeMw());
        put(columns, FlowColumn.UNSERVED_MW, plan.unservedMw());
        put(columns, FlowColumn.LOAD_MW, node.consumption().load());
        put(columns, FlowColumn.AUX_MW, node.generation().ownUse());
        put(columns, FlowColumn.EXPORT_MW, plan.exportMw());
        put(columns, FlowColumn.CHARGE_MW, plan.chargeMw());
        put(columns, FlowColumn.CURTAILED_MW, plan.curtailedMw());
        put(columns, FlowColumn.STORED_MWH, plan.storedMwh());
        put(columns, FlowColumn.IMPORT_PRICE_YUAN_PER_MWH, node.importPrice());
        put(columns, FlowColumn.EXPORT_PRICE_YUAN_PER_MWH, problem.exportPrice());
        columns.put(FlowColumn.ENERGY_COST_YUAN, energyCostYuan(node, plan, axis.stepHours()));
        put(
                columns,
                FlowColumn.GRID_FACTOR_TCO2_PER_MWH,
                node.park().grid().factors().on(axis));
        double[] selfUseMw = green.toLoad().toArray();
        double[] loadMw = node.consumption().load().toArray();
        double[] consumedMw = loadMw.clone();
        for (int k = 0; k < consumedMw.length; k++) {
            consumedMw[k] = consumedMw(loadMw[k], plan.unservedMw().get(k));
        }
        columns.put(FlowColumn.HOURLY_MATCHED_FRACTION, ratio(selfUseMw, loadMw));
        columns.put(FlowColumn.PHYSICAL_SELF_USE_SHARE, ratio(selfUseMw, consumedMw));
        return new NodeFlows(axis, columns);
    }

    /**
     * The sum over nodes. A price or factor that all nodes share is kept; otherwise it is the mean weighted with import
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
                            pooled(axis, nodes, column, (node, k) -> node.get(FlowColumn.LOAD_MW, k));
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
            for (int k = 0; k < total.length; k++) {
                total[k] += node.get(column, k);
            }
        }
        return total;
    }

    private static double[] mean(TimeAxis axis, List<NodeFlows> nodes, FlowColumn column, FlowColumn weight) {
        double[] mean = new double[axis.steps()];
        for (int k = 0; k < mean.length; k++) {
            double first = nodes.get(0).get(column, k);
            boolean shared = true;
            double weighted = 0.0;
            double weights = 0.0;
            for (NodeFlows node : nodes) {
                shared &= node.get(column, k) == first;
                weighted += node.get(column, k) * node.get(weight, k);
                weights += node.get(weight, k);
            }
            mean[k] = shared ? first : weights > 0.0 ? weighted / weights : Double.NaN;
        }
        return mean;
    }

    /** What a share of a node is taken of [MW]. */
    private interface Whole {
        double at(NodeFlows node, int k);
    }

    private static double consumedMw(NodeFlows node, int k) {
        return consumedMw(node.get(FlowColumn.LOAD_MW, k), node.get(FlowColumn.UNSERVED_MW, k));
    }

    private static double consumedMw(double loadMw, double unservedMw) {
        return Math.max(0.0, loadMw - unservedMw);
    }

    /** The share of all nodes together: the parts added up over the wholes added up. */
    private static double[] pooled(TimeAxis axis, List<NodeFlows> nodes, FlowColumn share, Whole whole) {
        double[] partMw = new double[axis.steps()];
        double[] wholeMw = new double[axis.steps()];
        for (NodeFlows node : nodes) {
            for (int k = 0; k < partMw.length; k++) {
                double ofMw = whole.at(node, k);
                if (ofMw > 0.0) {
                    partMw[k] += ofMw * node.get(share, k);
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
