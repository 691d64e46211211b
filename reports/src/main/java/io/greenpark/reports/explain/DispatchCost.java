package io.greenpark.reports.explain;

import io.greenpark.core.dispatch.PlanCost;
import io.greenpark.core.provenance.Title;
import io.greenpark.reports.text.Texts;
import java.util.List;
import java.util.Set;

/** What dispatch cost, part by part. */
final class DispatchCost implements Derivation {

    @Override
    public Explanation explain(Figure figure) {
        PlanCost cost = figure.variant().dispatch().cost();
        List<Row> rows = List.of(
                Row.of(Title.of("importYuan"), cost.importYuan()),
                Row.of(Title.of("exportIncomeYuan"), -cost.exportIncomeYuan()),
                Row.of(Title.of("peakYuan"), cost.peakYuan()),
                Row.of(Title.of("wearYuan"), cost.wearYuan()),
                Row.of(Title.of("thermalYuan"), cost.thermalYuan()),
                Row.of(Title.of("linesYuan"), cost.linesYuan()),
                Row.of(Title.of("curtailmentYuan"), cost.curtailmentYuan()),
                Row.of(Title.of("interruptionYuan"), cost.interruptionYuan()),
                Row.of(Title.of("unservedYuan"), cost.unservedYuan()));
        return figure.ofRows(
                rows.stream().mapToDouble(Row::amount).sum(),
                Texts.filled("explain.dispatch", Title.of("run.json")),
                rows,
                Set.of("dispatch", "parks", "shared", "catalogue.tariffs", "catalogue.tou"));
    }
}
