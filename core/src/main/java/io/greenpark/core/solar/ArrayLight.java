package io.greenpark.core.solar;

/**
 * What falls on the modules of a sub-array and what it makes of each MW of them, one element per step; written by {@link ArrayModel}
 * only.
 *
 * @param cosAoi cosine of the angle of incidence [1]
 * @param poaWPerM2 irradiance on the front
 * @param rearWPerM2 what the rear adds to it
 * @param cellC temperature of the cells
 * @param relativePower power over nameplate power before snow [1]
 * @param soilingFraction light that dirt takes [1]
 * @param snowFraction power that snow takes [1]
 */
record ArrayLight(
        double[] cosAoi,
        double[] poaWPerM2,
        double[] rearWPerM2,
        double[] cellC,
        double[] relativePower,
        double[] soilingFraction,
        double[] snowFraction) {}
