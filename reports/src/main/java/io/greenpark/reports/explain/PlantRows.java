package io.greenpark.reports.explain;

import io.greenpark.core.finance.PlantAccount;
import io.greenpark.core.finance.PlantKind;
import io.greenpark.core.finance.ProjectResult;
import io.greenpark.core.finance.Returns;
import io.greenpark.core.provenance.Title;
import io.greenpark.reports.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A figure of the plants of a project: their purchase, or what a unit of their energy costs over their life.
 *
 * @param counts kinds of plants that count
 * @param levelised as levelised cost, not as purchase
 */
record PlantRows(Predicate<PlantKind> counts, boolean levelised) implements Derivation {

    @Override
    public Explanation explain(Figure figure) {
        ProjectResult project = CashRows.project(figure);
        double rate = project.discountRateFraction();
        List<Row> rows = new ArrayList<>();
        double yuan = 0.0;
        double mwh = 0.0;
        for (PlantAccount plant : project.plants()) {
            if (counts.test(plant.kind())) {
                Title label = Title.of(plant.node() + "." + plant.plant());
                if (levelised) {
                    double costYuan = Returns.npvYuan(plant.costsYuan(), rate);
                    double deliveredMwh = Returns.npvYuan(plant.deliveredMwh(), rate);
                    yuan += costYuan;
                    mwh += deliveredMwh;
                    rows.add(new Row(
                            label, deliveredMwh, "MWh", deliveredMwh > 0.0 ? costYuan / deliveredMwh : null, costYuan));
                } else {
                    yuan += plant.investmentYuan();
                    rows.add(Row.of(label, plant.investmentYuan()));
                }
            }
        }
        return figure.ofRows(
                levelised ? yuan / mwh : yuan,
                Texts.filled(
                        levelised ? "explain.levelised" : "explain.purchase",
                        Title.of("cashflow/" + figure.variant().id() + "/"
                                + figure.node().id() + ".plants.csv"),
                        Title.of(String.valueOf(rate))),
                rows,
                CashRows.MONEY);
    }
}
