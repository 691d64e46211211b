package io.greenpark.reports.explain;

import io.greenpark.core.provenance.Title;
import io.greenpark.core.result.Indicator;
import io.greenpark.reports.text.Texts;
import java.util.List;

/**
 * A figure set against the same of the baseline.
 *
 * @param of the figure
 * @param relative as a share of that of the baseline, not as a difference
 */
record AgainstBaseline(Indicator of, boolean relative) implements Derivation {

    @Override
    public Explanation explain(Figure figure) {
        Explanation now = Derivations.explain(figure.of(of));
        Explanation before = Derivations.explain(figure.ofBaseline(of));
        return figure.ofParts(
                relative ? now.value() / before.value() - 1.0 : now.value() - before.value(),
                Texts.filled(
                        relative ? "explain.change" : "explain.difference",
                        Title.of(now.path()),
                        Title.of(before.path())),
                List.of(now, before));
    }
}
