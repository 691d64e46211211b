package io.greenpark.reports.explain;

import io.greenpark.core.product.CbamLine;
import io.greenpark.core.product.CbamRules;
import io.greenpark.core.provenance.Title;
import io.greenpark.reports.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Exposure of products to CBAM in the first year of the study.
 *
 * @param scope whether the law covers them
 * @param amount what is added up
 */
record CbamRows(CbamRules.Scope scope, Function<CbamLine, @Nullable Double> amount) implements Derivation {

    private static final Set<String> RESTS_ON =
            Set.of("parks.{node}.products", "cbam", "catalogue.cbam", "footprint", "catalogue.footprints");

    @Override
    public Explanation explain(Figure figure) {
        int year = figure.study().axis().firstDate().getYear();
        List<Row> rows = new ArrayList<>();
        double sum = 0.0;
        for (CbamLine line : figure.variant().products().cbam()) {
            boolean counts = figure.ofAll() || line.park().equals(figure.node().id());
            Double eur = amount.apply(line);
            if (counts && line.year() == year && line.scope() == scope && eur != null) {
                sum += eur;
                rows.add(new Row(line.title(), line.tonnes(), "t", eur / line.tonnes(), eur));
            }
        }
        return figure.ofRows(sum, Texts.filled("explain.cbam", Title.of(figure.file("cbam"))), rows, RESTS_ON);
    }
}
