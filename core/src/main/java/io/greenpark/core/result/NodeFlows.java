package io.greenpark.core.result;

import io.greenpark.core.series.OnDemand;
import io.greenpark.core.series.SummedColumn;
import io.greenpark.core.time.TimeAxis;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/** The hourly columns of one node; columns that were not given are zero. Some are worked out only when they are asked for. */
public final class NodeFlows {

    private final TimeAxis axis;
    private final Map<FlowColumn, OnDemand<SummedColumn>> columns = new EnumMap<>(FlowColumn.class);

    /**
     * @param axis time axis
     * @param columns one value per step for each column
     */
    public NodeFlows(TimeAxis axis, Map<FlowColumn, double[]> columns) {
        this(axis, given(axis, columns));
    }

    private NodeFlows(TimeAxis axis, Function<FlowColumn, SummedColumn> work) {
        this.axis = axis;
        for (FlowColumn column : FlowColumn.values()) {
            columns.put(column, new OnDemand<>(() -> work.apply(column)));
        }
    }

    /** Flows of which {@code work} gives a column, one value per step, when it is asked for. */
    public static NodeFlows onDemand(TimeAxis axis, Function<FlowColumn, SummedColumn> work) {
        return new NodeFlows(axis, work);
    }

    private static Function<FlowColumn, SummedColumn> given(TimeAxis axis, Map<FlowColumn, double[]> columns) {
        Map<FlowColumn, SummedColumn> given = new EnumMap<>(FlowColumn.class);
        columns.forEach((column, values) -> {
            if (values.length != axis.steps()) {
                throw new IllegalArgumentException(column + " has " + values.length + " values");
            }
            given.put(column, new SummedColumn(values));
        });
        var zero = new SummedColumn(new double[axis.steps()]);
        return column -> given.getOrDefault(column, zero);
    }

    /** Time axis of all columns. */
    public TimeAxis axis() {
        return axis;
    }

    /** Value of {@code column} in step {@code k}. */
    public double get(FlowColumn column, int k) {
        return column(column).get(k);
    }

    /** A column, for loops over its steps. */
    public SummedColumn column(FlowColumn column) {
        return columns.get(column).get();
    }

    /** Copy of a column. */
    public double[] values(FlowColumn column) {
        return column(column).toArray();
    }

    /** Energy of a power column over the axis [MWh]. */
    public double energyMwh(FlowColumn powerColumn) {
        return column(powerColumn).sum() * axis.stepHours();
    }
}
