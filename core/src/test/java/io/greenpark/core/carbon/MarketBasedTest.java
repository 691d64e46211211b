package io.greenpark.core.carbon;

import static io.greenpark.core.carbon.Accounting.cover;
import static io.greenpark.core.carbon.Accounting.grid;
import static io.greenpark.core.carbon.Accounting.scope2;
import static io.greenpark.core.carbon.Accounting.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.ledger.GridCover;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.time.TimeAxis;
import org.junit.jupiter.api.Test;

class MarketBasedTest {

    private static final double ROUNDING = 1e-9;

    /** The last day of January and the first of February. */
    private static final TimeAxis TWO_MONTHS = Accounting.axis(2027, 1, 31, 48);

    private static final PowerSeries NO_EXPORT = PowerSeries.constant(TWO_MONTHS, 0.0);

    @Test
    void withoutCoverAllTakesTheResidualFactorAndMayExceedTheLocation() {
        PowerSeries importMw = PowerSeries.constant(TWO_MONTHS, 10.0);

        CarbonAccount account = grid(importMw, NO_EXPORT, cover(importMw, 0.0, 0.0), terms(Matching.ANNUAL));

        // 480 MWh at 0.5, 0.6 and 0.8
        assertThat(scope2(account, CarbonLine.LOCATION)).isCloseTo(240.0, within(ROUNDING));
        assertThat(scope2(account, CarbonLine.MARKET)).isCloseTo(288.0, within(ROUNDING));
        assertThat(scope2(account, CarbonLine.FOSSIL)).isCloseTo(384.0, within(ROUNDING));
    }

    @Test
    void coverOfOneMonthCountsForTheYearIfMatchingIsAnnual() {
        PowerSeries importMw = PowerSeries.constant(TWO_MONTHS, 10.0);

        CarbonAccount account = grid(importMw, NO_EXPORT, cover(importMw, 360.0, 0.0), terms(Matching.ANNUAL));

        // 360 of 480 MWh are covered: a quarter of each month is left
        assertThat(scope2(account, CarbonLine.MARKET)).isCloseTo(120.0 * 0.6, within(ROUNDING));
        assertThat(account.lines().stream()
                        .filter(line -> line.source().equals(CarbonLine.COVERED))
                        .mapToDouble(CarbonLine::quantity)
                        .toArray())
                .containsExactly(new double[] {180.0, 180.0}, within(ROUNDING));
    }

    @Test
    void coverNobodyDrawsCountsForNothingIfMatchingIsHourly() {
        double[] mw = new double[48];
        mw[0] = 30.0;
        mw[24] = 10.0;
        PowerSeries importMw = new PowerSeries(TWO_MONTHS, mw);

        CarbonAccount hourly = grid(importMw, NO_EXPORT, cover(importMw, 480.0, 0.0), terms(Matching.HOURLY));
        CarbonAccount annual = grid(importMw, NO_EXPORT, cover(importMw, 480.0, 0.0), terms(Matching.ANNUAL));

        // 480 MWh in 24 hours are 20 MW: 10 of the 30 MWh are left, and all of the second month
        assertThat(scope2(hourly, CarbonLine.MARKET)).isCloseTo(20.0 * 0.6, within(ROUNDING));
        assertThat(scope2(annual, CarbonLine.MARKET)).isZero();
    }

    @Test
    void moreCoverThanEnergyIsNotNegative() {
        PowerSeries importMw = PowerSeries.constant(TWO_MONTHS, 1.0);

        CarbonAccount account = grid(importMw, NO_EXPORT, cover(importMw, 1e6, 0.0), terms(Matching.ANNUAL));

        assertThat(scope2(account, CarbonLine.MARKET)).isZero();
        assertThat(scope2(account, CarbonLine.FOSSIL)).isZero();
        // and nothing is covered that is not drawn
        assertThat(account.lines().stream()
                        .filter(line -> line.source().equals(CarbonLine.COVERED))
                        .mapToDouble(CarbonLine::quantity)
                        .sum())
                .isCloseTo(importMw.energyMwh(), within(ROUNDING));
    }

    @Test
    void coverOfOneYearDoesNotCountForTheNext() {
        TimeAxis turn = Accounting.axis(2027, 12, 31, 48);
        PowerSeries importMw = PowerSeries.constant(turn, 10.0);

        CarbonAccount account =
                grid(importMw, PowerSeries.constant(turn, 0.0), cover(importMw, 480.0, 0.0), terms(Matching.ANNUAL));

        assertThat(scope2(account, CarbonLine.MARKET)).isCloseTo(240.0 * 0.6, within(ROUNDING));
    }

    @Test
    void whatIsFedInIsAvoidedElsewhereAndPartOfNoScope() {
        PowerSeries none = PowerSeries.constant(TWO_MONTHS, 0.0);
        PowerSeries exportMw = PowerSeries.constant(TWO_MONTHS, 5.0);

        CarbonAccount account = grid(none, exportMw, GridCover.ofShare(none, 0.0), terms(Matching.ANNUAL));

        assertThat(account.tco2e(CarbonLine.AVOIDED, CarbonLine.EXPORT)).isCloseTo(240.0 * 0.9, within(ROUNDING));
        assertThat(account.tco2e(line -> !line.scope().equals(CarbonLine.AVOIDED)))
                .isZero();
    }

    @Test
    void withoutFactorsThereAreNoLinesOfTheirMethods() {
        PowerSeries importMw = PowerSeries.constant(TWO_MONTHS, 1.0);

        CarbonAccount account = grid(importMw, importMw, GridCover.ofShare(importMw, 0.0), CarbonTerms.PLAIN);

        assertThat(account.has(CarbonLine.SCOPE2, CarbonLine.LOCATION)).isTrue();
        assertThat(account.has(CarbonLine.SCOPE2, CarbonLine.MARKET)).isFalse();
        assertThat(account.has(CarbonLine.SCOPE2, CarbonLine.FOSSIL)).isFalse();
        assertThat(account.has(CarbonLine.AVOIDED, CarbonLine.EXPORT)).isFalse();
    }
}
