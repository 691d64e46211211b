package io.greenpark.core.solar;

import static io.greenpark.core.golden.GoldenColumns.assertClose;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.golden.ChangtuYear;
import io.greenpark.core.golden.GoldenTable;
import io.greenpark.core.sun.Splitting;
import io.greenpark.core.sun.SunPath;
import io.greenpark.core.weather.Weather;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A plane of 40 degrees to the south, step by step against pvlib, given the reference's own angles of the Sun. */
class FixedPlantGoldenTest {

    private static final SolarPlant PLANT = ReferencePlant.of(ReferencePlant.SOUTH_40);

    @ParameterizedTest(name = "{0}, Sun {1} minutes after the hour")
    @CsvSource({
        "ISOTROPIC, isotropic, 0", "ISOTROPIC, isotropic, 30", "HAY_DAVIES, haydavies, 0",
        "HAY_DAVIES, haydavies, 30", "PEREZ, perez, 0", "PEREZ, perez, 30"
    })
    void irradianceOnThePlaneIsThatOfTheReference(Transposition transposition, String name, int minutes) {
        GoldenTable table = ChangtuYear.table("pv_fixed", minutes);
        PlaneColumns plane = plane(transposition, minutes);
        double[] sky = new double[plane.steps()];
        double[] aoiDeg = new double[plane.steps()];
        for (int k = 0; k < sky.length; k++) {
            sky[k] = plane.circumsolar[k] + plane.isotropic[k] + plane.horizon[k];
            aoiDeg[k] = Math.toDegrees(Math.acos(plane.cosAoi[k]));
        }
        assertClose(table, "aoi", aoiDeg);
        assertClose(table, "poa_direct", plane.beam);
        assertClose(table, "poa_ground", plane.ground);
        assertClose(table, "sky_" + name, sky);
        assertClose(table, "poa_" + name, plane.poa);
    }

    @ParameterizedTest(name = "{0}, Sun {1} minutes after the hour")
    @CsvSource({"pv_fixed, 0", "pv_fixed, 30", "pv_tracker, 0", "pv_tracker, 30"})
    void irradianceOfTheFileIsTakenAsTheReferenceTakesIt(String kind, int minutes) {
        GoldenTable table = ChangtuYear.table(kind, minutes);
        HorizontalIrradiance sky = HorizontalIrradiance.of(
                ChangtuYear.weather(minutes), ChangtuYear.referenceSun(minutes), Splitting.ERBS_DRIESSE);
        assertClose(table, "dni_used", sky.dni);
        assertClose(table, "dhi", sky.dhi);
        assertClose(table, "ghi", sky.ghi);
    }

    @ParameterizedTest(name = "Sun {0} minutes after the hour")
    @ValueSource(ints = {0, 30})
    void coverLetsThroughWhatItDoesInTheReference(int minutes) {
        GoldenTable table = ChangtuYear.table("pv_fixed", minutes);
        PlaneColumns plane = plane(Transposition.HAY_DAVIES, minutes);
        double[] transmitted = new double[plane.steps()];
        IncidenceAngle.Physical.glass().transmitted(plane.cosAoi, transmitted);
        assertClose(table, "iam_physical", transmitted);
        ModuleKernel.effectiveByBeam(transmitted, plane);
        assertClose(table, "eff_irr", plane.effective);
        new IncidenceAngle.Ashrae(0.05).transmitted(plane.cosAoi, transmitted);
        assertClose(table, "iam_ashrae", transmitted);
    }

    @ParameterizedTest(name = "Sun {0} minutes after the hour")
    @ValueSource(ints = {0, 30})
    void everyTemperatureModelGivesTheReferenceTemperatures(int minutes) {
        GoldenTable table = ChangtuYear.table("pv_fixed", minutes);
        Map<String, CellTemperature> models = Map.of(
                "tcell_sapm", CellTemperature.Sapm.openRackGlassGlass(),
                "tcell_faiman", CellTemperature.Faiman.standard(),
                "tcell_pvsyst", CellTemperature.PvSyst.freeStanding(),
                "tcell_noct_sam", new CellTemperature.NoctSam(45.0, 0.21, 0.51));
        double[] airC = ChangtuYear.epw().column("7");
        double[] windMPerS = ChangtuYear.epw().column("22");
        double[] poa = table.column("poa_haydavies");
        double[] cellC = new double[poa.length];
        models.forEach((column, model) -> {
            model.cellC(poa, airC, windMPerS, cellC);
            assertClose(table, column, cellC);
        });
    }

    @ParameterizedTest(name = "Sun {0} minutes after the hour")
    @ValueSource(ints = {0, 30})
    void plantGivesTheReferencePowerAtTheReferenceAngles(int minutes) {
        GoldenTable table = ChangtuYear.table("pv_fixed", minutes);
        Weather weather = ChangtuYear.weather(minutes);
        SunPath sun = ChangtuYear.referenceSun(minutes);
        Map<String, double[]> columns = SolarModel.simulate(weather, PLANT, sun).columns();
        assertClose(table, "aoi", columns.get("aoiDeg"));
        assertClose(table, "poa_haydavies", columns.get("poaWPerM2"));
        assertClose(table, "tcell_sapm", columns.get("cellTemperatureC"));
        assertClose(table, "dc_net_w", k -> columns.get("dcMw")[k] * 1e6);
        assertClose(table, "ac_w", k -> columns.get("acMw")[k] * 1e6);
        Map<String, double[]> lossless = SolarModel.simulate(weather, PLANT.with(SolarLosses.none()), sun)
                .columns();
        assertClose(table, "dc_w", k -> lossless.get("dcMw")[k] * 1e6);
    }

    @ParameterizedTest
    @EnumSource(Transposition.class)
    void horizontalPlaneReceivesTheGlobalIrradiance(Transposition transposition) {
        SunPath sun = ChangtuYear.sun(30);
        Weather weather = ChangtuYear.weather(30);
        HorizontalIrradiance sky = HorizontalIrradiance.of(weather, sun, Splitting.ERBS);
        SubArray flat = new SubArray(1.0, new Mounting.Fixed(0.0, 0.0), RowLayout.alone());
        PlaneColumns plane = ReferencePlant.plane(flat, transposition, weather, sun);
        for (int k = 0; k < sun.steps(); k++) {
            // Below five degrees the aureole is divided by a floored cosine.
            if (sun.apparentZenithDeg(k) < 85.0) {
                assertThat(plane.poa[k])
                        .isCloseTo(sky.dni[k] * sun.up(k) + sky.dhi[k], within(1e-9 * Math.max(1.0, sky.ghi[k])));
            }
        }
    }

    private static PlaneColumns plane(Transposition transposition, int minutes) {
        return ReferencePlant.plane(
                PLANT.arrays().get(0), transposition, ChangtuYear.weather(minutes), ChangtuYear.referenceSun(minutes));
    }
}
