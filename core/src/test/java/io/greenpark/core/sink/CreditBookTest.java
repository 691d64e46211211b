package io.greenpark.core.sink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.sink.CreditEntry.Row;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Monitoring, issuance, sale and reversal with numbers that can be followed in the head. */
class CreditBookTest {

    /** Sums of a few numbers of this size. */
    private static final double ROUNDING = 1e-9;

    private static final CreditMethod METHOD = new CreditMethod(
            "method", Title.of("method"), StatedSite.SCOPE, new CreditDeductions(0.0, 0.1, 0.0), 1, 40);
    private static final CreditDeductions PLAIN = new CreditDeductions(0.0, 0.1, 0.0);
    private static final CarbonPricePath PRICE = new CarbonPricePath(Map.of(2026, 60.0, 2029, 80.0));

    static CreditProject project(
            List<Double> flows, List<Integer> monitored, CreditDeductions deductions, CreditSales sales) {
        return new CreditProject(
                "wood",
                new StatedSite("site", 2026, 1e6, flows, 0.0),
                new CreditRights("collective", "collective", false, null),
                METHOD,
                false,
                new CreditPeriod(2026, flows.size(), monitored),
                100.0,
                deductions,
                5_000.0,
                sales,
                PRICE);
    }

    private static double at(CreditLedger ledger, int year, Row row) {
        return ledger.entries().stream()
                .filter(entry -> entry.year() == year && entry.row() == row)
                .mapToDouble(CreditEntry::tco2e)
                .sum();
    }

    @Test
    void nothingIsIssuedBeforeMonitoringAndThenEverythingSinceTheLast() {
        CreditLedger ledger = project(List.of(1_100.0, 1_100.0, 1_100.0), List.of(2027), PLAIN, CreditSales.NONE)
                .book();

        assertThat(at(ledger, 2026, Row.HELD)).isZero();
        // two years of 1100 over a baseline of 100: 2000, a tenth of which goes into the buffer
        assertThat(at(ledger, 2027, Row.PROJECT)).isEqualTo(2_200.0);
        assertThat(at(ledger, 2027, Row.BASELINE)).isEqualTo(200.0);
        assertThat(at(ledger, 2027, Row.ISSUED)).isCloseTo(1_800.0, within(ROUNDING));
        assertThat(at(ledger, 2027, Row.BUFFER)).isCloseTo(200.0, within(ROUNDING));
        // the year 2028 was never monitored
        assertThat(at(ledger, 2028, Row.HELD)).isCloseTo(1_800.0, within(ROUNDING));
        assertThat(ledger.totalYuan(Row.MONITORING)).isEqualTo(-5_000.0);
    }

    @Test
    void leakageAndUncertaintyAreTakenOffBeforeTheBuffer() {
        CreditLedger ledger = project(
                        List.of(1_100.0), List.of(2026), new CreditDeductions(0.2, 0.25, 0.1), CreditSales.NONE)
                .book();

        // 1000 over the baseline, 200 leak, a tenth of 800 is unsure: 720, a quarter of which goes into the buffer
        assertThat(at(ledger, 2026, Row.LEAKAGE)).isCloseTo(200.0, within(ROUNDING));
        assertThat(at(ledger, 2026, Row.UNCERTAINTY)).isCloseTo(80.0, within(ROUNDING));
        assertThat(at(ledger, 2026, Row.TO_BUFFER)).isCloseTo(180.0, within(ROUNDING));
        assertThat(at(ledger, 2026, Row.ISSUED)).isCloseTo(540.0, within(ROUNDING));
    }

    @Test
    void whatIsSoldIsPaidForAtThePriceOfItsYearAndLeavesTheOwnClaim() {
        CreditLedger ledger = project(
                        List.of(1_100.0, 1_100.0, 1_100.0, 1_100.0),
                        List.of(2026),
                        PLAIN,
                        new CreditSales.Stated(Map.of(2028, 300.0, 2029, 500.0)))
                .book();

        assertThat(ledger.totalTco2e(Row.SOLD)).isEqualTo(800.0);
        // 300 at 60 yuan, 500 at 80 yuan
        assertThat(ledger.totalYuan(Row.SOLD)).isCloseTo(18_000.0 + 40_000.0, within(ROUNDING));
        assertThat(ledger.lastTco2e(Row.HELD)).isCloseTo(100.0, within(ROUNDING));
        assertThat(at(ledger, 2027, Row.OWN_CLAIM)).isEqualTo(1_100.0);
        assertThat(at(ledger, 2029, Row.OWN_CLAIM)).isEqualTo(600.0);
        assertThat(ledger.soldTco2e(2027, 2028)).isEqualTo(300.0);
    }

    @Test
    void aReversalCancelsTheBufferThenHeldCreditsAndTheRestIsOwed() {
        CreditLedger ledger = project(
                        List.of(1_100.0, -500.0, -2_900.0, 3_100.0),
                        List.of(2026, 2027, 2028, 2029),
                        PLAIN,
                        CreditSales.NONE)
                .book();

        // 1000: 100 in the buffer, 900 held; -600: 100 of the buffer, 500 held; -3000: 400 held, 2600 owed; 3000: 2600
        // repaid
        assertThat(at(ledger, 2027, Row.CANCELLED_BUFFER)).isCloseTo(100.0, within(ROUNDING));
        assertThat(at(ledger, 2027, Row.CANCELLED)).isCloseTo(500.0, within(ROUNDING));
        assertThat(at(ledger, 2027, Row.HELD)).isCloseTo(400.0, within(ROUNDING));
        assertThat(at(ledger, 2028, Row.CANCELLED)).isCloseTo(400.0, within(ROUNDING));
        assertThat(at(ledger, 2028, Row.OWED)).isCloseTo(2_600.0, within(ROUNDING));
        assertThat(at(ledger, 2029, Row.REPAID)).isCloseTo(2_600.0, within(ROUNDING));
        assertThat(at(ledger, 2029, Row.ISSUED)).isCloseTo(360.0, within(ROUNDING));
        assertThat(at(ledger, 2029, Row.OWED)).isZero();
    }

    @Test
    void aReversalBearsTheUncertaintyDeductionOfTheGainButNoLeakage() {
        CreditLedger ledger = project(
                        List.of(1_100.0, -300.0),
                        List.of(2026, 2027),
                        new CreditDeductions(0.2, 0.25, 0.1),
                        CreditSales.NONE)
                .book();

        // 180 in the buffer and 540 held; 400 are lost, a tenth of which was never credited: 180 of the buffer, 180
        // held
        assertThat(at(ledger, 2027, Row.LEAKAGE)).isZero();
        assertThat(at(ledger, 2027, Row.CANCELLED_BUFFER)).isCloseTo(180.0, within(ROUNDING));
        assertThat(at(ledger, 2027, Row.CANCELLED)).isCloseTo(180.0, within(ROUNDING));
    }

    @Test
    void gasesAreNettedBeforeCreditsAreIssued() {
        var site = new StatedSite("site", 2026, 0.0, List.of(1_100.0), -400.0);
        CreditProject plain = project(List.of(1_100.0), List.of(2026), PLAIN, CreditSales.NONE);
        CreditLedger ledger = new CreditProject(
                        "wood",
                        site,
                        plain.rights(),
                        METHOD,
                        false,
                        plain.period(),
                        100.0,
                        PLAIN,
                        0.0,
                        CreditSales.NONE,
                        null)
                .book();

        assertThat(ledger.totalTco2e(Row.ISSUED)).isCloseTo(0.9 * (1_100.0 - 400.0 - 100.0), within(ROUNDING));
    }

    @Test
    void moreThanIsHeldCannotBeSold() {
        CreditProject project =
                project(List.of(1_100.0), List.of(2026), PLAIN, new CreditSales.Stated(Map.of(2026, 901.0)));

        assertThatThrownBy(project::book)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("sales must not sell more in 2026 than is held (900.0 tCO2e)");
    }

    @Test
    void shareOfHeldIsSoldEveryYear() {
        CreditLedger ledger = project(List.of(1_100.0, 100.0), List.of(2026), PLAIN, new CreditSales.ShareOfHeld(0.5))
                .book();

        // 900 held: 450, then 225
        assertThat(at(ledger, 2026, Row.SOLD)).isCloseTo(450.0, within(ROUNDING));
        assertThat(at(ledger, 2027, Row.SOLD)).isCloseTo(225.0, within(ROUNDING));
    }
}
