package io.greenpark.scenarios.weather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.sun.SunPath;
import io.greenpark.core.weather.ModelYear;
import io.greenpark.core.weather.SiteWeather;
import io.greenpark.core.weather.WeatherSummary;
import io.greenpark.core.weather.WeatherSummary.Figures;
import io.greenpark.core.weather.synthesis.ClimateNormals;
import io.greenpark.core.weather.synthesis.WeatherSynthesizer;
import io.greenpark.scenarios.catalogue.Catalogue;
import io.greenpark.scenarios.catalogue.ClimateKind;
import io.greenpark.scenarios.catalogue.CorrelationKind;
import io.greenpark.scenarios.catalogue.GeneratorKind;
import io.greenpark.scenarios.spec.Register;
import io.greenpark.scenarios.text.Problems;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The years synthesised from the climates of the catalogue have the figures of the catalogue. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CatalogueClimatesTest {

    private static final int YEARS = 6;
    private static final Catalogue CATALOGUE = new Catalogue(new Register(), new Problems());

    private final Map<String, ClimateNormals> climates = new LinkedHashMap<>();
    /** Summaries of six years of every climate. */
    private final Map<String, List<WeatherSummary>> summaries = new LinkedHashMap<>();

    @BeforeAll
    void synthesise() {
        CATALOGUE.ids(ClimateKind.KIND).forEach(id -> climates.put(id, CATALOGUE.entry(ClimateKind.KIND, id)));
        WeatherSynthesizer synthesizer = new WeatherSynthesizer(
                CATALOGUE.entry(CorrelationKind.KIND, "tieling-assumed"),
                CATALOGUE.entry(GeneratorKind.KIND, "hourly-standard"));
        List<List<SiteWeather>> years = IntStream.range(0, YEARS)
                .mapToObj(year -> synthesizer.synthesise(climates, 1, year))
                .toList();
        climates.keySet()
                .forEach(id -> summaries.put(
                        id,
                        years.stream()
                                .map(year -> WeatherSummary.of(year.stream()
                                        .filter(site -> site.id().equals(id))
                                        .findFirst()
                                        .orElseThrow()
                                        .weather()))
                                .toList()));
    }

    @Test
    void theFourParksAndTheirStationsAreThere() {
        assertThat(climates.keySet())
                .containsExactly(
                        "tieling-county", "kaiyuan", "changtu", "xifeng", "shenyang", "siping", "zhangwu", "changchun");
        assertThat(climates.get("changtu").site().latitudeDeg()).isEqualTo(42.78);
    }

    @Test
    void placesAwayFromTheirStationAreCorrectedForTheHeight() {
        // Xifeng lies 24.3 m above the station of Siping: 0.158 K colder, 0.29 % less pressure.
        ClimateNormals siping = climates.get("siping");
        ClimateNormals xifeng = climates.get("xifeng");

        assertThat(xifeng.temperature().meanC().get(0))
                .isCloseTo(siping.temperature().meanC().get(0) - 0.158, within(0.011));
        assertThat(xifeng.pressure().meanPa().get(0)
                        / siping.pressure().meanPa().get(0))
                .isCloseTo(Math.exp(-9.80665 * 24.3 / (287.058 * 280.28)), within(1e-5));
    }

    @Test
    void everyMonthOfEveryYearHasItsMeans() {
        climates.forEach((id, climate) -> {
            double[] topKwhPerM2 = topOfAtmosphere(climate);
            for (WeatherSummary year : summaries.get(id)) {
                for (int m = 0; m < 12; m++) {
                    Figures month = year.months().get(m);
                    String where = id + ", month " + (m + 1);
                    assertThat(month.dryBulbC())
                            .as(where)
                            .isCloseTo(climate.temperature().meanC().get(m), within(0.01));
                    assertThat(month.dailyRangeK())
                            .as(where)
                            .isCloseTo(climate.temperature().dailyRangeK().get(m), within(0.05));
                    near(
                            where,
                            month.humidityFraction(),
                            climate.humidity().meanFraction().get(m),
                            0.005);
                    near(where, month.pressurePa(), climate.pressure().meanPa().get(m), 1e-5);
                    near(where, month.windMPerS(), climate.wind().meanMPerS().get(m), 1e-9);
                    near(where, month.weibullK(), climate.wind().weibullK().get(m), 0.002);
                    double ghi = climate.clearness().meanFraction().get(m) * topKwhPerM2[m];
                    near(where, month.ghiKwhPerM2(), ghi, 0.02);
                }
                near(id, year.year().snowDepthCm(), climate.snow().meanDepthCm(), 0.005);
            }
        });
    }

    /** The map onto the Weibull distribution and the cut at month ends move the autocorrelations; means of six years. */
    @Test
    void theWindRemembersAsMeasured() {
        climates.forEach((id, climate) -> {
            assertThat(mean(id, year -> year.wind().lag1()))
                    .as(id)
                    .isCloseTo(climate.wind().lag1(), within(0.02));
            assertThat(mean(id, year -> year.wind().lag6()))
                    .as(id)
                    .isCloseTo(climate.wind().lag6(), within(0.05));
            assertThat(mean(id, year -> year.wind().lag24()))
                    .as(id)
                    .isCloseTo(climate.wind().lag24(), within(0.06));
        });
    }

    /** Sums of {@code E cos z} at the middle of the hours, by month [kWh/m2]. */
    private static double[] topOfAtmosphere(ClimateNormals climate) {
        SunPath sun = SunPath.of(
                climate.site().latitudeDeg(),
                climate.site().longitudeDeg(),
                climate.site().elevationM(),
                ModelYear.axis(Duration.ofHours(1), climate.utcOffset()),
                30.0);
        double[] sums = new double[12];
        for (int m = 0; m < 12; m++) {
            for (int k = ModelYear.firstDay(m) * 24; k < ModelYear.firstDay(m + 1) * 24; k++) {
                sums[m] += sun.extraterrestrialWPerM2(k) * Math.max(0.0, sun.up(k)) / 1000.0;
            }
        }
        return sums;
    }

    private double mean(String id, ToDoubleFunction<WeatherSummary> figure) {
        return summaries.get(id).stream().mapToDouble(figure).average().orElseThrow();
    }

    private static void near(String where, double actual, double wanted, double share) {
        assertThat(actual).as(where).isCloseTo(wanted, within(share * Math.abs(wanted)));
    }
}
