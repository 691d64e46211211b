package io.greenpark.core.carbon;

/**
 * What a heat demand emits, and what it would emit with its reference; docs/model.md eq. (CAR-31).
 *
 * @param use id of the demand
 * @param heatMwh heat delivered [MWh heat]
 * @param referenceScope1Tco2e direct emissions of the reference [tCO2e]
 * @param referenceScope2Tco2e location-based emissions of the electricity of the reference [tCO2e]
 * @param supplyScope1Tco2e direct emissions of the supply [tCO2e]
 * @param supplyScope2Tco2e location-based emissions of the supply's part of what the park draws from the grid [tCO2e]
 */
public record HeatSwitch(
        String use,
        double heatMwh,
        double referenceScope1Tco2e,
        double referenceScope2Tco2e,
        double supplyScope1Tco2e,
        double supplyScope2Tco2e) {

    /** Emissions of the reference [tCO2e]. */
    public double referenceTco2e() {
        return referenceScope1Tco2e + referenceScope2Tco2e;
    }

    /** Emissions of the supply [tCO2e]. */
    public double supplyTco2e() {
        return supplyScope1Tco2e + supplyScope2Tco2e;
    }

    /** What the supply emits less than the reference; negative where it emits more [tCO2e]. */
    public double savedTco2e() {
        return referenceTco2e() - supplyTco2e();
    }

    /** What moves from the park's own stacks to those of the grid; negative for the other way [tCO2e]. */
    public double shiftedTco2e() {
        return supplyScope2Tco2e - referenceScope2Tco2e;
    }
}
