package io.greenpark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Units by size: a table has at least three digits for its largest amount. */
final class ScaleTest {

    @ParameterizedTest
    @CsvSource({
        "600000, scale.gwh, 600",
        "10000, scale.gwh, 10",
        "9999, scale.mwh, 9999",
        "362.4, scale.mwh, 362.4",
        "10, scale.mwh, 10",
        "9.5, scale.kwh, 9500",
        "0.002, scale.kwh, 2",
        "-12000, scale.gwh, -12",
        "0, scale.gwh, 0"
    })
    void theLargestAmountDecides(double mwh, String unit, double shown) {
        Scale scale = Scale.ofEnergies(0.0, mwh / 2.0, mwh);
        assertThat(scale.key()).isEqualTo(unit);
        assertThat(mwh * scale.factor()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"15000, scale.ktco2", "9000, scale.tco2", "0.4, scale.kgco2"})
    void emissionsHaveUnitsOfTheirOwn(double tco2, String unit) {
        assertThat(Scale.ofEmissions(tco2).key()).isEqualTo(unit);
    }
}
