package io.greenpark.core.result;

import io.greenpark.core.series.SummedColumn;
import io.greenpark.core.time.TimeAxis;
import java.util.EnumMap;
import java.util.Map;

/** The hourly columns of one node; columns that were not given are zero. */
public final class NodeFlows {

    private final TimeAxis axis;
    private final Map<FlowColumn, SummedColumn> columns = new EnumMap<>(FlowColumn.class);

    /**
     * @param axis time axis
     * @param columns one value per step for each column
     */
    public NodeFlows(TimeAxis axis, Map<FlowColumn, double[]> columns) {
        this.axis = axis;
        for (FlowColumn column : FlowColumn.values()) {
            double[] values = columns.get(column);
            if (values != null && values.length != axis.steps()) {
                throw new IllegalArgumentException(column + " has " + values.length + " values");
            }
            this.columns.put(column, new SummedColumn(values == null ? new double[axis.steps()] : values));
        }
    }

    /** Time axis of all columns. */
    public TimeAxis axis() {
        return axis;
    }

    /** Value of {@code column} in step {@code k}. */
    public double get(FlowColumn column, int k) {
        return columns.get(column).get(k);
    }

    /** A column, for loops over its steps. */
    public SummedColumn column(FlowColumn column) {
        return columns.get(column);
    }

    /** Copy of a column. */
    public double[] values(FlowColumn column) {
        return columns.get(column).toArray();
    }

    /** Energy of a power column over the axis [MWh]. */
    public double energyMwh(FlowColumn powerColumn) {
        return columns.get(powerColumn).sum() * axis.stepHours();
    }
}
