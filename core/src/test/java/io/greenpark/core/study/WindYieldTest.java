package io.greenpark.core.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.provenance.Title;
import io.greenpark.core.time.TimeAxis;
import io.greenpark.core.weather.Site;
import io.greenpark.core.weather.Weather;
import io.greenpark.core.weather.WeatherVariable;
import io.greenpark.core.wind.AirDensity;
import io.greenpark.core.wind.CurveSmoothing;
import io.greenpark.core.wind.OperatingLimits;
import io.greenpark.core.wind.PowerCurve;
import io.greenpark.core.wind.Shear;
import io.greenpark.core.wind.SiteWind;
import io.greenpark.core.wind.ThrustCurve;
import io.greenpark.core.wind.Turbine;
import io.greenpark.core.wind.Wake;
import io.greenpark.core.wind.WindFarm;
import io.greenpark.core.wind.WindLosses;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WindYieldTest {

    /** Rounding of a few operations. */
    private static final double ROUNDING = 1e-9;

    /** One machine of 1 MW that gives 0.1 MW per m/s above 3 m/s, at a site of 8 m/s. */
    private static final WindFarm FARM = new WindFarm(
            "farm",
            "site",
            new Turbine(
                    "straight",
                    Title.of("straight"),
                    1.0,
                    50.0,
                    3.0,
                    25.0,
                    1.225,
                    new PowerCurve(new double[] {3.0, 13.0, 25.0}, new double[] {0.0, 1.0, 1.0}),
                    new ThrustCurve(new double[] {3.0, 25.0}, new double[] {0.8, 0.8})),
            1,
            100.0,
            new SiteWind(8.0, 100.0, new Shear.PowerLaw(0.2)),
            new AirDensity(AirDensity.Method.IDEAL_GAS, AirDensity.Correction.NONE),
            new CurveSmoothing.None(),
            new Wake.Constant(0.0),
            new OperatingLimits(25.0, OperatingLimits.LowTemperature.NEVER, OperatingLimits.Icing.NEVER),
            WindLosses.NONE);

    @Test
    void goodAndBadYearsDifferBecauseOneFactorScalesThemAll() {
        // typical year 5 m/s, so that its factor is 1.6: years of 4, 5, 6 m/s give 3.4, 5.0, 6.6 tenths of 1 MW
        EnergyYield yield =
                WindYield.assess(FARM, steady(5.0), List.of(steady(4.0), steady(5.0), steady(6.0)), List.of());

        assertThat(yield.p50Mwh()).isCloseTo(0.50 * 8760.0, within(ROUNDING * 8760));
        assertThat(yield.sdFraction(1)).isCloseTo(0.16 / 0.50, within(ROUNDING));
        assertThat(yield.exceededInSimulatedYearsMwh(0.75)).isCloseTo(0.42 * 8760.0, within(ROUNDING * 8760));
    }

    @Test
    void theSlopeOfTheFarmTurnsSpeedIntoEnergy() {
        // P = 0.1 (v − 3): at 8 m/s a relative change of speed changes power by 8/5 of it
        EnergyYield yield = WindYield.assess(FARM, steady(5.0), List.of(steady(5.0)), List.of());

        assertThat(yield.sensitivity()).isCloseTo(1.6, within(ROUNDING));
    }

    private static Weather steady(double speedMPerS) {
        return new Weather(
                new Site(42.8, 124.1, 130.0),
                new TimeAxis(Instant.EPOCH, Duration.ofHours(1), 2, ZoneOffset.ofHours(8)),
                30.0,
                100.0,
                Map.of(
                        WeatherVariable.WIND_SPEED_M_PER_S, new double[] {speedMPerS, speedMPerS},
                        WeatherVariable.DRY_BULB_C, new double[] {0.0, 0.0},
                        WeatherVariable.PRESSURE_PA, new double[] {101_325.0, 101_325.0}));
    }
}
