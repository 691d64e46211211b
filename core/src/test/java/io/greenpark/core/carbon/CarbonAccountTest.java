package io.greenpark.core.carbon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.factors.Fuel;
import io.greenpark.core.factors.GridFactor;
import io.greenpark.core.factors.GridFactorSeries;
import io.greenpark.core.ledger.GridCover;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.thermal.FuelUse;
import io.greenpark.core.time.TimeAxis;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class CarbonAccountTest {

    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);
    private static final Fuel GAS = Fuel.ofTable("natural-gas", Title.of("gas"), "km3", 38.931, 15.3, 0.99);
    private static final GridFactorSeries GRID = new GridFactorSeries(
            "grid",
            List.of(
                    new GridFactor("grid-2026", "Test", 2026, 0.6, "test"),
                    new GridFactor("grid-2027", "Test", 2027, 0.5, "test")));

    /** The last day of 2026 and the first of 2027, by the hour. */
    private static final TimeAxis TURN_OF_THE_YEAR =
            new TimeAxis(LocalDateTime.of(2026, 12, 31, 0, 0).toInstant(CHINA), Duration.ofHours(1), 48, CHINA);

    @Test
    void everyMonthTakesTheFactorOfItsYear() {
        CarbonAccount account = account(List.of(), List.of(), constant(10.0));

        assertThat(account.lines())
                .extracting(CarbonLine::month)
                .containsExactly(YearMonth.of(2026, 12), YearMonth.of(2027, 1));
        assertThat(account.lines()).extracting(CarbonLine::source).containsExactly("grid-2026", "grid-2027");
        // 240 MWh at 0.6 and 240 MWh at 0.5 tCO2/MWh
        assertThat(account.tco2e(CarbonLine.SCOPE2, CarbonLine.LOCATION)).isCloseTo(264.0, within(1e-9));
    }

    @Test
    void fuelIsCountedInItsOwnUnit() {
        var use = new FuelUse("natural-gas", constant(10.814166666666667));

        CarbonAccount account = account(List.of(use), List.of(GAS), constant(0.0));

        // 10.8142 MW · 24 h = 259.54 MWh = 934.344 GJ = 24 km3 a month
        CarbonLine line = account.lines().get(0);
        assertThat(line.scope()).isEqualTo(CarbonLine.SCOPE1);
        assertThat(line.unit()).isEqualTo("km3");
        assertThat(line.quantity()).isCloseTo(24.0, within(1e-9));
        assertThat(line.tco2e()).isCloseTo(24.0 * 38.931 * 0.0153 * 0.99 * 44.0 / 12.0, within(1e-9));
    }

    @Test
    void twoBoilersOfOneFuelAreOneLine() {
        var use = new FuelUse("natural-gas", constant(1.0));

        CarbonAccount both = account(List.of(use, use), List.of(GAS), constant(0.0));
        CarbonAccount one = account(List.of(use), List.of(GAS), constant(0.0));

        assertThat(both.lines()).hasSize(4);
        assertThat(both.tco2e(CarbonLine.SCOPE1, CarbonLine.FUEL))
                .isCloseTo(2.0 * one.tco2e(CarbonLine.SCOPE1, CarbonLine.FUEL), within(1e-9));
        assertThat(CarbonAccount.sum(List.of(one, one))).isEqualTo(both);
        // 2 · 24 MWh a month
        assertThat(both.lines().get(0).quantity()).isCloseTo(48.0 / GAS.ncvMwhPerUnit(), within(1e-9));
    }

    @Test
    void scopesAndMethodsAreSummedApart() {
        var use = new FuelUse("natural-gas", constant(1.0));
        CarbonAccount account = account(List.of(use), List.of(GAS), constant(10.0));

        assertThat(account.tco2e(CarbonLine.SCOPE2, CarbonLine.LOCATION)).isCloseTo(264.0, within(1e-9));
        assertThat(account.tco2e(CarbonLine.SCOPE1, CarbonLine.FUEL)).isCloseTo(48.0 * GAS.tco2PerMwh(), within(1e-9));
        assertThat(account.tco2e(CarbonLine.SCOPE2, CarbonLine.FUEL)).isZero();
        assertThat(account.tco2e(CarbonLine.SCOPE1, CarbonLine.LOCATION)).isZero();
    }

    @Test
    void aFuelThatNobodyDefinedIsAnError() {
        var use = new FuelUse("peat", constant(1.0));

        assertThatThrownBy(() -> account(List.of(use), List.of(GAS), constant(0.0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no fuel peat");
    }

    private static CarbonAccount account(List<FuelUse> burnt, List<Fuel> fuels, PowerSeries importMw) {
        var grid = new GridUse(importMw, constant(0.0), GRID, GridCover.ofShare(importMw, 0.0));
        return CarbonAccount.of(TURN_OF_THE_YEAR, burnt, fuels, Activities.NONE, List.of(grid), CarbonTerms.PLAIN);
    }

    private static PowerSeries constant(double mw) {
        return PowerSeries.constant(TURN_OF_THE_YEAR, mw);
    }
}
