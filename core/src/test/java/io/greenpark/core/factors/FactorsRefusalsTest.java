package io.greenpark.core.factors;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.provenance.Title;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every value that its record refuses, with what the message says of it. */
class FactorsRefusalsTest {

    private static final Title TITLE = Title.of("fuel");

    static Stream<Arguments> refusals() {
        return Stream.of(
                refusal(
                        "id must consist of lower-case letters, digits and hyphens, but is Not an id",
                        () -> new Fuel("Not an id", TITLE, "t", 5.0, 0.09, 0.98)),
                refusal(
                        "ncvMwhPerUnit must be a positive number, but is 0.0",
                        () -> new Fuel("coal", TITLE, "t", 0.0, 0.09, 0.98)),
                refusal(
                        "carbonTcPerMwh must not be negative, but is -1.0",
                        () -> new Fuel("coal", TITLE, "t", 5.0, -1.0, 0.98)),
                refusal(
                        "oxidationFraction must be within [0.0, 1.0], but is 1.1",
                        () -> new Fuel("coal", TITLE, "t", 5.0, 0.09, 1.1)),
                refusal(
                        "tco2PerMwh must be within [0.0, 2.0], but is 500.0",
                        () -> new GridFactor("grid", "Region", 2023, 500.0, "source")),
                refusal(
                        "id must consist of lower-case letters, digits and hyphens, but is Not an id",
                        () -> new GridFactorSeries(
                                "Not an id", List.of(new GridFactor("grid", "Region", 2023, 0.5, "source")))),
                refusal("years must not be empty, but is []", () -> new GridFactorSeries("grid", List.of())));
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
