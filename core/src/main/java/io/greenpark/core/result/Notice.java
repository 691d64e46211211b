package io.greenpark.core.result;

/**
 * Something the reader of a result must know.
 *
 * @param code what it is; its text in both languages stands in the reports' bundles
 * @param caseId case
 * @param node node, or {@code all}
 * @param amount how much, in the unit of the code
 */
public record Notice(Code code, String caseId, String node, double amount) {

    /** Kinds of notices. */
    public enum Code {
        /** Demand that could not be supplied [MWh]. */
        UNSERVED_ENERGY,
        /** Limits on energies of months or years that a plan misses, since its strategy does not know of them [periods]. */
        LIMIT_MISSED,
        /** Charges of the bill that a plan of least cost does not know of [kinds of charges]. */
        CHARGES_BEYOND_DISPATCH,
        /** Dated rules that are not kept [checks]. */
        RULES_FAILED,
        /** Batches of products that are not accounted, since not all their days are simulated [batches]. */
        BATCH_NOT_SIMULATED,
        /** Power purchase agreements that CBAM is told of and no ledger of the park holds; they do not count [MWh]. */
        AGREEMENT_NOT_HELD,
        /** Certificates that a park has cancelled for itself beyond the energy it draws from the grid; they cover nothing [MWh]. */
        COVER_BEYOND_IMPORT,
        /** Precursors whose footprint from cradle to gate is taken as the embedded emissions that CBAM asks for [materials]. */
        PRECURSOR_BY_FOOTPRINT,
        /** The factor of the provincial allocation of non-fossil power is not given: the non-fossil share is without it [1]. */
        NO_PROVINCIAL_ALLOCATION,
        /** The carbon-free share of the grid is an assumption: no official hourly one is published [1]. */
        GRID_CARBON_FREE_ASSUMED,
        /** Heat that could not be supplied [MWh heat]. */
        UNSERVED_HEAT,
        /** Plants and lines that do not serve in all of the time simulated [plants]. */
        NOT_ALWAYS_IN_SERVICE,
        /** Grid factor of an earlier year was used [number of years]. */
        GRID_FACTOR_OF_EARLIER_YEAR,
        /** The rule pack is applied outside its validity [1]. */
        RULES_APPLIED_AS_IF,
        /** Wind speeds of a weather year were scaled to the site of a farm; the factor furthest from 1 of the node [1]. */
        WIND_SPEED_SCALED,
        /** No rate of return is defined for a project [years looked at]. */
        NO_RATE_OF_RETURN,
        /** A project does not pay back [years looked at]. */
        NEVER_PAID_BACK,
        /** Money is worked out for whole years from a time that is not one [years]. */
        FINANCE_OF_PART_YEAR,
        /** Credits are sold though no published method exists [sites]. */
        CREDITS_WITHOUT_METHOD,
        /** Credits are sold at the price of an earlier year [years]. */
        CREDIT_PRICE_OF_EARLIER_YEAR,
        /** A target is missed in the reading that decides [targets]. */
        TARGET_MISSED,
        /** Weather of a site is synthesised and not measured [number of sites]. */
        SYNTHETIC_WEATHER,
        /** Weather is a year of an ensemble, drawn from a typical year [number of the year]. */
        RESAMPLED_WEATHER
    }
}
