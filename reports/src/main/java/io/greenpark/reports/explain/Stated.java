package io.greenpark.reports.explain;

import io.greenpark.core.provenance.Title;
import io.greenpark.reports.text.Texts;
import java.util.List;
import java.util.Set;

/**
 * A figure that is the outcome of a model whose steps no file holds: the rule is an equation of docs/model.md.
 *
 * @param equation the equation
 * @param restsOn beginnings of the paths of what it rests on
 */
record Stated(String equation, Set<String> restsOn) implements Derivation {

    static Stated of(String equation, String... restsOn) {
        return new Stated(equation, Set.of(restsOn));
    }

    @Override
    public Explanation explain(Figure figure) {
        return figure.ofRows(figure.written(), Texts.filled("explain.model", Title.of(equation)), List.of(), restsOn);
    }
}
