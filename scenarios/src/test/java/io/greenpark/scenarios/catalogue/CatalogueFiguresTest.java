package io.greenpark.scenarios.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.load.LoadModel;
import io.greenpark.core.load.LoadShape;
import io.greenpark.core.sink.CroplandSite;
import io.greenpark.core.sink.CroplandSite.Stratum;
import io.greenpark.core.tariff.Band;
import io.greenpark.core.tariff.CapacityPrices;
import io.greenpark.core.tariff.DayType;
import io.greenpark.core.tariff.Tariff;
import io.greenpark.core.time.TimeAxis;
import io.greenpark.scenarios.spec.Register;
import io.greenpark.scenarios.text.Problems;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The catalogue says what its sources say. */
class CatalogueFiguresTest {

    /** The published ratios of load shapes have three digits. */
    private static final double PRINTED_RATIO = 5e-4;

    /** Factors of fuels and species are published with four digits after the point. */
    private static final double PRINTED_FACTOR = 5e-5;

    private static final Catalogue CATALOGUE = new Catalogue(new Register(), new Problems());

    static List<String> loads() {
        return CATALOGUE.ids(LoadShapeKind.KIND);
    }

    static List<String> tariffs() {
        return CATALOGUE.ids(TariffKind.KIND);
    }

    /** Means of the day and minimum of the weekday against the weekday's peak. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "agro-processing,         0.852, 0.670, 0.568, 0.498",
        "biological-products-24h, 0.896, 0.800, 0.790, 0.776",
        "functional-food,         0.852, 0.556, 0.568, 0.498",
        "chemicals,               0.961, 0.930, 0.773, 0.754",
        "machinery,               0.754, 0.508, 0.301, 0.209",
    })
    void loadShapesMeetTheFiguresOfTheirSector(
            String id, double weekday, double minimum, double saturday, double sunday) {
        LoadShape shape = CATALOGUE.entry(LoadShapeKind.KIND, id);

        List<Double> levels = shape.weekday().levels();
        assertThat(levels.stream().mapToDouble(Double::doubleValue).max()).hasValue(1.0);
        assertThat(levels.stream().mapToDouble(Double::doubleValue).min().orElseThrow())
                .isCloseTo(minimum, within(PRINTED_RATIO));
        assertThat(shape.weekday().sum() / 24.0).isCloseTo(weekday, within(PRINTED_RATIO));
        assertThat(shape.saturday().sum() / 24.0).isCloseTo(saturday, within(PRINTED_RATIO));
        assertThat(shape.sunday().sum() / 24.0).isCloseTo(sunday, within(PRINTED_RATIO));
    }

    @ParameterizedTest
    @MethodSource("loads")
    void everyShapeGivesItsAnnualEnergy(String id) {
        LoadShape shape = CATALOGUE.entry(LoadShapeKind.KIND, id);
        Set<LocalDate> holidays =
                CATALOGUE.entry(RulesKind.KIND, "cn-liaoning-2026-08").pack().holidays();

        var year = TimeAxis.ofYear(2027, Duration.ofHours(1), ZoneOffset.ofHours(8));

        assertThat(LoadModel.scale(shape, 100_000.0, year, holidays).energyMwh())
                .isCloseTo(100_000.0, within(1e-6));
    }

    /** Demand and capacity charges break even at 0.625 of the transformers in every two-part tier (TARIFF-1). */
    @ParameterizedTest
    @MethodSource("tariffs")
    void capacityModesBreakEvenAtTheSameDemand(String id) {
        Tariff tariff = CATALOGUE.entry(TariffKind.KIND, id);
        CapacityPrices capacity = tariff.capacity();

        assertThat(capacity.capacityChargeYuanPerMvaMonth()).isEqualTo(0.625 * capacity.demandChargeYuanPerMwMonth());
        assertThat(capacity.demandChargeYuanPerMwMonth() > 0.0).isEqualTo(id.contains("two-part"));
        boolean before = id.endsWith("-before-2026-08");
        assertThat(tariff.covers(LocalDate.of(2026, 7, 31))).isEqualTo(before);
        assertThat(tariff.covers(LocalDate.of(2027, 1, 1))).isNotEqualTo(before);
    }

    @Test
    void bandsOfTheFirstLiaoningCandidateLastEightHoursEach() {
        Band[][] bands = CATALOGUE.entry(TimeOfUseKind.KIND, "ln-a").bands()[DayType.WORKDAY.ordinal()];

        for (Band[] day : bands) {
            assertThat(quarters(day, Band.PEAK, Band.CRITICAL_PEAK)).isEqualTo(8 * 4);
            assertThat(quarters(day, Band.VALLEY)).isEqualTo(8 * 4);
            assertThat(quarters(day, Band.FLAT)).isEqualTo(8 * 4);
        }
        assertThat(quarters(bands[0], Band.CRITICAL_PEAK)).as("January").isEqualTo(2 * 4);
        assertThat(quarters(bands[5], Band.CRITICAL_PEAK)).as("June").isZero();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"natural-gas, 2.1622", "diesel, 3.0959"})
    void fuelsEmitWhatTheirTableGives(String id, double tco2PerUnit) {
        assertThat(CATALOGUE.entry(FuelKind.KIND, id).tco2PerUnit()).isCloseTo(tco2PerUnit, within(PRINTED_FACTOR));
    }

    @ParameterizedTest(name = "{0}: {1} tCO2/m3")
    @CsvSource({
        "larch, 1.6065",
        "korean-pine, 1.3680",
        "mongolian-oak, 2.1697",
        "poplar, 1.2197",
        "chinese-pine, 1.3671",
        "scots-pine, 2.2384",
        "birch, 1.7309",
    })
    void speciesBindWhatTheirFactorsGive(String id, double tco2PerM3) {
        var trees = (SinkFactors.Trees) CATALOGUE.entry(SinkKind.KIND, id);

        assertThat(trees.species().tco2PerM3()).isCloseTo(tco2PerM3, within(PRINTED_FACTOR));
    }

    /** The worked example SOC-1 to SOC-3 with the factors of the catalogue. */
    @Test
    void soilFactorsGiveTheWorkedExampleOfTheGuidelines() {
        var soil = (SinkFactors.SoilFactors) CATALOGUE.entry(SinkKind.KIND, "ipcc-2006-warm-temperate-moist");
        double cultivated = soil.landUse().get("long-term-cultivated");
        double low = soil.input().get("low");
        double medium = soil.input().get("medium");
        double full = soil.tillage().get("full");
        var site = new CroplandSite(
                "example",
                soil.title(),
                new CroplandSite.Soil(
                        soil.id(),
                        soil.referenceTcPerHa().get("high-activity-clay"),
                        soil.transitionYears(),
                        soil.referenceUncertaintyFraction(),
                        soil.factorUncertaintyFraction()),
                List.of(
                        new Stratum(400_000.0, cultivated, full, low),
                        new Stratum(600_000.0, cultivated, full, medium)),
                List.of(
                        new Stratum(200_000.0, cultivated, full, low),
                        new Stratum(700_000.0, cultivated, soil.tillage().get("reduced"), medium),
                        new Stratum(100_000.0, cultivated, soil.tillage().get("no-till"), medium)),
                2027);

        assertThat(site.stockBeforeTc()).isCloseTo(58_776_960.0, within(1e-6));
        assertThat(site.stockAfterTc()).isCloseTo(64_059_600.0, within(1e-6));
        assertThat(site.changeTcPerYear()).isCloseTo(264_132.0, within(1e-6));
    }

    @Test
    void aYearHasThirteenHolidaysButForThoseThatFallTogether() {
        Set<LocalDate> holidays =
                CATALOGUE.entry(RulesKind.KIND, "cn-liaoning-2026-08").pack().holidays();

        assertThat(inYear(holidays, 2027)).isEqualTo(13);
        assertThat(inYear(holidays, 2028)).as("Mid-Autumn is on 3 October").isEqualTo(12);
        assertThat(inYear(holidays, 2029)).isEqualTo(13);
        assertThat(inYear(holidays, 2030)).isEqualTo(13);
    }

    @Test
    void theRulePackNamesEntriesThatExist() {
        var rules = CATALOGUE.entry(RulesKind.KIND, "cn-liaoning-2026-08");

        assertThat(tariffs()).containsAll(rules.tariffs());
        assertThat(CATALOGUE.ids(TimeOfUseKind.KIND)).contains(rules.agencyTimeOfUse(), rules.marketTimeOfUse());
        assertThat(CATALOGUE.ids(FactorKind.KIND)).contains(rules.factors());
    }

    private static long inYear(Set<LocalDate> dates, int year) {
        return dates.stream().filter(date -> date.getYear() == year).count();
    }

    private static long quarters(Band[] day, Band... bands) {
        return Arrays.stream(day).filter(Set.of(bands)::contains).count();
    }
}
