package io.greenpark.core.sun;

/** Direct and diffuse part of global horizontal irradiance, one value per step; immutable. */
public final class SplitIrradiance {

    private final double[] dniWPerM2;
    private final double[] dhiWPerM2;

    SplitIrradiance(double[] dniWPerM2, double[] dhiWPerM2) {
        this.dniWPerM2 = dniWPerM2;
        this.dhiWPerM2 = dhiWPerM2;
    }

    /** Direct irradiance on a plane facing the Sun [W/m2]. */
    public double dniWPerM2(int k) {
        return dniWPerM2[k];
    }

    /** Diffuse irradiance on the horizontal [W/m2]. */
    public double dhiWPerM2(int k) {
        return dhiWPerM2[k];
    }

    /** Copy of the direct irradiance on a plane facing the Sun [W/m2]. */
    public double[] dniWPerM2() {
        return dniWPerM2.clone();
    }

    /** Copy of the diffuse irradiance on the horizontal [W/m2]. */
    public double[] dhiWPerM2() {
        return dhiWPerM2.clone();
    }
}
