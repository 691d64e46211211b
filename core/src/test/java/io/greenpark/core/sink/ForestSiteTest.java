package io.greenpark.core.sink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.provenance.Title;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForestSiteTest {

    /** Rounding of products of magnitude 1e6. */
    private static final double ROUNDING_TCO2E = 1e-6;

    private static final TreeSpecies LARCH = new TreeSpecies("larch", Title.of("larch"), 0.49, 1.416, 0.212, 0.521);

    /** The published figures are rounded to four digits after the point. */
    @ParameterizedTest(name = "{0}: {5} tCO2/m3")
    @CsvSource({
        "larch,         0.490, 1.416, 0.212, 0.521, 1.6065",
        "korean-pine,   0.396, 1.510, 0.221, 0.511, 1.3680",
        "mongolian-oak, 0.676, 1.355, 0.292, 0.500, 2.1697",
        "poplar,        0.378, 1.446, 0.227, 0.496, 1.2197",
        "chinese-pine,  0.360, 1.589, 0.251, 0.521, 1.3671",
        "scots-pine,    0.375, 2.513, 0.241, 0.522, 2.2384",
        "birch,         0.541, 1.424, 0.248, 0.491, 1.7309",
    })
    void volumeBecomesCarbonDioxide(
            String id, double density, double expansion, double rootToShoot, double carbon, double tco2PerM3) {
        var species = new TreeSpecies(id, Title.of(id), density, expansion, rootToShoot, carbon);

        assertThat(species.tco2PerM3()).isCloseTo(tco2PerM3, within(5e-5));
    }

    @Test
    void everyYearOpensWhereTheLastHasClosed() {
        var site = new ForestSite("xifeng", Title.of("Xifeng"), List.of(stand(1000.0, 52.0, 2.0, 0.5)), 2026);

        SinkLedger ledger = site.book(2027, 2028);

        double tco2PerM3 = LARCH.tco2PerM3();
        assertThat(ledger.entries())
                .extracting(SinkEntry::cause)
                .containsExactly(
                        "opening-stock",
                        "growth",
                        "harvest",
                        "closing-stock",
                        "opening-stock",
                        "growth",
                        "harvest",
                        "closing-stock");
        // 52 m3/ha in 2026 and 1.5 m3/ha more every year on 1,000 ha
        assertThat(tco2e(ledger, 0)).isCloseTo(53_500.0 * tco2PerM3, within(ROUNDING_TCO2E));
        assertThat(tco2e(ledger, 1)).isCloseTo(2_000.0 * tco2PerM3, within(ROUNDING_TCO2E));
        assertThat(tco2e(ledger, 2)).isCloseTo(-500.0 * tco2PerM3, within(ROUNDING_TCO2E));
        assertThat(tco2e(ledger, 3)).isCloseTo(55_000.0 * tco2PerM3, within(ROUNDING_TCO2E));
        assertThat(ledger.entries().get(4).tco2e())
                .isEqualTo(ledger.entries().get(3).tco2e());
    }

    @Test
    void errorsOfStandsAndYearsCombineByTheirDependence() {
        var stand = new ForestSite.Stand(LARCH, 1.0, 100.0, 3.0, 0.0, 0.1, 0.5);
        var one = new ForestSite("one", Title.of("one"), List.of(stand), 2026).book(2027, 2027);
        var two = new ForestSite("two", Title.of("two"), List.of(stand, stand), 2026).book(2027, 2027);

        // one year of growth with 50 % of 3 m3 beside 10 % of 100 m3, then two
        assertThat(one.entries().get(0).uncertaintyTco2e())
                .isCloseTo(Math.hypot(10.0, 1.5) * LARCH.tco2PerM3(), within(ROUNDING_TCO2E));
        assertThat(one.entries().get(3).uncertaintyTco2e())
                .isCloseTo(Math.hypot(10.0, 3.0) * LARCH.tco2PerM3(), within(ROUNDING_TCO2E));
        // flows: 50 % of what grows
        assertThat(one.entries().get(1).uncertaintyTco2e()).isCloseTo(1.5 * LARCH.tco2PerM3(), within(ROUNDING_TCO2E));
        assertThat(two.entries().get(0).uncertaintyTco2e())
                .isCloseTo(Math.sqrt(2.0) * one.entries().get(0).uncertaintyTco2e(), within(ROUNDING_TCO2E));
    }

    @Test
    void theErrorOfAHarvestIsItsShareOfWhatIsTaken() {
        var stand = new ForestSite.Stand(LARCH, 2.0, 100.0, 3.0, 4.0, 0.1, 0.5);
        var ledger = new ForestSite("one", Title.of("one"), List.of(stand), 2027).book(2027, 2027);

        // 2 ha · 4 m3/ha · 50 %; after a year 10 % of 100 beside 50 % of 3 and of 4 m3/ha
        assertThat(ledger.entries().get(2).uncertaintyTco2e())
                .isCloseTo(4.0 * LARCH.tco2PerM3(), within(ROUNDING_TCO2E));
        assertThat(ledger.entries().get(3).uncertaintyTco2e())
                .isCloseTo(2.0 * Math.hypot(10.0, 2.5) * LARCH.tco2PerM3(), within(ROUNDING_TCO2E));
    }

    @Test
    void aStandMayBeFelledToTheLastTree() {
        var site = new ForestSite("xifeng", Title.of("Xifeng"), List.of(stand(10.0, 2.0, 0.0, 2.0)), 2027);

        assertThat(site.book(2027, 2027).entries().get(3).tco2e()).isZero();
    }

    @Test
    void aHarvestBeyondTheStockIsRefused() {
        var site = new ForestSite("xifeng", Title.of("Xifeng"), List.of(stand(10.0, 2.0, 0.0, 1.5)), 2027);

        assertThatThrownBy(() -> site.book(2027, 2028))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "harvestM3PerHaYear must not remove more than stands (stock falls below zero after 2 years),"
                                + " but is 1.5");
    }

    @Test
    void aStudyBeforeTheInventoryIsRefused() {
        var site = new ForestSite("xifeng", Title.of("Xifeng"), List.of(stand(10.0, 50.0, 1.0, 0.0)), 2028);

        assertThatThrownBy(() -> site.book(2027, 2028))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("inventoryYear must not be after the first year of the study (2027), but is 2028");
    }

    private static ForestSite.Stand stand(double areaHa, double stock, double growth, double harvest) {
        return new ForestSite.Stand(LARCH, areaHa, stock, growth, harvest, 0.1, 0.2);
    }

    private static double tco2e(SinkLedger ledger, int entry) {
        return ledger.entries().get(entry).tco2e();
    }
}
