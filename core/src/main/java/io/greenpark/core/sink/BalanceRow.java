package io.greenpark.core.sink;

import org.jspecify.annotations.Nullable;

/**
 * A row of the balance sheet of a region, whose two sides are never added.
 *
 * @param side {@link #OPERATIONAL} or {@link #SINKS}
 * @param row what it is
 * @param tco2e of the operational side emissions; of the sinks what is bound, positive, or lost from the claim, negative [tCO2e]
 * @param interval how well it is known; {@code null} of emissions and of what is sold, whose uncertainty is not worked out here
 */
public record BalanceRow(
        String side, String row, double tco2e, @Nullable SinkInterval interval) {

    /** Emissions of the parks. */
    public static final String OPERATIONAL = "operational";

    /** Carbon sinks. */
    public static final String SINKS = "sinks";

    /** Change of the stocks of carbon. */
    public static final String STOCK_CHANGE = "stock-change";

    /** Gases that sites give off, which have no stock. */
    public static final String GASES = "gases";

    /** Credits sold, as a negative number. */
    public static final String CREDITS_SOLD = "credits-sold";

    /** Sum of the other rows of the sinks. */
    public static final String OWN_CLAIM = "own-claim";
}
