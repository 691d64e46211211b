package io.greenpark.core.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.dispatch.Dispatcher;
import io.greenpark.core.dispatch.EnergyLimit;
import io.greenpark.core.dispatch.ForecastErrors;
import io.greenpark.core.dispatch.InfeasibleDispatchException.Limit;
import io.greenpark.core.dispatch.OptimalMethod;
import io.greenpark.core.dispatch.RollingSettings;
import io.greenpark.core.park.GridSupply;
import io.greenpark.core.park.Park;
import io.greenpark.core.park.ServiceDates;
import io.greenpark.core.park.SharedAssets;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.FlowColumn;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.Notice;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.settlement.PricedTerms;
import io.greenpark.core.storage.Battery;
import io.greenpark.core.tariff.CapacityMode;
import io.greenpark.core.time.TimeAxis;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Optimal and rolling dispatch in a study: one park, one day, one battery, by hand. */
class DispatchTermsTest {

    /** Costs of some 100,000 yuan, certified to 1e-9 relative. */
    private static final double YUAN = 1e-3;

    /** Powers of an interior or merit-order solution. */
    private static final double MW = 1e-6;

    /** Energies of some 100 MWh, certified to 1e-7 relative. */
    private static final double MWH = 1e-4;

    private static final TimeAxis DAY = Studies.axis(60, 24);

    // 12 h at 350 and 12 h at 750 yuan/MWh, 10 MW
    private static final double WITHOUT_BATTERY_YUAN = 12 * 10 * 350.0 + 12 * 10 * 750.0;

    // 4 MWh more are stored at night for 4 / 0.9 · 350, then all 8 MWh above the floor save 0.9 · 8 · (750 − 40 wear)
    // by day
    private static final double OPTIMUM_YUAN = WITHOUT_BATTERY_YUAN + 4.0 / 0.9 * 350.0 - 7.2 * 710.0;

    /** 10 MW all day; 4 MW, 10 MWh of battery between 1 and 9 MWh, at 5 MWh at midnight. */
    private static Park park() {
        return Studies.park(
                "park",
                List.of(PowerSeries.constant(DAY, 10.0)),
                List.of(),
                List.of(Studies.battery("bess", 4.0, 10.0, 0.0)),
                Studies.grid(50.0, 0.0, CapacityMode.TRANSFORMER));
    }

    private static CaseResult run(DispatchTerms terms, Park park) {
        var variant = new Case(
                "case", Title.of("case"), List.of(), List.of(park), terms, FuelMarket.unpriced(List.of()), List.of());
        return Simulation.run(Studies.study(DAY, variant)).of("case");
    }

    private static double costYuan(CaseResult result) {
        return result.all().value(Indicator.DISPATCH_COST_YUAN).orElseThrow();
    }

    @Test
    void theOptimumBuysAtNightForTheDay() {
        CaseResult result = run(DispatchTerms.of(Dispatcher.optimal()), park());

        assertThat(costYuan(result)).isCloseTo(OPTIMUM_YUAN, within(YUAN));
        assertThat(result.all().value(Indicator.DISPATCH_BOUND_YUAN).orElseThrow())
                .isCloseTo(OPTIMUM_YUAN, within(YUAN));
        assertThat(result.node("park").value(Indicator.DISPATCH_COST_YUAN)).isEmpty();
        assertThat(result.method()).isEqualTo("optimal");
        assertThat(result.dispatch().optimum().methods()).containsExactly(OptimalMethod.MERIT_ORDER);
        assertThat(result.dispatch().foresight()).isNull();
    }

    @Test
    void aRuleHasACostButNoBound() {
        CaseResult result = run(DispatchTerms.of(Dispatcher.gridOnly()), park());

        assertThat(costYuan(result)).isCloseTo(WITHOUT_BATTERY_YUAN, within(YUAN));
        assertThat(result.all().value(Indicator.DISPATCH_BOUND_YUAN)).isEmpty();
    }

    @Test
    void rollingWithRightForecastsOfTheWholeDayIsTheOptimum() {
        var settings = new RollingSettings(24.0, 24.0, ForecastErrors.NONE, 0.0, 0.0);
        CaseResult result = run(DispatchTerms.of(Dispatcher.rolling(settings)), park());

        assertThat(costYuan(result)).isCloseTo(OPTIMUM_YUAN, within(YUAN));
        assertThat(result.dispatch().foresight().priceYuan()).isCloseTo(0.0, within(YUAN));
        assertThat(result.all().value(Indicator.DISPATCH_BOUND_YUAN).orElseThrow())
                .isCloseTo(OPTIMUM_YUAN, within(YUAN));
    }

    @Test
    void aCarbonPriceSteersThePlanAndStandsOnNoBill() {
        // a MWh stored at night costs (350 + 0.5 · 3000) / 0.9 and saves 0.9 · (710 + 0.5 · 3000): it does not pay any
        // more
        CaseResult result = run(new DispatchTerms(Dispatcher.optimal(), 3000.0, 0.0), park());

        assertThat(result.node("park").value(Indicator.CHARGE_MWH).orElseThrow())
                .isCloseTo(0.0, within(MW));
        // 4 MWh above the floor deliver 3.6 MWh, which are not imported at 0.5 tCO2/MWh
        assertThat(costYuan(result))
                .isCloseTo(WITHOUT_BATTERY_YUAN - 3.6 * 710.0 + 1500.0 * (240.0 - 3.6), within(YUAN));
        assertThat(result.node("park").flows().get(FlowColumn.IMPORT_PRICE_YUAN_PER_MWH, 0))
                .isEqualTo(350.0);
        assertThat(result.node("park").flows().get(FlowColumn.ENERGY_COST_YUAN, 0))
                .isCloseTo(10.0 * 350.0, within(YUAN));
    }

    @Test
    void aValueOfLostLoadThatWouldMakeSheddingPayIsRefused() {
        var terms = new DispatchTerms(Dispatcher.optimal(), 0.0, 700.0);

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> terms.requireAble(
                        List.of(park()),
                        SharedAssets.NONE,
                        FuelMarket.unpriced(List.of()),
                        grid -> PricedTerms.of(grid, DAY),
                        DAY,
                        ServiceDates.ALWAYS))
                .satisfies(e -> assertThat(e.field()).isEqualTo("lostLoadYuanPerMwh"));
    }

    /** 10 MW of load and 20 MW of wind all day; a fifth of what is available may be exported, at 300 yuan/MWh. */
    private static Park exporter() {
        var free = Studies.grid(50.0, 50.0, CapacityMode.TRANSFORMER);
        var limit = new EnergyLimit.ExportShareOfAvailable(EnergyLimit.Period.YEAR, 0.2);
        return Studies.park(
                "park",
                List.of(PowerSeries.constant(DAY, 10.0)),
                List.of(Studies.wind(PowerSeries.constant(DAY, 20.0))),
                List.of(),
                new GridSupply(free.connection(), free.billing(), free.factors(), List.of(limit)));
    }

    @Test
    void theOptimumKeepsALimitOfTheGridConnection() {
        CaseResult result = run(DispatchTerms.of(Dispatcher.optimal()), exporter());

        // 24 h · 20 MW available, a fifth exported, half used, the rest curtailed
        assertThat(result.node("park").value(Indicator.EXPORT_MWH).orElseThrow())
                .isCloseTo(96.0, within(MWH));
        assertThat(result.node("park").value(Indicator.CURTAILED_MWH).orElseThrow())
                .isCloseTo(144.0, within(MWH));
        assertThat(result.dispatch().limits()).singleElement().satisfies(limit -> {
            assertThat(limit.node()).isEqualTo("park");
            assertThat(limit.limit()).isEqualTo(Limit.EXPORT_SHARE_OF_AVAILABLE);
            assertThat(limit.from()).isEqualTo("2027-01-01");
            assertThat(limit.numerator()).isCloseTo(96.0, within(MWH));
            assertThat(limit.denominator()).isEqualTo(480.0);
            assertThat(limit.limitFraction()).isEqualTo(0.2);
            assertThat(limit.kept()).isTrue();
        });
        assertThat(result.notices()).noneMatch(notice -> notice.code() == Notice.Code.LIMIT_MISSED);
    }

    @Test
    void aRuleThatMissesALimitIsReported() {
        CaseResult result = run(DispatchTerms.of(Dispatcher.selfConsumption()), exporter());

        assertThat(result.dispatch().limits()).singleElement().satisfies(limit -> {
            assertThat(limit.numerator()).isCloseTo(240.0, within(MWH));
            assertThat(limit.kept()).isFalse();
        });
        assertThat(result.notices()).contains(new Notice(Notice.Code.LIMIT_MISSED, "case", "park", 1.0));
    }

    @Test
    void limitsThatConflictAreNamedWithTheCase() {
        var leaking = new Battery("bess", 4.0, 4.0, 10.0, 0.9, 0.9, 0.01, 0.1, 0.9, 0.5, true, 40.0);
        Park island = Studies.park(
                "island",
                List.of(PowerSeries.constant(DAY, 10.0)),
                List.of(),
                List.of(leaking),
                Studies.grid(0.0, 0.0, CapacityMode.TRANSFORMER));

        assertThatExceptionOfType(InfeasibleCaseException.class)
                .isThrownBy(() -> run(DispatchTerms.of(Dispatcher.optimal()), island))
                .withMessageStartingWith("case case: ")
                .satisfies(e -> {
                    assertThat(e.caseId()).isEqualTo("case");
                    assertThat(e.axis()).isEqualTo(DAY);
                    assertThat(e.conflicts()).first().satisfies(conflict -> {
                        assertThat(conflict.limit()).isEqualTo(Limit.STORED_ENERGY);
                        assertThat(conflict.node()).isEqualTo("island");
                        assertThat(conflict.asset()).isEqualTo("bess");
                        // 5 MWh lose 1 % an hour over 24 h
                        assertThat(conflict.amount()).isCloseTo(5.0 * (1.0 - Math.pow(0.99, 24)), within(1e-6));
                    });
                });
    }
}
