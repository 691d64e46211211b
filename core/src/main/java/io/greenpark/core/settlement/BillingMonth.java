package io.greenpark.core.settlement;

import io.greenpark.core.series.Sums;
import io.greenpark.core.time.TimeAxis;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * The steps of one calendar month that lie on the time axis.
 *
 * @param month calendar month
 * @param firstStep its first step on the axis
 * @param endStep the step after its last one
 * @param stepHours length of a step [h]
 */
record BillingMonth(YearMonth month, int firstStep, int endStep, double stepHours) {

    private static final double HOURS_PER_DAY = 24.0;

    /** The months of {@code axis}, in order. */
    static List<BillingMonth> of(TimeAxis axis) {
        List<YearMonth> months = axis.months();
        int[] monthOfStep = axis.monthOfStep();
        List<BillingMonth> billing = new ArrayList<>();
        int step = 0;
        for (int m = 0; m < months.size(); m++) {
            int first = step;
            while (step < axis.steps() && monthOfStep[step] == m) {
                step++;
            }
            billing.add(new BillingMonth(months.get(m), first, step, axis.stepHours()));
        }
        return billing;
    }

    /** Covered hours over the hours of the calendar month [1]. */
    double shareOfMonth() {
        return (endStep - firstStep) * stepHours / (month.lengthOfMonth() * HOURS_PER_DAY);
    }

    /** Energy of the month [MWh]. */
    double energyMwh(double[] mw) {
        return Sums.of(mw, firstStep, endStep) * stepHours;
    }

    /** Value of the month's energy [yuan]. */
    double valueYuan(double[] mw, double[] yuanPerMwh) {
        return Sums.ofProducts(mw, yuanPerMwh, firstStep, endStep) * stepHours;
    }

    /** Highest step mean of the month [MW]. */
    double maxMw(double[] mw) {
        double max = 0.0;
        for (int k = firstStep; k < endStep; k++) {
            max = Math.max(max, mw[k]);
        }
        return max;
    }
}
