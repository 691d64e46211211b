package io.greenpark.core.solar;

import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.sun.SunPath;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a solar plant gives and uses over the time axis; immutable. */
public final class SolarOutput {

    private final SunPath sun;
    private final PowerSeries availableMw;
    private final PowerSeries auxMw;
    private final PlantColumns columns;
    private final Map<String, Double> facts;

    SolarOutput(
            SunPath sun, PowerSeries availableMw, PowerSeries auxMw, PlantColumns columns, Map<String, Double> facts) {
        this.sun = sun;
        this.availableMw = availableMw;
        this.auxMw = auxMw;
        this.columns = columns;
        this.facts = facts;
    }

    /** Output before curtailment, never negative [MW]. */
    public PowerSeries availableMw() {
        return availableMw;
    }

    /** Own use, mainly at night [MW]. */
    public PowerSeries auxMw() {
        return auxMw;
    }

    /**
     * Detail by header, one value per step, in the order of the file: {@code sunZenithDeg} (with refraction), {@code
     * sunAzimuthDeg}, {@code aoiDeg}, {@code poaWPerM2}, {@code cellTemperatureC}, {@code dcMw} (into the inverters), {@code
     * acMw} (available). Of several sub-arrays the angle of incidence, irradiance and temperature are means weighted by
     * nameplate power.
     */
    public Map<String, double[]> columns() {
        double[] zenithDeg = new double[sun.steps()];
        double[] azimuthDeg = new double[sun.steps()];
        for (int k = 0; k < zenithDeg.length; k++) {
            zenithDeg[k] = sun.apparentZenithDeg(k);
            azimuthDeg[k] = sun.azimuthDeg(k);
        }
        Map<String, double[]> byHeader = new LinkedHashMap<>();
        byHeader.put("sunZenithDeg", zenithDeg);
        byHeader.put("sunAzimuthDeg", azimuthDeg);
        byHeader.put("aoiDeg", columns.aoiDeg());
        byHeader.put("poaWPerM2", columns.poaWPerM2.clone());
        byHeader.put("cellTemperatureC", columns.cellTemperatureC.clone());
        byHeader.put("dcMw", columns.dcMw.clone());
        byHeader.put("acMw", availableMw.toArray());
        return byHeader;
    }

    /** Yearly figures by id, with the unit in the name; see docs/model.md, Solar. */
    public Map<String, Double> facts() {
        return facts;
    }
}
