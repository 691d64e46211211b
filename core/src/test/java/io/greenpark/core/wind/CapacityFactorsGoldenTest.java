package io.greenpark.core.wind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.golden.ChangtuYear;
import io.greenpark.core.golden.GoldenSummary;
import io.greenpark.core.golden.GoldenTable;
import io.greenpark.core.series.Sums;
import io.greenpark.core.weather.Site;
import io.greenpark.core.weather.Weather;
import io.greenpark.core.weather.WeatherVariable;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Capacity factors of a year through the whole model against windpowerlib. */
class CapacityFactorsGoldenTest {

    private static final double RELATIVE = 1e-8;

    private static final Shear SHEAR = new Shear.PowerLaw(1.0 / 7.0);

    private static final GoldenSummary SUMMARY = GoldenSummary.read();

    @ParameterizedTest(name = "{0} at {2} at {3} m, speeds times {4}, {5}")
    @CsvSource({
        "changtu, SYN100-2500, 100, 1.6, p_", "changtu, SYN100-2500, 100, 1.6, pd_",
        "changtu, SYN100-2500, 100, 1.6, ps_", "changtu, SYN100-2500, 140, 1.6, p_",
        "changtu, SYN100-2500, 140, 1.6, pd_", "changtu, SYN100-2500, 140, 1.6, ps_",
        "changtu, SYN141-3300, 100, 1.6, p_", "changtu, SYN141-3300, 100, 1.6, pd_",
        "changtu, SYN141-3300, 100, 1.6, ps_", "changtu, SYN141-3300, 140, 1.6, p_",
        "changtu, SYN141-3300, 140, 1.6, pd_", "changtu, SYN141-3300, 140, 1.6, ps_",
        "tieling-county, SYN141-3300, 100, 1, p_", "tieling-county, SYN141-3300, 100, 1, pd_",
        "tieling-county, SYN141-3300, 100, 1, ps_", "tieling-county, SYN141-3300, 140, 1, p_",
        "tieling-county, SYN141-3300, 140, 1, pd_", "tieling-county, SYN141-3300, 140, 1, ps_"
    })
    void capacityFactorOfTheYear(String site, String machine, int hubM, String scale, String kind) {
        GoldenTable golden = GoldenTable.csv("wind/wind_" + site + ".csv.gz");
        double[] speeds = golden.column("v10");
        double meanMPerS = Sums.of(speeds) / speeds.length;
        assertThat(meanMPerS).isCloseTo(SUMMARY.value(site, "mean_v10"), within(RELATIVE * meanMPerS));
        double[] airC =
                Arrays.stream(golden.column("temp_k")).map(k -> k - 273.15).toArray();
        Weather year = new Weather(
                new Site(ChangtuYear.LATITUDE_DEG, ChangtuYear.LONGITUDE_DEG, ChangtuYear.ELEVATION_M),
                ChangtuYear.AXIS,
                30.0,
                10.0,
                Map.of(
                        WeatherVariable.WIND_SPEED_M_PER_S, speeds,
                        WeatherVariable.DRY_BULB_C, airC,
                        WeatherVariable.PRESSURE_PA, golden.column("pressure")));
        SiteWind wind =
                new SiteWind(meanMPerS * Double.parseDouble(scale) * SHEAR.factor(10.0, 100.0, 1, 0), 100.0, SHEAR);
        AirDensity.Correction correction =
                kind.equals("pd_") ? AirDensity.Correction.WINDPRO : AirDensity.Correction.NONE;
        CurveSmoothing smoothing = kind.equals("ps_") ? new CurveSmoothing.Turbulence(0.12) : new CurveSmoothing.None();
        Turbine turbine = uncut(machine.equals("SYN100-2500") ? Machines.SYN100_2500 : Machines.SYN141_3300);
        WindFarm farm = new WindFarm(
                "farm",
                site,
                turbine,
                1,
                hubM,
                wind,
                new AirDensity(AirDensity.Method.BAROMETRIC, correction),
                smoothing,
                new Wake.Constant(0.0),
                new OperatingLimits(50.0, OperatingLimits.LowTemperature.NEVER, OperatingLimits.Icing.NEVER),
                WindLosses.NONE);

        double expected = SUMMARY.value(site, "%s_h%d_s%s".formatted(machine, hubM, scale), kind);
        assertThat(WindModel.simulate(year, year, farm).facts().get("capacityFactor"))
                .isCloseTo(expected, within(RELATIVE * expected));
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
}
