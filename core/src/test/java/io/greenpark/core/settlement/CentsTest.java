package io.greenpark.core.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CentsTest {

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "1.004, 1.0",
        "1.005, 1.01",
        "-1.005, -1.01",
        "29455.8649, 29455.86",
        // noise of the binary product must not decide about half a cent
        "29455.864999999998, 29455.87",
        "29455.865000000002, 29455.87",
        "0.0, 0.0",
    })
    void halvesOfACentRoundAwayFromZero(double yuan, double rounded) {
        assertThat(Cents.round(yuan)).isEqualTo(rounded);
    }

    @Test
    void sumsOfCentsAreExact() {
        assertThat(Cents.sum(DoubleStream.generate(() -> 0.1).limit(10))).isEqualTo(1.0);
    }
}
