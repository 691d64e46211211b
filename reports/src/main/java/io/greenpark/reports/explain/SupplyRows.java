package io.greenpark.reports.explain;

import io.greenpark.core.finance.InvestmentModel;
import io.greenpark.core.finance.ProjectResult;
import io.greenpark.core.finance.SupplyCost;
import io.greenpark.core.provenance.Title;
import io.greenpark.reports.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** What own supply costs a year: rows of the parks' cash flow without a loan, annualised and with value-added tax. */
final class SupplyRows implements Derivation {

    @Override
    public Explanation explain(Figure figure) {
        List<Row> rows = new ArrayList<>();
        ProjectResult own = CashRows.project(figure);
        for (SupplyCost cost : own.supply()) {
            ProjectResult project = figure.variant().projects().stream()
                    .filter(of -> of.node().equals(cost.park()))
                    .findFirst()
                    .orElseThrow();
            double yuanPerYear = -project.party(InvestmentModel.PARK)
                    .orElseThrow()
                    .project()
                    .annualisedYuan(cost.row(), project.discountRateFraction());
            Title row = Texts.both("cash." + cost.row().id());
            double factor = 1.0 + cost.valueAddedTaxFraction();
            rows.add(new Row(
                    figure.ofAll() ? Texts.filled("explain.working.of", Title.of(cost.park()), row) : row,
                    yuanPerYear,
                    "yuan/a",
                    factor,
                    yuanPerYear * factor));
        }
        return figure.ofRows(
                rows.stream().mapToDouble(Row::amount).sum(),
                Texts.filled(
                        "explain.supply",
                        Title.of(figure.file("cashflow")),
                        Title.of(String.valueOf(own.discountRateFraction()))),
                rows,
                CashRows.MONEY);
    }
}
