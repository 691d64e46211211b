package io.greenpark.core.solar;

import io.greenpark.core.check.Require;

/**
 * A class of photovoltaic modules, docs/model.md eq. (SOL-13) and (SOL-14).
 *
 * <p>Source: A. P. Dobos, PVWatts Version 5 Manual, NREL/TP-6A20-62641 (2014), section 8; low light: B. Marion, Comparison
 * of predictive models for photovoltaic module performance, 33rd IEEE PVSC (2008).
 *
 * @param powerPerC change of power with cell temperature, relative to 25 C [1/K]
 * @param lowLightLossFraction power missing at 200 W/m2, relative to the nameplate; 0 for none [1]
 * @param incidenceAngle transmission of the cover by angle
 * @param diffuseIncidence whether the cover also holds back diffuse light, by Marion's integration
 * @param cellTemperature model of the cell temperature
 * @param rearSide what light on the rear is worth
 */
public record PvModule(
        double powerPerC,
        double lowLightLossFraction,
        IncidenceAngle incidenceAngle,
        boolean diffuseIncidence,
        CellTemperature cellTemperature,
        RearSide rearSide) {

    public PvModule {
        Require.within("powerPerC", powerPerC, -0.01, 0.0);
        Require.within("lowLightLossFraction", lowLightLossFraction, 0.0, 0.1);
    }

    /** Mono-crystalline PERC cells behind uncoated glass, glass on both sides, open rack, dark rear. */
    public static PvModule monoPerc() {
        return new PvModule(
                -0.0034,
                0.0,
                IncidenceAngle.Physical.glass(),
                true,
                CellTemperature.Sapm.openRackGlassGlass(),
                RearSide.dark());
    }

    /** The same modules with another rear. */
    public PvModule with(RearSide other) {
        return new PvModule(powerPerC, lowLightLossFraction, incidenceAngle, diffuseIncidence, cellTemperature, other);
    }

    /** The same modules with another model of the cell temperature. */
    public PvModule with(CellTemperature other) {
        return new PvModule(powerPerC, lowLightLossFraction, incidenceAngle, diffuseIncidence, other, rearSide);
    }
}
