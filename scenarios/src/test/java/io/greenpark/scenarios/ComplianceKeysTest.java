package io.greenpark.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.core.compliance.CompliancePack;
import io.greenpark.core.compliance.ComplianceRule;
import io.greenpark.core.compliance.ExportBan;
import io.greenpark.core.compliance.Metric;
import io.greenpark.core.compliance.ParkFacts;
import io.greenpark.core.compliance.Threshold;
import io.greenpark.core.dispatch.EnergyLimit;
import io.greenpark.core.dispatch.EnergyLimit.Period;
import io.greenpark.core.park.GridSupply;
import io.greenpark.core.simulation.Case;
import io.greenpark.core.simulation.CaseCompliance;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code compliance} says becomes rules of every case and limits of dispatch, or is refused. */
class ComplianceKeysTest {

    private static final String BEFORE = "baseline: ";

    @TempDir
    private Path folder;

    private ScenarioFiles with(String compliance) {
        return ScenarioFiles.twoParks(folder).replace("\n" + BEFORE, "\ncompliance: " + compliance + "\n" + BEFORE);
    }

    private Case read(String compliance) {
        return with(compliance).read().cases().get(1);
    }

    private CompliancePack pack(String id) {
        return read("{packs: [" + id + "]}").compliance().packs().get(0);
    }

    @Test
    void factsOfAParkAreRead() {
        CaseCompliance compliance = read("{packs: [direct-connection-single], available: without-curtailed,"
                        + " stricterDates: true, parks: {kaiyuan-food: {declaredExchangeMw: 30, certificatesMwhPerYear: 50,"
                        + " exportBans: [{months: [3, 4], from: \"10:00\", to: \"15:00\"}],"
                        + " productEnergyLevel: 2, waterReuseFraction: 0.85}}}")
                .compliance();

        assertThat(compliance.facts())
                .isEqualTo(Map.of(
                        "kaiyuan-food",
                        new ParkFacts(
                                30.0,
                                null,
                                List.of(new ExportBan(Set.of(3, 4), LocalTime.of(10, 0), LocalTime.of(15, 0))),
                                50.0,
                                Map.of(Metric.PRODUCT_ENERGY_LEVEL, 2.0, Metric.WATER_REUSE, 0.85))));
        assertThat(compliance.reading().curtailedCounts()).isFalse();
        assertThat(compliance.reading().stricterDates()).isTrue();
        assertThat(compliance.enforced()).isFalse();
    }

    @Test
    void directConnectionAsksForMoreSelfUseFrom2030() {
        for (String id : List.of("direct-connection-single", "direct-connection-multi")) {
            LocalDate from = LocalDate.parse(id.endsWith("single") ? "2025-05-30" : "2026-05-20");
            CompliancePack pack = pack(id);

            assertThat(pack.rules())
                    .extracting(ComplianceRule::metric)
                    .containsExactly(
                            Metric.SELF_USE_OF_AVAILABLE,
                            Metric.SELF_USE_OF_CONSUMPTION,
                            Metric.EXPORT_OF_AVAILABLE,
                            Metric.EXCHANGE_OF_DECLARED,
                            Metric.EXPORT_IN_BANNED_HOURS,
                            Metric.PEAK_VALLEY_OF_EXCHANGE,
                            Metric.AGENCY_PURCHASE,
                            Metric.CONNECTION_VOLTAGE,
                            Metric.METERED);
            assertThat(pack.rules().get(0).thresholds()).containsExactly(Threshold.from(from, 0.6));
            assertThat(pack.rules().get(1).thresholds())
                    .containsExactly(
                            Threshold.from(from, 0.3),
                            new Threshold(LocalDate.of(2030, 1, 1), LocalDate.of(2029, 1, 1), null, 0.0, 0.35));
            assertThat(pack.rules().get(2).thresholds()).containsExactly(Threshold.from(from, 0.2));
        }
    }

    @Test
    void aZeroCarbonParkIsJudgedByItsSize() {
        LocalDate from = LocalDate.of(2025, 7, 1);

        assertThat(pack("zero-carbon-park").rules().get(0).thresholds())
                .containsExactly(
                        new Threshold(from, null, null, 200_000.0, 0.2),
                        new Threshold(from, null, null, 1_000_000.0, 0.3));
    }

    @Test
    void rulesThatAreEnforcedBecomeLimitsOfEveryPark() {
        Case enforced = read("{packs: [direct-connection-single, direct-connection-multi], enforce: true,"
                + " parks: {kaiyuan-food: {declaredExchangeMw: 6}}}");
        GridSupply grid = enforced.parks().get(0).grid();

        assertThat(grid.limits())
                .containsExactly(
                        new EnergyLimit.SelfUseShare(Period.YEAR, 0.6),
                        new EnergyLimit.SelfUseOfConsumption(Period.YEAR, 0.3),
                        new EnergyLimit.ExportShareOfAvailable(Period.YEAR, 0.2));
        assertThat(grid.connection().importLimitMw()).isEqualTo(6.0);
        assertThat(grid.connection().exportLimitMw()).isEqualTo(6.0);
        assertThat(read("{packs: [direct-connection-single]}")
                        .parks()
                        .get(0)
                        .grid()
                        .limits())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{packs: [direct-connection]} | compliance.packs | the catalogue has no compliance pack",
                "{packs: []} | compliance.packs |",
                "{} | compliance.packs: missing key |",
                "{packs: [zero-carbon-park], parks: {kaiyuan: {declaredExchangeMw: 6}}}"
                        + " | compliance.parks names kaiyuan, which is no park | kaiyuan-food",
                "{packs: [zero-carbon-park], parks: {kaiyuan-food: {declaredExchangeMw: 0}}}"
                        + " | compliance.parks.kaiyuan-food.declaredExchangeMw |",
                "{packs: [zero-carbon-park], parks: {kaiyuan-food: {waterReuseFraction: 1.2}}}"
                        + " | compliance.parks.kaiyuan-food.waterReuseFraction |",
                "{packs: [zero-carbon-park], parks: {kaiyuan-food: {exportBans: [{months: [13], from: \"10:00\", to: \"12:00\"}]}}}"
                        + " | compliance.parks.kaiyuan-food.exportBans |",
            })
    void whatIsWrongIsRefusedAtItsKey(String compliance, String what, String more) {
        assertThat(with(compliance).refusal()).contains("two-parks.yaml:", what).contains(more == null ? "" : more);
    }
}
