package io.greenpark.core.solar;

/**
 * From irradiance on the plane to direct current, docs/model.md eq. (SOL-8) and (SOL-13) to (SOL-15).
 *
 * <p>Hot loops: one pass each, no allocation.
 */
final class ModuleKernel {

    /** Irradiance of the standard test conditions [W/m2] and their cell temperature [C]. */
    private static final double STC_W_PER_M2 = 1000.0;

    private static final double STC_C = 25.0;

    /** Irradiance at which the low-light loss is stated [W/m2]. */
    private static final double LOW_LIGHT_W_PER_M2 = 200.0;

    private ModuleKernel() {}

    /**
     * Cells are heated by the irradiance on the front and by what the rear adds.
     *
     * @param heat scratch space, one element per step
     */
    static void cellTemperature(
            CellTemperature model, double[] airC, double[] windMPerS, double[] heat, PlaneColumns plane) {
        for (int k = 0; k < heat.length; k++) {
            heat[k] = plane.poa[k] + plane.rear[k];
        }
        model.cellC(heat, airC, windMPerS, plane.cellC);
    }

    /** Only the disc of the Sun is weakened by the cover. */
    static void effectiveByBeam(double[] transmitted, PlaneColumns plane) {
        for (int k = 0; k < plane.steps(); k++) {
            plane.effective[k] = plane.beam[k] * transmitted[k]
                    + (plane.circumsolar[k] + plane.isotropic[k] + plane.horizon[k])
                    + plane.ground[k];
        }
    }

    /** All light is weakened by the cover: that of the disc and its aureole by angle, the rest by region. */
    static void effectiveByRegion(double[] transmitted, RegionShares shares, PlaneColumns plane) {
        for (int k = 0; k < plane.steps(); k++) {
            plane.effective[k] = (plane.beam[k] + plane.circumsolar[k]) * transmitted[k]
                    + plane.isotropic[k] * shares.sky[k]
                    + plane.horizon[k] * shares.horizon[k]
                    + plane.ground[k] * shares.ground[k];
        }
    }

    /** Takes what dirt holds back, and adds the rear. */
    static void dirtAndRear(double[] soilingFraction, PlaneColumns plane) {
        for (int k = 0; k < plane.steps(); k++) {
            plane.effective[k] = plane.effective[k] * (1.0 - soilingFraction[k]) + plane.rear[k];
        }
    }

    /** Fills {@code power} with the direct current of a sub-array over its nameplate power [1]. */
    static void relativePower(double powerPerC, double lowLightLossFraction, PlaneColumns plane, double[] power) {
        for (int k = 0; k < plane.steps(); k++) {
            final double effective = plane.effective[k];
            power[k] = 0.0;
            if (effective > 0.0) {
                final double relative = effective / STC_W_PER_M2 * (1.0 + powerPerC * (plane.cellC[k] - STC_C));
                final double missing = lowLightLossFraction > 0.0 ? lowLightLossFraction * lowLight(effective) : 0.0;
                power[k] = Math.max(0.0, relative - missing);
            }
        }
    }

    /** Loss at an irradiance relative to that at 200 W/m2 [1]; it turns into a gain above 1000 W/m2. */
    private static double lowLight(double effective) {
        if (effective > LOW_LIGHT_W_PER_M2) {
            return (STC_W_PER_M2 - effective) / (STC_W_PER_M2 - LOW_LIGHT_W_PER_M2);
        }
        final double missing = 1.0 - effective / LOW_LIGHT_W_PER_M2;
        final double square = missing * missing;
        return 1.0 - square * square;
    }
}
