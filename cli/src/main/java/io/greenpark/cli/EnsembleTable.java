package io.greenpark.cli;

import io.greenpark.core.study.EnergyYield;
import io.greenpark.core.study.EnsembleResult;
import io.greenpark.core.study.PlantYield;
import io.greenpark.core.weather.WeatherOrigin;
import io.greenpark.reports.text.Numbers;
import java.util.ArrayList;
import java.util.List;

/** The short answer of an ensemble on a terminal, at most 80 columns wide. */
final class EnsembleTable {

    private final EnsembleResult result;
    private final Words words;
    private final Numbers numbers;

    EnsembleTable(EnsembleResult result, Words words) {
        this.result = result;
        this.words = words;
        this.numbers = Numbers.of(words.language());
    }

    /** Title, the tables and how the years were drawn. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(words.of(result.scenario().title()));
        lines.add("");
        if (!result.yields().isEmpty()) {
            String shown = result.yields().get(result.yields().size() - 1).caseId();
            List<PlantYield> yields = result.yields().stream()
                    .filter(plant -> plant.caseId().equals(shown))
                    .toList();
            lines.addAll(yields(yields));
            lines.add(words.get("ensemble.yields-of", shown));
            lines.add("");
            lines.addAll(terms(yields.get(yields.size() - 1).energy()));
            lines.add("");
        }
        lines.addAll(SpreadLines.of(result.indicators(), words.get("ensemble.indicator"), words));
        lines.add("");
        if (!result.contributions().isEmpty()) {
            lines.addAll(new ContributionLines(words).of(result.contributions()));
            lines.add("");
        }
        WeatherOrigin.Resampled first = result.years().get(0);
        lines.add(words.get(
                "ensemble.years", result.years().size(), first.seed(), first.blockDays(), first.windowDays()));
        lines.add(words.get("ensemble.assumed"));
        return lines;
    }

    private List<String> yields(List<PlantYield> yields) {
        TextTable table = TextTable.ofNumbers();
        table.row(words.get("ensemble.yield"), "P50", "P75", "P90", "P99", words.get("ensemble.sd"));
        Scale scale = Scale.ofEnergies(
                yields.stream().mapToDouble(plant -> plant.energy().p50Mwh()).toArray());
        String unit = words.get(scale.key());
        table.row("", unit, unit, unit, unit, "");
        for (PlantYield plant : yields) {
            EnergyYield energy = plant.energy();
            table.row(
                    plant.plant().equals(PlantYield.ALL)
                            ? words.get("ensemble.all")
                            : SpreadLines.cut(plant.node() + "/" + plant.plant()),
                    amount(energy.p50Mwh(), scale),
                    amount(energy.exceededMwh(0.75, 1), scale),
                    amount(energy.exceededMwh(0.9, 1), scale),
                    amount(energy.exceededMwh(0.99, 1), scale),
                    percent(energy.sdFraction(1)));
        }
        return table.lines();
    }

    private List<String> terms(EnergyYield energy) {
        TextTable table = TextTable.ofNumbers();
        table.row(words.get("ensemble.term"), words.get("ensemble.energy-sd"), words.get("ensemble.share"));
        for (EnergyYield.Contribution term : energy.contributions()) {
            table.row(
                    words.get("ensemble.term." + term.id()),
                    percent(term.energySdFraction()),
                    percent(term.varianceShare()));
        }
        return table.lines();
    }

    private String amount(double mwh, Scale scale) {
        return numbers.fixed(mwh * scale.factor(), 1);
    }

    private String percent(double fraction) {
        return numbers.fixed(fraction * 100.0, 1);
    }
}
