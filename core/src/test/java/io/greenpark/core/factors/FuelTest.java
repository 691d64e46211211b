package io.greenpark.core.factors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.provenance.Title;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FuelTest {

    /** Golden test EF-1 and the derived factor of diesel; printed to three or four digits. */
    @ParameterizedTest(name = "{0}: {5} tCO2/{1}")
    @CsvSource({"natural-gas, km3, 38.931, 15.3, 0.99, 2.1622", "diesel, t, 42.652, 20.2, 0.98, 3.0959"})
    void tableBecomesAFactorPerQuantity(
            String id, String unit, double ncvGj, double carbonTcPerTj, double oxidation, double tco2PerUnit) {
        Fuel fuel = Fuel.ofTable(id, Title.of(id), unit, ncvGj, carbonTcPerTj, oxidation);

        assertThat(fuel.tco2PerUnit()).isCloseTo(tco2PerUnit, within(5e-5));
        assertThat(fuel.ncvMwhPerUnit()).isCloseTo(ncvGj / 3.6, within(1e-12));
    }
}
