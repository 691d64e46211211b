package io.greenpark.core.simulation;

import io.greenpark.core.dispatch.NodePlan;
import io.greenpark.core.ledger.GreenTrace;
import io.greenpark.core.park.GridSupply;
import io.greenpark.core.result.FlowColumn;
import io.greenpark.core.result.NodeFlows;
import io.greenpark.core.series.Draft;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.series.PriceSeries;
import io.greenpark.core.series.StepSeries;
import io.greenpark.core.series.SummedColumn;
import io.greenpark.core.time.TimeAxis;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Writes the hourly columns of a node, docs/model.md eq. (DIS-1), (BIL-7), (CAR-10) and (CAR-11), and adds up nodes. */
final class FlowTable {

    private final Node node;
    private final NodePlan plan;
    private final PowerSeries load;
    private final PowerSeries selfUse;
    private final TimeAxis axis;

    private FlowTable(Node node, NodePlan plan, PowerSeries load, PowerSeries selfUse) {
        this.node = node;
        this.plan = plan;
        this.load = load;
        this.selfUse = selfUse;
        this.axis = load.axis();
    }

    static NodeFlows of(Node node, NodePlan plan, PowerSeries load, GreenTrace green) {
        return NodeFlows.onDemand(load.axis(), new FlowTable(node, plan, load, green.toLoad())::column);
    }

    private SummedColumn column(FlowColumn column) {
        return switch (column) {
            case WIND_AVAILABLE_MW -> node.generation().wind().column();
            case SOLAR_AVAILABLE_MW -> node.generation().solar().column();
            case OTHER_AVAILABLE_MW -> node.generation().other().column();
            case THERMAL_MW -> plan.thermalMw().column();
            case IMPORT_MW -> plan.importMw().column();
            case LINK_IN_MW -> plan.linkInMw().column();
            case LINK_OUT_MW -> plan.linkOutMw().column();
            case DISCHARGE_MW -> plan.dischargeMw().column();
            case UNSERVED_MW -> plan.unservedMw().column();
            case LOAD_MW -> load.column();
            case AUX_MW -> node.generation().ownUse().column();
            case EXPORT_MW -> plan.exportMw().column();
            case CHARGE_MW -> plan.chargeMw().column();
            case CURTAILED_MW -> plan.curtailedMw().column();
            case STORED_MWH -> plan.storedMwh().column();
            case IMPORT_PRICE_YUAN_PER_MWH -> ofGrid(grid -> node.importPrice());
            case EXPORT_PRICE_YUAN_PER_MWH -> ofGrid(grid -> node.problem().exportPrice());
            case GRID_FACTOR_TCO2_PER_MWH -> ofGrid(grid -> grid.factors().on(axis));
            case ENERGY_COST_YUAN -> energyCostYuan();
            case HOURLY_MATCHED_FRACTION -> ratio(selfUse.toArray(), load.toArray());
            case PHYSICAL_SELF_USE_SHARE -> ratio(selfUse.toArray(), consumedMw());
        };
    }

    /** A price or emission factor of the grid; undefined (NaN) at a hub without a connection to it. */
    private SummedColumn ofGrid(Function<GridSupply, StepSeries> series) {
        return node.assets().connections().stream()
                .findFirst()
                .map(grid -> series.apply(grid).column())
                .orElseGet(this::undefined);
    }

    private SummedColumn undefined() {
        double[] undefined = new double[axis.steps()];
        Arrays.fill(undefined, Double.NaN);
        return new SummedColumn(undefined);
    }

    private double[] consumedMw() {
        double[] consumedMw = load.toArray();
        for (int k = 0; k < consumedMw.length; k++) {
            consumedMw[k] = consumedMw(consumedMw[k], plan.unservedMw().get(k));
        }
        return consumedMw;
    }

    /**
     * The sum over nodes. A price or factor that all nodes with a grid share is kept; otherwise it is the mean weighted with import
     * (for the export price with export), and undefined (NaN) where that is zero.
     */
    static NodeFlows sum(TimeAxis axis, List<NodeFlows> nodes) {
        return NodeFlows.onDemand(axis, column -> switch (column) {
            case IMPORT_PRICE_YUAN_PER_MWH, GRID_FACTOR_TCO2_PER_MWH -> mean(axis, nodes, column, FlowColumn.IMPORT_MW);
            case EXPORT_PRICE_YUAN_PER_MWH -> mean(axis, nodes, column, FlowColumn.EXPORT_MW);
            case HOURLY_MATCHED_FRACTION -> pooled(axis, nodes, column, node -> node.values(FlowColumn.LOAD_MW));
            case PHYSICAL_SELF_USE_SHARE -> pooled(axis, nodes, column, FlowTable::consumedMw);
            default -> total(axis, nodes, column);
        });
    }

    private SummedColumn energyCostYuan() {
        PriceSeries importPrice = node.importPrice();
        PriceSeries exportPrice = node.problem().exportPrice();
        double stepHours = axis.stepHours();
        var yuan = new Draft(axis.steps());
        for (int k = 0; k < axis.steps(); k++) {
            double importYuan = plan.importMw().get(k) * importPrice.get(k);
            double exportYuan = plan.exportMw().get(k) * exportPrice.get(k);
            yuan.set(k, stepHours * (importYuan - exportYuan));
        }
        return yuan.column();
    }

    private static SummedColumn total(TimeAxis axis, List<NodeFlows> nodes, FlowColumn column) {
        var total = new Draft(axis.steps());
        for (NodeFlows node : nodes) {
            SummedColumn values = node.column(column);
            for (int k = 0; k < axis.steps(); k++) {
                total.add(k, values.get(k));
            }
        }
        return total.column();
    }

    private static SummedColumn mean(TimeAxis axis, List<NodeFlows> nodes, FlowColumn column, FlowColumn weight) {
        List<SummedColumn> all = nodes.stream().map(node -> node.column(column)).toList();
        List<SummedColumn> by = nodes.stream().map(node -> node.column(weight)).toList();
        var mean = new Draft(axis.steps());
        for (int k = 0; k < axis.steps(); k++) {
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
            mean.set(k, shared ? first : weights > 0.0 ? weighted / weights : Double.NaN);
        }
        return mean.column();
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
    private static SummedColumn pooled(
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
    private static SummedColumn ratio(double[] part, double[] whole) {
        var ratio = new Draft(part.length);
        for (int k = 0; k < part.length; k++) {
            ratio.set(k, whole[k] > 0.0 ? part[k] / whole[k] : Double.NaN);
        }
        return ratio.column();
    }
}
