package io.greenpark.core.carbon;

import io.greenpark.core.ledger.GridCover;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.time.MonthSpan;
import io.greenpark.core.time.TimeAxis;
import java.util.HashMap;
import java.util.Map;

/** Splits what is drawn from the grid into what is covered by green power and certificates and the rest. */
final class CoveredPower {

    private final TimeAxis axis;
    private final PowerSeries importMw;
    private final GridCover cover;
    private final PowerSeries coveredMw;
    private final PowerSeries uncoveredMw;

    CoveredPower(GridUse use, Matching matching) {
        this.importMw = use.importMw();
        this.axis = importMw.axis();
        this.cover = use.cover();
        double[] mw = matching == Matching.ANNUAL ? byYear() : byStep();
        this.coveredMw = new PowerSeries(axis, mw);
        double[] restMw = importMw.toArray();
        for (int k = 0; k < restMw.length; k++) {
            restMw[k] = Math.max(0.0, restMw[k] - mw[k]);
        }
        this.uncoveredMw = new PowerSeries(axis, restMw);
    }

    /** The covered part [MW]. */
    PowerSeries coveredMw() {
        return coveredMw;
    }

    /** The rest [MW]. */
    PowerSeries uncoveredMw() {
        return uncoveredMw;
    }

    /** The energy of a calendar year covers the same share of every step of it. */
    private double[] byYear() {
        Map<Integer, Double> boughtMwh = new HashMap<>();
        Map<Integer, Double> drawnMwh = new HashMap<>();
        for (MonthSpan span : axis.monthSpans()) {
            int year = span.month().getYear();
            boughtMwh.merge(year, boughtMwh(span), Double::sum);
            drawnMwh.merge(year, importMw.energyMwh(span), Double::sum);
        }
        double[] mw = new double[axis.steps()];
        for (MonthSpan span : axis.monthSpans()) {
            int year = span.month().getYear();
            double drawn = drawnMwh.get(year);
            double share = drawn > 0.0 ? Math.min(1.0, boughtMwh.get(year) / drawn) : 0.0;
            for (int k = span.firstStep(); k < span.endStep(); k++) {
                mw[k] = share * importMw.get(k);
            }
        }
        return mw;
    }

    /** The energy of a month comes evenly; what is not drawn in its step covers nothing. */
    private double[] byStep() {
        double[] mw = new double[axis.steps()];
        for (MonthSpan span : axis.monthSpans()) {
            double evenMw = boughtMwh(span) / ((span.endStep() - span.firstStep()) * axis.stepHours());
            for (int k = span.firstStep(); k < span.endStep(); k++) {
                mw[k] = Math.min(evenMw, importMw.get(k));
            }
        }
        return mw;
    }

    private double boughtMwh(MonthSpan span) {
        GridCover.Month month = cover.month(span.month());
        return month.tradedMwh() + month.cancelledMwh();
    }
}
