package io.greenpark.reports.table;

import io.greenpark.core.result.StudyResult;
import io.greenpark.core.time.TimeAxis;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A quarter, half or whole calendar year, as far as it lies in the time of a study.
 *
 * @param id e.g. {@code 2027Q1}, {@code 2027H1}, {@code 2027}
 * @param length which kind of period it is
 * @param months its months, as indices of {@link io.greenpark.core.time.TimeAxis#months()}
 */
public record Period(String id, Length length, List<Integer> months) {

    /** Kinds of periods. */
    public enum Length {
        QUARTER("Q", 3),
        HALF("H", 6),
        YEAR("", 12);

        private final String sign;
        private final int months;

        Length(String sign, int months) {
            this.sign = sign;
            this.months = months;
        }

        private String id(YearMonth month) {
            return month.getYear() + (this == YEAR ? "" : sign + ((month.getMonthValue() - 1) / months + 1));
        }
    }

    public Period {
        months = List.copyOf(months);
    }

    /** The period {@code id} of a time axis; empty where the axis has no part in it. */
    public static Optional<Period> of(TimeAxis axis, String id) {
        return of(axis.months()).stream()
                .filter(period -> period.id().equals(id))
                .findFirst();
    }

    /** The periods that any case of a study has a part in: the quarters in order, then the halves, then the years. */
    public static List<String> idsOf(StudyResult study) {
        return study.cases().stream()
                .flatMap(c -> of(c.axis().months()).stream())
                .sorted(Comparator.comparing(Period::length).thenComparing(Period::id))
                .map(Period::id)
                .distinct()
                .toList();
    }

    /** Length of the part that lies in the time axis whose months they are [h]. */
    public double hours(TimeAxis axis) {
        return months.stream()
                .map(axis.monthSpans()::get)
                .mapToDouble(span -> (span.endStep() - span.firstStep()) * axis.stepHours())
                .sum();
    }

    /** The periods that {@code months} touch: the quarters in order, then the halves, then the years. */
    public static List<Period> of(List<YearMonth> months) {
        List<Period> periods = new ArrayList<>();
        for (Length length : Length.values()) {
            Map<String, List<Integer>> byId = new LinkedHashMap<>();
            for (int m = 0; m < months.size(); m++) {
                byId.computeIfAbsent(length.id(months.get(m)), id -> new ArrayList<>())
                        .add(m);
            }
            byId.forEach((id, indices) -> periods.add(new Period(id, length, indices)));
        }
        return periods;
    }
}
