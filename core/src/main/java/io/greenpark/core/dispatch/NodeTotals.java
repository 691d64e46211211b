package io.greenpark.core.dispatch;

import java.util.List;

/**
 * What dispatch of one scenario adds up to over the horizon: the indicators of a batch, without the flows of each step.
 *
 * @param id name of the scenario
 * @param importMwh drawn from the grid
 * @param exportMwh fed into the grid
 * @param curtailedMwh available but not used
 * @param unservedMwh demanded but not supplied
 * @param chargedMwh into the battery
 * @param dischargedMwh out of the battery
 * @param finalMwh energy in the battery after the last step
 * @param importYuan import at its price [yuan]
 * @param exportIncomeYuan export at its price [yuan]
 * @param wearYuan wear of the battery [yuan]
 * @param monthPeakMw highest import of each month, in the first not below the peak so far [MW]
 * @param peakYuan demand charge on the peaks [yuan]
 */
public record NodeTotals(
        String id,
        double importMwh,
        double exportMwh,
        double curtailedMwh,
        double unservedMwh,
        double chargedMwh,
        double dischargedMwh,
        double finalMwh,
        double importYuan,
        double exportIncomeYuan,
        double wearYuan,
        List<Double> monthPeakMw,
        double peakYuan) {

    public NodeTotals {
        monthPeakMw = List.copyOf(monthPeakMw);
    }
}
