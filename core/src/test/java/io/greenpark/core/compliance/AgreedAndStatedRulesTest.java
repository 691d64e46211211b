package io.greenpark.core.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.compliance.CompliancePack.Scope;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.time.TimeAxis;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules on what a project has agreed or states: exchange, way to buy, voltage, meters. */
class AgreedAndStatedRulesTest {

    private static final LocalDate START = LocalDate.of(2025, 5, 30);
    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);
    private static final TimeAxis AXIS =
            new TimeAxis(LocalDate.of(2027, 1, 1).atStartOfDay().toInstant(CHINA), Duration.ofHours(1), 4, CHINA);

    /** Rounding of a few sums and quotients. */
    private static final double ROUNDING = 1e-12;

    /** Exchange of 10, 4, 6 and 8 MW: its peak less its valley is 6 of 10 MW. */
    @ParameterizedTest
    @CsvSource({"0.59, FAIL, -0.016949152542372836", "0.6, PASS, 0.0", "0.8, PASS, 0.25"})
    void theExchangeIsAsEvenAsThePlanHasIt(double mostFraction, Verdict verdict, double margin) {
        var book = ProjectBook.of(AXIS, Map.of(Quantity.EXCHANGE_MW, new double[] {10.0, 4.0, 6.0, 8.0}));

        Check check = check(
                Metric.PEAK_VALLEY_OF_EXCHANGE, 1.0, book, new ParkFacts(null, mostFraction, List.of(), 0.0, Map.of()));

        assertThat(check.verdict()).isEqualTo(verdict);
        assertThat(check.measure()).isEqualTo(new Measure(6.0, mostFraction * 10.0));
        assertThat(check.margin().orElseThrow()).isCloseTo(margin, within(ROUNDING));
    }

    @ParameterizedTest
    @CsvSource({
        "AGENCY_PURCHASE, 0, 0, PASS",
        "AGENCY_PURCHASE, 0.01, 0, FAIL",
        "CONNECTION_VOLTAGE, 66, 220, PASS",
        "CONNECTION_VOLTAGE, 220, 220, PASS",
        "CONNECTION_VOLTAGE, 330, 220, FAIL",
        "METERED, 1, 1, PASS",
        "METERED, 0.99, 1, FAIL"
    })
    void whatIsStatedIsJudged(Metric metric, double stated, double limit, Verdict verdict) {
        Check check = check(metric, limit, plain(), new ParkFacts(null, null, List.of(), 0.0, Map.of(metric, stated)));

        assertThat(check.verdict()).isEqualTo(verdict);
        assertThat(check.value()).hasValue(stated);
    }

    @ParameterizedTest
    @CsvSource({"PEAK_VALLEY_OF_EXCHANGE", "AGENCY_PURCHASE", "CONNECTION_VOLTAGE", "METERED"})
    void whatIsNotStatedIsNotJudged(Metric metric) {
        assertThat(check(metric, 1.0, plain(), ParkFacts.NONE).verdict()).isEqualTo(Verdict.INPUT_NOT_GIVEN);
    }

    @Test
    void aProjectHasTheStrictestRatioAndTheWorstStatementOfItsParks() {
        var one =
                new ParkFacts(null, 0.5, List.of(), 0.0, Map.of(Metric.CONNECTION_VOLTAGE, 66.0, Metric.METERED, 1.0));
        var other =
                new ParkFacts(null, 0.4, List.of(), 0.0, Map.of(Metric.CONNECTION_VOLTAGE, 110.0, Metric.METERED, 0.9));

        ParkFacts joined = ParkFacts.joined(List.of(one, other));

        assertThat(joined.exchangePeakValleyFraction()).isEqualTo(0.4);
        assertThat(joined.stated()).isEqualTo(Map.of(Metric.CONNECTION_VOLTAGE, 110.0, Metric.METERED, 0.9));
        assertThat(ParkFacts.joined(List.of(one, ParkFacts.NONE)).exchangePeakValleyFraction())
                .isNull();
    }

    private static ProjectBook plain() {
        return ProjectBook.of(AXIS, Map.of());
    }

    private static Check check(Metric metric, double limit, ProjectBook book, ParkFacts facts) {
        var rule = new ComplianceRule("rule", Title.of("rule"), metric, "text", List.of(Threshold.from(START, limit)));
        var pack = new CompliancePack("pack", Title.of("pack"), Scope.PARK, 0.8, List.of(rule));
        return Checks.of(pack, new Subject("park", book, facts), Reading.USUAL).get(0);
    }
}
