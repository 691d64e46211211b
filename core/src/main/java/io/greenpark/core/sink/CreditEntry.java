package io.greenpark.core.sink;

/**
 * A booking in the ledger of the credits of a site.
 *
 * @param year year of the booking
 * @param row what it is
 * @param tco2e amount, or balance at the end of the year [tCO2e]
 * @param yuan received (positive) or paid (negative) money [yuan]
 */
public record CreditEntry(int year, Row row, double tco2e, double yuan) {

    /** What a booking is. */
    public enum Row {
        /** What the site bound since the last monitoring event, gases netted. */
        PROJECT("project"),
        /** What it would have bound without the project. */
        BASELINE("baseline"),
        /** What is lost elsewhere. */
        LEAKAGE("leakage"),
        /** What is not credited, or not held against the project, since it is not known well enough. */
        UNCERTAINTY("uncertainty-deduction"),
        /** Gain that makes good what was owed. */
        REPAID("repaid"),
        /** Credits kept back for reversals. */
        TO_BUFFER("to-buffer"),
        /** Credits issued. */
        ISSUED("issued"),
        /** Reversal taken from the buffer. */
        CANCELLED_BUFFER("cancelled-buffer"),
        /** Reversal taken from credits that are held. */
        CANCELLED("cancelled"),
        /** Reversal for which neither is left. */
        NEWLY_OWED("newly-owed"),
        /** A monitoring event. */
        MONITORING("monitoring"),
        /** Credits sold. */
        SOLD("sold"),
        /** Credits held at the end of the year. */
        HELD("held"),
        /** Credits in the buffer at the end of the year. */
        BUFFER("buffer"),
        /** What is owed at the end of the year. */
        OWED("owed"),
        /** What the site bound in the year, gases netted. */
        BOUND("bound"),
        /** The same without what was sold in the year: what its own region may still claim. */
        OWN_CLAIM("own-claim");

        private final String id;

        Row(String id) {
            this.id = id;
        }

        /** Stable id, e.g. {@code own-claim}. */
        public String id() {
            return id;
        }
    }
}
