package io.greenpark.reports.table;

import io.greenpark.core.result.Indicator;

/**
 * A figure that every point of a sweep may have.
 *
 * @param caseId case
 * @param node node, or {@code all}
 * @param indicator what it is
 */
public record SweepFigure(String caseId, String node, Indicator indicator) {}
