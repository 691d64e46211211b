package io.greenpark.core.compliance;

import io.greenpark.core.time.TimeAxis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of the axis in one calendar year in which the limits of a rule are the same.
 *
 * @param firstStep first step
 * @param endStep step after the last
 * @param from first day
 * @param to last day
 * @param thresholds limits of all sizes; empty where the rule is not defined
 */
record Span(int firstStep, int endStep, LocalDate from, LocalDate to, List<Threshold> thresholds) {

    /** The axis cut at the turns of years and where limits of {@code rule} change. */
    static List<Span> of(ComplianceRule rule, TimeAxis axis, Reading reading) {
        List<Span> spans = new ArrayList<>();
        for (int k = 0; k < axis.steps(); ) {
            LocalDate date = axis.localStart(k).toLocalDate();
            int end = axis.firstStepOn(rule.constantUntil(date, reading));
            LocalDate to = axis.localStart(end - 1).toLocalDate();
            List<Threshold> thresholds = rule.on(date, reading);
            Span last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
            if (last != null && last.from.getYear() == date.getYear() && last.thresholds.equals(thresholds)) {
                spans.set(spans.size() - 1, new Span(last.firstStep, end, last.from, to, thresholds));
            } else {
                spans.add(new Span(k, end, date, to, thresholds));
            }
            k = end;
        }
        return spans;
    }

    /** Part of the calendar year that it covers [1]. */
    double yearFraction(TimeAxis axis) {
        double hoursOfYear = from.lengthOfYear() * 24.0;
        return (endStep - firstStep) * axis.stepHours() / hoursOfYear;
    }
}
