package io.greenpark.core.finance;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;

/**
 * Straight-line depreciation for income tax.
 *
 * @param years years over which a plant is written off [a]
 * @param residualFraction share of its cost that is never written off [1]
 */
public record Depreciation(int years, double residualFraction) {

    public Depreciation {
        if (years < 1) {
            throw new InvalidValueException("years", "must be at least 1", years);
        }
        Require.fraction("residualFraction", residualFraction);
    }

    /** Adds the write-offs of a purchase to {@code byYear}, whose last element takes the book value at the end. */
    void spread(double costYuan, int bought, double[] byYear) {
        int last = byYear.length - 2;
        double yearly = costYuan * (1.0 - residualFraction) / years;
        int count = Math.min(years, last - bought);
        for (int year = bought + 1; year <= bought + count; year++) {
            byYear[year] += yearly;
        }
        byYear[last + 1] += costYuan - yearly * count;
    }
}
