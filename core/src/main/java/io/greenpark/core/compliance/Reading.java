package io.greenpark.core.compliance;

/**
 * How texts are read that can be read in two ways.
 *
 * @param curtailedCounts whether available generation includes what is curtailed, so that curtailment lowers self-use
 * @param stricterDates whether "before" a year means that the limit holds in the year before it
 */
public record Reading(boolean curtailedCounts, boolean stricterDates) {

    /** Available generation includes what is curtailed, and "before" a year means from its first day on. */
    public static final Reading USUAL = new Reading(true, false);
}
