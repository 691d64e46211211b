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
 */
public record PvModule(
        double powerPerC,
        double lowLightLossFraction,
        IncidenceAngle incidenceAngle,
        boolean diffuseIncidence,
        CellTemperature cellTemperature) {

    public PvModule {
        Require.within("powerPerC", powerPerC, -0.01, 0.0);
        Require.within("lowLightLossFraction", lowLightLossFraction, 0.0, 0.1);
    }

    /** Mono-crystalline PERC cells behind uncoated glass, glass on both sides, open rack. */
    public static PvModule monoPerc() {
        return new PvModule(-0.0034, 0.0, IncidenceAngle.glass(), true, CellTemperature.Sapm.openRackGlassGlass());
    }
}
