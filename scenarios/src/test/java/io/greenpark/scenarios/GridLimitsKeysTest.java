package io.greenpark.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.core.dispatch.EnergyLimit;
import io.greenpark.core.dispatch.EnergyLimit.Period;
import io.greenpark.core.park.GridSupply;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code limits} of a grid connection says becomes limits of dispatch, or is refused. */
class GridLimitsKeysTest {

    private static final String BEFORE = "exportLimitMw: 10";

    @TempDir
    private Path folder;

    private ScenarioFiles with(String limits) {
        return ScenarioFiles.twoParks(folder).replace(BEFORE, BEFORE + "\n      limits: " + limits);
    }

    private GridSupply grid(String limits) {
        return with(limits).read().cases().get(1).parks().get(0).grid();
    }

    @Test
    void sharesAreOfTheYearUnlessAMonthIsSaid() {
        assertThat(grid("{exportOfAvailable: {mostFraction: 0.2}, exportOfUsed: {mostFraction: 0.3, period: month},"
                                + " selfUseOfAvailable: {leastFraction: 0.6}}")
                        .limits())
                .containsExactly(
                        new EnergyLimit.ExportShareOfAvailable(Period.YEAR, 0.2),
                        new EnergyLimit.ExportShareOfUsed(Period.MONTH, 0.3),
                        new EnergyLimit.SelfUseShare(Period.YEAR, 0.6));
    }

    @Test
    void emissionsAreMeasuredWithTheFactorOfTheGrid() {
        GridSupply grid = grid("{importEmissions: {mostTco2: 50}}");

        assertThat(grid.limits()).singleElement().isInstanceOfSatisfying(EnergyLimit.CarbonCap.class, cap -> {
            assertThat(cap.limitTco2()).isEqualTo(50.0);
            assertThat(cap.factor().get(0))
                    .isEqualTo(grid.factors().on(cap.factor().axis()).get(0));
        });
    }

    @Test
    void withoutTheKeyThereAreNone() {
        assertThat(grid("{}").limits()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{exportShare: {mostFraction: 0.2}} | exportShare: unknown key | exportOfAvailable",
                "{exportOfAvailable: 0.2} | exportOfAvailable: must be a mapping | mostFraction",
                "{exportOfAvailable: {mostFraction: 20}} | exportOfAvailable.mostFraction: must be from 0 to 1, but is 20 |",
                "{exportOfAvailable: {leastFraction: 0.2}} | exportOfAvailable.mostFraction: missing key |",
                "{exportOfUsed: {mostFraction: 0.2, period: week}} | exportOfUsed.period | expected one of month, year",
                "{selfUseOfAvailable: {}} | selfUseOfAvailable.leastFraction: missing key |",
                "{selfUseOfAvailable: {leastFraction: -0.1}} | selfUseOfAvailable.leastFraction: must be from 0 to 1, but is -0.1 |",
                "{importEmissions: {mostTco2: -1}} | importEmissions.mostTco2: must be at least 0, but is -1 | tCO2",
            })
    void whatIsWrongIsRefusedAtItsKey(String limits, String what, String more) {
        assertThat(with(limits).refusal())
                .contains("two-parks.yaml:32:", "parks.kaiyuan-food.grid.limits." + what)
                .contains(more == null ? "" : more);
    }
}
