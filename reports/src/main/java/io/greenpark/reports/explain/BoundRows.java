package io.greenpark.reports.explain;

import io.greenpark.core.dispatch.BoundPart;
import io.greenpark.core.dispatch.Foresight;
import io.greenpark.core.dispatch.Optimum;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.result.DispatchQuality;
import io.greenpark.reports.text.Texts;
import java.util.List;
import java.util.Set;

/** The bound below which no plan can cost: that of each group of connected nodes, and of each time that was optimised as one. */
final class BoundRows implements Derivation {

    @Override
    public Explanation explain(Figure figure) {
        List<Row> rows = parts(figure.variant().dispatch()).stream()
                .map(part -> Row.of(
                        Texts.filled(
                                "explain.bound.part",
                                Title.of(String.join(" + ", part.nodes())),
                                Title.of(part.from().toString()),
                                Texts.both("solver." + part.method().id())),
                        part.boundYuan()))
                .toList();
        return figure.ofRows(
                rows.stream().mapToDouble(Row::amount).sum(),
                Texts.filled("explain.bound", Title.of("run.json")),
                rows,
                Set.of("dispatch", "parks", "shared", "catalogue.tariffs", "catalogue.tou"));
    }

    private static List<BoundPart> parts(DispatchQuality dispatch) {
        Optimum optimum = dispatch.optimum();
        Foresight foresight = dispatch.foresight();
        if (optimum != null) {
            return optimum.bounds();
        }
        return foresight == null ? List.of() : foresight.bounds();
    }
}
