package io.greenpark.core.carbon;

import io.greenpark.core.factors.GridFactors;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.time.MonthSpan;
import io.greenpark.core.units.Units;
import java.util.ArrayList;
import java.util.List;

/**
 * Emissions of purchased electricity and heat by each method, and what fed-in green power displaces, which is no part of a
 * scope; docs/model.md eq. (CAR-4) and (CAR-23) to (CAR-29).
 */
final class Scope2Lines {

    private static final String MWH = "MWh";

    private final List<CarbonLine> lines = new ArrayList<>();

    private Scope2Lines() {}

    /** The lines of what passes the connection to the grid. */
    static List<CarbonLine> ofGrid(GridUse use, CarbonTerms terms) {
        var scope2 = new Scope2Lines();
        var cover = new CoveredPower(use, terms.matching());
        for (MonthSpan span : use.importMw().axis().monthSpans()) {
            scope2.electricity(span, CarbonLine.LOCATION, use.factors(), use.importMw());
            for (GridFactors residual : terms.residual()) {
                scope2.covered(span, cover);
                scope2.electricity(span, CarbonLine.MARKET, residual, cover.uncoveredMw());
            }
            terms.fossil()
                    .forEach(factors -> scope2.electricity(span, CarbonLine.FOSSIL, factors, cover.uncoveredMw()));
            terms.avoided()
                    .forEach(factors ->
                            scope2.add(span, CarbonLine.AVOIDED, CarbonLine.EXPORT, factors, use.greenExportMw()));
        }
        return scope2.lines;
    }

    /** The lines of purchased heat, with the general factor and, where scope 2 is counted by market, that of the supplier. */
    static List<CarbonLine> ofHeat(List<PurchasedHeat> purchased, CarbonTerms terms) {
        var scope2 = new Scope2Lines();
        for (PurchasedHeat heat : purchased) {
            for (MonthSpan span : heat.heat().axis().monthSpans()) {
                double gj = heat.heat().energyMwh(span) * Units.GJ_PER_MWH;
                scope2.heat(span, CarbonLine.LOCATION, heat.id(), gj, heat.locationTco2PerGj());
                if (terms.byMarket()) {
                    scope2.heat(span, CarbonLine.MARKET, heat.id(), gj, heat.marketTco2PerGj());
                }
            }
        }
        return scope2.lines;
    }

    private void electricity(MonthSpan span, String method, GridFactors factors, PowerSeries power) {
        add(span, CarbonLine.SCOPE2, method, factors, power);
    }

    private void add(MonthSpan span, String scope, String method, GridFactors factors, PowerSeries power) {
        String label = factors.labelAt(span.month().getYear());
        double factor = factors.meanTco2PerMwh(span, power);
        lines.add(CarbonLine.of(span.month(), scope, method, label, power.energyMwh(span), MWH, factor));
    }

    private void covered(MonthSpan span, CoveredPower cover) {
        double mwh = cover.coveredMw().energyMwh(span);
        if (mwh > 0.0) {
            lines.add(CarbonLine.of(
                    span.month(), CarbonLine.SCOPE2, CarbonLine.MARKET, CarbonLine.COVERED, mwh, MWH, 0.0));
        }
    }

    private void heat(MonthSpan span, String method, String source, double gj, double factor) {
        lines.add(CarbonLine.of(span.month(), CarbonLine.SCOPE2, method, source, gj, CarbonLine.HEAT_UNIT, factor));
    }
}
