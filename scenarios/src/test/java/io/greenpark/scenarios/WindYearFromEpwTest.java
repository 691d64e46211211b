package io.greenpark.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.weather.Weather;
import io.greenpark.core.weather.WeatherVariable;
import io.greenpark.core.wind.AirDensity;
import io.greenpark.core.wind.CurveSmoothing;
import io.greenpark.core.wind.OperatingLimits;
import io.greenpark.core.wind.Shear;
import io.greenpark.core.wind.SiteWind;
import io.greenpark.core.wind.Turbine;
import io.greenpark.core.wind.Wake;
import io.greenpark.core.wind.WindFarm;
import io.greenpark.core.wind.WindLosses;
import io.greenpark.core.wind.WindModel;
import io.greenpark.core.wind.WindOutput;
import io.greenpark.scenarios.catalogue.Catalogue;
import io.greenpark.scenarios.catalogue.TurbineKind;
import io.greenpark.scenarios.spec.Register;
import io.greenpark.scenarios.text.Problems;
import io.greenpark.scenarios.weather.WeatherFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * From a weather file and a machine of the catalogue to the energy of a year, against windpowerlib 0.2.3dev (commit 191d8ca)
 * on the same synthetic file; settings in {@code core/src/test/resources/golden/wind/README.md}.
 */
class WindYearFromEpwTest {

    /** Target for annual sums. */
    private static final double RELATIVE = 1e-8;

    /** Factor on the speeds of the reference run. */
    private static final double SCALE = 1.6;

    private static final Shear SHEAR = new Shear.PowerLaw(1.0 / 7.0);

    @TempDir
    private Path folder;

    private Weather year;

    @BeforeEach
    void readTheFile() throws IOException {
        Path file = folder.resolve("changtu.epw");
        try (InputStream packed = getClass().getResourceAsStream("/golden/changtu.epw.gz");
                InputStream plain = new GZIPInputStream(packed)) {
            Files.copy(plain, file);
        }
        year = WeatherFiles.read(file, "changtu.epw").checked().weather();
    }

    @ParameterizedTest(name = "{0} at {1} m")
    @CsvSource({
        "syn100-2500, 100, NONE,    0.4347003597114436",
        "syn100-2500, 100, WINDPRO, 0.4366991385371669",
        "syn100-2500, 140, NONE,    0.4545097000770831",
        "syn100-2500, 140, WINDPRO, 0.45600582996003275",
        "syn141-3300, 100, NONE,    0.47793667519905864",
        "syn141-3300, 100, WINDPRO, 0.4801567368198278",
        "syn141-3300, 140, NONE,    0.4937094019832089",
        "syn141-3300, 140, WINDPRO, 0.49471125184068854",
    })
    void capacityFactorOfTheYear(
            String machine, double hubHeightM, AirDensity.Correction correction, double capacityFactor) {
        var catalogue = new Catalogue(new Register(), new Problems());
        Turbine turbine = uncut(catalogue.entry(TurbineKind.KIND, machine));
        double meanMPerS = SCALE
                * SHEAR.factor(10.0, 100.0, 1, 0)
                * Arrays.stream(year.values(WeatherVariable.WIND_SPEED_M_PER_S))
                        .average()
                        .orElseThrow();

        WindOutput output = WindModel.simulate(
                year, year, farm(turbine, hubHeightM, new SiteWind(meanMPerS, 100.0, SHEAR), correction));

        assertThat(output.facts().get("speedScaleFactor")).isCloseTo(SCALE, within(RELATIVE));
        assertThat(output.facts().get("capacityFactor")).isCloseTo(capacityFactor, within(RELATIVE * capacityFactor));
    }

    /** The reference knows no cut-in and cut-out beside the ends of the curve. */
    private static Turbine uncut(Turbine turbine) {
        return new Turbine(
                turbine.id(),
                turbine.title(),
                turbine.ratedMw(),
                turbine.rotorM(),
                0.0,
                50.0,
                turbine.referenceDensityKgPerM3(),
                turbine.powerCurve(),
                turbine.thrust());
    }

    private static WindFarm farm(Turbine turbine, double hubHeightM, SiteWind wind, AirDensity.Correction correction) {
        return new WindFarm(
                "farm",
                "changtu",
                turbine,
                1,
                hubHeightM,
                wind,
                new AirDensity(AirDensity.Method.BAROMETRIC, correction),
                new CurveSmoothing.None(),
                new Wake.Constant(0.0),
                new OperatingLimits(50.0, OperatingLimits.LowTemperature.NEVER, OperatingLimits.Icing.NEVER),
                WindLosses.NONE);
    }
}
