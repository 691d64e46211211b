package io.greenpark.core.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** The definition, eq. (BIL-6), in decimal numbers; amounts at, beside and far from half a cent. */
    @ParameterizedTest(name = "up to {0} yuan")
    @ValueSource(doubles = {1.0, 1e4, 1e8, 1e11})
    void plainAmountsAreRoundedAsTheDefinitionSays(double mostYuan) {
        var random = new SplittableRandom(1);
        for (int i = 0; i < 20_000; i++) {
            double near = Math.rint(random.nextDouble(-mostYuan, mostYuan) * 200.0) / 200.0;
            for (double yuan : new double[] {random.nextDouble(-mostYuan, mostYuan), near, near + 1e-6, near - 1e-7}) {
                double expected = BigDecimal.valueOf(yuan)
                        .setScale(6, RoundingMode.HALF_EVEN)
                        .setScale(2, RoundingMode.HALF_UP)
                        .doubleValue();
                assertThat(Cents.round(yuan)).isEqualTo(expected);
            }
        }
    }

    /** Amounts in whole cents, large ones and others among them. */
    @Test
    void sumsAreThoseOfDecimalNumbers() {
        var random = new SplittableRandom(2);
        for (int i = 0; i < 2_000; i++) {
            double[] yuan = random.doubles(20, -1e6, 1e6).map(Cents::round).toArray();
            yuan[3] = random.nextDouble();
            yuan[7] = 4e12 + random.nextInt(1000) / 100.0;
            BigDecimal expected =
                    Arrays.stream(yuan).mapToObj(BigDecimal::valueOf).reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(Cents.sum(Arrays.stream(yuan))).isEqualTo(expected.doubleValue());
        }
    }

    @Test
    void sumsOfCentsAreExact() {
        assertThat(Cents.sum(DoubleStream.generate(() -> 0.1).limit(10))).isEqualTo(1.0);
    }
}
