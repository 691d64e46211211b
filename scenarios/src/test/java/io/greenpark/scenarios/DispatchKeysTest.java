package io.greenpark.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.core.dispatch.Dispatcher;
import io.greenpark.core.dispatch.ForecastErrors;
import io.greenpark.core.dispatch.RollingSettings;
import io.greenpark.core.simulation.DispatchTerms;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the section {@code dispatch} says becomes the terms of dispatch, or is refused. */
class DispatchKeysTest {

    private static final String WRITTEN = "{strategy: self-consumption}";

    @TempDir
    private Path folder;

    private ScenarioFiles with(String dispatch) {
        return ScenarioFiles.twoParks(folder).replace(WRITTEN, dispatch);
    }

    private DispatchTerms terms(String dispatch) {
        return with(dispatch).read().cases().get(1).dispatch();
    }

    @Test
    void strategiesWithoutKeysOfTheirOwn() {
        assertThat(terms("{strategy: optimal}")).isEqualTo(DispatchTerms.of(Dispatcher.optimal()));
        assertThat(terms("{strategy: load-following}")).isEqualTo(DispatchTerms.of(Dispatcher.loadFollowing()));
    }

    @Test
    void carbonPriceAndLostLoadGoWithEveryStrategy() {
        assertThat(terms("{strategy: grid-only, carbonPriceYuanPerTco2: 90, lostLoadYuanPerMwh: 200000}"))
                .isEqualTo(new DispatchTerms(Dispatcher.gridOnly(), 90.0, 200_000.0));
    }

    @Test
    void rollingDispatchNeedsWindowAndStepOnly() {
        assertThat(terms("{strategy: rolling, windowHours: 12, stepHours: 6}").dispatcher())
                .isEqualTo(Dispatcher.rolling(
                        new RollingSettings(12.0, 6.0, new ForecastErrors(0.0, 0.0, 0.0, 0.9, 1L), 0.5, 0.0)));
    }

    @Test
    void rollingDispatchTakesErrorsSeedAndEndOfWindow() {
        String written = """
                {strategy: rolling, windowHours: 12, stepHours: 6, loadErrorFraction: 0.03, generationErrorFraction: 0.15,
                  priceErrorFraction: 0.01, errorAutocorrelationPerHour: 0.8, seed: 7, endSocFraction: 0.3, endValueYuanPerMwh: 320}""";
        var errors = new ForecastErrors(0.03, 0.15, 0.01, 0.8, 7L);
        assertThat(terms(written).dispatcher())
                .isEqualTo(Dispatcher.rolling(new RollingSettings(12.0, 6.0, errors, 0.3, 320.0)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{strategy: optimum} | 50:22: dispatch.strategy: unknown strategy “optimum” | maybe optimal",
                "{strategy: rolling, stepHours: 6} | 50:1: dispatch.windowHours: missing key | expected a number in h, from 0.25 to 8784",
                "{strategy: rolling, windowHours: 12, stepHours: 24} | 50:59: dispatch.stepHours: must not be above the window (12.0 h), but is 24.0 |",
                "{strategy: rolling, windowHours: 0, stepHours: 6} | 50:44: dispatch.windowHours: must be from 0.25 to 8784, but is 0 | expected a number in h",
                "{strategy: rolling, windowHours: 12, stepHours: 6, generationErrorFraction: 15} | dispatch.generationErrorFraction: must be from 0 to 1, but is 15 |",
                "{strategy: rolling, windowHours: 12, stepHours: 6, errorAutocorrelationPerHour: 1} | dispatch.errorAutocorrelationPerHour: must be from 0 to 0.9999, but is 1 |",
                "{strategy: rolling, windowHours: 12, stepHours: 6, seed: 1.5} | dispatch.seed: must be a whole number, but is number 1.5 |",
                "{strategy: rolling, windowHours: 12, stepHours: 6, endSocFraction: 50} | dispatch.endSocFraction: must be from 0 to 1, but is 50 |",
                "{strategy: rolling, windowHours: 12, stepHours: 6, endValueYuanPerMwh: -1} | dispatch.endValueYuanPerMwh: must be at least 0, but is -1 | yuan/MWh",
                "{strategy: optimal, windowHours: 12} | dispatch.windowHours: unknown key | expected one of strategy, exact, gapFraction, timeLimitSeconds, carbonPriceYuanPerTco2, lostLoadYuanPerMwh",
                "{strategy: optimal, exact: true} | 50:38: dispatch.exact: needs the module greenpark-milp (start ./greenpark --with milp, or put it on the class path) |",
                "{strategy: optimal, exact: 1} | dispatch.exact: must be true or false, but is number 1 |",
                "{strategy: optimal, gapFraction: 1} | dispatch.gapFraction: must be from 0 to 0.1, but is 1 |",
                "{strategy: optimal, timeLimitSeconds: 0} | dispatch.timeLimitSeconds: must be above 0, but is 0 | s",
                "{strategy: self-consumption, exact: true} | dispatch.exact: unknown key |",
                "{strategy: optimal, carbonPriceYuanPerTco2: -5} | dispatch.carbonPriceYuanPerTco2: must be at least 0, but is -5 | yuan/tCO2",
                "{strategy: optimal, lostLoadYuanPerMwh: 0} | dispatch.lostLoadYuanPerMwh: must be above 0, but is 0 | yuan/MWh",
                "{strategy: optimal, lostLoadYuanPerMwh: 500} | dispatch.lostLoadYuanPerMwh: must | but is 500.0",
            })
    void whatIsWrongIsRefusedAtItsKey(String written, String what, String more) {
        assertThat(with(written).refusal()).contains("two-parks.yaml:50:", what).contains(more == null ? "" : more);
    }
}
