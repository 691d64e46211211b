package io.greenpark.reports.table;

import io.greenpark.core.result.FlowColumn;
import io.greenpark.core.result.NodeFlows;
import io.greenpark.core.time.TimeAxis;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

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
}
