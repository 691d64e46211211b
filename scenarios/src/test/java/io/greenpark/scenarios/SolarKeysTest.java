package io.greenpark.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.core.provenance.SourcedValue;
import io.greenpark.core.solar.Albedo;
import io.greenpark.core.solar.CellTemperature;
import io.greenpark.core.solar.ConstantLosses;
import io.greenpark.core.solar.Degradation;
import io.greenpark.core.solar.IncidenceAngle;
import io.greenpark.core.solar.Inverter;
import io.greenpark.core.solar.Mounting;
import io.greenpark.core.solar.PvModule;
import io.greenpark.core.solar.RearSide;
import io.greenpark.core.solar.RowLayout;
import io.greenpark.core.solar.Snow;
import io.greenpark.core.solar.Soiling;
import io.greenpark.core.solar.SolarPlant;
import io.greenpark.core.solar.SubArray;
import io.greenpark.core.solar.Transformer;
import io.greenpark.core.solar.Transposition;
import io.greenpark.core.solar.WindStow;
import io.greenpark.core.sun.Splitting;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys under {@code parks.*.solar}. */
class SolarKeysTest {

    private static final String FIXED = "mounting: {type: fixed, tiltDeg: 35, azimuthDeg: 180}";
    private static final String ROWS = "rows: {groundCoverageRatio: 0.4, heightM: 1.5, pitchM: 5}";

    @TempDir
    private Path folder;

    @Test
    void fourKeysMakeAPlantWithTheDefaultOfEveryModel() {
        assertThat(plant(FIXED))
                .isEqualTo(SolarPlant.standard("roofs", "site", 20.0, 16.0, new Mounting.Fixed(35.0, 180.0)));
    }

    @Test
    void everyDefaultIsListedAmongTheAssumptions() {
        assertThat(file(FIXED).read().register())
                .extracting(SourcedValue::path)
                .contains(
                        "parks.kaiyuan-food.solar.roofs.transposition",
                        "parks.kaiyuan-food.solar.roofs.albedo",
                        "parks.kaiyuan-food.solar.roofs.inverter",
                        "parks.kaiyuan-food.solar.roofs.module.cover",
                        "parks.kaiyuan-food.solar.roofs.losses.snow",
                        "parks.kaiyuan-food.solar.roofs.losses.shadingFraction");
    }

    @Test
    void trackerWithRowsAndStow() {
        SolarPlant plant = plant("mounting: {type: single-axis-tracker, maxAngleDeg: 52, "
                + "stow: {limitMPerS: 20, gustFactor: 1.5, angleDeg: 0}, " + ROWS + "}");
        assertThat(plant.arrays())
                .containsExactly(new SubArray(
                        20.0,
                        new Mounting.Tracker(180.0, 0.0, 52.0, 0.0, true, new WindStow.InGusts(20.0, 1.5, 0.0)),
                        new RowLayout.Parallel(0.4, 1.5, 5.0, true)));
    }

    @Test
    void severalOrientationsShareThePlant() {
        SolarPlant plant = plant("mounting: {type: several, parts: {"
                + "east: {shareFraction: 0.4, mounting: {type: fixed, tiltDeg: 10, azimuthDeg: 90}}, "
                + "west: {shareFraction: 0.6, mounting: {type: fixed, tiltDeg: 10, azimuthDeg: 270}}}}");
        assertThat(plant.arrays())
                .containsExactly(
                        new SubArray(8.0, new Mounting.Fixed(10.0, 90.0), RowLayout.alone()),
                        new SubArray(12.0, new Mounting.Fixed(10.0, 270.0), RowLayout.alone()));
        assertThat(plant.dcMw()).isEqualTo(20.0);
    }

    @Test
    void irradianceModels() {
        SolarPlant plant = plant(FIXED
                + "\n        transposition: hay-davies\n        splitting: dirint"
                + "\n        albedo: {type: constant, fraction: 0.25}");
        assertThat(plant.irradiance().transposition()).isEqualTo(Transposition.HAY_DAVIES);
        assertThat(plant.irradiance().splitting()).isEqualTo(Splitting.DIRINT);
        assertThat(plant.irradiance().albedo()).isEqualTo(new Albedo.Constant(0.25));
    }

    @Test
    void albedoOfTheSnowAndOfTheMonth() {
        assertThat(plant(FIXED + "\n        albedo: {type: snow-depth, snowFraction: 0.7}")
                        .irradiance()
                        .albedo())
                .isEqualTo(new Albedo.BySnowDepth(0.2, 0.7, 0.5));
        Albedo monthly = plant(FIXED + "\n        albedo: {type: monthly, fractionByMonth: "
                        + "[0.6, 0.5, 0.3, 0.2, 0.2, 0.2, 0.2, 0.2, 0.2, 0.2, 0.3, 0.5]}")
                .irradiance()
                .albedo();
        assertThat(((Albedo.Monthly) monthly).fractions()).hasSize(12).startsWith(0.6, 0.5, 0.3);
    }

    @Test
    void modulesWithCoatingNoctAndBrightRear() {
        SolarPlant plant = plant("mounting: {type: fixed, tiltDeg: 35, azimuthDeg: 180, " + ROWS + "}"
                + "\n        module: {powerPerC: -0.003, cover: {type: coated-glass}, diffuseIncidence: false, "
                + "cellTemperature: {type: noct, noctC: 45, efficiency: 0.21, windFraction: 0.51}, "
                + "rearSide: {bifacialityFraction: 0.8}}");
        assertThat(plant.module().powerPerC()).isEqualTo(-0.003);
        assertThat(plant.module().incidenceAngle()).isEqualTo(IncidenceAngle.Physical.coatedGlass());
        assertThat(plant.module().diffuseIncidence()).isFalse();
        assertThat(plant.module().cellTemperature()).isEqualTo(new CellTemperature.NoctSam(45.0, 0.21, 0.51));
        assertThat(plant.module().rearSide()).isEqualTo(new RearSide(0.8, 0.02, 0.0));
    }

    @Test
    void everyModelOfTheCellTemperatureAndTheCover() {
        assertThat(module("cellTemperature: {type: sapm, construction: close-roof-glass-glass}")
                        .cellTemperature())
                .isEqualTo(CellTemperature.Sapm.closeRoofGlassGlass());
        assertThat(module("cellTemperature: {type: faiman}").cellTemperature())
                .isEqualTo(CellTemperature.Faiman.standard());
        assertThat(module("cellTemperature: {type: pvsyst, constantWPerM2K: 20}")
                        .cellTemperature())
                .isEqualTo(new CellTemperature.PvSyst(20.0, 0.0, 0.1, 0.9));
        assertThat(module("cover: {type: ashrae, b: 0.05}").incidenceAngle())
                .isEqualTo(new IncidenceAngle.Ashrae(0.05));
        assertThat(module("cover: {type: glass, thicknessM: 0.0032}").incidenceAngle())
                .isEqualTo(new IncidenceAngle.Physical(1.526, 4.0, 0.0032, 1.0));
    }

    @Test
    void lossesOfDirtSnowAndAge() {
        SolarPlant plant = plantInRain(FIXED
                + "\n        losses: {shadingFraction: 0.01, soiling: {type: kimber, graceDays: 7}, "
                + "snow: {type: marion, strings: 3}, degradation: {fractionPerYear: 0.005, firstYear: 2025}}");
        ConstantLosses defaults = ConstantLosses.pvwatts();
        assertThat(plant.losses().constant().shadingFraction()).isEqualTo(0.01);
        assertThat(plant.losses().constant().wiringFraction()).isEqualTo(defaults.wiringFraction());
        assertThat(plant.losses().soiling()).isEqualTo(new Soiling.Kimber(0.0015, 6.0, 7, 0.3));
        assertThat(plant.losses().snow()).isEqualTo(Snow.Marion.of(3));
        assertThat(plant.losses().degradation()).isEqualTo(new Degradation(0.005, 2025));
    }

    @Test
    void theOtherModelsOfDirtAndSnow() {
        SolarPlant plant =
                plantInRain(FIXED + "\n        losses: {soiling: {type: hsu, pm25UgPerM3: 35, pm10UgPerM3: 70}, "
                        + "snow: {type: townsend, slopeLengthM: 3, edgeHeightM: 0.8, stringFactor: 1}}");
        assertThat(plant.losses().soiling()).isEqualTo(Soiling.Hsu.of(35.0, 70.0));
        assertThat(plant.losses().snow()).isEqualTo(new Snow.Townsend(3.0, 0.8, 1.0));
        Soiling monthly = plant(FIXED + "\n        losses: {soiling: {type: monthly, lossFractionByMonth: "
                        + "[0.01, 0.02, 0.03, 0.04, 0.03, 0.02, 0.01, 0.01, 0.02, 0.02, 0.02, 0.01]}}")
                .losses()
                .soiling();
        assertThat(((Soiling.Monthly) monthly).fractions()).hasSize(12);
    }

    @Test
    void invertersAndTransformer() {
        assertThat(plant(FIXED + "\n        inverter: {type: pvwatts, efficiency: 0.985}")
                        .inverter())
                .isEqualTo(new Inverter.PvWatts(0.985));
        assertThat(plant(FIXED + "\n        inverter: {type: central, efficiency: 0.98}")
                        .inverter())
                .isEqualTo(Inverter.Sandia.central(0.98));
        SolarPlant sandia = plant(FIXED
                + "\n        inverter: {type: sandia, ratedAcW: 100000, ratedDcW: 104000, ratedVoltageV: 600, startW: 500, "
                + "c0PerW: -3.0e-8, c1PerV: 1.0e-5, c2PerV: 2.0e-4, c3PerV: -1.0e-4, nightW: 30, voltageV: 620}"
                + "\n        transformer: {loadLossFraction: 0.01, noLoadLossFraction: 0.002}");
        assertThat(sandia.inverter())
                .isEqualTo(new Inverter.Sandia(100e3, 104e3, 600.0, 500.0, -3e-8, 1e-5, 2e-4, -1e-4, 30.0, 620.0));
        assertThat(sandia.transformer()).isEqualTo(new Transformer(0.01, 0.002));
    }

    @Test
    void modulesAndInverterOfTheCatalogue() {
        SolarPlant plant = plant("mounting: {type: fixed, tiltDeg: 35, azimuthDeg: 180, " + ROWS + "}"
                + "\n        module: topcon-bifacial\n        inverter: string-300kw");
        assertThat(plant.module())
                .isEqualTo(new PvModule(
                        -0.003,
                        0.004,
                        new IncidenceAngle.Physical(1.526, 4.0, 0.002, 1.29),
                        true,
                        CellTemperature.Sapm.openRackGlassGlass(),
                        new RearSide(0.8, 0.02, 0.0)));
        assertThat(plant.inverter())
                .isEqualTo(new Inverter.Sandia(300e3, 304_600.0, 1080.0, 600.0, -3e-8, -1e-5, 0.0, 0.0, 15.0, 1080.0));
    }

    @Test
    void aClassOfTheCatalogueKeepsWhatNoKeyReplaces() {
        PvModule roof = module("catalogue: topcon-bifacial, "
                + "cellTemperature: {type: sapm, construction: close-roof-glass-glass}, "
                + "rearSide: {bifacialityFraction: 0}");
        PvModule ofClass = plant("mounting: {type: fixed, tiltDeg: 35, azimuthDeg: 180, " + ROWS + "}"
                        + "\n        module: topcon-bifacial")
                .module();
        assertThat(roof)
                .isEqualTo(
                        ofClass.with(CellTemperature.Sapm.closeRoofGlassGlass()).with(new RearSide(0.0, 0.02, 0.0)));
    }

    @Test
    void numbersOfTheCatalogueAreListedThereAndReplaceTheDefaults() {
        assertThat(file(FIXED + "\n        module: cdte\n        inverter: central-3000kw")
                        .read()
                        .register())
                .extracting(SourcedValue::path)
                .contains("catalogue.modules.cdte.powerPerC", "catalogue.inverters.central-3000kw.startW")
                .doesNotContain(
                        "parks.kaiyuan-food.solar.roofs.module.powerPerC", "parks.kaiyuan-food.solar.roofs.inverter");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "module: topcom | module.catalogue: the catalogue has no module class “topcom” | maybe topcon",
                "inverter: string-30kw | inverter: the catalogue has no inverter class “string-30kw” | maybe string-300kw",
                "module: {catalogue: topcom} | module.catalogue: the catalogue has no module class “topcom” | maybe topcon",
                "inverter: 0.98 | inverter: must be a mapping of keys, but is number 0.98 | whose type is one of pvwatts",
            })
    void unknownClassesAreNamedWithTheNearest(String key, String what, String maybe) {
        assertThat(file(FIXED + "\n        " + key).refusal()).contains(what, maybe);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "mounting: {type: tracker} | unknown type “tracker”",
                "mounting: {type: single-axis-tracker} | mounting.rows: must be given for a tracker with backtracking, but is missing",
                "mounting: {type: fixed, tiltDeg: 95, azimuthDeg: 180} | must be from 0 to 90, but is 95",
                "mounting: {type: several, parts: {a: {shareFraction: 0.4, mounting: {type: fixed, tiltDeg: 10, azimuthDeg: 90}}}}"
                        + " | must have shares that add up to 1, but is 0.4"
            })
    void faultsAreNamedWhereTheyStand(String mounting, String message) {
        assertThat(file(mounting).refusal())
                .contains("parks.kaiyuan-food.solar.roofs.mounting")
                .contains(message);
    }

    @Test
    void bifacialModulesWithoutRowsAreRefused() {
        assertThat(file(FIXED + "\n        module: {rearSide: {bifacialityFraction: 0.7}}")
                        .refusal())
                .contains("rows must be given for bifacial modules");
    }

    private PvModule module(String keys) {
        return plant(FIXED + "\n        module: {" + keys + "}").module();
    }

    private SolarPlant plant(String keys) {
        return file(keys).read().cases().get(1).parks().get(0).solar().get(0);
    }

    /** At a site whose file has rain, snow and humidity, which these models of dirt and snow need. */
    private SolarPlant plantInRain(String keys) {
        String year = "air,humidity,ghi,speed,snow,rain\n" + ("10,50,0,3,1,1\n" + "10,50,200,3,1,0\n").repeat(4380);
        return file(keys)
                .replace(
                        "{climate: changtu}",
                        "{file: year.csv, site: {latitudeDeg: 42.78, longitudeDeg: 124.11, elevationM: 130}, "
                                + "utcOffset: \"+08:00\", stamps: interval-start, columns: {"
                                + "dryBulbC: {column: air, unit: C}, relativeHumidityFraction: {column: humidity, unit: \"%\"}, "
                                + "ghiWPerM2: {column: ghi, unit: W/m2}, windSpeedMPerS: {column: speed, unit: m/s}, "
                                + "snowDepthCm: {column: snow, unit: cm}, rainMmPerH: {column: rain, unit: mm}}}")
                .beside("year.csv", year)
                .read()
                .cases()
                .get(1)
                .parks()
                .get(0)
                .solar()
                .get(0);
    }

    private ScenarioFiles file(String keys) {
        return ScenarioFiles.twoParks(folder)
                .replace(
                        "parks:\n",
                        "weather:\n  seed: 1\n  correlation: tieling-assumed\n  sites:\n    site: {climate: changtu}\nparks:\n")
                .replace(
                        "    storage:\n",
                        "    solar:\n      roofs:\n        weather: site\n        dcMw: 20\n        acMw: 16\n        "
                                + keys + "\n    storage:\n");
    }
}
