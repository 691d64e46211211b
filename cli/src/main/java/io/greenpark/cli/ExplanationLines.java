package io.greenpark.cli;

import io.greenpark.core.provenance.Confidence;
import io.greenpark.core.provenance.Provenance;
import io.greenpark.core.provenance.SourcedValue;
import io.greenpark.reports.explain.Explanation;
import io.greenpark.reports.explain.Row;
import io.greenpark.reports.table.Ids;
import io.greenpark.reports.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Where a figure comes from, as lines for people. */
final class ExplanationLines {

    private static final String INDENT = "  ";

    /** Digits that let a reader add up rows by hand. */
    private static final int DECIMALS = 3;

    /** Below this a number is shown with more decimals. */
    private static final double SMALL = 1.0;

    private static final int DECIMALS_OF_SMALL = 6;

    private final Words words;
    private final Numbers numbers;

    ExplanationLines(Words words) {
        this.words = words;
        this.numbers = Numbers.of(words.language());
    }

    List<String> of(Explanation explanation, List<SourcedValue> sources) {
        List<String> lines = new ArrayList<>(figure(explanation, ""));
        lines.add("");
        lines.add(words.get(
                "explain.rests-on",
                sources.size(),
                count(sources, Confidence.PUBLISHED),
                count(sources, Confidence.SECONDARY),
                count(sources, Confidence.ASSUMPTION)));
        lines.addAll(sources(sources));
        return lines;
    }

    private List<String> figure(Explanation explanation, String indent) {
        List<String> lines = new ArrayList<>();
        lines.add(indent + explanation.path() + " = " + number(explanation.value()) + unit(explanation.unit()));
        lines.addAll(Wrap.lines(indent + INDENT + words.of(explanation.rule()), indent + INDENT));
        if (!explanation.rows().isEmpty()) {
            TextTable table = TextTable.ofNumbers();
            explanation.rows().forEach(row -> table.row(cells(row)));
            String margin = indent + INDENT + INDENT;
            table.lines(Wrap.COLUMNS - margin.length()).forEach(line -> lines.add(margin + line));
        }
        explanation.parts().forEach(part -> lines.addAll(figure(part, indent + INDENT)));
        return lines;
    }

    private List<String> cells(Row row) {
        String label = words.of(row.label());
        if (row.quantity() == null) {
            return List.of(label, "", "", number(row.amount()));
        }
        return List.of(
                label,
                number(row.quantity()) + unit(row.quantityUnit()),
                row.factor() == null ? "" : "× " + number(row.factor()),
                "= " + number(row.amount()));
    }

    /** Values that follow each other and have one origin share the line that tells it. */
    private List<String> sources(List<SourcedValue> sources) {
        List<String> lines = new ArrayList<>();
        for (int k = 0; k < sources.size(); k++) {
            SourcedValue value = sources.get(k);
            lines.addAll(
                    Wrap.lines(INDENT + value.path() + " = " + value.value() + unit(value.unit()), INDENT + INDENT));
            boolean last = k + 1 == sources.size();
            if (last || !sources.get(k + 1).provenance().equals(value.provenance())) {
                String margin = INDENT + INDENT + INDENT;
                lines.addAll(Wrap.lines(margin + origin(value.provenance()), margin));
            }
        }
        return lines;
    }

    private String origin(Provenance provenance) {
        String year = provenance.year() == null ? "" : String.valueOf(provenance.year());
        return String.join(
                ", ",
                Stream.of(
                                words.get("confidence." + Ids.of(provenance.confidence())),
                                provenance.source(),
                                year,
                                provenance.note())
                        .filter(text -> !text.isEmpty())
                        .toList());
    }

    private static long count(List<SourcedValue> sources, Confidence confidence) {
        return sources.stream()
                .filter(source -> source.provenance().confidence() == confidence)
                .count();
    }

    private String number(double value) {
        boolean whole = value == Math.rint(value);
        int decimals = Math.abs(value) < SMALL ? DECIMALS_OF_SMALL : DECIMALS;
        return numbers.fixed(value, whole ? 0 : decimals);
    }

    private String unit(String unit) {
        return unit.isEmpty() || unit.equals("1") ? "" : " " + words.unit(unit);
    }
}
