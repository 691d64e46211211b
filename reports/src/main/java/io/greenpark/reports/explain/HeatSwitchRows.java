package io.greenpark.reports.explain;

import io.greenpark.core.carbon.HeatSwitch;
import io.greenpark.core.provenance.Title;
import io.greenpark.reports.text.Texts;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * A sum over the heat demands that are set against their references.
 *
 * @param part what counts of each [tCO2e]
 */
record HeatSwitchRows(ToDoubleFunction<HeatSwitch> part) implements Derivation {

    private static final Set<String> RESTS_ON =
            Set.of("parks.{node}.heat", "carbon", "catalogue.fuels", "catalogue.factors", "catalogue.gwp");

    @Override
    public Explanation explain(Figure figure) {
        List<Row> rows = figure.node().carbon().switches().stream()
                .map(heat -> Row.of(Title.of(heat.use()), part.applyAsDouble(heat)))
                .toList();
        return figure.ofRows(
                rows.stream().mapToDouble(Row::amount).sum(),
                Texts.filled("explain.heat-switch", Title.of(figure.file("carbon"))),
                rows,
                RESTS_ON);
    }
}
