package io.greenpark.core.sink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.sink.CreditEntry.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of credits whatever a site does. */
class CreditLawsTest {

    /** Sums of some twenty numbers of the order of 1,000. */
    private static final double ROUNDING = 1e-7;

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static CreditLedger random(long seed) {
        Random random = new Random(seed);
        List<Double> flows = new ArrayList<>();
        List<Integer> monitored = new ArrayList<>();
        for (int year = 0; year < 5 + random.nextInt(15); year++) {
            flows.add(2_000.0 * random.nextDouble() - 700.0);
            if (random.nextInt(3) == 0) {
                monitored.add(2026 + year);
            }
        }
        var deductions =
                new CreditDeductions(0.3 * random.nextDouble(), 0.4 * random.nextDouble(), 0.3 * random.nextDouble());
        return CreditBookTest.project(flows, monitored, deductions, new CreditSales.ShareOfHeld(random.nextDouble()))
                .book();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsIssuedIsSoldHeldOrCancelled(long seed) {
        CreditLedger ledger = random(seed);

        assertThat(ledger.totalTco2e(Row.ISSUED))
                .isCloseTo(
                        ledger.totalTco2e(Row.SOLD) + ledger.lastTco2e(Row.HELD) + ledger.totalTco2e(Row.CANCELLED),
                        within(ROUNDING));
        assertThat(ledger.totalTco2e(Row.TO_BUFFER))
                .isCloseTo(ledger.lastTco2e(Row.BUFFER) + ledger.totalTco2e(Row.CANCELLED_BUFFER), within(ROUNDING));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatWasMonitoredIsCreditedOrOwed(long seed) {
        CreditLedger ledger = random(seed);

        double creditedTco2e = ledger.totalTco2e(Row.PROJECT)
                - ledger.totalTco2e(Row.BASELINE)
                - ledger.totalTco2e(Row.LEAKAGE)
                - ledger.totalTco2e(Row.UNCERTAINTY);
        assertThat(ledger.lastTco2e(Row.BUFFER)
                        + ledger.lastTco2e(Row.HELD)
                        + ledger.totalTco2e(Row.SOLD)
                        - ledger.lastTco2e(Row.OWED))
                .isCloseTo(creditedTco2e, within(ROUNDING));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noBalanceIsNegativeAndTheOwnClaimIsWhatWasBoundButNotSold(long seed) {
        CreditLedger ledger = random(seed);

        assertThat(ledger.entries())
                .filteredOn(entry -> List.of(Row.HELD, Row.BUFFER, Row.OWED).contains(entry.row()))
                .allMatch(entry -> entry.tco2e() >= 0.0);
        assertThat(ledger.totalTco2e(Row.OWN_CLAIM))
                .isCloseTo(ledger.totalTco2e(Row.BOUND) - ledger.totalTco2e(Row.SOLD), within(ROUNDING));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingIsIssuedInAYearWithoutMonitoring(long seed) {
        CreditLedger ledger = random(seed);

        assertThat(ledger.entries())
                .filteredOn(entry -> entry.row() == Row.ISSUED)
                .allMatch(entry -> ledger.entries().stream()
                        .anyMatch(other -> other.year() == entry.year() && other.row() == Row.MONITORING));
    }
}
