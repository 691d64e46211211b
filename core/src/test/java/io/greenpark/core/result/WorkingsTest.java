package io.greenpark.core.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.result.Working.How;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Figures out of their terms, by hand. */
final class WorkingsTest {

    private static final double ROUNDING = 1e-12;

    private static Working term(Indicator indicator, WorkingRow row, double quantity) {
        return Working.of("park", indicator, row, quantity);
    }

    private static double figure(Indicator indicator, Working... terms) {
        return Workings.figure(indicator, List.of(terms)).orElseThrow();
    }

    @Test
    void termsAreAddedWithTheirFactors() {
        // 10 · 0.5 + 3
        Indicator energy = Indicator.COMPREHENSIVE_ENERGY_TCE;
        assertThat(figure(
                        energy,
                        term(energy, WorkingRow.FUEL, 10.0).times(0.5, "tce/MWh"),
                        term(energy, WorkingRow.PURCHASED_HEAT, 3.0),
                        term(Indicator.PRODUCT_TONNES, WorkingRow.PRODUCT, 100.0)))
                .isCloseTo(8.0, within(ROUNDING));
    }

    @Test
    void aSumIsDividedByItsDivisors() {
        // (40 + 50 · 0.2) / (80 + 20)
        Indicator share = Indicator.NON_FOSSIL_SHARE;
        assertThat(figure(
                        share,
                        Working.of("park", share, Indicator.SELF_USED_MWH, 40.0),
                        term(share, WorkingRow.REST_OF_GRID, 50.0).times(0.2, "1"),
                        Working.of("park", share, Indicator.CONSUMED_MWH, 80.0).as(How.DIVISOR),
                        term(share, WorkingRow.GRID_LOSSES, 20.0).as(How.DIVISOR)))
                .isCloseTo(0.5, within(ROUNDING));
    }

    @Test
    void nothingIsDividedByNothing() {
        Indicator share = Indicator.NON_FOSSIL_SHARE;
        List<Working> terms = List.of(
                Working.of("park", share, Indicator.SELF_USED_MWH, 0.0),
                Working.of("park", share, Indicator.CONSUMED_MWH, 0.0).as(How.DIVISOR));

        assertThat(Workings.figure(share, terms)).isEmpty();
        assertThat(Workings.figures(terms)).isEmpty();
        assertThat(Workings.figure(Indicator.SHIFTED_MWH, terms)).isEmpty();
    }

    @Test
    void whatIsSharedIsAddedBeforeItIsSquared() {
        // √((1 + 2)² + 4²)
        Indicator spread = Indicator.SINK_CLOSING_UNCERTAINTY_TCO2E;
        Working shift = term(spread, WorkingRow.INPUT_SHIFT, 1.0).as(How.SQUARE).at("larch");
        assertThat(figure(
                        spread,
                        shift.about("hill"),
                        term(spread, WorkingRow.INPUT_SHIFT, 2.0)
                                .as(How.SQUARE)
                                .at("larch")
                                .about("valley"),
                        term(spread, WorkingRow.INPUT_SHIFT, 4.0)
                                .as(How.SQUARE)
                                .at("oak")
                                .about("hill")))
                .isCloseTo(5.0, within(ROUNDING));
    }

    @Test
    void theLeastCountsAndNotesDoNot() {
        Indicator years = Indicator.STORAGE_YEARS_TO_END_OF_LIFE;
        assertThat(figure(
                        years,
                        term(years, WorkingRow.YEARS_TO_END, 12.0).as(How.LEAST),
                        term(years, WorkingRow.FADE_ALLOWED, 0.2).as(How.NOTE),
                        term(years, WorkingRow.YEARS_TO_END, 9.0).as(How.LEAST)))
                .isEqualTo(9.0);
    }

    @Test
    void aTermIsANumber() {
        assertThatThrownBy(() -> term(Indicator.SHIFTED_MWH, WorkingRow.SHIFTED, Double.NaN))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("shiftedMwh shifted-load NaN");
    }
}
