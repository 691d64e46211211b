package io.greenpark.core.settlement;

import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.tariff.DemandWindow;
import io.greenpark.core.time.MonthSpan;
import java.util.List;

/** The highest demands of the months, as the meter shows them. */
final class DemandMeter {

    private final BillingTerms terms;
    private final PowerSeries importMw;
    private final List<MonthSpan> months;
    private final double[] demandMw;

    DemandMeter(BillingTerms terms, PowerSeries importMw, List<MonthSpan> months) {
        this.terms = terms;
        this.importMw = importMw;
        this.months = months;
        this.demandMw =
                months.stream().mapToDouble(month -> highestMw(month, null)).toArray();
    }

    /** Highest demand of the month with the index {@code m} [MW]. */
    double demandMw(int m) {
        return demandMw[m];
    }

    /** Highest demand of that month, but at least the stated share of that of the months before, eq. (BIL-12) [MW]. */
    double ratchetedMw(int m) {
        double beforeMw = 0.0;
        for (int i = Math.max(0, m - terms.demand().lookbackMonths()); i < m; i++) {
            beforeMw = Math.max(beforeMw, demandMw[i]);
        }
        return Math.max(demandMw[m], terms.demand().ratchetFraction() * beforeMw);
    }

    /** Highest demand of that month within {@code window} [MW]. */
    double demandMw(int m, DemandWindow window) {
        MonthSpan month = months.get(m);
        return highestMw(
                month,
                window.covers(importMw.axis(), month, terms.tariff().timeOfUse().holidays()));
    }

    /** An interval counts where its first step is covered; {@code null} covers all. */
    private double highestMw(MonthSpan month, boolean[] covered) {
        int length = terms.demand().stepsPerInterval();
        double highest = 0.0;
        for (int first = month.firstStep(); first < month.endStep(); first += length) {
            if (covered == null || covered[first - month.firstStep()]) {
                int end = Math.min(first + length, month.endStep());
                double sum = 0.0;
                for (int k = first; k < end; k++) {
                    sum += importMw.get(k);
                }
                highest = Math.max(highest, sum / (end - first));
            }
        }
        return highest * terms.demand().peakFactor();
    }
}
