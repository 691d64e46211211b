package io.greenpark.core.carbon;

import io.greenpark.core.factors.GridFactors;
import io.greenpark.core.factors.Gwp;
import io.greenpark.core.factors.HeldGridFactor;
import io.greenpark.core.ledger.GridCover;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.time.MonthSpan;
import io.greenpark.core.time.TimeAxis;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Accounts of a connection to the grid for tests: location-based at 0.5, residual at 0.6, fossil at 0.8 tCO2/MWh. */
final class Accounting {

    static final GridFactors LOCATION = new HeldGridFactor("location", 0.5);
    static final GridFactors RESIDUAL = new HeldGridFactor("residual", 0.6);
    static final GridFactors FOSSIL = new HeldGridFactor("fossil", 0.8);
    static final GridFactors MARGIN = new HeldGridFactor("margin", 0.9);

    private Accounting() {}

    static TimeAxis axis(int year, int month, int day, int hours) {
        ZoneOffset china = ZoneOffset.ofHours(8);
        return new TimeAxis(
                LocalDateTime.of(year, month, day, 0, 0).toInstant(china), Duration.ofHours(1), hours, china);
    }

    static CarbonTerms terms(Matching matching) {
        return new CarbonTerms(Gwp.CO2_ONLY, List.of(RESIDUAL), List.of(FOSSIL), List.of(MARGIN), matching);
    }

    /** Certificates cancelled for each month of the axis, in its order [MWh]. */
    static GridCover cover(PowerSeries importMw, double... cancelledMwh) {
        List<GridCover.Month> months = new ArrayList<>();
        for (MonthSpan span : importMw.axis().monthSpans()) {
            months.add(
                    new GridCover.Month(span.month(), importMw.energyMwh(span), 0.0, cancelledMwh[months.size()], 0.0));
        }
        return new GridCover(months);
    }

    static CarbonAccount grid(PowerSeries importMw, PowerSeries exportMw, GridCover cover, CarbonTerms terms) {
        var use = new GridUse(importMw, exportMw, LOCATION, cover);
        return CarbonAccount.of(importMw.axis(), List.of(), List.of(), Activities.NONE, List.of(use), terms);
    }

    static double scope2(CarbonAccount account, String method) {
        return account.tco2e(CarbonLine.SCOPE2, method);
    }
}
