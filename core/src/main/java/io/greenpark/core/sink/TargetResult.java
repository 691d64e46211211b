package io.greenpark.core.sink;

/**
 * What became of a target in one reading of its text.
 *
 * @param target {@link #FOREST_COVER} or {@link #FOREST_STOCK}
 * @param reading how the text is read: {@link #STATE} or the id of a {@link StockGrowth.Reading}
 * @param fromYear year from whose end growth counts; of a state its year
 * @param toYear year at whose end the target is to be met
 * @param valueFraction what is reached [1]
 * @param targetFraction what is asked for [1]
 * @param decides whether the scenario goes by this reading
 */
public record TargetResult(
        String target,
        String reading,
        int fromYear,
        int toYear,
        double valueFraction,
        double targetFraction,
        boolean decides) {

    /** Share of land under forest. */
    public static final String FOREST_COVER = "forest-cover";

    /** Growth of the stock of trees. */
    public static final String FOREST_STOCK = "forest-stock";

    /** Reading of a target that is a state and no growth. */
    public static final String STATE = "state";

    /** What is reached beyond the target, negative where it is missed [1]. */
    public double marginFraction() {
        return valueFraction - targetFraction;
    }

    /** Whether the target is met in this reading. */
    public boolean met() {
        return valueFraction >= targetFraction;
    }
}
