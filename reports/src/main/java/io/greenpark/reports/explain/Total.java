package io.greenpark.reports.explain;

import io.greenpark.core.provenance.Title;
import io.greenpark.core.result.Indicator;
import io.greenpark.reports.text.Texts;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Sum of figures of the node that it has.
 *
 * @param of what is added
 */
record Total(List<Indicator> of) implements Derivation {

    @Override
    public Explanation explain(Figure figure) {
        List<Explanation> parts = of.stream()
                .map(figure::of)
                .filter(part -> !Double.isNaN(part.written()))
                .map(Derivations::explain)
                .toList();
        return figure.ofParts(
                parts.stream().mapToDouble(Explanation::value).sum(),
                Texts.filled(
                        "explain.total", Title.of(of.stream().map(Indicator::id).collect(Collectors.joining(" + ")))),
                parts);
    }
}
