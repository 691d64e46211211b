package io.greenpark.reports.explain;

import io.greenpark.core.compliance.Check;
import io.greenpark.core.compliance.Verdict;
import io.greenpark.core.provenance.Title;
import io.greenpark.reports.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Number of checks of dated rules with one answer.
 *
 * @param verdict the answer
 */
record CheckRows(Verdict verdict) implements Derivation {

    @Override
    public Explanation explain(Figure figure) {
        List<Row> rows = new ArrayList<>();
        for (Check check : figure.variant().checks()) {
            if (check.verdict() == verdict && check.node().equals(figure.node().id())) {
                rows.add(Row.of(check.title(), 1.0));
            }
        }
        return figure.ofRows(
                rows.size(),
                Texts.filled(
                        "explain.checks",
                        Title.of("compliance/" + figure.variant().id() + ".csv")),
                rows,
                Set.of("compliance", "catalogue.compliance"));
    }
}
