package io.greenpark.reports.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    private static final Numbers ENGLISH = Numbers.of(Language.EN);

    @ParameterizedTest
    @CsvSource({"1234.56, 1, '1,234.6'", "-0.04, 1, 0.0", "-1234, 0, '\u22121,234'", "NaN, 2, \u2013"})
    void fixedNumbersAreGroupedAndRounded(double value, int decimals, String text) {
        assertThat(ENGLISH.fixed(value, decimals)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"1234.56, '1,235'", "12.34, 12.3", "1.2345, 1.23", "0.12345, 0.123", "4, 4", "0, 0", "-10, \u221210"})
    void significantNumbersKeepThreeDigits(double value, String text) {
        assertThat(ENGLISH.significant(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0.4732, 47.3%, +47.3%", "-0.12, \u221212.0%, \u221212.0%", "0.00001, 0.0%, 0.0%"})
    void changesCarryTheirSignAndSharesDoNot(double fraction, String share, String change) {
        assertThat(ENGLISH.share(fraction)).isEqualTo(share);
        assertThat(ENGLISH.change(fraction)).isEqualTo(change);
    }

    @Test
    void bothLanguagesFormatTheSameNumber() {
        assertThat(Numbers.both(n -> n.fixed(1234.5, 1)).zh()).isEqualTo("1,234.5");
    }
}
