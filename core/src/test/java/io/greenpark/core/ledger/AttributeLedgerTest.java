package io.greenpark.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.time.TimeAxis;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class AttributeLedgerTest {

    private static final double ROUNDING = 1e-9;
    private static final TimeAxis YEAR = TimeAxis.ofYear(2027, Duration.ofHours(1), ZoneOffset.ofHours(8));
    private static final CertificateRules RULES = new CertificateRules(1.0, 24, LocalDate.of(2026, 6, 1));
    private static final YearMonth JANUARY = YearMonth.of(2027, 1);
    private static final YearMonth DECEMBER = YearMonth.of(2027, 12);
    private static final GridEnergy GRID = new GridEnergy(PowerSeries.constant(YEAR, 1.0), 0.0);

    @Test
    void theFractionOfACertificateIsCarriedToTheNextMonth() {
        // 10.6 MWh are exported every month: 10 certificates in January, then 11 (21.2), 10 (31.8), 11 (42.4), 11
        // (53.0) ...
        AttributeLedger ledger = ledger(energy(5.0, 10.6), GreenPower.NONE);

        assertThat(ledger.mwh(AttributeAccount.HELD, in(1))).isEqualTo(10.0);
        assertThat(ledger.mwh(AttributeAccount.HELD, in(2))).isEqualTo(11.0);
        assertThat(ledger.mwh(AttributeAccount.HELD, in(3))).isEqualTo(10.0);
        // 12 · 10.6 = 127.2
        assertThat(ledger.mwh(AttributeAccount.HELD)).isEqualTo(127.0);
        assertThat(ledger.carried().get(0)).isCloseTo(0.2, within(ROUNDING));
        assertThat(ledger.mwh(AttributeAccount.SELF_USED)).isCloseTo(60.0, within(ROUNDING));
    }

    @Test
    void boughtCertificatesExpireTwoYearsAfterTheMonthOfProduction() {
        var bought = new GreenPower.Certificates("old", YearMonth.of(2025, 4), JANUARY, 30, 1.12);

        AttributeLedger ledger = ledger(energy(0.0, 0.0), terms(List.of(bought), List.of()));

        // the month of production is the first of 24: March 2027 is the last
        assertThat(ledger.mwh(AttributeAccount.EXPIRED, in(3))).isZero();
        assertThat(ledger.mwh(AttributeAccount.EXPIRED, in(4))).isEqualTo(30.0);
        assertThat(ledger.mwh(AttributeAccount.HELD)).isZero();
    }

    @Test
    void expiredCertificatesCannotBeBought() {
        GreenPower last =
                terms(List.of(new GreenPower.Certificates("old", YearMonth.of(2025, 2), JANUARY, 30, 1.12)), List.of());
        GreenPower late =
                terms(List.of(new GreenPower.Certificates("old", YearMonth.of(2025, 1), JANUARY, 30, 1.12)), List.of());

        assertThat(ledger(energy(0.0, 0.0), last).mwh(AttributeAccount.EXPIRED, in(2)))
                .isEqualTo(30.0);
        assertThatThrownBy(() -> ledger(energy(0.0, 0.0), late))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining(
                        "bought must be before 2027-01, when certificates produced in 2025-01 have expired");
    }

    @Test
    void cancelledCertificatesCoverTheYearOfTheirProduction() {
        var cancelled = new GreenPower.Cancellation("own", true, DECEMBER, 2027, OptionalDouble.of(876.0));

        AttributeLedger ledger = ledger(energy(0.0, 100.0), terms(List.of(), List.of(cancelled)));
        GridCover cover = ledger.cover(GRID.importMw());

        // 876 MWh are a tenth of the 8,760 MWh drawn, so a tenth of January's 744 MWh
        assertThat(cover.coveredMwh(JANUARY)).isCloseTo(74.4, within(ROUNDING));
        assertThat(ledger.mwh(AttributeAccount.HELD)).isEqualTo(1200.0 - 876.0);
    }

    @Test
    void whatIsCancelledBeyondTheGridEnergyCoversNothing() {
        var bought = new GreenPower.Certificates("lots", JANUARY, JANUARY, 9000, 1.0);
        var cancelled = new GreenPower.Cancellation("own", true, DECEMBER, 2027, OptionalDouble.of(9000.0));

        AttributeLedger ledger = ledger(energy(0.0, 0.0), terms(List.of(bought), List.of(cancelled)));
        GridCover cover = ledger.cover(GRID.importMw());

        assertThat(cover.cancelledMwh()).isCloseTo(8760.0, within(ROUNDING));
        assertThat(ledger.idleMwh(cover)).isCloseTo(240.0, within(ROUNDING));
    }

    @Test
    void whatOthersCancelCoversNothingAtHome() {
        var cancelled = new GreenPower.Cancellation("exporter", false, DECEMBER, 2027, OptionalDouble.empty());

        AttributeLedger ledger = ledger(energy(0.0, 100.0), terms(List.of(), List.of(cancelled)));

        assertThat(ledger.mwh(AttributeAccount.CANCELLED)).isEqualTo(1200.0);
        assertThat(ledger.cover(GRID.importMw()).coveredMwh(JANUARY)).isZero();
    }

    @Test
    void certificatesThatWereSoldCannotBeCancelled() {
        var cancelled = new GreenPower.Cancellation("own", true, DECEMBER, 2027, OptionalDouble.of(1.0));
        GreenPower terms = new GreenPower(
                List.of(),
                List.of(),
                GreenPower.Exports.SOLD,
                5.0,
                List.of(),
                List.of(cancelled),
                StorageDraw.PRO_RATA,
                null,
                List.of());

        assertThatThrownBy(() -> ledger(energy(0.0, 100.0), terms))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must be at most 0, the certificates of 2027 that are held then")
                .hasMessageContaining("market (attribute-sold)");
    }

    /** Bookings that come from elsewhere, e.g. a file, are held to the same law. */
    @Test
    void nothingLeavesAnAccountThatWasNotThere() {
        var lot = new Lot("purchase.old", false, JANUARY);
        for (AttributeAccount from : List.of(AttributeAccount.HELD, AttributeAccount.STORED)) {
            List<AttributeEntry> entries = List.of(
                    new AttributeEntry(JANUARY, lot, AttributeAccount.BOUGHT, from, 4.0, "park", 2027),
                    new AttributeEntry(JANUARY, lot, from, AttributeAccount.CANCELLED, 5.0, "park", 2027));

            assertThatThrownBy(() -> new AttributeLedger("park", energy(0.0, 0.0), entries, List.of(0.0)))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContaining("must not take more than there is of purchase.old.2027-01")
                    .hasMessageContaining("-1.0");
        }
    }

    @Test
    void greenPowerNeverExceedsWhatIsDrawn() {
        var monthly = new GreenPower.Purchase(
                "monthly", List.of(700.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0), 30.0);
        var yearly = new GreenPower.Purchase("yearly", List.of(876.0), 30.0);
        GreenPower terms = new GreenPower(
                List.of(monthly, yearly),
                List.of(),
                GreenPower.Exports.HELD,
                0.0,
                List.of(),
                List.of(),
                StorageDraw.PRO_RATA,
                null,
                List.of());

        AttributeLedger ledger = ledger(energy(0.0, 0.0), terms);

        // January draws 744 MWh: 700 by month leave 44 of the 74.4 that a tenth of the year would be; February has its
        // 67.2
        assertThat(ledger.mwh(AttributeAccount.RECEIVED_WITH_POWER, in(1))).isCloseTo(744.0, within(ROUNDING));
        assertThat(ledger.mwh(AttributeAccount.RECEIVED_WITH_POWER, in(2))).isCloseTo(67.2, within(ROUNDING));
    }

    @Test
    void theNonFossilShareAddsItsPartsUpOnce() {
        GridCover cover = new GridCover(List.of(new GridCover.Month(JANUARY, 100.0, 30.0, 20.0, 0.0)));

        NonFossilShare unknown = NonFossilShare.of(40.0, cover, 140.0, null);
        NonFossilShare known = NonFossilShare.of(40.0, cover, 140.0, 0.5);

        // (40 + 30 + 20) / 140, and half of the 50 that are left
        assertThat(unknown.share().getAsDouble()).isCloseTo(90.0 / 140.0, within(ROUNDING));
        assertThat(unknown.allocatedMwh()).isZero();
        assertThat(known.share().getAsDouble()).isCloseTo(115.0 / 140.0, within(ROUNDING));
        // batteries lose 10 MWh of grid energy: the whole is what was used and drawn
        assertThat(NonFossilShare.of(40.0, cover, 130.0, 0.5).consumedMwh()).isEqualTo(140.0);
    }

    private static Predicate<AttributeEntry> in(int month) {
        return entry -> entry.month().equals(YearMonth.of(2027, month));
    }

    private static GreenPower terms(List<GreenPower.Certificates> bought, List<GreenPower.Cancellation> cancelled) {
        return new GreenPower(
                List.of(),
                bought,
                GreenPower.Exports.HELD,
                0.0,
                List.of(),
                cancelled,
                StorageDraw.PRO_RATA,
                null,
                List.of());
    }

    private static AttributeLedger ledger(EnergyLedger energy, GreenPower terms) {
        return AttributeLedger.of("park", energy, GRID, terms, RULES);
    }

    /** The same energy in every month. */
    private static EnergyLedger energy(double selfUsedMwh, double exportedMwh) {
        double[][][] mwh = new double[EnergyAccount.values().length][1][12];
        for (int m = 0; m < 12; m++) {
            mwh[EnergyAccount.AVAILABLE.ordinal()][0][m] = selfUsedMwh + exportedMwh;
            mwh[EnergyAccount.SELF_USED.ordinal()][0][m] = selfUsedMwh;
            mwh[EnergyAccount.EXPORTED.ordinal()][0][m] = exportedMwh;
        }
        return new EnergyLedger(List.of("wind-hills"), YEAR.months(), mwh);
    }
}
