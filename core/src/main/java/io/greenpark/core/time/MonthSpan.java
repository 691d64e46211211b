package io.greenpark.core.time;

import java.time.YearMonth;

/**
 * The steps of one calendar month that lie on a time axis.
 *
 * @param month calendar month
 * @param firstStep its first step on the axis
 * @param endStep the step after its last one
 * @param coveredFraction covered hours over the hours of the calendar month [1]
 */
public record MonthSpan(YearMonth month, int firstStep, int endStep, double coveredFraction) {}
