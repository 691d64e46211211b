package io.greenpark.reports.table;

import io.greenpark.core.study.LifeMoney;
import io.greenpark.core.study.StudyFigure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.IntFunction;

/**
 * Indicators of a study over several years.
 *
 * @param years the years in their order
 * @param byYear figures by year
 * @param money money over all years of every case but the baseline; empty if none is worked out
 */
public record YearFigures(List<Integer> years, Map<Integer, Map<StudyFigure, Double>> byYear, List<LifeMoney> money) {

    public YearFigures {
        years = List.copyOf(years);
        byYear = Map.copyOf(byYear);
        money = List.copyOf(money);
    }

    /** The figures of {@code years}, each read by {@code read}, with the money over all of them. */
    public static YearFigures of(
            List<Integer> years, IntFunction<Map<StudyFigure, Double>> read, List<LifeMoney> money) {
        Map<Integer, Map<StudyFigure, Double>> byYear = new LinkedHashMap<>();
        years.forEach(year -> byYear.put(year, read.apply(year)));
        return new YearFigures(years, byYear, money);
    }

    /** A figure of a year; empty if it is not defined then. */
    public OptionalDouble value(int year, StudyFigure figure) {
        Double value = byYear.get(year).get(figure);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** One row per figure of the money, as {@code money.csv} has them. */
    public List<Map<String, Object>> moneyRows() {
        return LifeTables.money(money).records();
    }

    /** One row per year and figure, as {@code years.csv} has them. */
    public List<Map<String, Object>> rows() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int year : years) {
            byYear.get(year).forEach((figure, value) -> {
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("year", year);
                row.put("case", figure.caseId());
                row.put("node", figure.node());
                row.put("group", figure.indicator().group());
                row.put("indicator", figure.indicator().id());
                row.put("value", value);
                row.put("unit", figure.indicator().unit());
                rows.add(row);
            });
        }
        return rows;
    }
}
