package io.greenpark.core.weather.ensemble;

import static io.greenpark.core.weather.WeatherVariable.DHI_W_PER_M2;
import static io.greenpark.core.weather.WeatherVariable.DNI_W_PER_M2;
import static io.greenpark.core.weather.WeatherVariable.DRY_BULB_C;
import static io.greenpark.core.weather.WeatherVariable.GHI_W_PER_M2;
import static io.greenpark.core.weather.WeatherVariable.PRESSURE_PA;
import static io.greenpark.core.weather.WeatherVariable.WIND_SPEED_M_PER_S;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.solar.SolarModel;
import io.greenpark.core.sun.SunPath;
import io.greenpark.core.weather.ModelYear;
import io.greenpark.core.weather.Site;
import io.greenpark.core.weather.SiteWeather;
import io.greenpark.core.weather.Weather;
import io.greenpark.core.weather.WeatherOrigin;
import io.greenpark.core.weather.WeatherSummary;
import io.greenpark.core.weather.WeatherVariable;
import io.greenpark.core.weather.WindProfile;
import io.greenpark.core.weather.synthesis.Climates;
import io.greenpark.core.weather.synthesis.Correlations;
import io.greenpark.core.weather.synthesis.WeatherSynthesizer;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WeatherEnsembleTest {

    private static final int YEARS = 60;
    private static final double MAX_INDEX = 1.15;
    private static final EnsembleSettings BLOCKS = new EnsembleSettings(5, 15, MAX_INDEX, 0.0, 0.0);
    private static final EnsembleSettings WITH_FACTORS = new EnsembleSettings(5, 15, MAX_INDEX, 0.06, 0.03);

    private List<SiteWeather> typical;
    private List<List<SiteWeather>> years;

    @BeforeAll
    void draw() {
        typical = new WeatherSynthesizer(Climates.CORRELATION, Climates.SETTINGS).synthesise(Climates.ALL, 1, 0);
        var ensemble = new WeatherEnsemble(typical, BLOCKS, 1);
        years = IntStream.rangeClosed(1, YEARS).mapToObj(ensemble::year).toList();
    }

    @Nested
    @DisplayName("days are drawn in joint blocks")
    class Blocks {

        @Test
        void windAtOtherHeightsHasTheSameDaysAndTheSameFactor() {
            SiteWeather site = typical.get(0);
            Weather one = site.weather();
            Map<WeatherVariable, double[]> columns =
                    Map.of(WIND_SPEED_M_PER_S, one.values(WIND_SPEED_M_PER_S), DRY_BULB_C, one.values(DRY_BULB_C));
            WindProfile other = WindProfile.NONE.with(80.0, one.values(WIND_SPEED_M_PER_S));
            Weather mast = new Weather(one.site(), one.axis(), 30.0, 10.0, columns, other);

            Weather drawn = new WeatherEnsemble(
                            List.of(new SiteWeather(site.id(), site.origin(), mast, List.of())), WITH_FACTORS, 7)
                    .year(3)
                    .get(0)
                    .weather();

            assertThat(drawn.otherWind().speedsMPerS(80.0)).containsExactly(drawn.values(WIND_SPEED_M_PER_S));
            assertThat(drawn.otherWind()).isNotEqualTo(other);
        }

        @Test
        void theSameDaysStandInAllVariablesAndAllSites() {
            for (SiteWeather site : new WeatherEnsemble(numberedDays(), BLOCKS, 7).year(3)) {
                double[] first = new WeatherEnsemble(numberedDays(), BLOCKS, 7)
                        .year(3)
                        .get(0)
                        .weather()
                        .values(PRESSURE_PA);
                assertThat(hourly(site.weather(), PRESSURE_PA)).containsExactly(first);
                assertThat(hourly(site.weather(), WIND_SPEED_M_PER_S)).containsExactly(first);
            }
        }

        @Test
        void ofFiveThatStartWithinFifteenDaysOfTheirPlace() {
            for (int year = 1; year <= 200; year++) {
                int[] source = DayDraws.of(BLOCKS, 7, year);
                for (int d = 0; d < source.length; d++) {
                    int shift = Math.floorMod(source[d] - d + 182, 365) - 182;
                    assertThat(shift).isBetween(-15, 15);
                    if (d % 5 != 0) {
                        assertThat(source[d]).isEqualTo((source[d - 1] + 1) % 365);
                    }
                }
            }
        }

        @Test
        void drawnByCounterAndForEverTheSame() {
            assertThat(Arrays.copyOf(DayDraws.of(BLOCKS, 1, 1), 12))
                    .containsExactly(350, 351, 352, 353, 354, 12, 13, 14, 15, 16, 12, 13);
            YearFactors factors = YearFactors.drawn(WITH_FACTORS, 1, 1);
            // Logarithm and exponential may differ in the last bit between machines.
            assertThat(factors.windSpeed()).isCloseTo(1.0331102676611719, within(1e-15));
            assertThat(factors.ghi()).isCloseTo(1.0126434703084224, within(1e-15));
        }

        @Test
        void everyShiftIsAsLikelyAsAnyOther() {
            int[] counts = new int[31];
            for (int year = 1; year <= 500; year++) {
                int[] source = DayDraws.of(BLOCKS, 7, year);
                for (int d = 0; d < 365; d += 5) {
                    counts[Math.floorMod(source[d] - d + 15, 365)]++;
                }
            }
            // 500 years of 73 blocks on 31 places: 1177 each, with a standard deviation of 34.
            assertThat(Arrays.stream(counts).min().orElseThrow()).isGreaterThan(1177 - 4 * 34);
            assertThat(Arrays.stream(counts).max().orElseThrow()).isLessThan(1177 + 4 * 34);
        }

        @Test
        void withoutAWindowAndFactorsEveryYearIsTheTypicalOne() {
            var ensemble = new WeatherEnsemble(typical, new EnsembleSettings(5, 0, MAX_INDEX, 0.0, 0.0), 1);

            List<SiteWeather> year = ensemble.year(4);

            for (int i = 0; i < year.size(); i++) {
                assertThat(year.get(i).weather()).isEqualTo(typical.get(i).weather());
            }
            assertThat(ensemble.year(0)).isEqualTo(typical);
        }

        @Test
        void yearsInQuarterHoursMoveByWholeDaysToo() {
            Weather quarters = new Weather(
                    typical.get(0).weather().site(),
                    ModelYear.axis(Duration.ofMinutes(15), ZoneOffset.ofHours(8)),
                    7.5,
                    10.0,
                    Map.of(
                            DRY_BULB_C,
                            IntStream.range(0, 35_040).asDoubleStream().toArray()));
            var origin = new WeatherOrigin.File("a.csv", "CSV", "A");
            var ensemble = new WeatherEnsemble(List.of(new SiteWeather("a", origin, quarters, List.of())), BLOCKS, 7);

            double[] moved = ensemble.year(2).get(0).weather().values(DRY_BULB_C);

            int[] source = DayDraws.of(BLOCKS, 7, 2);
            assertThat(moved[100 * 96 + 17]).isEqualTo(source[100] * 96 + 17.0);
        }
    }

    @Nested
    @DisplayName("the years resemble the typical one")
    class Resemblance {

        /** Years differ by 2 to 3 %; the mean of sixty of them is known to a tenth of that, 3 standard errors are a hundredth. */
        private static final double MEAN = 0.01;

        /**
         * A break every 120 hours lies between 1/120, 6/120 and 24/120 of the pairs at these lags, which then are strangers
         * but for season and time of day: at most that share of 0.95, 0.54 and 0.37 is lost, and the rest is chance.
         */
        private static final double LAG_1 = 0.012;

        private static final double LAG_6 = 0.03;
        private static final double LAG_24 = 0.075;

        @Test
        void inMeanSpreadAndCubeOfTheWind() {
            for (int i = 0; i < typical.size(); i++) {
                double[] speed = hourly(typical.get(i).weather(), WIND_SPEED_M_PER_S);
                near(i, WIND_SPEED_M_PER_S, StatUtils::mean, StatUtils.mean(speed), MEAN);
                near(i, WIND_SPEED_M_PER_S, StatUtils::variance, StatUtils.variance(speed), 3.0 * MEAN);
                near(i, WIND_SPEED_M_PER_S, WeatherEnsembleTest::meanCube, meanCube(speed), 4.0 * MEAN);
            }
        }

        @Test
        void inTheMemoryOfTheWind() {
            for (int i = 0; i < typical.size(); i++) {
                var wanted = WeatherSummary.of(typical.get(i).weather()).wind();
                assertThat(mean(i, year -> WeatherSummary.of(year).wind().lag1()))
                        .isCloseTo(wanted.lag1(), within(LAG_1));
                assertThat(mean(i, year -> WeatherSummary.of(year).wind().lag6()))
                        .isCloseTo(wanted.lag6(), within(LAG_6));
                assertThat(mean(i, year -> WeatherSummary.of(year).wind().lag24()))
                        .isCloseTo(wanted.lag24(), within(LAG_24));
            }
        }

        @Test
        void inTheLikenessOfTheSites() {
            double wanted = Correlations.of(
                    hourly(typical.get(0).weather(), WIND_SPEED_M_PER_S),
                    hourly(typical.get(1).weather(), WIND_SPEED_M_PER_S));

            double reached = years.stream()
                    .mapToDouble(year -> Correlations.of(
                            hourly(year.get(0).weather(), WIND_SPEED_M_PER_S),
                            hourly(year.get(1).weather(), WIND_SPEED_M_PER_S)))
                    .average()
                    .orElseThrow();

            assertThat(reached).isCloseTo(wanted, within(0.01));
        }

        @Test
        void inIrradiationTemperatureAndSeason() {
            for (int i = 0; i < typical.size(); i++) {
                Weather year = typical.get(i).weather();
                near(i, GHI_W_PER_M2, StatUtils::mean, StatUtils.mean(hourly(year, GHI_W_PER_M2)), MEAN);
                near(i, DNI_W_PER_M2, StatUtils::mean, StatUtils.mean(hourly(year, DNI_W_PER_M2)), 2.0 * MEAN);
                assertThat(mean(i, w -> StatUtils.mean(hourly(w, DRY_BULB_C))))
                        .isCloseTo(StatUtils.mean(hourly(year, DRY_BULB_C)), within(0.1));
                double july = WeatherSummary.of(year).months().get(6).ghiKwhPerM2();
                // Half a month of June and August is mixed in.
                assertThat(mean(i, w -> WeatherSummary.of(w).months().get(6).ghiKwhPerM2()))
                        .isCloseTo(july, within(0.06 * july));
            }
        }

        @Test
        void andDifferByLessThanRealYearsDo() {
            double[] means = years.stream()
                    .mapToDouble(year -> StatUtils.mean(hourly(year.get(0).weather(), WIND_SPEED_M_PER_S)))
                    .toArray();
            double spread = Math.sqrt(StatUtils.variance(means)) / StatUtils.mean(means);

            assertThat(spread).isBetween(0.015, 0.035);
        }

        private void near(
                int site, WeatherVariable variable, ToDoubleFunction<double[]> figure, double wanted, double share) {
            assertThat(mean(site, year -> figure.applyAsDouble(hourly(year, variable))))
                    .as("site %d, %s", site, variable)
                    .isCloseTo(wanted, within(share * wanted));
        }
    }

    @Nested
    @DisplayName("radiation has the Sun of its new date")
    class Radiation {

        @Test
        void componentsClose() {
            for (SiteWeather site : factored(5)) {
                SunPath sun = SolarModel.sunOf(site.weather());
                double[] ghi = hourly(site.weather(), GHI_W_PER_M2);
                double[] dni = hourly(site.weather(), DNI_W_PER_M2);
                double[] dhi = hourly(site.weather(), DHI_W_PER_M2);
                for (int k = 0; k < ghi.length; k++) {
                    double up = Math.max(0.0, sun.up(k));
                    assertThat(dni[k] * up + dhi[k]).isCloseTo(ghi[k], within(1e-9));
                    assertThat(dhi[k]).isGreaterThanOrEqualTo(0.0);
                    assertThat(dni[k]).isBetween(0.0, up > 0.0 ? sun.clearBeamWPerM2(k) : 0.0);
                }
            }
        }

        @Test
        void noHourPassesAClearSky() {
            int limited = 0;
            for (int year = 1; year <= 30; year++) {
                Weather weather = factored(year).get(0).weather();
                SunPath sun = SolarModel.sunOf(weather);
                double[] ghi = hourly(weather, GHI_W_PER_M2);
                for (int k = 0; k < ghi.length; k++) {
                    double limit = MAX_INDEX * sun.clearSkyWPerM2(k);
                    assertThat(ghi[k]).isBetween(0.0, limit * (1.0 + 1e-12));
                    limited += ghi[k] > 0.0 && ghi[k] >= limit * (1.0 - 1e-12) ? 1 : 0;
                }
            }
            // The limit binds in years of strong Sun.
            assertThat(limited).isPositive();
        }

        @Test
        void theSunIsUpAtNoonOfTheShortestDayAndNeverAtNight() {
            for (SiteWeather site : years.get(0)) {
                SunPath sun = SolarModel.sunOf(site.weather());
                double[] ghi = hourly(site.weather(), GHI_W_PER_M2);
                for (int k = 0; k < ghi.length; k++) {
                    assertThat(ghi[k] > 0.0).isEqualTo(sun.clearSkyWPerM2(k) > 0.0);
                }
            }
        }

        @Test
        void aClearDayStaysAsClearWhenTheDayGrows() {
            Weather clear = clearYear(0.9);
            var origin = new WeatherOrigin.File("a.csv", "CSV", "A");
            var ensemble = new WeatherEnsemble(List.of(new SiteWeather("a", origin, clear, List.of())), BLOCKS, 3);

            double[] ghi = hourly(ensemble.year(1).get(0).weather(), GHI_W_PER_M2);

            SunPath sun = SolarModel.sunOf(clear);
            for (int k = 0; k < ghi.length; k++) {
                assertThat(ghi[k]).isCloseTo(0.9 * sun.clearSkyWPerM2(k), within(1e-9));
            }
        }

        private Weather clearYear(double index) {
            Weather like = typical.get(0).weather();
            SunPath sun = SolarModel.sunOf(like);
            double[] ghi = IntStream.range(0, sun.steps())
                    .mapToDouble(k -> index * sun.clearSkyWPerM2(k))
                    .toArray();
            return new Weather(like.site(), like.axis(), 30.0, 10.0, Map.of(GHI_W_PER_M2, ghi));
        }
    }

    @Nested
    @DisplayName("good and bad years")
    class Factors {

        @ParameterizedTest
        @CsvSource({"0.06, 0.03", "0.2, 0.1"})
        void haveTheMeanOneAndTheStatedSpread(double windSd, double ghiSd) {
            var settings = new EnsembleSettings(5, 15, MAX_INDEX, windSd, ghiSd);
            YearFactors[] drawn = IntStream.rangeClosed(1, 20_000)
                    .mapToObj(year -> YearFactors.drawn(settings, 1, year))
                    .toArray(YearFactors[]::new);

            double[] wind =
                    Arrays.stream(drawn).mapToDouble(YearFactors::windSpeed).toArray();
            double[] ghi = Arrays.stream(drawn).mapToDouble(YearFactors::ghi).toArray();

            // Three standard errors of 20,000 draws: 0.021 of the deviation.
            assertThat(StatUtils.mean(wind)).isCloseTo(1.0, within(0.022 * windSd));
            assertThat(StatUtils.mean(ghi)).isCloseTo(1.0, within(0.022 * ghiSd));
            assertThat(Math.sqrt(StatUtils.variance(wind))).isCloseTo(windSd, within(0.025 * windSd));
            assertThat(Math.sqrt(StatUtils.variance(ghi))).isCloseTo(ghiSd, within(0.025 * ghiSd));
            assertThat(Correlations.of(wind, ghi)).isCloseTo(0.0, within(0.022));
        }

        @Test
        void liftEveryHourOfTheWindAndTheSumOfTheRadiation() {
            for (int year = 1; year <= 10; year++) {
                List<SiteWeather> plain = years.get(year - 1);
                List<SiteWeather> factored = factored(year);
                for (int i = 0; i < plain.size(); i++) {
                    var origin = (WeatherOrigin.Resampled) factored.get(i).origin();
                    double[] before = hourly(plain.get(i).weather(), WIND_SPEED_M_PER_S);
                    double[] after = hourly(factored.get(i).weather(), WIND_SPEED_M_PER_S);
                    assertThat(after[4321]).isEqualTo(before[4321] * origin.windSpeedFactor());
                    double sum = StatUtils.sum(hourly(factored.get(i).weather(), GHI_W_PER_M2));
                    double wanted = origin.ghiFactor()
                            * StatUtils.sum(hourly(plain.get(i).weather(), GHI_W_PER_M2));
                    assertThat(sum).isCloseTo(wanted, within(1e-5 * wanted));
                }
            }
        }

        @Test
        void areTheSameAtAllSitesAndWrittenInTheOrigin() {
            List<SiteWeather> year = factored(8);

            var first = (WeatherOrigin.Resampled) year.get(0).origin();
            assertThat(first.typical()).isEqualTo(typical.get(0).origin());
            assertThat(first.year()).isEqualTo(8);
            assertThat(first.synthetic()).isTrue();
            assertThat(year).allSatisfy(site -> {
                var origin = (WeatherOrigin.Resampled) site.origin();
                assertThat(origin.windSpeedFactor()).isEqualTo(first.windSpeedFactor());
                assertThat(origin.ghiFactor()).isEqualTo(first.ghiFactor());
            });
            assertThat(year.get(0).typical()).isEqualTo(typical.get(0).weather());
        }
    }

    @Test
    void aYearIsTheSameWhateverIsDrawnBeforeItAndOnWhicheverThread() {
        var ensemble = new WeatherEnsemble(typical, BLOCKS, 1);

        List<List<SiteWeather>> backwards = IntStream.iterate(20, year -> year >= 1, year -> year - 1)
                .parallel()
                .mapToObj(ensemble::year)
                .toList();

        for (int year = 1; year <= 20; year++) {
            assertThat(backwards.get(20 - year)).isEqualTo(years.get(year - 1));
        }
        assertThat(new WeatherEnsemble(typical, BLOCKS, 2).year(1)).isNotEqualTo(years.get(0));
        assertThat(years.get(1)).isNotEqualTo(years.get(0));
    }

    @ParameterizedTest
    @CsvSource({
        "blockDays, 0, 15, 1.15, 0.06, 0.03",
        "blockDays, 32, 15, 1.15, 0.06, 0.03",
        "windowDays, 5, -1, 1.15, 0.06, 0.03",
        "windowDays, 5, 46, 1.15, 0.06, 0.03",
        "maxClearSkyIndex, 5, 15, 0.9, 0.06, 0.03",
        "windSpeedSdFraction, 5, 15, 1.15, -0.01, 0.03",
        "ghiSdFraction, 5, 15, 1.15, 0.06, 0.31"
    })
    void settingsOutOfRangeAreRefused(String field, int block, int window, double index, double wind, double ghi) {
        assertThatThrownBy(() -> new EnsembleSettings(block, window, index, wind, ghi))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.field()).isEqualTo(field));
    }

    @Test
    void yearsHaveNumbersFromZero() {
        var ensemble = new WeatherEnsemble(typical, BLOCKS, 1);

        assertThatThrownBy(() -> ensemble.year(-1)).hasMessage("year must not be negative, but is -1");
    }

    private List<SiteWeather> factored(int year) {
        return new WeatherEnsemble(typical, WITH_FACTORS, 1).year(year);
    }

    /** Two sites whose pressure and wind are the number of the day. */
    private static List<SiteWeather> numberedDays() {
        double[] day = IntStream.range(0, 8760).mapToDouble(k -> k / 24).toArray();
        Weather weather = new Weather(
                new Site(42.0, 124.0, 100.0),
                ModelYear.axis(Duration.ofHours(1), ZoneOffset.ofHours(8)),
                30.0,
                10.0,
                Map.of(PRESSURE_PA, day, WIND_SPEED_M_PER_S, day));
        var origin = new WeatherOrigin.File("a.csv", "CSV", "A");
        return List.of(
                new SiteWeather("a", origin, weather, List.of()), new SiteWeather("b", origin, weather, List.of()));
    }

    private double mean(int site, ToDoubleFunction<Weather> figure) {
        return years.stream()
                .mapToDouble(year -> figure.applyAsDouble(year.get(site).weather()))
                .average()
                .orElseThrow();
    }

    private static double meanCube(double[] values) {
        return Arrays.stream(values).map(v -> v * v * v).average().orElseThrow();
    }

    private static double[] hourly(Weather weather, WeatherVariable variable) {
        return weather.values(variable);
    }
}
