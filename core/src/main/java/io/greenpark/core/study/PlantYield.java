package io.greenpark.core.study;

/**
 * The yield of one plant, or of all plants together.
 *
 * @param caseId case
 * @param node park, or {@code all}
 * @param plant id of the plant within its park, or {@code all}
 * @param energy how much and how sure
 */
public record PlantYield(String caseId, String node, String plant, EnergyYield energy) {

    /** Node and plant of the sum over all plants. */
    public static final String ALL = "all";
}
