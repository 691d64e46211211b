package io.greenpark.core.factors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.greenpark.core.check.InvalidValueException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GridFactorSeriesTest {

    private static final GridFactorSeries LIAONING =
            new GridFactorSeries("liaoning", List.of(factor(2023, 0.4878), factor(2021, 0.5876), factor(2022, 0.5626)));

    @ParameterizedTest(name = "{0}: factor of {1}")
    @CsvSource({"2021, 2021", "2022, 2022", "2023, 2023", "2024, 2023", "2027, 2023"})
    void theLatestYearNotAfterTheDateApplies(int year, int factorYear) {
        assertThat(LIAONING.at(year).year()).isEqualTo(factorYear);
    }

    @Test
    void aYearBeforeTheFirstIsRefused() {
        assertThatThrownBy(() -> LIAONING.at(2020))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "years must begin no later than the year in question, but is liaoning has its first factor in"
                                + " 2021, asked for 2020");
    }

    @Test
    void aYearTwiceIsRefused() {
        List<GridFactor> twice = List.of(factor(2021, 0.5), factor(2021, 0.6));

        assertThatThrownBy(() -> new GridFactorSeries("twice", twice))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("years must have one factor per year, but is 2021 twice");
    }

    private static GridFactor factor(int year, double tco2PerMwh) {
        return new GridFactor("liaoning-" + year, "Liaoning", year, tco2PerMwh, "test");
    }
}
