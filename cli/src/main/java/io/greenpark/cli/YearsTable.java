package io.greenpark.cli;

import io.greenpark.core.finance.ProjectResult;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.simulation.ProjectIndicators;
import io.greenpark.core.study.LifeMoney;
import io.greenpark.core.study.PlantYield;
import io.greenpark.core.study.StudyFigure;
import io.greenpark.core.study.YearsStudy;
import io.greenpark.reports.table.YearFigures;
import io.greenpark.reports.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** The short answer of a study over several years on a terminal: the last case year by year, at most 80 columns wide. */
final class YearsTable {

    private static final List<String> COLUMNS = List.of("self-use", "import", "bill", "change", "emissions", "change");

    private final YearsStudy study;
    private final YearFigures figures;
    private final Words words;
    private final Numbers numbers;

    YearsTable(YearsStudy study, YearFigures figures, Words words) {
        this.study = study;
        this.figures = figures;
        this.words = words;
        this.numbers = Numbers.of(words.language());
    }

    List<String> lines() {
        String shown = study.cases().get(study.cases().size() - 1);
        List<String> lines = new ArrayList<>();
        lines.add(words.of(study.title()));
        lines.add("");
        lines.add(words.get("years.of", shown));
        Scale energy = Scale.ofEnergies(values(shown, Indicator.IMPORT_MWH));
        Scale emissions = Scale.ofEmissions(values(shown, Indicator.OPERATIONAL_LOCATION_TCO2));
        TextTable table = TextTable.ofNumbers();
        table.row(header());
        table.row(
                "",
                words.get("table.self-use.unit"),
                words.get(energy.key()),
                words.get("table.bill.unit"),
                words.get("table.change.unit"),
                words.get(emissions.key()),
                words.get("table.change.unit"));
        study.years().forEach(year -> table.row(row(shown, year, energy, emissions)));
        lines.addAll(table.lines());
        lines.add(words.get("years.note", study.baseline()));
        lines.addAll(money());
        lines.add("");
        return lines;
    }

    /** Money of every case over all years, all parks together. */
    private List<String> money() {
        if (figures.money().isEmpty()) {
            return List.of();
        }
        TextTable table = TextTable.ofNumbers();
        table.row(
                words.get("table.case"),
                words.get("years.investment"),
                words.get("years.npv"),
                words.get("years.irr"),
                words.get("years.payback"));
        table.row("", words.get("years.million"), words.get("years.million"), "%", words.get("years.payback.unit"));
        int last = study.lastYear();
        for (LifeMoney of : figures.money()) {
            ProjectResult all = of.projects().get(of.projects().size() - 1);
            Map<Indicator, Double> values = ProjectIndicators.of(all);
            last = Math.max(last, study.firstYear() - 1 + years(all));
            table.row(
                    of.caseId(),
                    number(value(values, Indicator.INVESTMENT_YUAN), 1e-6),
                    number(value(values, Indicator.PROJECT_NPV_YUAN), 1e-6),
                    number(value(values, Indicator.PROJECT_IRR_FRACTION), 100.0),
                    number(value(values, Indicator.PAYBACK_YEARS), 1.0));
        }
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.addAll(table.lines());
        String projected = words.get("years.projected", String.valueOf(study.lastYear()), String.valueOf(last));
        lines.addAll(Wrap.lines(projected, ""));
        return lines;
    }

    private static int years(ProjectResult project) {
        return project.parties().stream()
                .mapToInt(party -> party.project().years())
                .max()
                .orElse(0);
    }

    private static OptionalDouble value(Map<Indicator, Double> values, Indicator indicator) {
        Double value = values.get(indicator);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    private double[] values(String caseId, Indicator indicator) {
        return study.years().stream()
                .map(year -> value(year, caseId, indicator))
                .flatMapToDouble(OptionalDouble::stream)
                .toArray();
    }

    private List<String> header() {
        List<String> cells = new ArrayList<>();
        cells.add(words.get("years.year"));
        COLUMNS.forEach(column -> cells.add(words.get("table." + column)));
        return cells;
    }

    private List<String> row(String shown, int year, Scale energy, Scale emissions) {
        return List.of(
                String.valueOf(year),
                number(value(year, shown, Indicator.PHYSICAL_SELF_USE_SHARE), 100.0),
                number(value(year, shown, Indicator.IMPORT_MWH), energy.factor()),
                number(value(year, shown, Indicator.GRID_BILL_YUAN_PER_MWH_CONSUMED), 1.0),
                change(year, shown, Indicator.GRID_BILL_YUAN_PER_MWH_CONSUMED),
                number(value(year, shown, Indicator.OPERATIONAL_LOCATION_TCO2), emissions.factor()),
                change(year, shown, Indicator.OPERATIONAL_LOCATION_TCO2));
    }

    private OptionalDouble value(int year, String caseId, Indicator indicator) {
        return figures.value(year, new StudyFigure(caseId, PlantYield.ALL, indicator));
    }

    private String number(OptionalDouble value, double scale) {
        return value.isPresent() ? numbers.fixed(value.getAsDouble() * scale, 1) : Numbers.UNDEFINED;
    }

    /** Against the baseline of the same year, in percent. */
    private String change(int year, String shown, Indicator indicator) {
        OptionalDouble now = value(year, shown, indicator);
        OptionalDouble before = value(year, study.baseline(), indicator);
        boolean defined =
                !shown.equals(study.baseline()) && now.isPresent() && before.isPresent() && before.getAsDouble() != 0.0;
        return defined
                ? numbers.difference(100.0 * (now.getAsDouble() / before.getAsDouble() - 1.0), 1)
                : Numbers.UNDEFINED;
    }
}
