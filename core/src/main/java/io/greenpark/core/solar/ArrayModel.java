package io.greenpark.core.solar;

import io.greenpark.core.sun.SunPath;
import io.greenpark.core.weather.Weather;
import io.greenpark.core.weather.WeatherVariable;
import io.greenpark.core.weather.WindProfile;

/** One plant's weather and Sun, under which its sub-arrays are run one after the other. */
final class ArrayModel {

    /** Height above ground for which the cell temperature models are stated [m]. */
    private static final double TEMPERATURE_MODEL_WIND_HEIGHT_M = 10.0;

    /** Exponent of the wind profile near the ground [1]. */
    private static final double WIND_PROFILE_EXPONENT = 1.0 / 7.0;

    private final Weather weather;
    private final SolarPlant plant;
    private final SunPath sun;
    private final HorizontalIrradiance sky;
    private final double[] albedoFraction;
    private final double[] airC;
    private final double[] windMPerS;
    private final double[] scratch;

    ArrayModel(Weather weather, SolarPlant plant, SunPath sun, HorizontalIrradiance sky) {
        this.weather = weather;
        this.plant = plant;
        this.sun = sun;
        this.sky = sky;
        albedoFraction = plant.irradiance().albedo().fractions(weather);
        airC = Needed.values(weather, WeatherVariable.DRY_BULB_C, "solar");
        windMPerS = windAtModelHeight(weather);
        scratch = new double[sun.steps()];
    }

    /** Runs {@code array}. */
    ArrayLight run(SubArray array) {
        PvModule module = plant.module();
        PlaneColumns plane = new PlaneColumns(sun.steps());
        irradiance(array, module.rearSide(), plane);
        ModuleKernel.cellTemperature(module.cellTemperature(), airC, windMPerS, scratch, plane);
        module.incidenceAngle().transmitted(plane.cosAoi, scratch);
        if (module.diffuseIncidence()) {
            RegionShares shares = new DiffuseIncidence(module.incidenceAngle()).shares(new TiltCurve(plane.cosTilt));
            ModuleKernel.effectiveByRegion(scratch, shares, plane);
        } else {
            ModuleKernel.effectiveByBeam(scratch, plane);
        }
        SolarLosses losses = plant.losses();
        double[] soiling = losses.soiling().lossFractions(weather, plane.cosTilt);
        double[] snow = losses.snow().lossFractions(weather, plane.poa, plane.cosTilt);
        ModuleKernel.dirtAndRear(soiling, plane);
        double[] relativePower = new double[plane.steps()];
        ModuleKernel.relativePower(module.powerPerC(), module.lowLightLossFraction(), plane, relativePower);
        return new ArrayLight(plane.cosAoi, plane.poa, plane.rear, plane.cellC, relativePower, soiling, snow);
    }

    private void irradiance(SubArray array, RearSide rearSide, PlaneColumns plane) {
        Planes.place(array, sun, windMPerS, plane);
        TranspositionKernel.run(plant.irradiance().transposition(), sun, sky, albedoFraction, plane);
        if (array.mounting() instanceof Mounting.Tracker) {
            TrackerKernel.clearNight(sun, plane);
        }
        if (array.rows() instanceof RowLayout.Parallel rows && (rows.shading() || rearSide.worth() > 0.0)) {
            new RowView(rows).skyFromGround(new TiltCurve(plane.cosTilt), scratch);
            RowsKernel.run(rows, scratch, rearSide.worth(), sun, sky, albedoFraction, plane);
        }
        plane.sumFront();
    }

    private static double[] windAtModelHeight(Weather weather) {
        WindProfile measured = Needed.wind(weather, "solar");
        double[] windMPerS = measured.speedsMPerS(TEMPERATURE_MODEL_WIND_HEIGHT_M);
        double fromM = measured.nearestM(TEMPERATURE_MODEL_WIND_HEIGHT_M);
        double factor = Math.pow(TEMPERATURE_MODEL_WIND_HEIGHT_M / fromM, WIND_PROFILE_EXPONENT);
        for (int k = 0; k < windMPerS.length; k++) {
            windMPerS[k] *= factor;
        }
        return windMPerS;
    }
}
