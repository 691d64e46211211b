package io.greenpark.core.simulation;

import io.greenpark.core.finance.CashLine;
import io.greenpark.core.finance.CashRow;
import io.greenpark.core.finance.ProjectTerms;
import io.greenpark.core.sink.CreditEntry;
import io.greenpark.core.sink.CreditProject;
import java.util.ArrayList;
import java.util.List;

/**
 * What credits of carbon sinks bring and cost the park that sells them, year by year; docs/model.md eq. (FIN-21).
 *
 * @param park id of the park
 * @param firstYear calendar year of the first year of operation
 * @param years years of operation
 * @param taxFraction value-added tax over the net price of services [1]
 */
public record CreditCash(String park, int firstYear, int years, double taxFraction) {

    /** The credits of {@code park} in the years of {@code terms}, or of the simulated ones where they are more. */
    public static CreditCash of(String park, ProjectTerms terms, int firstYear, int simulatedYears) {
        return new CreditCash(
                park,
                firstYear,
                Math.max(terms.outlook().years(), simulatedYears),
                terms.valueAddedTax().serviceFraction());
    }

    /** What the credits of {@code variant} bring that those of {@code baseline} do not, net of value-added tax. */
    public List<CashLine> lines(Case variant, Case baseline) {
        List<CashLine> lines = new ArrayList<>();
        add(variant, 1.0, lines);
        add(baseline, -1.0, lines);
        return lines;
    }

    private void add(Case variant, double sign, List<CashLine> lines) {
        for (CreditProject credit : variant.region().credits()) {
            if (park.equals(credit.rights().park())) {
                credit.book().entries().forEach(entry -> add(entry, sign / (1.0 + taxFraction), lines));
            }
        }
    }

    private void add(CreditEntry entry, double share, List<CashLine> lines) {
        int year = entry.year() - firstYear + 1;
        if (entry.yuan() != 0.0 && year >= 1 && year <= years) {
            CashRow row = entry.row() == CreditEntry.Row.SOLD ? CashRow.CREDIT_INCOME : CashRow.CREDIT_MONITORING;
            lines.add(new CashLine(year, row, share * entry.yuan()));
        }
    }
}
