package io.greenpark.core.wind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.golden.GoldenTable;
import io.greenpark.core.series.Sums;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Against windpowerlib, hour by hour over two synthetic years; files and settings in {@code golden/wind/README.md}. */
class WindGoldenTest {

    /** The target of the reference vectors; they are printed with 12 significant digits. */
    private static final double RELATIVE = 1e-9;

    /** Sums of 8,760 such values. */
    private static final double RELATIVE_OF_SUMS = 1e-9;

    private static final Shear SEVENTH = new Shear.PowerLaw(1.0 / 7.0);

    @ParameterizedTest(name = "{0} at {1} m")
    @CsvSource({"changtu, 100", "changtu, 140", "tieling-county, 100", "tieling-county, 140"})
    void speedAtHubHeight(String site, int heightM) {
        GoldenTable golden = GoldenTable.csv("wind/wind_" + site + ".csv.gz");
        double[] speeds = golden.column("v10");

        assertSame(scaled(speeds, SEVENTH, heightM), golden.column("v_hellman_" + heightM));
        assertSame(
                scaled(speeds, new Shear.RoughnessExponent(0.05), heightM), golden.column("v_hellman_z0_" + heightM));
        assertSame(scaled(speeds, new Shear.LogLaw(0.05, 0.0), heightM), golden.column("v_log_" + heightM));
    }

    @ParameterizedTest(name = "{0} at {1} m")
    @CsvSource({"changtu, 100", "changtu, 140", "tieling-county, 100", "tieling-county, 140"})
    void temperatureAndDensityAtHubHeight(String site, int heightM) {
        GoldenTable golden = GoldenTable.csv("wind/wind_" + site + ".csv.gz");

        Air barometric = air(golden, heightM, AirDensity.Method.BAROMETRIC);
        Air idealGas = air(golden, heightM, AirDensity.Method.IDEAL_GAS);

        double[] hubK = barometric.hubTemperatureC.clone();
        for (int k = 0; k < hubK.length; k++) {
            hubK[k] += 273.15;
        }
        assertSame(hubK, golden.column("t_" + heightM));
        assertSame(barometric.densityKgPerM3, golden.column("rho_baro_" + heightM));
        assertSame(idealGas.densityKgPerM3, golden.column("rho_gas_" + heightM));
    }

    @ParameterizedTest(name = "{0} {1} at {2} m, speeds times {3}")
    @MethodSource("powers")
    void powerOfOneMachine(String site, Turbine turbine, int heightM, String scale) {
        GoldenTable golden = GoldenTable.csv("wind/wind_" + site + ".csv.gz");
        double[] speeds = scaled(golden.column("v10"), SEVENTH, heightM);
        for (int k = 0; k < speeds.length; k++) {
            speeds[k] *= Double.parseDouble(scale);
        }
        double[] density = air(golden, heightM, AirDensity.Method.BAROMETRIC).densityKgPerM3();
        SpeedTable curve = turbine.powerCurve().table();
        SpeedTable smoothed = SmoothedCurve.of(curve, new CurveSmoothing.Turbulence(0.12));
        String suffix = turbine.title().en() + "_h" + heightM + "_s" + scale;

        assertSame(plainWatts(speeds, curve), golden.column("p_" + suffix));
        assertSame(windProWatts(speeds, density, curve), golden.column("pd_" + suffix));
        assertSame(plainWatts(speeds, smoothed), golden.column("ps_" + suffix));
    }

    static Stream<Arguments> powers() {
        return Stream.of(
                Arguments.of("changtu", Machines.SYN100_2500, 100, "1.6"),
                Arguments.of("changtu", Machines.SYN100_2500, 140, "1.6"),
                Arguments.of("changtu", Machines.SYN141_3300, 100, "1.6"),
                Arguments.of("changtu", Machines.SYN141_3300, 140, "1.6"),
                Arguments.of("tieling-county", Machines.SYN141_3300, 100, "1"),
                Arguments.of("tieling-county", Machines.SYN141_3300, 140, "1"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"SYN100-2500", "SYN141-3300"})
    void curve(String name) {
        Turbine turbine = name.equals("SYN100-2500") ? Machines.SYN100_2500 : Machines.SYN141_3300;
        GoldenTable golden = GoldenTable.csv("wind/powercurve_" + name + ".csv");

        assertSame(plainWatts(golden.column("wind_speed"), turbine.powerCurve().table()), golden.column("value"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"SYN100-2500", "SYN141-3300"})
    void smoothedCurve(String name) {
        Turbine turbine = name.equals("SYN100-2500") ? Machines.SYN100_2500 : Machines.SYN141_3300;
        GoldenTable golden = GoldenTable.csv("wind/powercurve_smoothed_" + name + ".csv");

        SpeedTable smoothed = SmoothedCurve.of(turbine.powerCurve().table(), new CurveSmoothing.Turbulence(0.12));

        assertThat(smoothed.speeds()).containsExactly(golden.column("wind_speed"));
        assertSame(
                Stream.of(smoothed.values())
                        .map(WindGoldenTest::toWatts)
                        .findFirst()
                        .orElseThrow(),
                golden.column("value"));
    }

    /** The System Advisor Model moves the speeds of the curve, which is the same as moving the wind the other way. */
    @Test
    void undisturbedFarmInDenseAir() {
        GoldenTable golden = GoldenTable.csv("wind/wake_ssc_SYN141-3300.csv.gz");
        GoldenTable table = GoldenTable.csv("wind/wake_powercurve_SYN141-3300_kw.csv");
        double[] speeds = golden.column("wind_speed");
        double[] pressurePa = golden.column("rho_p_pa");
        double[] airC = golden.column("t_c");
        double[] density = new double[speeds.length];
        Arrays.setAll(density, k -> pressurePa[k] / (287.058 * (273.15 + airC[k])));
        double[] equivalent = new double[speeds.length];
        double[] powerKw = new double[speeds.length];

        PowerKernel.equivalentSpeed(speeds, density, 101_325.0 / (287.058 * 288.15), equivalent);
        PowerKernel.plain(equivalent, new SpeedTable("kW", table.column("wind_speed"), table.column("kW")), powerKw);

        for (int k = 0; k < powerKw.length; k++) {
            powerKw[k] *= 8.0;
        }
        assertSame(powerKw, golden.column("gross_kw"));
    }

    private static double[] scaled(double[] speeds, Shear shear, double heightM) {
        double[] scaled = speeds.clone();
        for (int k = 0; k < scaled.length; k++) {
            scaled[k] *= shear.factor(10.0, heightM, 1, 0);
        }
        return scaled;
    }

    private record Air(double[] hubTemperatureC, double[] densityKgPerM3) {}

    private static Air air(GoldenTable golden, double heightM, AirDensity.Method method) {
        double[] temperatureC = golden.column("temp_k");
        for (int k = 0; k < temperatureC.length; k++) {
            temperatureC[k] -= 273.15;
        }
        Air air = new Air(new double[temperatureC.length], new double[temperatureC.length]);
        AirDensityKernel.run(
                temperatureC, golden.column("pressure"), heightM, method, air.hubTemperatureC, air.densityKgPerM3);
        return air;
    }

    private static double[] plainWatts(double[] speeds, SpeedTable curve) {
        double[] powerMw = new double[speeds.length];
        PowerKernel.plain(speeds, curve, powerMw);
        return toWatts(powerMw);
    }

    private static double[] windProWatts(double[] speeds, double[] density, SpeedTable curve) {
        double[] powerMw = new double[speeds.length];
        PowerKernel.windPro(speeds, density, 1.225, new DensityShiftedCurve(curve), powerMw);
        return toWatts(powerMw);
    }

    private static double[] toWatts(double[] powerMw) {
        double[] watts = powerMw.clone();
        for (int k = 0; k < watts.length; k++) {
            watts[k] *= 1e6;
        }
        return watts;
    }

    /** Relative with a floor of one unit, as the reference vectors were compared with an independent program. */
    private static void assertSame(double[] actual, double[] expected) {
        assertThat(actual).hasSameSizeAs(expected);
        for (int k = 0; k < actual.length; k++) {
            double allowed = RELATIVE * Math.max(1.0, Math.abs(expected[k]));
            if (!(Math.abs(actual[k] - expected[k]) <= allowed)) {
                assertThat(actual[k]).as("row %d", k + 1).isCloseTo(expected[k], within(allowed));
            }
        }
        double sum = Sums.of(expected);
        assertThat(Sums.of(actual)).as("sum of the year").isCloseTo(sum, within(RELATIVE_OF_SUMS * sum));
    }
}
