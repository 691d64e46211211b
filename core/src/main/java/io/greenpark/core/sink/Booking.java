package io.greenpark.core.sink;

/**
 * A stock or flow of a site for one set of inputs, before its uncertainty is known.
 *
 * @param year year of the booking
 * @param pool carbon pool
 * @param cause cause as in {@link SinkEntry}
 * @param tco2e stock, or flow into (positive) or out of (negative) the stock [tCO2e]
 */
public record Booking(int year, String pool, String cause, double tco2e) {

    /** Whether this is a flow and not a stock. */
    public boolean flow() {
        return !cause.equals(SinkEntry.OPENING) && !cause.equals(SinkEntry.CLOSING);
    }
}
