package io.greenpark.core.solar;

import static io.greenpark.core.golden.GoldenColumns.assertClose;
import static io.greenpark.core.golden.GoldenColumns.assertWithin;

import io.greenpark.core.golden.ChangtuYear;
import io.greenpark.core.golden.GoldenTable;
import io.greenpark.core.sun.SunPath;
import io.greenpark.core.weather.Weather;
import java.util.Arrays;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows from north to south that follow the Sun, step by step against pvlib, given the reference's own angles. */
class TrackerGoldenTest {

    /** The table's azimuths end at 1e-9 degrees, and turning back near its onset magnifies that tenfold. */
    private static final double ANGLE_DEG = 1e-8;

    private static final SubArray BACKTRACKING =
            new SubArray(1e-3, Mounting.Tracker.northSouth(), new RowLayout.Parallel(0.4, 1.5, 5.0, false));
    private static final SubArray TRUE_TRACKING =
            new SubArray(1e-3, new Mounting.Tracker(180.0, 0.0, 60.0, 0.0, false, WindStow.never()), RowLayout.alone());

    @ParameterizedTest(name = "Sun {0} minutes after the hour")
    @ValueSource(ints = {0, 30})
    void rotationIsThatOfTheReference(int minutes) {
        GoldenTable angles = ChangtuYear.table("tracker_angles", minutes);
        assertWithin(ANGLE_DEG, angles, "tracker_theta_backtrack", rotationDeg(BACKTRACKING, minutes));
        assertWithin(
                ANGLE_DEG,
                ChangtuYear.table("pv_tracker", minutes),
                "tracker_theta",
                rotationDeg(BACKTRACKING, minutes));
        assertWithin(ANGLE_DEG, angles, "tracker_theta_true", rotationDeg(TRUE_TRACKING, minutes));
    }

    @ParameterizedTest(name = "{0}, Sun {1} minutes after the hour")
    @CsvSource({
        "ISOTROPIC, isotropic, 0", "ISOTROPIC, isotropic, 30", "HAY_DAVIES, haydavies, 0",
        "HAY_DAVIES, haydavies, 30", "PEREZ, perez, 0", "PEREZ, perez, 30"
    })
    void irradianceOnTheRowsIsThatOfTheReference(Transposition transposition, String name, int minutes) {
        GoldenTable table = ChangtuYear.table("pv_tracker", minutes);
        SunPath sun = ChangtuYear.referenceSun(minutes);
        PlaneColumns plane = ReferencePlant.plane(BACKTRACKING, transposition, ChangtuYear.weather(minutes), sun);
        assertWithin(ANGLE_DEG, table, "surface_tilt", k -> Math.toDegrees(Math.acos(plane.cosTilt[k])));
        assertWithin(ANGLE_DEG, table, "surface_azimuth", k -> azimuthDeg(plane, k));
        assertWithin(ANGLE_DEG, table, "aoi", k -> Math.toDegrees(Math.acos(plane.cosAoi[k])));
        assertClose(table, "poa_direct", plane.beam);
        assertClose(table, "poa_ground", plane.ground);
        assertClose(table, "sky_" + name, k -> plane.circumsolar[k] + plane.isotropic[k] + plane.horizon[k]);
        assertClose(table, "poa_" + name, plane.poa);
    }

    @ParameterizedTest(name = "Sun {0} minutes after the hour")
    @ValueSource(ints = {0, 30})
    void plantGivesTheReferencePowerAtTheReferenceAngles(int minutes) {
        GoldenTable table = ChangtuYear.table("pv_tracker", minutes);
        Weather weather = ChangtuYear.weather(minutes);
        SunPath sun = ChangtuYear.referenceSun(minutes);
        PlaneColumns plane = ReferencePlant.plane(BACKTRACKING, Transposition.HAY_DAVIES, weather, sun);
        double[] transmitted = new double[plane.steps()];
        IncidenceAngle.Physical.glass().transmitted(plane.cosAoi, transmitted);
        assertClose(table, "iam_physical", transmitted);
        ModuleKernel.effectiveByBeam(transmitted, plane);
        assertClose(table, "eff_irr", plane.effective);
        new IncidenceAngle.Ashrae(0.05).transmitted(plane.cosAoi, transmitted);
        assertClose(table, "iam_ashrae", transmitted);

        Map<String, CellTemperature> models = Map.of(
                "tcell_sapm", CellTemperature.Sapm.openRackGlassGlass(),
                "tcell_faiman", CellTemperature.Faiman.standard(),
                "tcell_pvsyst", CellTemperature.PvSyst.freeStanding(),
                "tcell_noct_sam", new CellTemperature.NoctSam(45.0, 0.21, 0.51));
        double[] airC = ChangtuYear.epw().column("7");
        double[] windMPerS = ChangtuYear.epw().column("22");
        models.forEach((column, model) -> {
            model.cellC(plane.poa, airC, windMPerS, plane.cellC);
            assertClose(table, column, plane.cellC);
        });
        CellTemperature.Sapm.openRackGlassGlass().cellC(plane.poa, airC, windMPerS, plane.cellC);
        double[] dcMw = new double[plane.steps()];
        ModuleKernel.relativePower(-0.0034, 0.0, plane, dcMw);
        Arrays.setAll(dcMw, k -> 1e-3 * dcMw[k]);
        assertClose(table, "dc_w", k -> dcMw[k] * 1e6);
        double[] netMw = dcMw.clone();
        for (int k = 0; k < netMw.length; k++) {
            netMw[k] *= 0.98 * ConstantLosses.pvwatts().remainingFraction();
        }
        assertClose(table, "dc_net_w", k -> netMw[k] * 1e6);
        double[] acMw = new double[plane.steps()];
        Inverter.PvWatts.standard().convert(netMw, 0.8e-3, acMw);
        assertClose(table, "ac_w", k -> acMw[k] * 1e6);
    }

    private static IntToDoubleFunction rotationDeg(SubArray array, int minutes) {
        SunPath sun = ChangtuYear.referenceSun(minutes);
        PlaneColumns plane = new PlaneColumns(sun.steps());
        Planes.place(array, sun, new double[sun.steps()], plane);
        // An axis to the south turns its rows to the west for positive angles.
        return k -> Math.toDegrees(Math.atan2(-plane.normalEast[k], plane.cosTilt[k]));
    }

    /** A horizontal plane faces 90 degrees left of the axis, as in the reference. */
    private static double azimuthDeg(PlaneColumns plane, int k) {
        if (plane.normalEast[k] == 0.0 && plane.normalNorth[k] == 0.0) {
            return 90.0;
        }
        double deg = Math.toDegrees(Math.atan2(plane.normalEast[k], plane.normalNorth[k]));
        return deg < 0.0 ? deg + 360.0 : deg;
    }
}
