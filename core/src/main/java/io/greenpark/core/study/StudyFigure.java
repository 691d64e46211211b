package io.greenpark.core.study;

import io.greenpark.core.result.Indicator;

/**
 * What a figure of a study says.
 *
 * @param caseId case
 * @param node node, or {@code all}
 * @param indicator the indicator
 */
public record StudyFigure(String caseId, String node, Indicator indicator) {}
