package io.greenpark.core.load;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.time.TimeAxis;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every value that its record refuses, with what the message says of it. */
class LoadRefusalsTest {

    private static final TimeAxis HOUR = new TimeAxis(Instant.EPOCH, Duration.ofHours(1), 1, ZoneOffset.UTC);

    private static final DayShape FLAT = DayShape.flat(1.0);

    private static LoadShape shape(String id, List<Double> monthFactors) {
        return new LoadShape(id, Title.of(id), LoadShape.Carrier.ELECTRICITY, FLAT, FLAT, FLAT, monthFactors);
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                refusal(
                        "id must consist of lower-case letters, digits and hyphens, but is Not an id",
                        () -> new Load("Not an id", PowerSeries.constant(HOUR, 1.0))),
                refusal(
                        "loadMw[0] must not be negative, but is -1.0",
                        () -> new Load("load", PowerSeries.constant(HOUR, -1.0))),
                refusal("levels must not be negative, but is -1.0", () -> DayShape.flat(-1.0)),
                refusal("fromHour must be within [0.0, 23.0], but is 24.0", () -> new DayShape.Shift(24, 6, 1.0)),
                refusal("toHour must be within [1.0, 24.0], but is 0.0", () -> new DayShape.Shift(22, 0, 1.0)),
                refusal("level must not be negative, but is -1.0", () -> new DayShape.Shift(6, 14, -1.0)),
                refusal(
                        "id must consist of lower-case letters, digits and hyphens, but is Not an id",
                        () -> shape("Not an id", Collections.nCopies(12, 1.0))),
                refusal(
                        "monthFactors must have 12 values, but is 4 values",
                        () -> shape("quarters", Collections.nCopies(4, 1.0))),
                refusal(
                        "monthFactors must not be negative, but is -1.0",
                        () -> shape("negative", Collections.nCopies(12, -1.0))),
                refusal(
                        "levels must be above zero at some time of the year, but is 0 everywhere",
                        () -> shape("empty", Collections.nCopies(12, 0.0))),
                refusal(
                        "annualMwh must not be negative, but is -1.0",
                        () -> LoadModel.scale(shape("shape", Collections.nCopies(12, 1.0)), -1.0, HOUR, Set.of())));
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
