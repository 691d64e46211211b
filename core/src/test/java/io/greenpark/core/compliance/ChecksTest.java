package io.greenpark.core.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.compliance.CompliancePack.Scope;
import io.greenpark.core.dispatch.EnergyLimit;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.time.TimeAxis;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChecksTest {

    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);
    private static final LocalDate START = LocalDate.of(2025, 5, 30);
    /** Rounding of a few sums and quotients. */
    private static final double ROUNDING = 1e-12;

    private static TimeAxis axis(LocalDate from, int days) {
        return new TimeAxis(from.atStartOfDay().toInstant(CHINA), Duration.ofHours(1), days * 24, CHINA);
    }

    private static ProjectBook book(TimeAxis axis, Map<Quantity, Double> perStep) {
        Map<Quantity, double[]> columns = new EnumMap<>(Quantity.class);
        perStep.forEach((quantity, value) -> {
            double[] values = new double[axis.steps()];
            Arrays.fill(values, value);
            columns.put(quantity, values);
        });
        return ProjectBook.of(axis, columns);
    }

    private static ComplianceRule rule(Metric metric, Threshold... thresholds) {
        return new ComplianceRule("rule", Title.of("rule"), metric, "text", List.of(thresholds));
    }

    private static CompliancePack pack(double gridTco2PerMwh, ComplianceRule... rules) {
        return new CompliancePack("pack", Title.of("pack"), Scope.PARK, gridTco2PerMwh, List.of(rules));
    }

    private static List<Check> checks(ComplianceRule rule, ProjectBook book, ParkFacts facts) {
        return Checks.of(pack(0.8, rule), new Subject("park", book, facts), Reading.USUAL);
    }

    private static Check check(ComplianceRule rule, Map<Quantity, Double> perStep) {
        return checks(rule, book(axis(LocalDate.of(2027, 1, 1), 1), perStep), ParkFacts.NONE)
                .get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "SELF_USE_OF_AVAILABLE, 0.5999, 0.6, FAIL",
        "SELF_USE_OF_AVAILABLE, 0.6,    0.6, PASS",
        "SELF_USE_OF_AVAILABLE, 0.6001, 0.6, PASS",
        "EXPORT_OF_AVAILABLE,   0.1999, 0.2, PASS",
        "EXPORT_OF_AVAILABLE,   0.2,    0.2, PASS",
        "EXPORT_OF_AVAILABLE,   0.2001, 0.2, FAIL",
        "SELF_USE_OF_CONSUMPTION, 0.2999, 0.3, FAIL",
        "SELF_USE_OF_CONSUMPTION, 0.3,    0.3, PASS",
        "SELF_USE_OF_CONSUMPTION, 0.3001, 0.3, PASS"
    })
    void theThresholdItselfKeepsTheRule(Metric metric, double share, double limit, Verdict verdict) {
        Check check = check(
                rule(metric, Threshold.from(START, limit)),
                Map.of(
                        Quantity.AVAILABLE_MWH,
                        10.0,
                        Quantity.CONSUMED_MWH,
                        10.0,
                        Quantity.SELF_USED_MWH,
                        10.0 * share,
                        Quantity.GREEN_EXPORT_MWH,
                        10.0 * share));

        assertThat(check.verdict()).isEqualTo(verdict);
        assertThat(check.value().orElseThrow()).isCloseTo(share, within(ROUNDING));
        assertThat(check.margin().orElseThrow())
                .isCloseTo(metric.atLeast() ? share - limit : limit - share, within(ROUNDING));
    }

    @Test
    void numeratorAndDenominatorAreTheSumsOfThePeriod() {
        Check check = check(
                rule(Metric.SELF_USE_OF_AVAILABLE, Threshold.from(START, 0.6)),
                Map.of(Quantity.AVAILABLE_MWH, 10.0, Quantity.RECEIVED_MWH, 2.0, Quantity.SELF_USED_MWH, 9.0));

        // a day: 24 · 9 over 24 · (10 + 2)
        assertThat(check.measure()).isEqualTo(new Measure(216.0, 288.0));
    }

    @ParameterizedTest
    @CsvSource({
        "2029-12-31, false, 0.30, PASS",
        "2030-01-01, false, 0.35, FAIL",
        "2029-01-01, true, 0.35, FAIL",
        "2028-12-31, true, 0.30, PASS"
    })
    void theLimitIsThatOfTheDate(LocalDate date, boolean stricter, double limit, Verdict verdict) {
        var later = new Threshold(LocalDate.of(2030, 1, 1), LocalDate.of(2029, 1, 1), null, 0.0, 0.35);
        ComplianceRule rule = rule(Metric.SELF_USE_OF_CONSUMPTION, Threshold.from(START, 0.30), later);
        ProjectBook book = book(
                axis(date, 1),
                Map.of(Quantity.AVAILABLE_MWH, 4.0, Quantity.CONSUMED_MWH, 10.0, Quantity.SELF_USED_MWH, 3.2));

        List<Check> checks =
                Checks.of(pack(0.0, rule), new Subject("park", book, ParkFacts.NONE), new Reading(true, stricter));

        assertThat(checks).hasSize(1);
        assertThat(checks.get(0).limit()).isEqualTo(limit);
        assertThat(checks.get(0).verdict()).isEqualTo(verdict);
    }

    @Test
    void aRuleIsRefusedBeforeItsDateAndNotMeasured() {
        ProjectBook book =
                book(axis(START.minusDays(1), 2), Map.of(Quantity.AVAILABLE_MWH, 10.0, Quantity.SELF_USED_MWH, 7.0));

        List<Check> checks =
                checks(rule(Metric.SELF_USE_OF_AVAILABLE, Threshold.from(START, 0.6)), book, ParkFacts.NONE);

        assertThat(checks).extracting(Check::verdict).containsExactly(Verdict.NOT_DEFINED_AT_THIS_DATE, Verdict.PASS);
        assertThat(checks.get(0).measure()).isNull();
        assertThat(checks.get(0).to()).isEqualTo(START.minusDays(1));
        assertThat(checks.get(1).from()).isEqualTo(START);
        assertThat(checks.get(1).measure()).isEqualTo(new Measure(168.0, 240.0));
    }

    @Test
    void aLimitOfAPastYearIsNotCarriedOn() {
        var of2020 = new Threshold(LocalDate.of(2020, 1, 1), null, LocalDate.of(2020, 12, 31), 0.0, 0.15);

        assertThat(check(
                                rule(Metric.RENEWABLE_OF_CONSUMPTION, of2020),
                                Map.of(Quantity.CONSUMED_MWH, 1.0, Quantity.SELF_USED_MWH, 0.2))
                        .verdict())
                .isEqualTo(Verdict.NOT_DEFINED_AT_THIS_DATE);
    }

    @Test
    void everyCalendarYearIsJudgedByItself() {
        TimeAxis axis = axis(LocalDate.of(2027, 12, 31), 2);
        double[] selfUsed = new double[48];
        Arrays.fill(selfUsed, 0, 24, 8.0);
        Arrays.fill(selfUsed, 24, 48, 5.0);
        double[] available = new double[48];
        Arrays.fill(available, 10.0);
        var book = ProjectBook.of(axis, Map.of(Quantity.AVAILABLE_MWH, available, Quantity.SELF_USED_MWH, selfUsed));

        assertThat(checks(rule(Metric.SELF_USE_OF_AVAILABLE, Threshold.from(START, 0.6)), book, ParkFacts.NONE))
                .extracting(Check::verdict)
                .containsExactly(Verdict.PASS, Verdict.FAIL);
    }

    @Test
    void curtailmentLowersSelfUseUnlessItIsLeftOut() {
        ComplianceRule rule = rule(Metric.SELF_USE_OF_AVAILABLE, Threshold.from(START, 0.6));
        ProjectBook book = book(
                axis(LocalDate.of(2027, 1, 1), 1),
                Map.of(Quantity.AVAILABLE_MWH, 10.0, Quantity.CURTAILED_MWH, 4.0, Quantity.SELF_USED_MWH, 5.0));
        var subject = new Subject("park", book, ParkFacts.NONE);

        assertThat(Checks.of(pack(0.0, rule), subject, new Reading(true, false))
                        .get(0)
                        .verdict())
                .isEqualTo(Verdict.FAIL);
        assertThat(Checks.of(pack(0.0, rule), subject, new Reading(false, false))
                        .get(0)
                        .measure())
                .isEqualTo(new Measure(120.0, 144.0));
    }

    @ParameterizedTest
    @CsvSource({"39.9, PASS", "40, PASS", "40.1, FAIL"})
    void theHighestExchangeStaysWithinTheDeclaredCapacity(double peakMw, Verdict verdict) {
        TimeAxis axis = axis(LocalDate.of(2027, 1, 1), 1);
        double[] exchangeMw = new double[24];
        exchangeMw[7] = peakMw;
        exchangeMw[8] = 3.0;
        var book = ProjectBook.of(axis, Map.of(Quantity.EXCHANGE_MW, exchangeMw));
        ComplianceRule rule = rule(Metric.EXCHANGE_OF_DECLARED, Threshold.from(START, 1.0));

        Check check = checks(rule, book, new ParkFacts(40.0, null, List.of(), 0.0, Map.of()))
                .get(0);

        assertThat(check.measure()).isEqualTo(new Measure(peakMw, 40.0));
        assertThat(check.verdict()).isEqualTo(verdict);
    }

    @Test
    void whatIsNotGivenIsNotJudged() {
        for (Metric metric : List.of(
                Metric.EXCHANGE_OF_DECLARED,
                Metric.EXPORT_IN_BANNED_HOURS,
                Metric.WATER_REUSE,
                Metric.WASTE_HEAT_USE)) {
            Check check = check(rule(metric, Threshold.from(START, 1.0)), Map.of(Quantity.AVAILABLE_MWH, 1.0));

            assertThat(check.verdict()).isEqualTo(Verdict.INPUT_NOT_GIVEN);
            assertThat(check.measure()).isNull();
        }
    }

    @Test
    void withoutGenerationThereIsNothingToMeasure() {
        for (Metric metric :
                List.of(Metric.SELF_USE_OF_AVAILABLE, Metric.SELF_USE_OF_CONSUMPTION, Metric.EXPORT_OF_AVAILABLE)) {
            assertThat(check(rule(metric, Threshold.from(START, 0.3)), Map.of(Quantity.CONSUMED_MWH, 1.0))
                            .verdict())
                    .isEqualTo(Verdict.NOTHING_TO_MEASURE);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, PASS", "0.5, FAIL"})
    void nothingMayBeFedInInBannedHours(double bannedMwh, Verdict verdict) {
        ProjectBook book = book(
                axis(LocalDate.of(2027, 1, 1), 1),
                Map.of(Quantity.AVAILABLE_MWH, 10.0, Quantity.BANNED_EXPORT_MWH, bannedMwh));
        var always = new ExportBan(Set.of(1), LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
        ComplianceRule rule = rule(Metric.EXPORT_IN_BANNED_HOURS, Threshold.from(START, 0.0));

        assertThat(checks(rule, book, new ParkFacts(null, null, List.of(always), 0.0, Map.of()))
                        .get(0)
                        .verdict())
                .isEqualTo(verdict);
    }

    /** A day of 1/8760 of the stated consumption per hour, all of it net import: tce times 8.1410 MWh/tce. */
    @ParameterizedTest
    @CsvSource({
        "199999,  NO_THRESHOLD_FOR_THIS_SIZE, ",
        "200001,  FAIL, 0.2",
        "999999,  FAIL, 0.2",
        "1000001, FAIL, 0.3"
    })
    void unitCarbonIsJudgedByTheSizeOfThePark(double tcePerYear, Verdict verdict, Double limit) {
        double mwhPerStep = tcePerYear * 29.3076 / 3.6 / 8760.0;
        ComplianceRule rule = rule(
                Metric.CARBON_OF_ENERGY,
                new Threshold(START, null, null, 200_000.0, 0.2),
                new Threshold(START, null, null, 1_000_000.0, 0.3));

        Check check = check(rule, Map.of(Quantity.IMPORT_MWH, mwhPerStep));

        assertThat(check.verdict()).isEqualTo(verdict);
        assertThat(check.limit()).isEqualTo(limit);
        // 0.8 tCO2/MWh · 8.141 MWh/tce
        assertThat(check.value().orElseThrow()).isCloseTo(0.8 * 29.3076 / 3.6, within(1e-9));
    }

    /** The vector ZCP-1 of the accounts: 50,000 tCO2 over 250,000 tce is 0.2 and passes. */
    @Test
    void aFifthOfATonnePerTonneOfCoalEquivalentPasses() {
        double steps = 24.0;
        double yearsPerDay = 365.0;
        double fuelMwh = 250_000.0 * 29.3076 / 3.6 / yearsPerDay / steps;
        ComplianceRule rule = rule(Metric.CARBON_OF_ENERGY, new Threshold(START, null, null, 200_000.0, 0.2));

        Check check =
                check(rule, Map.of(Quantity.FUEL_MWH, fuelMwh, Quantity.FUEL_TCO2, 50_000.0 / yearsPerDay / steps));

        assertThat(check.value().orElseThrow()).isCloseTo(0.2, within(ROUNDING));
        assertThat(check.verdict()).isEqualTo(Verdict.PASS);
    }

    @Test
    void cleanEnergyIsOwnRenewableEnergyThatStays() {
        Check check = check(
                rule(Metric.CLEAN_OF_ENERGY, Threshold.from(START, 0.9)),
                Map.of(
                        Quantity.AVAILABLE_MWH, 10.0,
                        Quantity.CURTAILED_MWH, 1.0,
                        Quantity.GREEN_EXPORT_MWH, 2.0,
                        Quantity.EXPORT_MWH, 2.0,
                        Quantity.FUEL_MWH, 4.0,
                        Quantity.IMPORT_MWH, 3.0));

        // 10 − 1 − 2 = 7 of 10 − 1 − 2 + 3 + 4 = 14
        assertThat(check.value().orElseThrow()).isCloseTo(0.5, within(ROUNDING));
    }

    @Test
    void certificatesOfAYearCountByThePartOfTheYear() {
        ProjectBook book = book(
                axis(LocalDate.of(2027, 1, 1), 73), Map.of(Quantity.CONSUMED_MWH, 1.0, Quantity.SELF_USED_MWH, 0.1));
        var facts = new ParkFacts(null, null, List.of(), 876.0, Map.of());

        Check check = checks(rule(Metric.RENEWABLE_OF_CONSUMPTION, Threshold.from(START, 0.2)), book, facts)
                .get(0);

        // 73 of 365 days are 1,752 h: 175.2 MWh used and 876 / 5 = 175.2 MWh of certificates
        assertThat(check.value().orElseThrow()).isCloseTo(0.2, within(ROUNDING));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void periodsAddUpToTheAxis(long seed) {
        var random = new SplittableRandom(seed);
        TimeAxis axis = axis(LocalDate.of(2024, 11, 1).plusDays(random.nextInt(200)), 400 + random.nextInt(400));
        double[] available = random.doubles(axis.steps(), 1.0, 2.0).toArray();
        double[] selfUsed = random.doubles(axis.steps()).toArray();
        var book = ProjectBook.of(axis, Map.of(Quantity.AVAILABLE_MWH, available, Quantity.SELF_USED_MWH, selfUsed));
        ComplianceRule rule = rule(
                Metric.SELF_USE_OF_AVAILABLE,
                Threshold.from(LocalDate.of(2020, 1, 1), 0.1),
                Threshold.from(START.plusDays(random.nextInt(300)), 0.9));

        List<Check> checks = checks(rule, book, ParkFacts.NONE);

        assertThat(checks.stream().mapToDouble(c -> c.measure().numerator()).sum())
                .isCloseTo(Arrays.stream(selfUsed).sum(), within(1e-9 * axis.steps()));
        assertThat(checks.get(0).from()).isEqualTo(axis.firstDate());
        assertThat(checks.get(checks.size() - 1).to()).isEqualTo(axis.lastDate());
        for (int k = 1; k < checks.size(); k++) {
            assertThat(checks.get(k).from()).isEqualTo(checks.get(k - 1).to().plusDays(1));
        }
    }

    @Test
    void whatOnePartOfAProjectReceivesFromAnotherIsInternal() {
        TimeAxis axis = axis(LocalDate.of(2027, 1, 1), 1);
        ProjectBook hub = book(axis, Map.of(Quantity.AVAILABLE_MWH, 10.0, Quantity.SENT_MWH, 8.0));
        ProjectBook park = book(axis, Map.of(Quantity.RECEIVED_MWH, 8.0, Quantity.SELF_USED_MWH, 7.0));
        var project = new Subject("all", ProjectBook.joined(List.of(hub, park)), ParkFacts.NONE);
        ComplianceRule rule = rule(Metric.SELF_USE_OF_AVAILABLE, Threshold.from(START, 0.6));

        assertThat(Checks.of(pack(0.0, rule), project, Reading.USUAL).get(0).measure())
                .isEqualTo(new Measure(168.0, 240.0));
    }

    @Test
    void aProjectKnowsWhatAllItsParksKnow() {
        var ban = new ExportBan(Set.of(3), LocalTime.of(10, 0), LocalTime.of(15, 0));
        var one = new ParkFacts(
                40.0, null, List.of(ban), 5.0, Map.of(Metric.WATER_REUSE, 0.9, Metric.WASTE_HEAT_USE, 0.6));
        var other = new ParkFacts(20.0, null, List.of(ban), 7.0, Map.of(Metric.WATER_REUSE, 0.7));

        ParkFacts both = ParkFacts.joined(List.of(one, other));

        assertThat(both.declaredExchangeMw()).isEqualTo(60.0);
        assertThat(both.certificatesMwhPerYear()).isEqualTo(12.0);
        assertThat(both.stated()).containsExactly(Map.entry(Metric.WATER_REUSE, 0.7));
        assertThat(ParkFacts.joined(List.of(one, ParkFacts.NONE)).declaredExchangeMw())
                .isNull();
        assertThat(ParkFacts.joined(List.of(one, ParkFacts.NONE)).exportBans()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "10:00, 15:00, 09:59, false", "10:00, 15:00, 10:00, true", "10:00, 15:00, 15:00, false",
        "22:00, 06:00, 23:00, true", "22:00, 06:00, 05:59, true", "22:00, 06:00, 06:00, false",
        "00:00, 00:00, 12:00, true", "18:00, 00:00, 23:59, true", "18:00, 00:00, 17:59, false"
    })
    void aBanCoversTheHoursFromItsBeginningToItsEnd(LocalTime from, LocalTime to, LocalTime at, boolean covered) {
        var ban = new ExportBan(Set.of(3), from, to);

        assertThat(ban.covers(LocalDate.of(2027, 3, 5).atTime(at))).isEqualTo(covered);
        assertThat(ban.covers(LocalDate.of(2027, 4, 5).atTime(at))).isFalse();
    }

    @Test
    void dispatchIsHandedTheStrictestLimitOfItsTime() {
        ComplianceRule selfUse = rule(
                Metric.SELF_USE_OF_AVAILABLE,
                Threshold.from(START, 0.6),
                Threshold.from(LocalDate.of(2030, 1, 1), 0.7));
        ComplianceRule feedIn = rule(Metric.EXPORT_OF_AVAILABLE, Threshold.from(START, 0.2));
        ComplianceRule ofConsumption = rule(Metric.SELF_USE_OF_CONSUMPTION, Threshold.from(START, 0.3));
        ComplianceRule noFeedIn = rule(Metric.EXPORT_IN_BANNED_HOURS, Threshold.from(START, 0.0));
        LocalDate last = LocalDate.of(2030, 6, 30);

        assertThat(selfUse.enforceable(START, last, Reading.USUAL, Set.of()))
                .contains(new EnergyLimit.SelfUseShare(EnergyLimit.Period.YEAR, 0.7));
        assertThat(selfUse.enforceable(START, LocalDate.of(2029, 12, 31), Reading.USUAL, Set.of()))
                .contains(new EnergyLimit.SelfUseShare(EnergyLimit.Period.YEAR, 0.6));
        assertThat(feedIn.enforceable(START, last, Reading.USUAL, Set.of()))
                .contains(new EnergyLimit.ExportShareOfAvailable(EnergyLimit.Period.YEAR, 0.2));
        assertThat(ofConsumption.enforceable(START, last, Reading.USUAL, Set.of()))
                .contains(new EnergyLimit.SelfUseOfConsumption(EnergyLimit.Period.YEAR, 0.3));
        assertThat(noFeedIn.enforceable(START, last, Reading.USUAL, Set.of(3, 4)))
                .contains(new EnergyLimit.NoExport(Set.of(3, 4)));
        assertThat(noFeedIn.enforceable(START, last, Reading.USUAL, Set.of())).isEmpty();
        assertThat(feedIn.enforceable(START.minusDays(9), START.minusDays(1), Reading.USUAL, Set.of()))
                .isEmpty();
        assertThat(rule(Metric.WATER_REUSE, Threshold.from(START, 0.8))
                        .enforceable(START, last, Reading.USUAL, Set.of()))
                .isEmpty();
    }

    @Test
    void aPackAboutEmissionsNeedsAFactor() {
        assertThatThrownBy(() -> pack(0.0, rule(Metric.CARBON_OF_ENERGY, Threshold.from(START, 0.2))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("gridTco2PerMwh");
    }
}
