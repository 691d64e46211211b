package io.greenpark.reports.explain;

import io.greenpark.core.provenance.Title;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.Working;
import io.greenpark.core.result.Working.How;
import io.greenpark.core.result.WorkingRow;
import io.greenpark.core.result.Workings;
import io.greenpark.reports.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A figure made of the terms that its model kept of it; the months of a term with the same factor are added.
 *
 * @param equation the equation of docs/model.md that puts them together
 * @param restsOn beginnings of the paths of what it rests on
 */
record WorkingRows(String equation, Set<String> restsOn) implements Derivation {

    private static final String MONTH = "\\d{4}-\\d{2}";

    static WorkingRows of(String equation, String... restsOn) {
        return new WorkingRows(equation, Set.of(restsOn));
    }

    @Override
    public Explanation explain(Figure figure) {
        List<Working> terms = figure.node().workings().stream()
                .filter(term -> term.indicator() == figure.indicator())
                .toList();
        Map<List<Object>, List<Working>> groups = new LinkedHashMap<>();
        terms.forEach(term -> groups.computeIfAbsent(key(figure, term), key -> new ArrayList<>())
                .add(term));
        List<Row> rows = new ArrayList<>();
        groups.values().forEach(group -> rows.add(row(figure, group)));
        List<Explanation> parts = terms.stream()
                .flatMap(term -> figureOf(figure, term).stream())
                .distinct()
                .map(Derivations::explain)
                .toList();
        String file = "workings/%s/%s.csv"
                .formatted(figure.variant().id(), figure.node().id());
        return figure.of(
                Workings.figure(figure.indicator(), terms).orElse(Double.NaN),
                Texts.filled(rule(terms), Title.of(file), Title.of(equation)),
                rows,
                parts,
                restsOn);
    }

    /** Terms of the same key are one row for people. */
    private static List<Object> key(Figure figure, Working term) {
        if (term.how() == How.SQUARE) {
            return List.of(term.detail());
        }
        String node = nodeOf(figure, term);
        String detail = term.detail().matches(MONTH) ? "" : term.detail();
        return List.of(node, term.how(), term.row(), term.of(), detail, term.factor(), term.factorUnit());
    }

    private static Row row(Figure figure, List<Working> group) {
        Working first = group.get(0);
        double quantity = group.stream().mapToDouble(Working::quantity).sum();
        if (first.how() == How.SQUARE) {
            return new Row(shift(group), quantity, first.unit(), quantity, quantity * quantity);
        }
        double amount = group.stream().mapToDouble(Working::value).sum();
        boolean plain = first.factor() == 1.0;
        return new Row(label(figure, group), quantity, first.unit(), plain ? null : first.factor(), amount);
    }

    /** Name of a row, such as {@code park-a: Fuel: anthracite}. */
    private static Title label(Figure figure, List<Working> group) {
        Working first = group.get(0);
        Title name = figureOf(figure, first)
                .map(part -> Texts.label("indicator", part.indicator().id()))
                .orElseGet(() -> Texts.label("working", first.row()));
        if (!first.of().isEmpty()) {
            name = Texts.filled("explain.working.of", name, Title.of(first.of()));
        }
        boolean several = group.size() > 1 && first.detail().matches(MONTH);
        if (!first.detail().isEmpty() && !several) {
            name = Texts.filled("explain.working.at", name, Title.of(first.detail()));
        }
        String node = nodeOf(figure, first);
        if (!node.equals(figure.node().id())) {
            name = Texts.filled("explain.working.of", Title.of(node), name);
        }
        return switch (first.how()) {
            case DIVISOR -> Texts.filled("explain.working.divisor", name);
            case NOTE -> Texts.filled("explain.working.note", name);
            case SUM, SQUARE, LEAST -> name;
        };
    }

    /** Name of an input with the sites that share it. */
    private static Title shift(List<Working> group) {
        String sites = String.join(", ", group.stream().map(Working::of).toList());
        return Title.of(group.get(0).detail() + (sites.isEmpty() ? "" : " (" + sites + ")"));
    }

    private static String nodeOf(Figure figure, Working term) {
        return figureOf(figure, term).map(part -> part.node().id()).orElse(term.node());
    }

    /** The figure that is the quantity of a term; figures of all nodes together are made of such of all nodes together. */
    private static Optional<Figure> figureOf(Figure figure, Working term) {
        return Arrays.stream(Indicator.values())
                .filter(indicator -> indicator.id().equals(term.row()))
                .findFirst()
                .map(indicator -> figure.ofAll() && indicator != figure.indicator()
                        ? figure.of(indicator)
                        : figure.at(term.node(), indicator));
    }

    private static String rule(List<Working> terms) {
        Set<How> all = terms.stream().map(Working::how).collect(Collectors.toSet());
        if (all.contains(How.DIVISOR)) {
            return "explain.working.quotient";
        }
        if (all.contains(How.SQUARE)) {
            return "explain.working.square";
        }
        if (terms.stream().anyMatch(term -> term.row().equals(WorkingRow.DRAW.id()))) {
            return "explain.working.draws";
        }
        return all.contains(How.LEAST) ? "explain.working.least" : "explain.working.sum";
    }
}
