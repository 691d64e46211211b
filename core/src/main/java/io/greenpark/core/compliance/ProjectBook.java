package io.greenpark.core.compliance;

import io.greenpark.core.check.Require;
import io.greenpark.core.series.Draft;
import io.greenpark.core.series.OnDemand;
import io.greenpark.core.series.SummedColumn;
import io.greenpark.core.time.TimeAxis;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What rules are measured by, step by step, for one park or for a project of several. */
public final class ProjectBook {

    private static final Set<Quantity> INTERNAL =
            Set.of(Quantity.RECEIVED_MWH, Quantity.SENT_MWH, Quantity.NET_LINK_IN_MWH);

    private final TimeAxis axis;
    private final Map<Quantity, OnDemand<SummedColumn>> columns = new EnumMap<>(Quantity.class);

    private ProjectBook(TimeAxis axis, Function<Quantity, SummedColumn> work) {
        this.axis = axis;
        for (Quantity quantity : Quantity.values()) {
            columns.put(quantity, new OnDemand<>(() -> work.apply(quantity)));
        }
    }

    /**
     * @param axis time axis
     * @param columns one value per step; a quantity that is left out is zero
     */
    public static ProjectBook of(TimeAxis axis, Map<Quantity, double[]> columns) {
        Map<Quantity, SummedColumn> known = new EnumMap<>(Quantity.class);
        columns.forEach((quantity, values) -> known.put(quantity, column(quantity, values)));
        return new ProjectBook(
                axis, quantity -> known.getOrDefault(quantity, new SummedColumn(new double[axis.steps()])));
    }

    /** A book of which {@code work} gives a quantity, one value per step, when a rule asks for it. */
    public static ProjectBook onDemand(TimeAxis axis, Function<Quantity, SummedColumn> work) {
        return new ProjectBook(axis, work);
    }

    /**
     * The books of several parks and hubs as those of one project: energies add up, exchange is the coincident sum, and what
     * one part receives from another or sends to it is internal.
     */
    public static ProjectBook joined(List<ProjectBook> parts) {
        TimeAxis axis = parts.get(0).axis;
        return new ProjectBook(axis, quantity -> {
            var sum = new Draft(axis.steps());
            for (ProjectBook part : INTERNAL.contains(quantity) ? List.<ProjectBook>of() : parts) {
                SummedColumn values = part.column(quantity);
                for (int k = 0; k < axis.steps(); k++) {
                    sum.add(k, values.get(k));
                }
            }
            return sum.column();
        });
    }

    private static SummedColumn column(Quantity quantity, double[] values) {
        Require.allFinite(quantity.name(), values);
        return new SummedColumn(values);
    }

    private SummedColumn column(Quantity quantity) {
        return columns.get(quantity).get();
    }

    /** Time axis. */
    public TimeAxis axis() {
        return axis;
    }

    /** Sum over the steps from {@code from} up to, not including, {@code to} [unit of the quantity]. */
    double sum(Quantity quantity, int from, int to) {
        return column(quantity).sum(from, to);
    }

    /** Largest value of these steps [unit of the quantity]. */
    double peak(Quantity quantity, int from, int to) {
        SummedColumn values = column(quantity);
        double peak = 0.0;
        for (int k = from; k < to; k++) {
            peak = Math.max(peak, values.get(k));
        }
        return peak;
    }

    /** Least value of these steps [unit of the quantity]. */
    double valley(Quantity quantity, int from, int to) {
        SummedColumn values = column(quantity);
        double valley = values.get(from);
        for (int k = from; k < to; k++) {
            valley = Math.min(valley, values.get(k));
        }
        return valley;
    }
}
