package io.greenpark.core.compliance;

import io.greenpark.core.check.Require;
import io.greenpark.core.series.SummedColumn;
import io.greenpark.core.time.TimeAxis;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What rules are measured by, step by step, for one park or for a project of several. */
public final class ProjectBook {

    private static final Set<Quantity> INTERNAL =
            Set.of(Quantity.RECEIVED_MWH, Quantity.SENT_MWH, Quantity.NET_LINK_IN_MWH);

    private final TimeAxis axis;
    private final Map<Quantity, SummedColumn> columns;

    /**
     * @param axis time axis
     * @param columns one value per step; a quantity that is left out is zero
     */
    public ProjectBook(TimeAxis axis, Map<Quantity, double[]> columns) {
        this.axis = axis;
        this.columns = new EnumMap<>(Quantity.class);
        for (Quantity quantity : Quantity.values()) {
            double[] values = columns.getOrDefault(quantity, new double[axis.steps()]);
            Require.allFinite(quantity.name(), values);
            this.columns.put(quantity, new SummedColumn(values));
        }
    }

    /**
     * The books of several parks and hubs as those of one project: energies add up, exchange is the coincident sum, and what
     * one part receives from another or sends to it is internal.
     */
    public static ProjectBook joined(List<ProjectBook> parts) {
        TimeAxis axis = parts.get(0).axis;
        Map<Quantity, double[]> sums = new EnumMap<>(Quantity.class);
        for (Quantity quantity : Quantity.values()) {
            double[] sum = new double[axis.steps()];
            for (ProjectBook part : parts) {
                SummedColumn values = part.columns.get(quantity);
                for (int k = 0; k < sum.length; k++) {
                    sum[k] += values.get(k);
                }
            }
            sums.put(quantity, sum);
        }
        INTERNAL.forEach(quantity -> sums.put(quantity, new double[axis.steps()]));
        return new ProjectBook(axis, sums);
    }

    /** Time axis. */
    public TimeAxis axis() {
        return axis;
    }

    /** Sum over the steps from {@code from} up to, not including, {@code to} [unit of the quantity]. */
    double sum(Quantity quantity, int from, int to) {
        return columns.get(quantity).sum(from, to);
    }

    /** Largest value of these steps [unit of the quantity]. */
    double peak(Quantity quantity, int from, int to) {
        SummedColumn values = columns.get(quantity);
        double peak = 0.0;
        for (int k = from; k < to; k++) {
            peak = Math.max(peak, values.get(k));
        }
        return peak;
    }

    /** Least value of these steps [unit of the quantity]. */
    double valley(Quantity quantity, int from, int to) {
        SummedColumn values = columns.get(quantity);
        double valley = values.get(from);
        for (int k = from; k < to; k++) {
            valley = Math.min(valley, values.get(k));
        }
        return valley;
    }
}
