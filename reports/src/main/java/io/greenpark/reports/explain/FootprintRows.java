package io.greenpark.reports.explain;

import io.greenpark.core.product.ElectricityMethod;
import io.greenpark.core.product.Footprint;
import io.greenpark.core.provenance.Title;
import io.greenpark.reports.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Footprints of products with one way to count electricity.
 *
 * @param method the way
 */
record FootprintRows(ElectricityMethod method) implements Derivation {

    private static final Set<String> RESTS_ON =
            Set.of("parks.{node}.products", "footprint", "catalogue.footprints", "catalogue.factors");

    @Override
    public Explanation explain(Figure figure) {
        List<Row> rows = new ArrayList<>();
        double sum = 0.0;
        for (Footprint footprint : figure.variant().products().footprints()) {
            boolean counts =
                    figure.ofAll() || footprint.park().equals(figure.node().id());
            if (counts && footprint.method() == method) {
                sum += footprint.tco2e();
                rows.add(new Row(
                        Title.of(footprint.output() + " " + footprint.batch()),
                        footprint.tonnes(),
                        "t",
                        footprint.tco2ePerTonne(),
                        footprint.tco2e()));
            }
        }
        return figure.ofRows(
                sum, Texts.filled("explain.footprints", Title.of(figure.file("footprints"))), rows, RESTS_ON);
    }
}
