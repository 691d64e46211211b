package io.greenpark.core.study;

import io.greenpark.core.result.Indicator;
import io.greenpark.core.series.Sums;

/** The values of one indicator over the weather years of an ensemble; immutable. */
public final class IndicatorSpread {

    private final String caseId;
    private final String node;
    private final Indicator indicator;
    private final double[] ascending;

    /**
     * @param caseId case
     * @param node node, or {@code all}
     * @param indicator what it is
     * @param values one value per year in which it is defined, at least one
     */
    public IndicatorSpread(String caseId, String node, Indicator indicator, double[] values) {
        this.caseId = caseId;
        this.node = node;
        this.indicator = indicator;
        this.ascending = Quantiles.ascending(values);
    }

    /** Case. */
    public String caseId() {
        return caseId;
    }

    /** Node, or {@code all}. */
    public String node() {
        return node;
    }

    /** What it is. */
    public Indicator indicator() {
        return indicator;
    }

    /** Number of years in which the indicator is defined. */
    public int years() {
        return ascending.length;
    }

    /** Mean over the years, in the unit of the indicator. */
    public double mean() {
        return Sums.of(ascending) / ascending.length;
    }

    /** Value that is exceeded in the share {@code probability} of the years, linear between them, eq. (YLD-5). */
    public double exceeded(double probability) {
        return Quantiles.exceeded(ascending, probability);
    }
}
