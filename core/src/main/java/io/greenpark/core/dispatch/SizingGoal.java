package io.greenpark.core.dispatch;

/** What sizes are to make least. */
public enum SizingGoal {
    /** Annual cost of the plants and of the dispatch [yuan]. */
    COST,
    /** Emissions of imports and fuels [tCO2]. */
    EMISSIONS
}
