package io.greenpark.scenarios.weather;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0.0",
                "+5",
                ".999",
                "5.",
                "-18.40",
                "102871",
                "1e3",
                "-2.5E-3",
                "123456789012345",
                "1234567890123456789",
                "0.1234567890123456789",
                "00012.50",
                "4.9e-324"
            })
    void numbersAreReadToTheNearestDouble(String text) {
        assertThat(parse(text)).isEqualTo(Double.parseDouble(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                ".",
                "+.",
                "NaN",
                "nan",
                "Infinity",
                "inf",
                "1e999",
                "1,5",
                "1.2.3",
                "0x10",
                "1e",
                "1e+",
                "12f",
                "1 2",
                "--1",
                "cold",
                "1234567890123456789x"
            })
    void anythingElseIsNotANumber(String text) {
        assertThat(parse(text)).isNaN();
    }

    @Test
    void randomNumbersAgreeWithTheJdk() {
        var random = new SplittableRandom(1);
        for (int i = 0; i < 20_000; i++) {
            int decimals = random.nextInt(12);
            String text = String.format(Locale.ROOT, "%." + decimals + "f", random.nextDouble(-1e6, 1e6));
            assertThat(parse(text)).as(text).isEqualTo(Double.parseDouble(text));
        }
    }

    private static double parse(String text) {
        byte[] bytes = ("<" + text + ">").getBytes(StandardCharsets.US_ASCII);
        return DecimalText.parse(bytes, 1, bytes.length - 1);
    }
}
