package io.greenpark.core.dispatch;

import io.greenpark.core.series.PriceSeries;
import java.util.List;

/**
 * Marginal values of one node at the optimum.
 *
 * @param id node id
 * @param power what one more MWh of demand in a step would cost [yuan/MWh]
 * @param stored what one more MWh stored at the end of a step would save, per battery [yuan/MWh]
 * @param monthlyPeakYuanPerMw what a MW more of import, granted free of demand charge, would save in each month of the axis
 *     [yuan/MW]; empty where no demand charge applies
 */
public record NodePrices(String id, PriceSeries power, List<PriceSeries> stored, List<Double> monthlyPeakYuanPerMw) {

    public NodePrices {
        stored = List.copyOf(stored);
        monthlyPeakYuanPerMw = List.copyOf(monthlyPeakYuanPerMw);
    }
}
