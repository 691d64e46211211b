package io.greenpark.core.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.dispatch.EnergyLimit.Period;
import io.greenpark.core.series.FactorSeries;
import java.util.List;
import org.junit.jupiter.api.Test;

class LimitUseTest {

    /** Sums of a few numbers below 100. */
    private static final double ROUNDING = 1e-12;

    @Test
    void ruleThatBreaksALimitIsFoundOut() {
        // 10 MWh available, 4 charged (0.8 MWh lost), 4 exported, 2 curtailed; in the second hour 2 imported, 2
        // discharged (2 lost).
        LimitUse available = use(new EnergyLimit.ExportShareOfAvailable(Period.YEAR, 0.3));
        LimitUse used = use(new EnergyLimit.ExportShareOfUsed(Period.YEAR, 0.5));
        LimitUse selfUse = use(new EnergyLimit.SelfUseShare(Period.YEAR, 0.1));
        LimitUse carbon =
                use(new EnergyLimit.CarbonCap(Period.YEAR, FactorSeries.constant(Parks.axis(60, 2), 0.5), 1.5));

        assertThat(available.used()).isEqualTo(4.0);
        assertThat(available.allowed()).isEqualTo(3.0);
        assertThat(available.isKept()).isFalse();
        assertThat(used.used()).isEqualTo(4.0 + 0.5 * 2.0);
        assertThat(used.isKept()).isTrue();
        assertThat(selfUse.used()).isCloseTo(4.0 + 2.0 + 0.8 + 3.6, within(ROUNDING));
        assertThat(selfUse.allowed()).isEqualTo(9.0);
        assertThat(carbon.used()).isCloseTo(0.4 * 0.5, within(ROUNDING));
        assertThat(carbon.isKept()).isTrue();
        // as shares: 4 of 10 available, 4 of 8 not curtailed, 10 − 10.4 of 10, 0.2 of 1.5 t
        assertThat(available.numerator() / available.denominator()).isEqualTo(0.4);
        assertThat(used.numerator() / used.denominator()).isEqualTo(0.5);
        assertThat(selfUse.numerator()).isCloseTo(10.0 - 10.4, within(ROUNDING));
        assertThat(selfUse.denominator()).isEqualTo(10.0);
        assertThat(carbon.numerator() / carbon.denominator()).isCloseTo(0.2 / 1.5, within(ROUNDING));
    }

    @Test
    void optimumKeepsTheLimitThatTheRuleBreaks() {
        DispatchProblem problem = problem(new EnergyLimit.ExportShareOfAvailable(Period.YEAR, 0.3));

        List<LimitUse> uses = LimitUse.of(problem, Dispatcher.optimal().dispatch(problem));

        assertThat(uses).allMatch(LimitUse::isKept);
    }

    @Test
    void everyMonthIsLookedAtOnItsOwn() {
        // 800 hours from 1 January: 744 of them in January.
        DispatchProblem problem = Parks.random(3, 60, 800);
        NodeProblem node = problem.nodes().get(0).toBuilder()
                .limits(List.of(new EnergyLimit.ExportShareOfAvailable(Period.MONTH, 0.2)))
                .build();
        problem = new DispatchProblem(problem.axis(), List.of(node));

        List<LimitUse> uses = LimitUse.of(problem, Dispatcher.gridOnly().dispatch(problem));

        assertThat(uses).extracting(LimitUse::firstStep).containsExactly(0, 744);
    }

    private static LimitUse use(EnergyLimit limit) {
        DispatchProblem problem = problem(limit);
        return LimitUse.of(problem, Dispatcher.selfConsumption().dispatch(problem))
                .get(0);
    }

    private static DispatchProblem problem(EnergyLimit limit) {
        var axis = Parks.axis(60, 2);
        NodeProblem node = Parks.problem(
                        axis, new double[] {0.0, 4.0}, new double[] {10.0, 0.0}, 9.0, 4.0, Parks.handBattery())
                .nodes()
                .get(0)
                .toBuilder()
                .limits(List.of(limit))
                .build();
        return new DispatchProblem(axis, List.of(node));
    }
}
