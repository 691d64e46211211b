package io.greenpark.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.simulation.Parallelism;
import io.greenpark.core.study.ComparedCase;
import io.greenpark.core.study.SizingResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds sizes of a scenario back, against the same scenario with the limit moved, and what they are compared with. */
class SizingLimitsTest {

    private static final Path EXAMPLES = Path.of("examples").toAbsolutePath();

    @TempDir
    private Path folder;

    private SizingResult sized(String strategy, Setting... more) throws IOException {
        Files.writeString(folder.resolve("one-park.yaml"), Files.readString(EXAMPLES.resolve("one-park.yaml")));
        Path file = Files.writeString(folder.resolve("sized.yaml"), """
                formatVersion: 1
                extends: one-park.yaml
                time: {start: 2027-06-01, step: PT1H, steps: 48, utcOffset: "+08:00"}
                dispatch: {strategy: %s}
                finance: cn-renewables
                compliance: {packs: [direct-connection-single]}
                parks:
                  park:
                    solar: {roof: {cost: {catalogue: solar-roof, capexYuanPerMw: 100000}}}
                    storage: {bess: {cost: {catalogue: storage-lfp, capexYuanPerMwh: 300000, capexYuanPerMw: 100000}}}
                    grid: {importLimitMw: 8, exportLimitMw: 20}
                sizing:
                  case: solar-storage
                  variables:
                    parks.park.solar.roof.dcMw: {min: 1, max: 30, together: [parks.park.solar.roof.acMw]}
                    parks.park.storage.bess.capacityMwh:
                      {max: 6, together: [parks.park.storage.bess.chargeMw, parks.park.storage.bess.dischargeMw]}
                """.formatted(strategy));
        return ScenarioReader.readSizing(file, ReadOptions.standard().with(List.of(more)))
                .study()
                .run(new Parallelism(2));
    }

    private static SizingResult.Limit limit(SizingResult result, String id) {
        return result.limits().stream()
                .filter(limit -> limit.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Setting[] with(Setting[] all, String more) {
        List<Setting> settings = new ArrayList<>(List.of(all));
        settings.add(Setting.of(more));
        return settings.toArray(Setting[]::new);
    }

    /** What one of {@code path} saves in a year, by solving at {@code at} ± {@code step}. */
    private double saved(String path, double at, double step, Setting... more) throws IOException {
        double low =
                sized("optimal", with(more, path + "=" + (at - step))).account().foundYuanPerYear();
        double high =
                sized("optimal", with(more, path + "=" + (at + step))).account().foundYuanPerYear();
        return (low - high) / (2.0 * step);
    }

    /** A rule of the pack stands in the table under its id, with its park and the worth of its share. */
    @Test
    void aRuleIsWorthWhatAnOwnLimitOfTheSameShareSavesWhenItMoves() throws IOException {
        SizingResult ruled = sized("optimal", Setting.of("sizing.limits.rules=[feed-in]"));
        SizingResult.Limit rule = limit(ruled, "feed-in");
        assertThat(rule.node()).isEqualTo("park");
        assertThat(rule.unit()).isEqualTo("1");
        assertThat(rule.most()).isEqualTo(0.2);
        assertThat(rule.least()).isNegative().isInfinite();
        assertThat(rule.used()).isCloseTo(0.2, within(1e-4));
        assertThat(rule.binding()).isEqualTo(SizingResult.Binding.MAX);

        double byHand = saved("parks.park.grid.limits.exportOfAvailable.mostFraction", 0.2, 0.002, feedLimit());
        assertThat(rule.worthPerUnit()).isCloseTo(byHand, within(0.02 * byHand)).isPositive();
    }

    private static Setting feedLimit() {
        return Setting.of("parks.park.grid.limits={exportOfAvailable: {period: year, mostFraction: 0.2}}");
    }

    @Test
    void budgetConnectionAndBoundsAreWorthWhatMovingThemSaves() throws IOException {
        Setting[] tight = {Setting.of("parks.park.grid.exportLimitMw=2"), Setting.of("sizing.limits.budgetYuan=1800000")
        };
        SizingResult result = sized("optimal", tight);
        SizingResult.Limit budget = limit(result, "budgetYuan");
        assertThat(budget.binds()).isTrue();
        assertThat(budget.worthPerUnit())
                .isCloseTo(
                        saved("sizing.limits.budgetYuan", 1_800_000.0, 2_000.0, tight),
                        within(0.02 * budget.worthPerUnit()))
                .isPositive();
        SizingResult.Limit export = limit(result, "exportLimitMw");
        assertThat(export.node()).isEqualTo("park");
        assertThat(export.binds()).isTrue();
        assertThat(export.worthPerUnit())
                .isCloseTo(
                        saved("parks.park.grid.exportLimitMw", 2.0, 0.005, tight), within(0.02 * export.worthPerUnit()))
                .isPositive();
        SizingResult.Limit bound = limit(result, "parks.park.solar.roof.dcMw");
        assertThat(bound.least()).isEqualTo(1.0);
        assertThat(bound.most()).isEqualTo(30.0);
        assertThat(bound.used()).isEqualTo(result.sizes().get(0).value());
        assertThat(limit(result, "importLimitMw").binds()).isFalse();
    }

    /** By trying, all rules that are measured are limits; that of feed-in holds the photovoltaics back. */
    @Test
    void byTryingRulesThatHoldSizesBackAreWorthWhatAHundredthMoreSaves() throws IOException {
        SizingResult tried = sized("self-consumption");
        SizingResult.Limit rule = limit(tried, "feed-in");
        assertThat(rule.node()).isEqualTo("park");
        assertThat(rule.most()).isEqualTo(0.2);
        assertThat(rule.used()).isLessThanOrEqualTo(0.2 + 1e-6);
        assertThat(rule.binding()).isEqualTo(SizingResult.Binding.MAX);
        assertThat(rule.worthPerUnit()).isPositive();
        SizingResult.Limit met = limit(tried, "self-use-of-consumption");
        assertThat(met.least()).isEqualTo(0.3);
        assertThat(met.most()).isPositive().isInfinite();
        assertThat(met.binds()).isFalse();
        assertThat(met.worthPerUnit()).isZero();
    }

    @Test
    void theCaseWithItsSizesIsComparedWithTheBaselineAndTheCaseAsItIsStated() throws IOException {
        SizingResult result = sized("optimal");
        assertThat(result.compared())
                .extracting(ComparedCase::role)
                .containsExactly(ComparedCase.Role.BASELINE, ComparedCase.Role.AS_STATED, ComparedCase.Role.SIZED);
        ComparedCase baseline = result.compared().get(0);
        ComparedCase stated = result.compared().get(1);
        ComparedCase sized = result.compared().get(2);
        assertThat(baseline.caseId()).isEqualTo("grid-only");
        assertThat(baseline.selfUseFraction().orElseThrow()).isZero();
        assertThat(stated.caseId()).isEqualTo("solar-storage");
        assertThat(sized.yuanPerYear()).isEqualTo(result.account().accountedYuanPerYear());
        assertThat(sized.tco2PerYear()).isEqualTo(result.account().accountedTco2PerYear());
        assertThat(sized.yuanPerYear()).isLessThan(stated.yuanPerYear());
        assertThat(stated.yuanPerYear()).isLessThan(baseline.yuanPerYear());
        assertThat(sized.npvYuan().orElseThrow()).isGreaterThan(stated.npvYuan().orElseThrow());
        // 4 MW at 100,000 yuan/MW and 2 MWh and 1 MW at 300,000 and 100,000, without 13 % and 9 % of tax as the
        // catalogue says
        assertThat(stated.investmentYuan().orElseThrow()).isBetween(900_000.0, 1_100_000.0);
    }
}
