package io.greenpark.reports.explain;

import io.greenpark.core.provenance.Title;
import io.greenpark.core.result.PriceWaterfall;
import io.greenpark.reports.text.Texts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The all-in price on its way from the baseline, part by part. */
final class AllInPrice implements Derivation {

    /** The file has six decimals [yuan/MWh]. */
    private static final double DECIMALS = 0.5e-6;

    @Override
    public Explanation explain(Figure figure) {
        List<Row> rows = new ArrayList<>();
        Set<String> restsOn = new HashSet<>(CashRows.MONEY);
        restsOn.addAll(Set.of("parks.{node}.load", "parks.{node}.wind", "parks.{node}.solar", "parks.{node}.storage"));
        PriceWaterfall way = figure.study().waterfall(figure.node()).orElse(null);
        double value = figure.written();
        if (way != null) {
            for (PriceWaterfall.Level level : way.levels()) {
                rows.add(Row.of(Texts.both("part." + level.id()), level.stepYuanPerMwh()));
            }
            double sum = rows.stream().mapToDouble(Row::amount).sum();
            value = Math.abs(sum - value) <= 2.0 * DECIMALS ? value : sum;
        }
        return figure.ofRows(value, Texts.filled("explain.all-in", Title.of("waterfall.csv")), rows, restsOn);
    }
}
