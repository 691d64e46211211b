package io.greenpark.core.settlement;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.tariff.CapacityMode;
import io.greenpark.core.tariff.EnergyPrice;
import io.greenpark.core.tariff.HighUseDiscount;
import io.greenpark.core.tariff.Tariff;
import io.greenpark.core.tariff.Tariffs;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every value that its record refuses, with what the message says of it. */
class SettlementRefusalsTest {

    private static final Tariff TARIFF = Tariffs.liaoning10kv(Tariffs.noTimeOfUse(), HighUseDiscount.NONE);

    static Stream<Arguments> refusals() {
        return Stream.of(
                refusal(
                        "transformerMva must be a positive number, but is 0.0",
                        () -> new BillingTerms(TARIFF, CapacityMode.DEMAND, 0.0, 1.0, EnergyPrice.level(300.0))),
                refusal(
                        "peakFactor must be within [1.0, 3.0], but is 0.9",
                        () -> new BillingTerms(TARIFF, CapacityMode.DEMAND, 5.0, 0.9, EnergyPrice.level(300.0))),
                refusal(
                        "yuanPerMwh must be a finite number, but is Infinity",
                        () -> new BillingTerms(
                                TARIFF, CapacityMode.DEMAND, 5.0, 1.0, EnergyPrice.level(Double.POSITIVE_INFINITY))));
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
