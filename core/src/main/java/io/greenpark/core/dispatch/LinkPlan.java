package io.greenpark.core.dispatch;

import io.greenpark.core.series.PowerSeries;

/**
 * The flow over one line.
 *
 * @param id id of the line
 * @param sentMw power at the sending end, mean over each step [MW]
 */
public record LinkPlan(String id, PowerSeries sentMw) {}
