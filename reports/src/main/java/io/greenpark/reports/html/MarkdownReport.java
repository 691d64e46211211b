package io.greenpark.reports.html;

import io.greenpark.core.provenance.Title;
import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.NodeResult;
import io.greenpark.core.result.StudyResult;
import io.greenpark.reports.Run;
import io.greenpark.reports.text.Language;
import io.greenpark.reports.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes the summary of a run as Markdown, with the words and numbers of the page. */
public final class MarkdownReport {

    private static final List<Indicator> BY_PARK = List.of(
            Indicator.ALL_IN_PRICE_YUAN_PER_MWH,
            Indicator.GRID_BILL_YUAN_PER_MWH_CONSUMED,
            Indicator.PHYSICAL_SELF_USE_SHARE,
            Indicator.OPERATIONAL_LOCATION_TCO2,
            Indicator.OPERATIONAL_MARKET_TCO2E,
            Indicator.SINK_NET_FLOW_TCO2E,
            Indicator.RULES_PASSED,
            Indicator.RULES_FAILED);

    private final Run run;
    private final StudyResult study;
    private final Language language;
    private final MarkdownText text = new MarkdownText();

    private MarkdownReport(Run run, Language language) {
        this.run = run;
        this.study = run.study();
        this.language = language;
    }

    /**
     * Writes the summary.
     *
     * @param run what to report
     * @param language its language
     * @param file file to write
     */
    public static void write(Run run, Language language, Path file) throws IOException {
        Files.writeString(file, new MarkdownReport(run, language).written());
    }

    private String written() {
        text.heading(1, language.of(study.title()));
        text.paragraph(word("page.question"));
        if (!new RunRows(run).equallyLong()) {
            text.paragraph(word("page.spans"));
        }
        text.numbered(new Answer(study).sentences().stream().map(language::of).toList());
        figures();
        BY_PARK.forEach(this::byPark);
        notices();
        basis();
        return text.toString();
    }

    /** Key figures of the cases side by side. */
    private void figures() {
        text.heading(2, word("section.answer"));
        text.paragraph(language.of(
                Texts.filled("page.baseline.of", study.of(study.baseline()).title())));
        List<Page.Card> cards = new Cards(run).all();
        List<List<String>> rows = new ArrayList<>();
        for (int f = 0; f < cards.get(0).figures().size(); f++) {
            int figure = f;
            Page.Figure first = cards.get(0).figures().get(f);
            List<String> row = new ArrayList<>(List.of(language.of(first.label())));
            cards.forEach(card -> row.add(cell(card.figures().get(figure))));
            rows.add(row);
        }
        text.table(heads(cards.stream().map(Page.Card::title)), rows);
    }

    private String cell(Page.Figure figure) {
        String value = (language.of(figure.value()) + " " + language.of(figure.unit())).strip();
        Title change = figure.change();
        return change == null ? value : "%s (%s)".formatted(value, language.of(change));
    }

    /** One indicator, cases by parks, where any case has it. */
    private void byPark(Indicator indicator) {
        Map<String, Title> nodes = new LinkedHashMap<>();
        study.cases().forEach(c -> nodesAndAll(c)
                .filter(node -> node.value(indicator).isPresent())
                .forEach(node -> nodes.putIfAbsent(node.id(), title(c, node))));
        if (nodes.isEmpty()) {
            return;
        }
        String unit = language.of(IndicatorStyle.unit(indicator));
        text.heading(3, word("indicator." + indicator.id()) + (unit.isEmpty() ? "" : " [" + unit + "]"));
        List<List<String>> rows = new ArrayList<>();
        for (CaseResult c : study.cases()) {
            Map<String, Double> values = new LinkedHashMap<>();
            nodesAndAll(c)
                    .forEach(node -> values.put(node.id(), node.value(indicator).orElse(Double.NaN)));
            List<String> row = new ArrayList<>(List.of(language.of(c.title())));
            nodes.keySet()
                    .forEach(node -> row.add(
                            language.of(IndicatorStyle.of(indicator).format(values.getOrDefault(node, Double.NaN)))));
            rows.add(row);
        }
        text.table(heads(nodes.values().stream()), rows);
    }

    private static Title title(CaseResult c, NodeResult node) {
        return node == c.all() ? Texts.both("page.all") : node.title();
    }

    private void notices() {
        List<Page.NoticeRow> notices = new NoticeRows(study).all();
        if (!notices.isEmpty()) {
            text.heading(2, word("basis.notices"));
            text.list(notices.stream()
                    .map(row -> "%s · %s: %s"
                            .formatted(language.of(row.caseTitle()), language.of(row.node()), language.of(row.text())))
                    .toList());
        }
    }

    private void basis() {
        RunRows runs = new RunRows(run);
        text.heading(2, word("section.basis"));
        text.list(List.of(
                word("page.period") + ": " + language.of(runs.period()),
                word("page.rules") + ": " + language.of(runs.rules()),
                language.of(Texts.filled("page.made-by", Title.of(run.version())))));
        if (!runs.all().isEmpty()) {
            text.table(
                    Stream.of("run", "name", "period", "length", "rules", "baseline", "version")
                            .map(column -> word("comparison." + column))
                            .toList(),
                    runs.all().stream()
                            .map(row -> List.of(
                                    row.id(),
                                    row.name(),
                                    language.of(row.period()),
                                    language.of(row.length()),
                                    language.of(row.rules()),
                                    language.of(row.baseline()),
                                    row.version()))
                            .toList());
        }
        text.table(
                List.of(word("basis.file"), "SHA-256"),
                study.inputs().stream()
                        .map(input -> List.of(input.name(), input.sha256()))
                        .toList());
    }

    private List<String> heads(Stream<Title> columns) {
        return Stream.concat(Stream.of(""), columns.map(language::of)).toList();
    }

    private static Stream<NodeResult> nodesAndAll(CaseResult c) {
        return Stream.concat(c.nodes().stream(), Stream.of(c.all()));
    }

    private String word(String key) {
        return Texts.get(language, key);
    }
}
