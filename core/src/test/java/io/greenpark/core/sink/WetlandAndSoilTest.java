package io.greenpark.core.sink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.provenance.Title;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Wetland with methane, soil by survey, and nitrous oxide. */
class WetlandAndSoilTest {

    private static final double ROUNDING = 1e-9;

    private static WetlandSite wetland(double uptake, double methaneKg) {
        return new WetlandSite(
                "lake",
                Title.of("lake"),
                List.of(
                        new WetlandSite.Area("kept", 100.0, false, 2024, 60.0, uptake, methaneKg, 0.5),
                        new WetlandSite.Area("new", 10.0, true, 2026, 30.0, 8.0, 300.0, 0.6)),
                28.0);
    }

    private static double net(SinkLedger ledger, int year) {
        return ledger.entries().stream()
                .filter(entry -> entry.flow() && entry.year() == year)
                .mapToDouble(SinkEntry::tco2e)
                .sum();
    }

    private static double of(SinkLedger ledger, int year, String pool, String cause) {
        return ledger.entries().stream()
                .filter(e ->
                        e.year() == year && e.pool().equals(pool) && e.cause().equals(cause))
                .mapToDouble(SinkEntry::tco2e)
                .sum();
    }

    @Test
    void methaneNetsWhatAWetlandTakesUpAndEitherSignIsPossible() {
        SinkLedger sink = wetland(6.0, 100.0).book(2025, 2027);
        SinkLedger source = wetland(2.0, 200.0).book(2025, 2027);

        // 100 ha · 6 t − 100 ha · 0.1 t · 28 = 600 − 280; 200 − 560
        assertThat(net(sink, 2025)).isCloseTo(320.0, within(ROUNDING));
        assertThat(net(source, 2025)).isCloseTo(-360.0, within(ROUNDING));
        assertThat(of(sink, 2025, "non-co2", "methane")).isCloseTo(-280.0, within(ROUNDING));
    }

    @Test
    void aRestoredAreaIsBookedFromItsYearOn() {
        SinkLedger ledger = wetland(6.0, 100.0).book(2025, 2027);

        assertThat(of(ledger, 2025, "wetland-carbon", "wetland-restoration")).isZero();
        // its stock stands still until then: one year of uptake since 2024 of the other area alone
        assertThat(of(ledger, 2025, "wetland-carbon", SinkEntry.OPENING))
                .isCloseTo(6300.0 * 44.0 / 12.0 + 600.0, within(1e-6));
        // 10 ha · 8 t; methane of both: 280 + 10 · 0.3 · 28
        assertThat(of(ledger, 2026, "wetland-carbon", "wetland-restoration")).isCloseTo(80.0, within(ROUNDING));
        assertThat(of(ledger, 2026, "non-co2", "methane")).isCloseTo(-364.0, within(ROUNDING));
        // (100 ha · 60 + 10 ha · 30) tC · 44/12 + 3 years and 2 years of uptake since 2024 and 2026 until the end of
        // 2026
        assertThat(of(ledger, 2026, "wetland-carbon", SinkEntry.CLOSING))
                .isCloseTo(6300.0 * 44.0 / 12.0 + 3.0 * 600.0 + 80.0, within(1e-6));
    }

    /** +3 g/kg at 1.2 g/cm3 and 20 cm is 4.18 tC/ha: check of the project's accounting facts. */
    @Test
    void threeGramsOfOrganicMatterAreFourTonnesOfCarbon() {
        var layer = new MeasuredSoil.Layer(1.2, 20.0, 0.58);

        assertThat(layer.tcPerHa(20.0) - layer.tcPerHa(17.0)).isCloseTo(4.176, within(ROUNDING));
    }

    @Test
    void measuredSoilMovesBetweenItsSurveysAndNowhereElse() {
        var site = new MeasuredSoil(
                "field",
                Title.of("field"),
                100.0,
                new MeasuredSoil.Layer(1.2, 20.0, 0.58),
                new MeasuredSoil.Survey(2026, 17.0, 0.05),
                new MeasuredSoil.Survey(2030, 20.0, 0.05));
        SinkLedger ledger = site.book(2025, 2031);

        double perYear = 100.0 * 4.176 / 4.0 * 44.0 / 12.0;
        assertThat(net(ledger, 2025)).isZero();
        assertThat(net(ledger, 2026)).isCloseTo(perYear, within(1e-6));
        assertThat(net(ledger, 2029)).isCloseTo(perYear, within(1e-6));
        assertThat(net(ledger, 2030)).isZero();
    }

    @Test
    void surveysFurtherApartThanSoilMovesAreRefused() {
        assertThatThrownBy(() -> new MeasuredSoil(
                        "field",
                        Title.of("field"),
                        1.0,
                        new MeasuredSoil.Layer(1.2, 20.0, 0.58),
                        new MeasuredSoil.Survey(2020, 17.0, 0.05),
                        new MeasuredSoil.Survey(2041, 20.0, 0.05)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("last.year must be 1 to 20 years after the first survey (2020), but is 2041");
    }

    @Test
    void strawGivesOffNitrousOxideAndSavedFertiliserLess() {
        var nitrogen = new Nitrogen("ipcc", 0.01, 0.006, 1.0, 265.0);

        // 1,000 t · 0.006 · 0.01 · 44/28 · 265; −1,000 kg = −1 t · 0.01 · 44/28 · 265
        assertThat(nitrogen.ofStraw(2026, 1000.0).tco2ePerYear()).isCloseTo(24.9857142857, within(1e-9));
        assertThat(nitrogen.ofFertiliser(2026, -1000.0).tco2ePerYear()).isCloseTo(-4.1642857143, within(1e-9));
    }

    @Test
    void nitrousOxideNetsTheSoilInAPoolOfItsOwn() {
        var soil = new CroplandSite.Soil("soil", 50.0, 20, 0.9, 0.1);
        var field = new CroplandSite(
                "field",
                Title.of("field"),
                soil,
                List.of(new CroplandSite.Stratum(100.0, 0.8, 1.0, 0.95)),
                List.of(new CroplandSite.Stratum(100.0, 0.8, 1.0, 1.0)),
                2026);
        var nitrogen = new Nitrogen("ipcc", 0.01, 0.006, 1.0, 265.0);
        SinkLedger ledger = new NettedSite(field, List.of(nitrogen.ofStraw(2026, 300.0))).book(2025, 2050);

        // 100 ha · 50 · 0.8 · 0.05 / 20 · 44/12 less 0.3 of the straw above, and after 20 years the nitrous oxide alone
        assertThat(net(ledger, 2025)).isZero();
        assertThat(net(ledger, 2026)).isCloseTo(36.6666666667 - 7.4957142857, within(1e-9));
        assertThat(net(ledger, 2045)).isCloseTo(29.1709523810, within(1e-9));
        assertThat(net(ledger, 2046)).isCloseTo(-7.4957142857, within(1e-9));
    }
}
