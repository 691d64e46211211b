package io.greenpark.core.study;

import java.util.List;

/**
 * A park of a case without the grid, with its storage and without it.
 *
 * @param caseId the case
 * @param park the park
 * @param with survival with storage
 * @param without survival without storage
 * @param outages what becomes of each outage
 */
public record ParkResilience(String caseId, String park, Survival with, Survival without, List<Outcome> outages) {

    /**
     * What an outage does.
     *
     * @param id name of the outage
     * @param start first step
     * @param hours length [h]
     * @param criticalMwh critical load while it lasts [MWh]
     * @param unservedMwh part of it that is not served [MWh]
     * @param unservedWithoutStorageMwh the same without storage [MWh]
     */
    public record Outcome(
            String id,
            int start,
            double hours,
            double criticalMwh,
            double unservedMwh,
            double unservedWithoutStorageMwh) {}

    public ParkResilience {
        outages = List.copyOf(outages);
    }
}
