package io.greenpark.core.sink;

/**
 * A carbon quantity with the half width of its 95 % interval.
 *
 * @param tco2e value [tCO2e]
 * @param halfWidthTco2e half width [tCO2e]
 */
record Estimate(double tco2e, double halfWidthTco2e) {

    static final Estimate ZERO = new Estimate(0.0, 0.0);

    /** Sum of two quantities with independent errors: half widths add in quadrature. */
    Estimate plusIndependent(Estimate other) {
        return new Estimate(tco2e + other.tco2e, Math.hypot(halfWidthTco2e, other.halfWidthTco2e));
    }
}
