package io.greenpark.scenarios.weather;

import static io.greenpark.core.weather.WeatherVariable.WIND_SPEED_M_PER_S;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.weather.Site;
import io.greenpark.core.weather.synthesis.SiteCorrelation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What no single year shows: spread, memory, daily cycle and likeness of sites, in the mean of six years of three seeds. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CatalogueStatisticsTest {

    /** Middles of the hours stand for the hours, which moves the monthly sums of the Sun by up to 1.7 % in winter. */
    private static final double CLEARNESS_MEAN = 0.02;

    /** Where a clear sky limits the best days of winter, the spread is up to 11 % too small; elsewhere within 5 %. */
    private static final double CLEARNESS_SD = 0.12;

    /**
     * Ranks within a month take its mean out, which costs a memory of about 1/30; and a standard error of 0.02, which all
     * sites share.
     */
    private static final double CLEARNESS_LAG = 0.09;

    private static final double LAG_1 = 0.02;
    private static final double LAG_6 = 0.05;
    private static final double LAG_24 = 0.07;

    /** Three standard errors of the first harmonic of six Januaries. */
    private static final double STRENGTH = 0.06;

    /** Below this amplitude over the mean a daily cycle has no clear peak. */
    private static final double CLEAR_CYCLE = 0.2;

    private static final double PEAK_HOURS = 1.0;

    /** Season and time of day, which sites share, add to the likeness of the inputs; different memories take away. */
    private static final double LIKENESS = 0.12;

    private static final double EARTH_KM = 6371.0;

    private SyntheticYears years;

    @BeforeAll
    void synthesise() {
        years = SyntheticYears.ofAllClimates();
    }

    @Test
    void clearnessHasTheMeanAndSpreadOfEveryMonth() {
        years.climates.forEach((id, climate) -> {
            for (int m = 0; m < 12; m++) {
                int month = m;
                String where = id + ", month " + (m + 1);
                double mean = climate.clearness().meanFraction().get(m);
                double sd = climate.clearness().sdFraction().get(m);
                assertThat(years.mean(id, year -> year.clearnessMean()[month]))
                        .as(where)
                        .isCloseTo(mean, within(CLEARNESS_MEAN * mean));
                assertThat(years.mean(id, year -> year.clearnessSd()[month]))
                        .as(where)
                        .isCloseTo(sd, within(CLEARNESS_SD * sd));
            }
        });
    }

    @Test
    void clearDaysFollowEachOther() {
        years.climates.forEach((id, climate) -> assertThat(years.mean(id, ClimateFigures::clearnessLag1))
                .as(id)
                .isCloseTo(climate.clearness().lag1(), within(CLEARNESS_LAG)));
    }

    @Test
    void theWindRemembersWhateverTheSeed() {
        years.climates.forEach((id, climate) -> {
            near(id, year -> year.summary().wind().lag1(), climate.wind().lag1(), LAG_1);
            near(id, year -> year.summary().wind().lag6(), climate.wind().lag6(), LAG_6);
            near(id, year -> year.summary().wind().lag24(), climate.wind().lag24(), LAG_24);
        });
    }

    @Test
    void theWindOfTheDayRisesAndFallsAsMeasured() {
        years.climates.forEach((id, climate) -> {
            for (int m = 0; m < 12; m++) {
                int month = m;
                double east = years.mean(id, year -> year.dailyStrength()[month] * Math.cos(angle(year, month)));
                double north = years.mean(id, year -> year.dailyStrength()[month] * Math.sin(angle(year, month)));
                double strength = climate.wind().dailyStrength().get(m);
                String where = id + ", month " + (m + 1);
                assertThat(Math.hypot(east, north)).as(where).isCloseTo(strength, within(STRENGTH));
                if (strength >= CLEAR_CYCLE) {
                    double peakHour = Math.atan2(north, east) * 12.0 / Math.PI;
                    double late = Math.IEEEremainder(
                            peakHour - climate.wind().dailyPeakHour().get(m), 24.0);
                    assertThat(late).as(where).isCloseTo(0.0, within(PEAK_HOURS));
                }
            }
        });
    }

    @Test
    void sitesShareTheirWindAndTheirClearDays() {
        List<String> ids = new ArrayList<>(years.climates.keySet());
        for (int a = 0; a < ids.size(); a++) {
            for (int b = a + 1; b < ids.size(); b++) {
                String first = ids.get(a);
                String second = ids.get(b);
                double km = distanceKm(
                        years.climates.get(first).site(),
                        years.climates.get(second).site());
                String pair = first + " and " + second;
                assertThat(likeness(
                                first,
                                second,
                                (id, i) -> years.weather.get(id).get(i).values(WIND_SPEED_M_PER_S)))
                        .as(pair)
                        .isCloseTo(at(SyntheticYears.CORRELATION.wind(), km), within(LIKENESS));
                assertThat(likeness(
                                first,
                                second,
                                (id, i) -> years.figures.get(id).get(i).clearnessScores()))
                        .as(pair)
                        .isCloseTo(at(SyntheticYears.CORRELATION.days(), km), within(LIKENESS));
            }
        }
    }

    private static double angle(ClimateFigures year, int month) {
        return year.dailyPeakHour()[month] * Math.PI / 12.0;
    }

    private double likeness(String first, String second, BiFunction<String, Integer, double[]> values) {
        double sum = 0.0;
        for (int i = 0; i < SyntheticYears.YEARS; i++) {
            sum += new PearsonsCorrelation().correlation(values.apply(first, i), values.apply(second, i));
        }
        return sum / SyntheticYears.YEARS;
    }

    private static double at(SiteCorrelation.Decay decay, double km) {
        return decay.nearFraction() * Math.exp(-km / decay.lengthKm());
    }

    /** Great-circle distance. */
    private static double distanceKm(Site a, Site b) {
        double latitudeA = Math.toRadians(a.latitudeDeg());
        double latitudeB = Math.toRadians(b.latitudeDeg());
        double cosine = Math.sin(latitudeA) * Math.sin(latitudeB)
                + Math.cos(latitudeA)
                        * Math.cos(latitudeB)
                        * Math.cos(Math.toRadians(a.longitudeDeg() - b.longitudeDeg()));
        return EARTH_KM * Math.acos(Math.min(1.0, cosine));
    }

    private void near(String id, ToDoubleFunction<ClimateFigures> figure, double wanted, double tolerance) {
        assertThat(years.mean(id, figure)).as(id).isCloseTo(wanted, within(tolerance));
    }
}
