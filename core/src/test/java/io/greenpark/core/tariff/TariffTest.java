package io.greenpark.core.tariff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.provenance.Title;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TariffTest {

    private static final EnergyComponent PURCHASE = new EnergyComponent(BillRow.PURCHASE, 400.0, true);

    @Test
    void rowsThatAreNotChargedPerMwhAreRefused() {
        assertThatThrownBy(() -> tariff(PURCHASE, new EnergyComponent(BillRow.UPSTREAM_LOSS, 10.0, false)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("energy must hold rows that are charged per MWh, but is UPSTREAM_LOSS");
    }

    @Test
    void aRowTwiceIsRefused() {
        assertThatThrownBy(() -> tariff(PURCHASE, PURCHASE))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("energy must hold each row once, but is PURCHASE twice");
    }

    @Test
    void aTariffWithoutPurchaseIsRefused() {
        assertThatThrownBy(() -> tariff(new EnergyComponent(BillRow.NETWORK_ENERGY, 100.0, false)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("energy must hold the purchase row");
    }

    @Test
    void validityIncludesBothItsDays() {
        Tariff tariff = tariff(PURCHASE);

        assertThat(tariff.covers(LocalDate.of(2026, 7, 31))).isFalse();
        assertThat(tariff.covers(LocalDate.of(2026, 8, 1))).isTrue();
        assertThat(tariff.covers(LocalDate.of(2027, 12, 31))).isTrue();
        assertThat(tariff.covers(LocalDate.of(2028, 1, 1))).isFalse();
    }

    @Test
    void aGapInTheDayIsRefusedWithMonthAndTime() {
        var day = new TimeOfUse.Period(Tariffs.ALL_MONTHS, Band.FLAT, LocalTime.MIDNIGHT, LocalTime.of(23, 45));

        assertThatThrownBy(() -> new TimeOfUse("gap", Map.of(Band.FLAT, 1.0), List.of(day)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "periods must cover every hour: add a period or lengthen one, but is no band in month 1 at 23:45");
    }

    @Test
    void twoBandsAtOneTimeAreRefusedWithMonthAndTime() {
        var all = new TimeOfUse.Period(Tariffs.ALL_MONTHS, Band.FLAT, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
        var june = new TimeOfUse.Period(Set.of(6), Band.PEAK, LocalTime.of(17, 0), LocalTime.of(19, 0));

        assertThatThrownBy(() -> new TimeOfUse("twice", Map.of(Band.FLAT, 1.0, Band.PEAK, 1.5), List.of(all, june)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "periods must not overlap: end one where the other begins, but is FLAT and PEAK both hold in month 6 at 17:00");
    }

    @Test
    void aBandWithoutRatioIsRefused() {
        var all = new TimeOfUse.Period(Tariffs.ALL_MONTHS, Band.FLAT, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

        assertThatThrownBy(() -> new TimeOfUse("bare", Map.of(), List.of(all)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("ratios must have a ratio for band FLAT");
    }

    @Test
    void highUseLowersTheDemandPriceFromItsThresholdOn() {
        var discount = new HighUseDiscount(260.0, 0.9);

        assertThat(discount.factorAt(259.9)).isEqualTo(1.0);
        assertThat(discount.factorAt(260.0)).isEqualTo(0.9);
        assertThat(HighUseDiscount.NONE.factorAt(700.0)).isEqualTo(1.0);
    }

    private static Tariff tariff(EnergyComponent... energy) {
        return new Tariff(
                "tariff",
                Title.of("tariff"),
                LocalDate.of(2026, 8, 1),
                LocalDate.of(2027, 12, 31),
                List.of(energy),
                0.0,
                Tariffs.noTimeOfUse(),
                new CapacityPrices(0.0, 0.0, 0.4, HighUseDiscount.NONE),
                0.13);
    }
}
