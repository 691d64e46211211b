package io.greenpark.reports.table;

import java.util.List;

/**
 * An account of a node in a period.
 *
 * @param group what it belongs to, e.g. {@code energy}
 * @param id stable id
 * @param unit its unit
 * @param quotient whether it is the quotient of two sums, which do not add up
 * @param ofMonth its value in each month of the period; NaN where a quotient is not defined
 * @param value its value in the period
 * @param ofYear its value in the calendar year of the period, as far as this lies in the time of the study
 */
public record PeriodLine(
        String group, String id, String unit, boolean quotient, List<Double> ofMonth, double value, double ofYear) {

    public PeriodLine {
        ofMonth = List.copyOf(ofMonth);
    }
}
