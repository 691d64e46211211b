package io.greenpark.cli;

import io.greenpark.core.result.Indicator;
import io.greenpark.core.study.InputContribution;
import io.greenpark.core.study.PlantYield;
import io.greenpark.reports.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Which uncertain input makes the shown indicators of all parks together unsure, as lines. */
final class ContributionLines {

    /** Widest path that is shown whole; of a longer one the end is. */
    private static final int PATH = 38;

    private final Words words;
    private final Numbers numbers;

    ContributionLines(Words words) {
        this.words = words;
        this.numbers = Numbers.of(words.language());
    }

    /** Shares of the variance of the last case that has any. */
    List<String> of(List<InputContribution> contributions) {
        String shown = contributions.get(contributions.size() - 1).caseId();
        List<InputContribution> columns = new ArrayList<>();
        for (Indicator indicator : SpreadLines.SHOWN.keySet()) {
            contributions.stream()
                    .filter(of -> of.caseId().equals(shown)
                            && of.node().equals(PlantYield.ALL)
                            && of.indicator() == indicator)
                    .forEach(columns::add);
        }
        TextTable table = TextTable.ofNumbers();
        row(
                table,
                words.get("ensemble.inputs", shown),
                columns.stream()
                        .map(of -> words.get(
                                "table." + SpreadLines.SHOWN.get(of.indicator()).word()))
                        .toList());
        List<InputContribution.Effect> inputs = contributions.get(0).effects();
        for (int a = 0; a < inputs.size(); a++) {
            int input = a;
            row(table, end(inputs.get(a).range().path()), shares(columns, of -> of.effects()
                    .get(input)
                    .varianceShare()));
        }
        row(table, words.get("ensemble.weather"), shares(columns, InputContribution::weatherShare));
        return table.lines();
    }

    private List<String> shares(List<InputContribution> columns, ToDoubleFunction<InputContribution> share) {
        return columns.stream()
                .map(of -> share.applyAsDouble(of))
                .map(of -> Double.isNaN(of) ? "–" : numbers.fixed(of * 100.0, 1))
                .toList();
    }

    private static void row(TextTable table, String first, List<String> more) {
        List<String> cells = new ArrayList<>(List.of(first));
        cells.addAll(more);
        table.row(cells.toArray(String[]::new));
    }

    private static String end(String path) {
        return path.length() > PATH ? "…" + path.substring(path.length() - PATH + 1) : path;
    }
}
