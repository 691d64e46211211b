package io.greenpark.reports.html;

import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.StudyResult;
import io.greenpark.core.time.TimeAxis;
import io.greenpark.reports.table.Period;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The time axes of the cases of a study for the charts of the page, each once. */
final class CaseAxes {

    private final List<TimeAxis> axes;

    CaseAxes(StudyResult study) {
        axes = study.cases().stream().map(CaseResult::axis).distinct().toList();
    }

    /** Number of the axis of a case. */
    int of(CaseResult c) {
        return axes.indexOf(c.axis());
    }

    /** All axes as trees for JSON. */
    List<Map<String, Object>> trees() {
        return axes.stream().map(CaseAxes::tree).toList();
    }

    private static Map<String, Object> tree(TimeAxis axis) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("start", axis.localStart(0).toString());
        tree.put("hours", SeriesPack.hours(axis));
        tree.put("months", axis.months().stream().map(YearMonth::toString).toList());
        tree.put(
                "monthHours",
                axis.monthSpans().stream()
                        .map(span -> (span.endStep() - span.firstStep()) * axis.stepHours())
                        .toList());
        tree.put("periods", Period.of(axis.months()));
        tree.put(
                "extents",
                new TreeMap<>(Map.of(
                        id(Indicator.Extent.NONE),
                        0.0,
                        id(Indicator.Extent.HOURS),
                        axis.hours() - axis.leapHours(),
                        id(Indicator.Extent.YEARS),
                        axis.years())));
        return tree;
    }

    /** Id of what a total is a total over. */
    static String id(Indicator.Extent extent) {
        return extent.name().toLowerCase(Locale.ROOT);
    }
}
