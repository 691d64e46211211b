package io.greenpark.core.solar;

import io.greenpark.core.sun.Splitting;
import io.greenpark.core.sun.SunPath;
import io.greenpark.core.weather.Weather;
import java.util.List;

/** The chain of the reference vectors: one kilowatt of modules on 800 W of inverters, Hay-Davies, albedo 0.2. */
final class ReferencePlant {

    static final Mounting SOUTH_40 = new Mounting.Fixed(40.0, 180.0);

    /** Rows of the reference: 40 % of the ground, 1.5 m high, 5 m apart. */
    static final RowLayout.Parallel ROWS = new RowLayout.Parallel(0.4, 1.5, 5.0, true);

    static final Albedo ALBEDO = new Albedo.Constant(0.2);

    private ReferencePlant() {}

    static SolarPlant of(Mounting mounting) {
        return SolarPlant.standard("reference", "changtu", 1e-3, 0.8e-3, SOUTH_40)
                .withArrays(List.of(new SubArray(1e-3, mounting, RowLayout.alone())))
                .with(new PlaneIrradiance(Splitting.ERBS_DRIESSE, Transposition.HAY_DAVIES, ALBEDO))
                .with(new PvModule(
                        -0.0034,
                        0.0,
                        IncidenceAngle.Physical.glass(),
                        false,
                        CellTemperature.Sapm.openRackGlassGlass(),
                        RearSide.dark()));
    }

    /** Irradiance on the plane of a mounting, summed over its origins. */
    static PlaneColumns plane(SubArray array, Transposition transposition, Weather weather, SunPath sun) {
        PlaneColumns plane = new PlaneColumns(sun.steps());
        Planes.place(array, sun, new double[sun.steps()], plane);
        HorizontalIrradiance sky = HorizontalIrradiance.of(weather, sun, Splitting.ERBS_DRIESSE);
        TranspositionKernel.run(transposition, sun, sky, ALBEDO.fractions(weather), plane);
        if (array.mounting() instanceof Mounting.Tracker) {
            TrackerKernel.clearNight(sun, plane);
        }
        plane.sumFront();
        return plane;
    }
}
