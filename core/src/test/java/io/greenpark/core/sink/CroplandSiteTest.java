package io.greenpark.core.sink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.sink.CroplandSite.Soil;
import io.greenpark.core.sink.CroplandSite.Stratum;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The worked example of the IPCC method: golden tests SOC-1 to SOC-3 of the project's accounting facts. */
class CroplandSiteTest {

    /** Rounding of products of magnitude 1e8. */
    private static final double ROUNDING = 1e-6;

    private static final Soil SOIL = new Soil("soil", 88.0, 20, 0.9, 0.1);

    private static final CroplandSite SITE = new CroplandSite(
            "black-soil",
            Title.of("black soil"),
            SOIL,
            List.of(new Stratum(400_000.0, 0.69, 1.0, 0.92), new Stratum(600_000.0, 0.69, 1.0, 1.0)),
            List.of(
                    new Stratum(200_000.0, 0.69, 1.0, 0.92),
                    new Stratum(700_000.0, 0.69, 1.08, 1.0),
                    new Stratum(100_000.0, 0.69, 1.15, 1.0)),
            2027);

    @Test
    void equilibriaAndYearlyChangeAreThoseOfTheWorkedExample() {
        assertThat(SITE.stockBeforeTc()).isCloseTo(58_776_960.0, within(ROUNDING));
        assertThat(SITE.stockAfterTc()).isCloseTo(64_059_600.0, within(ROUNDING));
        assertThat(SITE.changeTcPerYear()).isCloseTo(264_132.0, within(ROUNDING));
    }

    @Test
    void stockRisesForTwentyYearsAndStandsStillAfterwards() {
        SinkLedger ledger = SITE.book(2026, 2048);

        List<SinkEntry> flows =
                ledger.entries().stream().filter(SinkEntry::flow).toList();
        assertThat(flows.get(0).tco2e()).as("2026, before the change").isZero();
        assertThat(flows.subList(1, 21))
                .allSatisfy(flow -> assertThat(flow.tco2e()).isCloseTo(264_132.0 * 44.0 / 12.0, within(ROUNDING)));
        assertThat(flows.subList(21, 23)).as("2047 and 2048").allSatisfy(flow -> assertThat(flow.tco2e())
                .isZero());
        assertThat(ledger.entries().get(ledger.entries().size() - 1).tco2e())
                .isCloseTo(64_059_600.0 * 44.0 / 12.0, within(ROUNDING));
    }

    @Test
    void theReferenceStockErrsInBothEquilibriaAlikeAndTheirFactorsApart() {
        List<SinkEntry> firstYear = SITE.book(2027, 2027).entries();

        double before = 58_776_960.0;
        double after = 64_059_600.0;
        double change = (after - before) / 20.0;
        assertThat(firstYear.get(0).uncertaintyTco2e())
                .isCloseTo(before * Math.hypot(0.9, 0.1) * 44.0 / 12.0, within(1e-3));
        assertThat(firstYear.get(1).uncertaintyTco2e())
                .isCloseTo(
                        Math.hypot(0.9 * change, 0.1 * Math.hypot(before, after) / 20.0) * 44.0 / 12.0, within(1e-3));
    }

    @Test
    void areasThatDifferByRoundingAreTheSame() {
        List<Stratum> parts = List.of(new Stratum(0.1, 0.8, 1.0, 1.0), new Stratum(0.2, 0.8, 1.0, 1.0));

        // 0.1 + 0.2 is not 0.3 in binary
        var site = new CroplandSite(
                "field", Title.of("field"), SOIL, parts, List.of(new Stratum(0.3, 0.8, 1.1, 1.0)), 2027);

        assertThat(site.stockAfterTc()).isCloseTo(0.3 * 0.8 * 1.1 * 88.0, within(1e-9));
    }

    @Test
    void areasThatDifferBeforeAndAfterAreRefused() {
        assertThatThrownBy(() -> new CroplandSite(
                        "field",
                        Title.of("field"),
                        SOIL,
                        List.of(new Stratum(10.0, 0.8, 1.0, 1.0)),
                        List.of(new Stratum(11.0, 0.8, 1.1, 1.0)),
                        2027))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("after must cover the area before (10.0 ha), but is 11.0");
    }
}
