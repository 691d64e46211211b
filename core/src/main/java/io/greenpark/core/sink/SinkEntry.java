package io.greenpark.core.sink;

/**
 * One booking in the ledger of a sink site.
 *
 * @param year year of the booking
 * @param pool carbon pool, e.g. {@code tree-biomass}, {@code soil-organic-carbon}
 * @param cause {@code opening-stock}, a flow such as {@code growth} or {@code management}, or {@code closing-stock}
 * @param tco2e stock, or flow into (positive) or out of (negative) the stock [tCO2e]
 * @param uncertaintyTco2e half width of the 95 % interval by propagation of errors [tCO2e]
 * @param lowTco2e lower end of the 95 % interval by Monte Carlo; by propagation where nothing was drawn [tCO2e]
 * @param highTco2e upper end of the same interval [tCO2e]
 */
public record SinkEntry(
        int year, String pool, String cause, double tco2e, double uncertaintyTco2e, double lowTco2e, double highTco2e) {

    /** Cause of the first entry of a year. */
    public static final String OPENING = "opening-stock";
    /** Cause of the last entry of a year. */
    public static final String CLOSING = "closing-stock";

    /** An entry for which nothing was drawn. */
    public SinkEntry(int year, String pool, String cause, double tco2e, double uncertaintyTco2e) {
        this(year, pool, cause, tco2e, uncertaintyTco2e, tco2e - uncertaintyTco2e, tco2e + uncertaintyTco2e);
    }

    /** The same entry with a drawn interval. */
    SinkEntry within(double low, double high) {
        return new SinkEntry(year, pool, cause, tco2e, uncertaintyTco2e, low, high);
    }

    /** Whether the entry is a flow and not a stock. */
    public boolean flow() {
        return !cause.equals(OPENING) && !cause.equals(CLOSING);
    }
}
