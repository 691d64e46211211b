package io.greenpark.reports.table;

import io.greenpark.core.result.FlowColumn;
import io.greenpark.core.result.NodeFlows;
import io.greenpark.core.time.TimeAxis;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntToDoubleFunction;

/** Energy of the balance columns by month of the axis [MWh]. */
public final class Monthly {

    private static final Set<FlowColumn> BALANCE = EnumSet.range(FlowColumn.WIND_AVAILABLE_MW, FlowColumn.CURTAILED_MW);

    private final int[] monthOfStep;
    private final int months;
    private final double stepHours;

    /** Months of {@code axis}. */
    public Monthly(TimeAxis axis) {
        monthOfStep = axis.monthOfStep();
        months = axis.months().size();
        stepHours = axis.stepHours();
    }

    /** Energy by header and month; columns of zeros are left out. */
    public Map<String, double[]> energyMwh(NodeFlows flows) {
        Map<String, double[]> byHeader = new LinkedHashMap<>();
        for (FlowColumn column : BALANCE) {
            double[] values = flows.values(column);
            double[] energyMwh = new double[months];
            boolean any = false;
            for (int k = 0; k < values.length; k++) {
                energyMwh[monthOfStep[k]] += values[k] * stepHours;
                any |= values[k] != 0.0;
            }
            if (any) {
                byHeader.put(column.header(), energyMwh);
            }
        }
        return byHeader;
    }

    /** Consumption that was supplied, by month [MWh]. */
    public double[] consumedMwh(NodeFlows flows) {
        return byMonth(k -> consumedMw(flows, k));
    }

    /** Own renewable energy that the load used, by month [MWh]; docs/model.md eq. (CAR-11). */
    public double[] selfUsedMwh(NodeFlows flows) {
        return byMonth(k -> {
            double share = flows.get(FlowColumn.PHYSICAL_SELF_USE_SHARE, k);
            return Double.isNaN(share) ? 0.0 : share * consumedMw(flows, k);
        });
    }

    private static double consumedMw(NodeFlows flows, int k) {
        return Math.max(0.0, flows.get(FlowColumn.LOAD_MW, k) - flows.get(FlowColumn.UNSERVED_MW, k));
    }

    private double[] byMonth(IntToDoubleFunction mw) {
        double[] energyMwh = new double[months];
        for (int k = 0; k < monthOfStep.length; k++) {
            energyMwh[monthOfStep[k]] += mw.applyAsDouble(k) * stepHours;
        }
        return energyMwh;
    }
}
