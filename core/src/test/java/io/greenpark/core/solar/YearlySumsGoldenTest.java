package io.greenpark.core.solar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.golden.ChangtuYear;
import io.greenpark.core.golden.GoldenSummary;
import io.greenpark.core.series.Sums;
import io.greenpark.core.sun.Splitting;
import io.greenpark.core.sun.SunPath;
import io.greenpark.core.weather.Weather;
import io.greenpark.core.weather.WeatherVariable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Sums of a year from the weather file to the grid against those of pvlib. The Sun is interpolated here, so hours differ by
 * some 1e-8; the sums average that out.
 */
class YearlySumsGoldenTest {

    private static final double RELATIVE = 1e-8;

    private static final SubArray TRACKER =
            new SubArray(1e-3, Mounting.Tracker.northSouth(), new RowLayout.Parallel(0.4, 1.5, 5.0, false));

    private static final GoldenSummary SUMMARY = GoldenSummary.read();

    @ParameterizedTest(name = "Sun {0} minutes after the hour")
    @ValueSource(ints = {0, 30})
    void fixedPlant(int minutes) {
        SolarPlant plant = ReferencePlant.of(ReferencePlant.SOUTH_40);
        Map<String, Double> facts = facts(minutes, plant);
        assertSame(facts.get("ghiKwhPerM2"), minutes, "ghi_kwh");
        assertSame(facts.get("poaKwhPerM2"), minutes, "poa_fixed_hd");
        assertSame(facts.get("dcFullLoadHours"), minutes, "ac_fixed_kwh_per_kwp");
        assertSame(facts(minutes, perez(plant)).get("poaKwhPerM2"), minutes, "poa_fixed_perez");
    }

    @ParameterizedTest(name = "Sun {0} minutes after the hour")
    @ValueSource(ints = {0, 30})
    void tracker(int minutes) {
        SolarPlant plant = ReferencePlant.of(ReferencePlant.SOUTH_40).withArrays(List.of(TRACKER));
        Map<String, Double> facts = facts(minutes, plant);
        assertSame(facts.get("poaKwhPerM2"), minutes, "poa_trk_hd");
        assertSame(facts.get("dcFullLoadHours"), minutes, "ac_trk_kwh_per_kwp");
        assertSame(facts(minutes, perez(plant)).get("poaKwhPerM2"), minutes, "poa_trk_perez");
    }

    @ParameterizedTest(name = "Sun {0} minutes after the hour")
    @ValueSource(ints = {0, 30})
    void rearOfRows(int minutes) {
        Weather weather = ChangtuYear.weather(minutes);
        SunPath sun = SolarModel.sunOf(weather);
        SubArray rows = new SubArray(1e-3, ReferencePlant.SOUTH_40, ReferencePlant.ROWS);
        PlaneColumns plane = ReferencePlant.plane(rows, Transposition.HAY_DAVIES, weather, sun);
        double[] skyFromGround = new double[plane.steps()];
        new RowView(ReferencePlant.ROWS).skyFromGround(new TiltCurve(plane.cosTilt), skyFromGround);
        RowsKernel.run(
                ReferencePlant.ROWS,
                skyFromGround,
                1.0,
                sun,
                HorizontalIrradiance.of(weather, sun, Splitting.ERBS),
                ReferencePlant.ALBEDO.fractions(weather),
                plane);
        assertSame(Sums.of(plane.rear) / 1000.0, minutes, "poa_back_bifacial");
    }

    @ParameterizedTest(name = "Sun {0} minutes after the hour")
    @ValueSource(ints = {0, 30})
    void snowOnTheFixedPlant(int minutes) {
        Weather weather = ChangtuYear.weather(minutes);
        SolarPlant plant = ReferencePlant.of(ReferencePlant.SOUTH_40).with(SolarLosses.none());
        PlaneColumns plane = ReferencePlant.plane(
                plant.arrays().get(0), Transposition.HAY_DAVIES, weather, SolarModel.sunOf(weather));
        double[] coverage = Snow.Marion.of(2).coverage(weather, plane.poa, plane.cosTilt);
        double[] lost = Snow.Marion.of(2).lossFractions(weather, plane.poa, plane.cosTilt);
        double[] dcMw = SolarModel.simulate(weather, plant).columns().get("dcMw");
        double lostMw = 0.0;
        for (int k = 0; k < dcMw.length; k++) {
            lostMw += dcMw[k] * lost[k];
        }
        assertSame(Arrays.stream(coverage).filter(part -> part > 0.0).count(), minutes, "snow_covered_hours");
        assertSame(lostMw / Sums.of(dcMw), minutes, "dc_snow_lost_frac");
    }

    @ParameterizedTest(name = "Sun {0} minutes after the hour")
    @ValueSource(ints = {0, 30})
    void irradianceGoesWithTheHeightOfTheSun(int minutes) {
        SunPath sun = ChangtuYear.sun(minutes);
        double[] height = new double[sun.steps()];
        Arrays.setAll(height, k -> Math.max(0.0, sun.up(k)));
        double[] ghi = ChangtuYear.weather(minutes).values(WeatherVariable.GHI_W_PER_M2);
        assertSame(new PearsonsCorrelation().correlation(ghi, height), minutes, "corr_check");
    }

    @Test
    void groupsOfLossesMakeTheWholeOfTheReference() {
        double remaining = 0.98 * ConstantLosses.pvwatts().remainingFraction();
        assertSame(100.0 * (1.0 - remaining), 30, "pvwatts_loss_pct");
    }

    private static SolarPlant perez(SolarPlant plant) {
        return plant.with(new PlaneIrradiance(Splitting.ERBS_DRIESSE, Transposition.PEREZ, ReferencePlant.ALBEDO));
    }

    private static Map<String, Double> facts(int minutes, SolarPlant plant) {
        return SolarModel.simulate(ChangtuYear.weather(minutes), plant).facts();
    }

    private static void assertSame(double actual, int minutes, String name) {
        double expected = SUMMARY.value("changtu-check_off%02d".formatted(minutes), name);
        assertThat(actual).as(name).isCloseTo(expected, within(RELATIVE * expected));
    }
}
