package io.greenpark.reports.html;

import io.greenpark.core.carbon.CarbonLine;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.NodeResult;
import io.greenpark.core.result.StudyResult;
import io.greenpark.reports.table.Period;
import io.greenpark.reports.table.PeriodLine;
import io.greenpark.reports.table.PeriodTables;
import io.greenpark.reports.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Key figures of a period for all parks together and for each, case by case, with the change against the baseline. */
final class PeriodRows {

    private static final List<Indicator> FIGURES = List.of(
            Indicator.CONSUMED_MWH,
            Indicator.SELF_USED_MWH,
            Indicator.PHYSICAL_SELF_USE_SHARE,
            Indicator.IMPORT_MWH,
            Indicator.GRID_BILL_YUAN,
            Indicator.GRID_BILL_YUAN_PER_MWH_CONSUMED,
            Indicator.OPERATIONAL_LOCATION_TCO2E,
            Indicator.OPERATIONAL_MARKET_TCO2E);

    private final StudyResult study;
    private final String period;

    PeriodRows(StudyResult study, String period) {
        this.study = study;
        this.period = period;
    }

    static List<Page.Fact> heads() {
        return FIGURES.stream()
                .map(i -> new Page.Fact(Texts.both("indicator." + i.id()), KeyFigure.unit(i)))
                .toList();
    }

    List<Page.ParkTable> parks() {
        Map<String, Title> titles = new LinkedHashMap<>();
        titles.put(study.of(study.baseline()).all().id(), Texts.both("page.all"));
        study.cases().forEach(c -> c.nodes().forEach(node -> titles.putIfAbsent(node.id(), node.title())));
        return titles.entrySet().stream()
                .map(park -> new Page.ParkTable(park.getValue(), cases(park.getKey())))
                .filter(table -> !table.cases().isEmpty())
                .toList();
    }

    private List<Page.ParkRow> cases(String park) {
        CaseResult baseline = study.of(study.baseline());
        Map<Indicator, Double> before = of(baseline, park);
        List<Page.ParkRow> rows = new ArrayList<>();
        for (CaseResult c : study.cases()) {
            Map<Indicator, Double> values = of(c, park);
            if (!values.isEmpty()) {
                boolean comparable = before.isEmpty() || hours(c) == hours(baseline);
                rows.add(new Page.ParkRow(
                        c.title(),
                        FIGURES.stream()
                                .map(i -> figure(
                                        new KeyFigure(i, value(values, i)),
                                        c == baseline,
                                        value(before, i),
                                        comparable))
                                .toList(),
                        null));
            }
        }
        return rows;
    }

    private static Page.Figure figure(KeyFigure figure, boolean isBaseline, OptionalDouble before, boolean comparable) {
        if (isBaseline) {
            return figure.figure(null, 0.0);
        }
        return comparable || figure.indicator().extent() == Indicator.Extent.NONE
                ? figure.figure(before, 0.0)
                : figure.apart(0.0);
    }

    private double hours(CaseResult c) {
        return Period.of(c.axis(), period).map(of -> of.hours(c.axis())).orElse(0.0);
    }

    private static OptionalDouble value(Map<Indicator, Double> values, Indicator indicator) {
        Double value = values.get(indicator);
        return value == null || value.isNaN() ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** The figures of a park; empty where the case has no such park or no part in the period. */
    private Map<Indicator, Double> of(CaseResult c, String park) {
        Map<Indicator, Double> values = new LinkedHashMap<>();
        Period.of(c.axis(), period).ifPresent(of -> Stream.concat(Stream.of(c.all()), c.nodes().stream())
                .filter(node -> node.id().equals(park))
                .findFirst()
                .ifPresent(node -> fill(values, PeriodTables.lines(c, node, of), node)));
        return values;
    }

    private static void fill(Map<Indicator, Double> values, List<PeriodLine> lines, NodeResult node) {
        for (Indicator indicator : FIGURES) {
            Double value = figure(lines, node, indicator);
            if (value != null) {
                values.put(indicator, value);
            }
        }
    }

    private static @Nullable Double figure(List<PeriodLine> lines, NodeResult node, Indicator indicator) {
        if (node.value(indicator).isEmpty()) {
            return null;
        }
        return switch (indicator) {
            case OPERATIONAL_LOCATION_TCO2E -> operationalTco2e(lines, CarbonLine.LOCATION);
            case OPERATIONAL_MARKET_TCO2E -> operationalTco2e(lines, CarbonLine.MARKET);
            default -> sum(lines, line -> line.id().equals(indicator.id()));
        };
    }

    private static double operationalTco2e(List<PeriodLine> lines, String method) {
        return sum(
                lines,
                line -> line.group().equals("carbon")
                        && (line.id().startsWith(CarbonLine.SCOPE1 + ".")
                                || line.id().equals(CarbonLine.SCOPE2 + "." + method)));
    }

    private static double sum(List<PeriodLine> lines, Predicate<PeriodLine> which) {
        return lines.stream().filter(which).mapToDouble(PeriodLine::value).sum();
    }
}
