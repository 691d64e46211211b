package io.greenpark.cli;

import io.greenpark.core.result.Indicator;
import io.greenpark.core.study.PlantYield;
import io.greenpark.core.study.RunStatus;
import io.greenpark.reports.table.SweepResults;
import io.greenpark.reports.table.TornadoBar;
import io.greenpark.reports.text.Numbers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The short answer of a sweep on a terminal. */
final class SweepTable {

    private final SweepResults results;
    private final Indicator indicator;
    private final Words words;
    private final Numbers numbers;

    SweepTable(SweepResults results, Indicator indicator, Words words) {
        this.results = results;
        this.indicator = indicator;
        this.words = words;
        this.numbers = Numbers.of(words.language());
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(words.of(results.study().scenario().title()));
        lines.add("");
        if (!results.bars().isEmpty()) {
            lines.addAll(tornado());
            lines.add("");
        }
        if (!results.sample().isEmpty()) {
            lines.addAll(SpreadLines.of(results.sample(), words.get("sweep.over-sample"), words));
            lines.add(words.get("sweep.sample"));
            lines.add("");
        }
        lines.add(words.get("sweep.points", results.statuses().size(), results.count(RunStatus.FINISHED)));
        return lines;
    }

    /** The ranges of the last case, the widest first. */
    private List<String> tornado() {
        String shown = results.bars().get(results.bars().size() - 1).figure().caseId();
        List<TornadoBar> bars = results.bars().stream()
                .filter(bar -> bar.figure().caseId().equals(shown)
                        && bar.figure().node().equals(PlantYield.ALL)
                        && bar.figure().indicator() == indicator)
                .sorted(Comparator.comparingDouble(TornadoBar::width).reversed())
                .toList();
        if (bars.isEmpty()) {
            return List.of(words.get("sweep.no-indicator", indicator.id(), shown));
        }
        List<String> lines = new ArrayList<>();
        String base = numbers.significant(bars.get(0).atBase());
        lines.add(words.get("sweep.tornado", indicator.id(), shown, words.unit(indicator.unit()), base));
        TextTable table = TextTable.ofNumbers();
        table.row(
                words.get("sweep.path"),
                words.get("sweep.low"),
                words.get("sweep.high"),
                words.get("sweep.elasticity"));
        for (TornadoBar bar : bars) {
            double elasticity = bar.elasticity();
            table.row(
                    bar.range().path(),
                    numbers.significant(bar.atLow()),
                    numbers.significant(bar.atHigh()),
                    Double.isNaN(elasticity) ? "–" : numbers.fixed(elasticity, 3));
        }
        lines.addAll(table.lines());
        return lines;
    }
}
