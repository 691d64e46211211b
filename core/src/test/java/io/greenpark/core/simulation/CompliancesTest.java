package io.greenpark.core.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.compliance.Check;
import io.greenpark.core.compliance.CheckInput;
import io.greenpark.core.compliance.CompliancePack;
import io.greenpark.core.compliance.CompliancePack.Scope;
import io.greenpark.core.compliance.ComplianceRule;
import io.greenpark.core.compliance.ExportBan;
import io.greenpark.core.compliance.Metric;
import io.greenpark.core.compliance.ParkFacts;
import io.greenpark.core.compliance.Reading;
import io.greenpark.core.compliance.Threshold;
import io.greenpark.core.compliance.Verdict;
import io.greenpark.core.dispatch.Dispatcher;
import io.greenpark.core.park.Hub;
import io.greenpark.core.park.Park;
import io.greenpark.core.park.SharedAssets;
import io.greenpark.core.provenance.Confidence;
import io.greenpark.core.provenance.Provenance;
import io.greenpark.core.provenance.SourcedValue;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.Notice;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.sink.RegionTerms;
import io.greenpark.core.storage.Battery;
import io.greenpark.core.tariff.CapacityMode;
import io.greenpark.core.time.TimeAxis;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Rules in the books of whole studies: two days of 2027, 10 MW of load and 15 MW of wind. */
class CompliancesTest {

    private static final TimeAxis AXIS = Studies.axis(60, 48);
    /** Rounding of sums over two days [MWh]. */
    private static final double ROUNDING = 1e-9;
    /** What an optimum may miss a limit by, eq. (DIS-17) [MWh]. */
    private static final double OPTIMUM = 1e-3;

    private static ComplianceRule rule(String id, Metric metric, double limit) {
        return new ComplianceRule(
                id, Title.of(id), metric, "text", List.of(Threshold.from(LocalDate.of(2025, 5, 30), limit)));
    }

    private static CompliancePack pack(Scope scope) {
        return new CompliancePack(
                "direct",
                Title.of("direct"),
                scope,
                0.0,
                List.of(
                        rule("self-use", Metric.SELF_USE_OF_AVAILABLE, 0.6),
                        rule("of-load", Metric.SELF_USE_OF_CONSUMPTION, 0.3),
                        rule("feed-in", Metric.EXPORT_OF_AVAILABLE, 0.2),
                        rule("exchange", Metric.EXCHANGE_OF_DECLARED, 1.0),
                        rule("hours", Metric.EXPORT_IN_BANNED_HOURS, 0.0)));
    }

    private static Park park(String id, double windMw, List<Battery> storage) {
        return Studies.park(
                id,
                List.of(PowerSeries.constant(AXIS, 10.0)),
                List.of(Studies.wind(PowerSeries.constant(AXIS, windMw))),
                storage,
                Studies.grid(50.0, 50.0, CapacityMode.TRANSFORMER));
    }

    private static CaseCompliance rules(Scope scope, ParkFacts facts, boolean enforced) {
        return new CaseCompliance(List.of(pack(scope)), Map.of("park", facts), Reading.USUAL, enforced, Set.of());
    }

    private static CaseResult result(Dispatcher dispatcher, CaseCompliance compliance, Park... parks) {
        Case plain = Studies.variant("case", dispatcher, parks);
        List<Park> limited = compliance.enforcedOn(plain.parks(), plain.shared(), AXIS);
        var variant = new Case(
                plain.id(),
                plain.title(),
                plain.weather(),
                limited,
                plain.shared(),
                plain.dispatch(),
                plain.fuels(),
                plain.sinks(),
                plain.finance(),
                compliance,
                plain.products(),
                RegionTerms.NONE);
        return Simulation.run(Studies.study(AXIS, variant)).of("case");
    }

    private static Check check(CaseResult result, String rule) {
        return result.checks().stream()
                .filter(check -> check.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static void assertMeasure(Check check, double numerator, double denominator, Verdict verdict) {
        assertThat(check.measure().numerator()).isCloseTo(numerator, within(ROUNDING));
        assertThat(check.measure().denominator()).isCloseTo(denominator, within(ROUNDING));
        assertThat(check.verdict()).isEqualTo(verdict);
    }

    @Test
    void aParkThatFeedsInTooMuchFailsThatRuleAlone() {
        CaseResult result = result(
                Dispatcher.selfConsumption(), rules(Scope.PARK, ParkFacts.NONE, false), park("park", 15.0, List.of()));

        // 48 h: 10 of 15 MW are used, 5 fed in
        assertMeasure(check(result, "self-use"), 480.0, 720.0, Verdict.PASS);
        assertMeasure(check(result, "of-load"), 480.0, 480.0, Verdict.PASS);
        assertMeasure(check(result, "feed-in"), 240.0, 720.0, Verdict.FAIL);
        assertThat(check(result, "exchange").verdict()).isEqualTo(Verdict.INPUT_NOT_GIVEN);
        assertThat(check(result, "hours").verdict()).isEqualTo(Verdict.INPUT_NOT_GIVEN);
        assertThat(result.node("park").value(Indicator.RULES_PASSED)).hasValue(2.0);
        assertThat(result.node("park").value(Indicator.RULES_FAILED)).hasValue(1.0);
        assertThat(result.all().value(Indicator.RULES_FAILED)).isEmpty();
        assertThat(result.notices()).contains(new Notice(Notice.Code.RULES_FAILED, "case", "park", 1.0));
    }

    @Test
    void exchangeAndHoursAreJudgedByWhatIsKnownOfThePark() {
        var noon = new ExportBan(Set.of(1), LocalTime.of(11, 0), LocalTime.of(13, 0));
        var facts = new ParkFacts(4.0, null, List.of(noon), 0.0, Map.of());

        CaseResult result =
                result(Dispatcher.selfConsumption(), rules(Scope.PARK, facts, false), park("park", 15.0, List.of()));

        // 5 MW are fed in; two hours a day are banned: 2 · 2 · 5 MWh
        assertMeasure(check(result, "exchange"), 5.0, 4.0, Verdict.FAIL);
        assertMeasure(check(result, "hours"), 20.0, 720.0, Verdict.FAIL);
    }

    @Test
    void optimalDispatchKeepsTheRulesThatItIsHanded() {
        CaseResult free =
                result(Dispatcher.optimal(), rules(Scope.PARK, ParkFacts.NONE, false), park("park", 15.0, List.of()));
        CaseResult bound =
                result(Dispatcher.optimal(), rules(Scope.PARK, ParkFacts.NONE, true), park("park", 15.0, List.of()));

        assertThat(check(free, "feed-in").verdict()).isEqualTo(Verdict.FAIL);
        assertThat(check(bound, "feed-in").verdict()).isEqualTo(Verdict.PASS);
        assertThat(check(bound, "feed-in").measure().numerator()).isCloseTo(0.2 * 720.0, within(OPTIMUM));
        assertThat(bound.node("park").value(Indicator.CURTAILED_MWH)).isPresent();
        assertThat(bound.node("park").value(Indicator.CURTAILED_MWH).getAsDouble())
                .isCloseTo(96.0, within(OPTIMUM));
    }

    @Test
    void theDeclaredCapacityBindsEveryStrategy() {
        var facts = new ParkFacts(4.0, null, List.of(), 0.0, Map.of());

        CaseResult bound =
                result(Dispatcher.selfConsumption(), rules(Scope.PARK, facts, true), park("park", 15.0, List.of()));

        assertMeasure(check(bound, "exchange"), 4.0, 4.0, Verdict.PASS);
    }

    @Test
    void whatStorageReleasesOfOwnPowerIsSelfUse() {
        double[] windMw = new double[48];
        for (int k = 0; k < 24; k++) {
            windMw[k] = 14.0;
        }
        Park park = Studies.park(
                "park",
                List.of(PowerSeries.constant(AXIS, 10.0)),
                List.of(Studies.wind(new PowerSeries(AXIS, windMw))),
                List.of(Studies.battery("bess", 10.0, 60.0, 0.0)),
                Studies.grid(50.0, 50.0, CapacityMode.TRANSFORMER));

        CaseResult result = result(Dispatcher.selfConsumption(), rules(Scope.PARK, ParkFacts.NONE, false), park);

        Check check = check(result, "self-use");
        assertThat(check.measure().numerator())
                .isEqualTo(result.node("park").value(Indicator.SELF_USED_MWH).orElseThrow())
                .isGreaterThan(24.0 * 10.0 + 1.0)
                .isLessThan(24.0 * 14.0);
    }

    @Test
    void theParksOfAProjectAreJudgedTogether() {
        CaseResult result = result(
                Dispatcher.selfConsumption(),
                rules(Scope.PROJECT, ParkFacts.NONE, false),
                park("park", 15.0, List.of()),
                park("other", 2.0, List.of()));

        // 10 and 2 MW of 17 MW are used; 5 MW are fed in by one and 8 MW drawn by the other
        assertThat(result.checks()).extracting(Check::node).containsOnly("all");
        assertMeasure(check(result, "self-use"), 576.0, 816.0, Verdict.PASS);
        assertMeasure(check(result, "feed-in"), 240.0, 816.0, Verdict.FAIL);
    }

    @Test
    void rulesAreNotEnforcedWhereParksShareHubs() {
        var hub = new Hub("hub", Title.of("hub"), List.of(), List.of(), List.of(), List.of(), List.of());

        assertThatThrownBy(() -> rules(Scope.PARK, ParkFacts.NONE, true)
                        .enforcedOn(
                                List.of(park("park", 15.0, List.of())),
                                new SharedAssets(List.of(hub), List.of()),
                                AXIS))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("enforce");
    }

    @Test
    void aCheckTellsTheLeastConfidenceOfWhatItRestsOn() {
        var published = new Provenance(Confidence.PUBLISHED, "text", 2025, "");
        var inputs = new CheckInputs(
                List.of(
                        new SourcedValue("parks.park.load.a.annualMwh", "1", "MWh", published),
                        new SourcedValue("parks.park.load.b.annualMwh", "1", "MWh", Provenance.assumption("")),
                        new SourcedValue("parks.other.wind.w.count", "1", "1", Provenance.assumption("")),
                        new SourcedValue(
                                "cases.case.override.parks.park.solar.s.dcMw", "1", "MW", Provenance.assumption("")),
                        new SourcedValue(
                                "cases.another.override.parks.park.grid.x", "1", "MW", Provenance.assumption("")),
                        new SourcedValue("catalogue.compliance.direct.rules.self-use.limit", "1", "1", published)),
                "case");
        CaseResult result = result(
                Dispatcher.selfConsumption(), rules(Scope.PARK, ParkFacts.NONE, false), park("park", 15.0, List.of()));

        assertThat(inputs.of(check(result, "self-use")))
                .containsExactly(
                        new CheckInput("load", Confidence.ASSUMPTION),
                        new CheckInput("solar", Confidence.ASSUMPTION),
                        new CheckInput("rule", Confidence.PUBLISHED));
    }

    @Test
    void withoutRulesNothingIsChecked() {
        CaseResult result = result(Dispatcher.selfConsumption(), CaseCompliance.NONE, park("park", 15.0, List.of()));

        assertThat(result.checks()).isEmpty();
        assertThat(result.node("park").value(Indicator.RULES_PASSED)).isEmpty();
    }
}
