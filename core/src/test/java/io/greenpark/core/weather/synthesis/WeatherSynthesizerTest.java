package io.greenpark.core.weather.synthesis;

import static io.greenpark.core.weather.WeatherVariable.ALBEDO_FRACTION;
import static io.greenpark.core.weather.WeatherVariable.DEW_POINT_C;
import static io.greenpark.core.weather.WeatherVariable.DHI_W_PER_M2;
import static io.greenpark.core.weather.WeatherVariable.DNI_W_PER_M2;
import static io.greenpark.core.weather.WeatherVariable.DRY_BULB_C;
import static io.greenpark.core.weather.WeatherVariable.GHI_W_PER_M2;
import static io.greenpark.core.weather.WeatherVariable.PRESSURE_PA;
import static io.greenpark.core.weather.WeatherVariable.RELATIVE_HUMIDITY_FRACTION;
import static io.greenpark.core.weather.WeatherVariable.SNOW_DEPTH_CM;
import static io.greenpark.core.weather.WeatherVariable.WIND_SPEED_M_PER_S;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.sun.SunPath;
import io.greenpark.core.weather.CheckedWeather;
import io.greenpark.core.weather.QualityCount;
import io.greenpark.core.weather.RawWeather;
import io.greenpark.core.weather.SiteWeather;
import io.greenpark.core.weather.Weather;
import io.greenpark.core.weather.WeatherOrigin;
import io.greenpark.core.weather.WeatherQuality;
import io.greenpark.core.weather.WeatherSummary;
import io.greenpark.core.weather.WeatherSummary.Figures;
import io.greenpark.core.weather.WeatherVariable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WeatherSynthesizerTest {

    private static final int YEARS = 10;
    private static final WeatherSynthesizer SYNTHESIZER =
            new WeatherSynthesizer(Climates.CORRELATION, Climates.SETTINGS);

    /** Ten years of the three sites. */
    private List<List<SiteWeather>> years;

    @BeforeAll
    void synthesise() {
        years = IntStream.range(0, YEARS).mapToObj(WeatherSynthesizerTest::year).toList();
    }

    @Test
    void everyYearHasTheStatedVariables() {
        assertThat(years).allSatisfy(sites -> assertThat(sites)
                .allSatisfy(site -> assertThat(site.weather().variables()).isEqualTo(WeatherSynthesizer.VARIABLES)));
    }

    @Nested
    @DisplayName("every year has the monthly figures of the normals")
    class Monthly {

        @Test
        void meansOfTemperatureHumidityPressureAndWind() {
            forEveryMonth((climate, m, figures) -> {
                assertThat(figures.dryBulbC())
                        .isCloseTo(climate.temperature().meanC().get(m), within(0.01));
                assertThat(figures.dailyRangeK())
                        .isCloseTo(climate.temperature().dailyRangeK().get(m), within(0.01));
                assertThat(figures.humidityFraction())
                        .isCloseTo(climate.humidity().meanFraction().get(m), within(0.002));
                assertThat(figures.pressurePa())
                        .isCloseTo(climate.pressure().meanPa().get(m), within(0.1));
                assertThat(figures.windMPerS())
                        .isCloseTo(climate.wind().meanMPerS().get(m), within(1e-9));
                assertThat(figures.weibullK())
                        .isCloseTo(climate.wind().weibullK().get(m), within(1e-3));
            });
        }

        @Test
        void globalIrradiation() {
            for (SiteWeather site : years.get(0)) {
                ClimateNormals climate = Climates.ALL.get(site.id());
                SunPath sun = sun(site.weather());
                WeatherSummary summary = WeatherSummary.of(site.weather());
                for (int m = 0; m < 12; m++) {
                    double topWhPerM2 = 0.0;
                    for (int k = ModelMonths.firstHour(m); k < ModelMonths.firstHour(m + 1); k++) {
                        topWhPerM2 += sun.extraterrestrialWPerM2(k) * Math.max(0.0, sun.up(k));
                    }
                    double wanted = climate.clearness().meanFraction().get(m) * topWhPerM2 / 1000.0;
                    // Where a clear sky limits many days of a month, a little is lost.
                    assertThat(summary.months().get(m).ghiKwhPerM2())
                            .as("%s, month %d", site.id(), m + 1)
                            .isCloseTo(wanted, within(0.005 * wanted));
                }
            }
        }

        @Test
        void snowOfTheYear() {
            for (SiteWeather site : years.get(0)) {
                ClimateNormals.Snow snow = Climates.ALL.get(site.id()).snow();
                double[] depthCm = site.weather().values(SNOW_DEPTH_CM);
                double[] albedo = site.weather().values(ALBEDO_FRACTION);
                double covered = 0.0;
                int hours = 0;
                for (int k = 0; k < depthCm.length; k++) {
                    covered += depthCm[k] > 0.0 ? albedo[k] : 0.0;
                    hours += depthCm[k] > 0.0 ? 1 : 0;
                }
                assertThat(ModelMonths.mean(depthCm, 0, depthCm.length))
                        .isCloseTo(snow.meanDepthCm(), within(0.005 * snow.meanDepthCm()));
                assertThat(covered / hours).isCloseTo(snow.snowAlbedo(), within(0.01));
                assertThat(albedo[SUMMER_NOON]).isEqualTo(snow.bareAlbedo());
            }
        }

        private static final int SUMMER_NOON = 4500;
    }

    @Nested
    @DisplayName("the wind remembers")
    class Memory {

        /** What the Weibull map and the cut at the ends of months change of the process; of the mean of ten years. */
        private static final double LAG_1 = 0.02;

        private static final double LAG_6 = 0.05;
        private static final double LAG_24 = 0.05;

        @Test
        void asTheNormalsSayAt1And6And24Hours() {
            for (String id : Climates.ALL.keySet()) {
                ClimateNormals.Wind wind = Climates.ALL.get(id).wind();
                List<WeatherSummary> summaries = years.stream()
                        .map(year -> WeatherSummary.of(weather(year, id)))
                        .toList();
                assertThat(mean(summaries.stream().mapToDouble(s -> s.wind().lag1())))
                        .as(id)
                        .isCloseTo(wind.lag1(), within(LAG_1));
                assertThat(mean(summaries.stream().mapToDouble(s -> s.wind().lag6())))
                        .as(id)
                        .isCloseTo(wind.lag6(), within(LAG_6));
                assertThat(mean(summaries.stream().mapToDouble(s -> s.wind().lag24())))
                        .as(id)
                        .isCloseTo(wind.lag24(), within(LAG_24));
            }
        }

        @Test
        void andComesFromTheSectorsOfTheRose() {
            for (SiteWeather site : years.get(0)) {
                List<Double> wanted = Climates.ALL.get(site.id()).wind().roseFractions();
                List<WeatherSummary.RoseSector> rose =
                        WeatherSummary.of(site.weather()).rose();
                for (int s = 0; s < 16; s++) {
                    assertThat(rose.get(s).fraction()).isCloseTo(wanted.get(s), within(0.002));
                }
            }
        }
    }

    @Nested
    @DisplayName("sites share their weather")
    class Together {

        @Test
        void windOfNeighboursCorrelatesAsItsInputs() {
            double distanceKm = CorrelatedDraws.distanceKm(Climates.CHANGTU.site(), Climates.TIELING_COUNTY.site());
            double input = Climates.CORRELATION.wind().at(distanceKm);

            double correlation = mean(years.stream()
                    .mapToDouble(year -> Correlations.of(
                            weather(year, "changtu").values(WIND_SPEED_M_PER_S),
                            weather(year, "tieling-county").values(WIND_SPEED_M_PER_S))));

            // Season and time of day are common and add, different memories take away.
            assertThat(correlation).isBetween(input - 0.05, input + 0.1);
        }

        @Test
        void clearDaysOfNeighboursFallTogether() {
            double correlation = mean(years.stream()
                    .mapToDouble(year -> Correlations.of(
                            Correlations.days(weather(year, "changtu").values(GHI_W_PER_M2)),
                            Correlations.days(weather(year, "xifeng").values(GHI_W_PER_M2)))));

            assertThat(correlation).isBetween(0.85, 0.98);
        }

        @Test
        void theOrderOfTheSitesDoesNotMatter() {
            Map<String, ClimateNormals> reversed = new LinkedHashMap<>();
            List.of("xifeng", "changtu", "tieling-county").forEach(id -> reversed.put(id, Climates.ALL.get(id)));

            assertThat(SYNTHESIZER.synthesise(reversed, 1, 0)).isEqualTo(years.get(0));
        }
    }

    @Nested
    @DisplayName("every hour is possible")
    class Hours {

        @Test
        void componentsClose() {
            for (SiteWeather site : years.get(3)) {
                double[] ghi = site.weather().values(GHI_W_PER_M2);
                double[] dni = site.weather().values(DNI_W_PER_M2);
                double[] dhi = site.weather().values(DHI_W_PER_M2);
                SunPath sun = sun(site.weather());
                double worst = 0.0;
                for (int k = 0; k < ghi.length; k++) {
                    worst = Math.max(worst, Math.abs(dni[k] * sun.up(k) + dhi[k] - ghi[k]));
                }
                assertThat(worst).isLessThan(1e-9);
            }
        }

        @Test
        void theChecksOfMeasuredYearsFindNothingAndTheInstantOfTheSun() {
            for (SiteWeather site : years.get(0)) {
                Weather weather = site.weather();
                Map<WeatherVariable, double[]> columns = new EnumMap<>(WeatherVariable.class);
                weather.variables().forEach(variable -> columns.put(variable, weather.values(variable)));

                CheckedWeather checked =
                        WeatherQuality.check(new RawWeather(weather.site(), weather.axis(), null, 10.0, columns));

                assertThat(checked.quality()).as(site.id()).isEmpty();
                assertThat(checked.radiationCentre().minutesAfterStart()).isEqualTo(30.0);
            }
        }

        @Test
        void airIsAtMostSaturated() {
            for (SiteWeather site : years.get(1)) {
                double[] dryBulbC = site.weather().values(DRY_BULB_C);
                double[] dewPointC = site.weather().values(DEW_POINT_C);
                double[] humidity = site.weather().values(RELATIVE_HUMIDITY_FRACTION);
                long impossible = IntStream.range(0, dryBulbC.length)
                        .filter(k -> dewPointC[k] > dryBulbC[k] || humidity[k] <= 0.0 || humidity[k] > 1.0)
                        .count();
                assertThat(impossible).as(site.id()).isZero();
            }
        }

        @Test
        void pressureMovesSlowly() {
            double[] pressurePa = weather(years.get(0), "changtu").values(PRESSURE_PA);
            double steepest = 0.0;
            for (int k = 1; k < pressurePa.length; k++) {
                steepest = Math.max(steepest, Math.abs(pressurePa[k] - pressurePa[k - 1]));
            }
            // A lag of 0.995 at 600 Pa moves by 60 Pa in an hour; four and a half times that is the rarest of 8760.
            assertThat(steepest).isLessThan(400.0);
        }
    }

    @Nested
    @DisplayName("years are reproducible")
    class Reproducible {

        @Test
        void whateverThreadsMakeThemAndInWhicheverOrder() {
            List<Integer> backwards = new ArrayList<>(List.of(3, 2, 1, 0));

            List<List<SiteWeather>> again =
                    backwards.parallelStream().map(WeatherSynthesizerTest::year).toList();

            for (int i = 0; i < 4; i++) {
                assertThat(again.get(i)).isEqualTo(years.get(backwards.get(i)));
            }
        }

        @Test
        void andDifferBySeedAndYear() {
            assertThat(SYNTHESIZER.synthesise(Climates.ALL, 2, 0)).isNotEqualTo(years.get(0));
            assertThat(years.get(1)).isNotEqualTo(years.get(0));
        }

        @Test
        void theySayThatTheyAreSynthetic() {
            SiteWeather site = years.get(0).get(0);

            assertThat(site.origin()).isEqualTo(new WeatherOrigin.Synthesised("changtu", 1, "tieling-assumed"));
            assertThat(site.origin().synthetic()).isTrue();
            assertThat(site.quality()).allMatch(count -> count.check().equals("days-limited-by-a-clear-sky"));
            assertThat(site.quality().stream().mapToInt(QualityCount::count).sum())
                    .isLessThan(20);
        }
    }

    private interface MonthCheck {
        void check(ClimateNormals climate, int month, Figures figures);
    }

    private void forEveryMonth(MonthCheck check) {
        for (List<SiteWeather> year : years) {
            for (SiteWeather site : year) {
                WeatherSummary summary = WeatherSummary.of(site.weather());
                for (int m = 0; m < 12; m++) {
                    check.check(Climates.ALL.get(site.id()), m, summary.months().get(m));
                }
            }
        }
    }

    private static List<SiteWeather> year(int year) {
        return SYNTHESIZER.synthesise(Climates.ALL, 1, year);
    }

    private static Weather weather(List<SiteWeather> year, String id) {
        return year.stream()
                .filter(site -> site.id().equals(id))
                .findFirst()
                .orElseThrow()
                .weather();
    }

    private static SunPath sun(Weather weather) {
        return SunPath.of(
                weather.site().latitudeDeg(),
                weather.site().longitudeDeg(),
                weather.site().elevationM(),
                weather.axis(),
                weather.radiationMinutesAfterStart());
    }

    private static double mean(DoubleStream values) {
        return values.average().orElseThrow();
    }
}
