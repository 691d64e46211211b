package io.greenpark.reports.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {

    @ParameterizedTest(name = "{0} is written as {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '!',
            value = {
                "park      | park",
                "a,b       | \"a,b\"",
                "say \"hi\" | \"say \"\"hi\"\"\"",
                "=1+1      | '=1+1",
                "+1        | '+1",
                "-1        | '-1",
                "@SUM(A1)  | '@SUM(A1)",
                "'quoted   | ''quoted",
                "=a,b      | \"'=a,b\"",
                "1=1       | 1=1"
            })
    void textIsQuotedAndNeutralised(String text, String cell) {
        assertThat(CsvText.encode(text)).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "park", "=1+1", "'=1+1", "'", "@", "-", "铁岭", "\ttab"})
    void readingGivesTheTextBack(String text) {
        assertThat(CsvText.decode(CsvText.encode(text))).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0} is written as {1}")
    @CsvSource({
        "0.1, 0.1",
        "12, 12",
        "-3, -3",
        "1e21, 1.0E21",
        "1e-5, 1.0E-5",
        "0.30000000000000004, 0.30000000000000004"
    })
    void numbersKeepAllTheirDigits(double value, String cell) {
        assertThat(CsvText.number(value)).isEqualTo(cell);
    }

    @Test
    void anUndefinedNumberIsAnEmptyCell() {
        assertThat(CsvText.number(Double.NaN)).isEmpty();
        assertThat(CsvText.parse("")).isNaN();
    }

    @Test
    void anInfiniteNumberIsAnError() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CsvText.number(Double.POSITIVE_INFINITY))
                .withMessage("an infinite number cannot be written");
    }

    @Test
    void anyDoubleIsReadBackBitByBit() {
        var random = new SplittableRandom(42);
        for (int i = 0; i < 10_000; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(value)) {
                assertThat(CsvText.parse(CsvText.number(value))).isEqualTo(value);
            }
        }
    }
}
