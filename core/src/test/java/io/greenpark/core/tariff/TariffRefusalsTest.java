package io.greenpark.core.tariff;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.provenance.Title;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every value that its record refuses, with what the message says of it. */
class TariffRefusalsTest {

    private static Tariff tariff(double loss, double perMva, double perMw, double minShare, double vat) {
        return new Tariff(
                "tariff",
                Title.of("tariff"),
                LocalDate.of(2026, 8, 1),
                null,
                List.of(new EnergyComponent(BillRow.PURCHASE, 400.0, true)),
                loss,
                Tariffs.noTimeOfUse(),
                new CapacityPrices(perMva, perMw, minShare, HighUseDiscount.NONE),
                vat);
    }

    private static TimeOfUse.Period allDay(Set<Integer> months) {
        return new TimeOfUse.Period(months, Band.FLAT, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                refusal(
                        "yuanPerMwh must be a finite number, but is NaN",
                        () -> new EnergyComponent(BillRow.PURCHASE, Double.NaN, true)),
                refusal(
                        "thresholdMwhPerMvaMonth must not be negative, but is -1.0",
                        () -> new HighUseDiscount(-1.0, 0.9)),
                refusal(
                        "demandPriceFactor must be within [0.1, 1.0], but is 90.0",
                        () -> new HighUseDiscount(260.0, 90.0)),
                refusal(
                        "upstreamLossFraction must be within [0.0, 0.5], but is 3.78",
                        () -> tariff(3.78, 1.0, 1.0, 0.4, 0.13)),
                refusal(
                        "capacityChargeYuanPerMvaMonth must not be negative, but is -1.0",
                        () -> tariff(0.0, -1.0, 1.0, 0.4, 0.13)),
                refusal(
                        "demandChargeYuanPerMwMonth must not be negative, but is -1.0",
                        () -> tariff(0.0, 1.0, -1.0, 0.4, 0.13)),
                refusal(
                        "minDemandShareFraction must be within [0.0, 1.0], but is 40.0",
                        () -> tariff(0.0, 1.0, 1.0, 40.0, 0.13)),
                refusal("vatFraction must be within [0.0, 1.0], but is 13.0", () -> tariff(0.0, 1.0, 1.0, 0.4, 13.0)),
                refusal(
                        "from must lie on a quarter of an hour, but is 07:20",
                        () -> new TimeOfUse.Period(Set.of(1), Band.FLAT, LocalTime.of(7, 20), LocalTime.MIDNIGHT)),
                refusal(
                        "to must lie on a quarter of an hour, but is 08:05",
                        () -> new TimeOfUse.Period(Set.of(1), Band.FLAT, LocalTime.MIDNIGHT, LocalTime.of(8, 5))),
                refusal(
                        "months must be within [1.0, 12.0], but is 13.0",
                        () -> new TimeOfUse("tou", Map.of(Band.FLAT, 1.0), List.of(allDay(Set.of(13))))),
                refusal(
                        "ratios must be within [0.0, 10.0], but is -0.5",
                        () -> new TimeOfUse("tou", Map.of(Band.FLAT, -0.5), List.of(allDay(Tariffs.ALL_MONTHS)))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void aValueOutsideItsRangeIsRefusedByName(String message, ThrowingCallable construction) {
        assertThatThrownBy(construction)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(message);
    }

    private static Arguments refusal(String message, ThrowingCallable construction) {
        return Arguments.of(message, construction);
    }
}
