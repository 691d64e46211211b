package io.greenpark.scenarios.weather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.solar.Albedo;
import io.greenpark.core.solar.CellTemperature;
import io.greenpark.core.solar.IncidenceAngle;
import io.greenpark.core.solar.Mounting;
import io.greenpark.core.solar.PlaneIrradiance;
import io.greenpark.core.solar.PvModule;
import io.greenpark.core.solar.RearSide;
import io.greenpark.core.solar.RowLayout;
import io.greenpark.core.solar.SolarModel;
import io.greenpark.core.solar.SolarPlant;
import io.greenpark.core.solar.SubArray;
import io.greenpark.core.solar.Transposition;
import io.greenpark.core.sun.Splitting;
import io.greenpark.core.weather.Weather;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Yearly sums of plants on the real year of Shenyang, against the reference programs. */
class SolarYearsReferenceTest {

    private static final Mounting SOUTH_40 = new Mounting.Fixed(40.0, 180.0);
    private static final Mounting TRACKER = Mounting.Tracker.northSouth();

    /** The reference figures are published in whole units. */
    private static final double HALF_A_UNIT = 0.5;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // transposition, fixed 40 deg kWh/m2, tracker kWh/m2
        "HAY_DAVIES, 1838, 1922",
        "PEREZ, 1882, 1973"
    })
    void shenyangReceivesWhatTheReferenceProgramsFind(
            Transposition transposition, double fixedKwhPerM2, double trackerKwhPerM2) {
        assertThat(facts(SOUTH_40, transposition).get("ghiKwhPerM2")).isCloseTo(1513, within(HALF_A_UNIT));
        assertThat(facts(SOUTH_40, transposition).get("poaKwhPerM2")).isCloseTo(fixedKwhPerM2, within(HALF_A_UNIT));
        assertThat(facts(TRACKER, transposition).get("poaKwhPerM2")).isCloseTo(trackerKwhPerM2, within(HALF_A_UNIT));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"false, 1467", "true, 1537"})
    void shenyangYieldsWhatTheReferenceProgramsFind(boolean tracking, double kwhPerKw) {
        Map<String, Double> facts = facts(tracking ? TRACKER : SOUTH_40, Transposition.HAY_DAVIES);
        assertThat(facts.get("dcFullLoadHours")).isCloseTo(kwhPerKw, within(HALF_A_UNIT));
    }

    private static Map<String, Double> facts(Mounting mounting, Transposition transposition) {
        String name = "CHN_LN_Shenyang.543420_TMYx";
        Weather weather = WeatherFiles.read(ReferenceYears.epw(name), name + ".epw")
                .checked()
                .weather();
        RowLayout rows = new RowLayout.Parallel(0.4, 1.5, 5.0, false);
        SolarPlant plant = SolarPlant.standard("shenyang", "shenyang", 1.0, 0.8, SOUTH_40)
                .withArrays(List.of(new SubArray(1.0, mounting, rows)))
                .with(new PlaneIrradiance(Splitting.ERBS_DRIESSE, transposition, new Albedo.Constant(0.2)))
                .with(new PvModule(
                        -0.0034,
                        0.0,
                        IncidenceAngle.Physical.glass(),
                        false,
                        CellTemperature.Sapm.openRackGlassGlass(),
                        RearSide.dark()));
        return SolarModel.simulate(weather, plant).facts();
    }
}
