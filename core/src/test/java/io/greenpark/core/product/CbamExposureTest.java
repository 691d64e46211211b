package io.greenpark.core.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.carbon.ProcessEmission;
import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.factors.Gas;
import io.greenpark.core.factors.Gwp;
import io.greenpark.core.product.Allocation.CoProduct;
import io.greenpark.core.product.CbamLine.Status;
import io.greenpark.core.product.CbamRules.Scope;
import io.greenpark.core.product.Inputs.Material;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.time.TimeAxis;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CbamExposureTest {

    private static final double ROUNDING = 1e-12;
    private static final TimeAxis AXIS =
            new TimeAxis(Instant.parse("2026-12-31T16:00:00Z"), Duration.ofHours(1), 24, ZoneOffset.ofHours(8));
    private static final Trade PLAIN = new Trade(1000.0, null, 0.0, false, 0.0, null);

    /** Fertiliser counts indirect emissions, steel does not; 2026 and 2034 only. */
    private static final CbamRules RULES = new CbamRules(
            "test",
            Title.of("test"),
            Map.of(2026, 0.975, 2034, 0.0),
            50.0,
            List.of(
                    goods("fertiliser", "3105", true, true, Map.of("310520", 1.0)),
                    goods("steel", "72", false, true, Map.of("72", 1.0)),
                    goods("hydrogen", "280410", false, false, Map.of("280410", 1.0))));

    private static CbamGoods goods(
            String id, String code, boolean indirect, boolean exempt, Map<String, Double> benchmarks) {
        return new CbamGoods(
                id,
                Title.of(id),
                List.of(code),
                List.of(),
                false,
                indirect,
                exempt,
                Map.of(2026, 0.1, 2028, 0.3),
                benchmarks);
    }

    private static CbamTerms terms(double importerTonnes, @Nullable Double electricity) {
        return new CbamTerms(RULES, Map.of(2026, 80.0, 2034, 100.0), 8.0, 1.0, importerTonnes, electricity, false);
    }

    /** Hourly 10 MWh: 6 of the grid, 4 of own wind; heat 2, of it 1 MWh of electricity and 0.2 tCO2 of fuel. */
    private static EnergyBook book() {
        Map<EnergyFlow, double[]> flows = new EnumMap<>(EnergyFlow.class);
        Map<EnergyFlow, Double> level = Map.of(
                EnergyFlow.CONSUMED_MWH, 10.0,
                EnergyFlow.GRID_MWH, 6.0,
                EnergyFlow.GREEN_MWH, 4.0,
                EnergyFlow.POWER_TCO2, 0.0,
                EnergyFlow.HEAT_MWH, 2.0,
                EnergyFlow.UNSERVED_MWH, 0.0,
                EnergyFlow.PURCHASED_HEAT_MWH, 0.0,
                EnergyFlow.HEAT_TCO2, 0.2,
                EnergyFlow.HEAT_ELECTRICITY_MWH, 1.0);
        level.forEach((flow, value) -> {
            double[] values = new double[24];
            Arrays.fill(values, value);
            flows.put(flow, values);
        });
        return StatedEnergyBook.of(AXIS, flows, Map.of(), 0.05);
    }

    private static Product product(String cnCode, Inputs inputs, Allocation allocation, @Nullable Trade trade) {
        return new Product("npk", Title.of("npk"), 5000.0, inputs, allocation, List.of(), cnCode, trade);
    }

    private static Product product(String cnCode, double direct, double electricity, @Nullable Trade trade) {
        return product(cnCode, new Inputs(electricity, 0.0, direct, List.of()), Allocation.NONE, trade);
    }

    private static DirectEmissions direct(Product product) {
        return DirectEmissions.of(product, List.of(), Gwp.CO2_ONLY);
    }

    private static CbamLine line(Product product, CbamTerms terms, int year) {
        return line(product, direct(product), terms, year);
    }

    private static CbamLine line(Product product, DirectEmissions direct, CbamTerms terms, int year) {
        return CbamExposure.of("park", product, direct, book(), terms, 0.4).stream()
                .filter(line -> line.year() == year)
                .findFirst()
                .orElseThrow();
    }

    private static CbamLine line(Product product, int year) {
        return line(product, terms(1000.0, 0.5), year);
    }

    /** golden_tests.csv, CBAM-1: embedded 1.2, factor 0.975, correction 1, benchmark 1.0. */
    @Test
    void theWorkedExampleIsMetExactly() {
        CbamLine line = line(product("7208", 1.2, 9.0, PLAIN), 2026);

        assertThat(line.embeddedTco2PerTonne()).isEqualTo(1.2);
        assertThat(line.certificatesPerTonne()).isCloseTo(0.225, within(1e-15));
        // 0.225 x 1000 t x 80 EUR
        assertThat(line.costEur()).isCloseTo(18_000.0, within(1e-9));
        assertThat(line.costYuan()).isCloseTo(144_000.0, within(1e-9));
        // without free allocation 1.2 x 1000 x 80
        assertThat(line.mostEur()).isCloseTo(96_000.0, within(1e-9));
        assertThat(line.status()).isEqualTo(Status.KNOWN);
        assertThat(line.scope()).isEqualTo(Scope.IN_SCOPE);
    }

    /** 2034: nothing is free, and a price of 20 EUR/t is worth 0.2 certificates of 100 EUR. */
    @Test
    void aPricePaidIsDeductedInCertificates() {
        var paid = new Trade(1000.0, null, 20.0, false, 0.0, null);

        assertThat(line(product("7208", 1.2, 0.0, paid), 2034).certificatesPerTonne())
                .isCloseTo(1.0, within(ROUNDING));
        assertThat(line(product("7208", 0.1, 0.0, paid), 2034).certificatesPerTonne())
                .isZero();
    }

    /** 2 MWh/t at 0.5; with a direct link 6 of 10 MWh are from the grid; half of it under a contract. */
    @ParameterizedTest
    @CsvSource({
        "false, 0,   1.0, 0",
        "true,  0,   0.6, 40000",
        "false, 0.5, 0.5, 50000",
        "true,  0.5, 0.3, 70000",
    })
    void greenPowerCountsWithEvidenceOnly(boolean directLink, double ppa, double indirect, double greenEur) {
        var trade = new Trade(1000.0, null, 0.0, directLink, ppa, null);

        CbamLine line = line(product("3105 20", 1.0, 2.0, trade), 2034);

        assertThat(line.indirectTco2PerTonne()).isCloseTo(indirect, within(ROUNDING));
        assertThat(line.embeddedTco2PerTonne()).isCloseTo(1.0 + indirect, within(ROUNDING));
        assertThat(line.greenPowerEur()).isCloseTo(greenEur, within(1e-9));
    }

    @Test
    void greenPowerIsWorthNothingWhereIndirectEmissionsDoNotCount() {
        CbamLine line = line(product("7208", 1.0, 2.0, new Trade(1000.0, null, 0.0, true, 1.0, null)), 2034);

        assertThat(line.indirectTco2PerTonne()).isNull();
        assertThat(line.greenPowerEur()).isNull();
        assertThat(line.embeddedTco2PerTonne()).isEqualTo(1.0);
    }

    /** Heat 0.4 MWh/t: 0.1 tCO2 and 0.5 MWh of electricity per MWh; precursor 0.2 x 2.0, other material none; four fifths of all. */
    @Test
    void heatAndPrecursorsAreEmbedded() {
        var inputs = new Inputs(
                0.2,
                0.4,
                0.1,
                List.of(new Material("ammonia", 0.2, 2.0, true), new Material("sacks", 0.1, 3.0, false)));
        var allocation = new Allocation(Allocation.Method.MASS, 1.0, List.of(new CoProduct("other", 0.25, 1.0)));

        CbamLine line = line(product("3105 20", inputs, allocation, PLAIN), 2034);

        assertThat(line.directTco2PerTonne()).isCloseTo(0.8 * (0.1 + 0.04 + 0.4), within(ROUNDING));
        assertThat(line.indirectTco2PerTonne()).isCloseTo(0.8 * (0.2 + 0.2) * 0.5, within(ROUNDING));
    }

    @ParameterizedTest
    @CsvSource({"2026, 0.1, 1.65", "2034, 0.3, 1.95"})
    void defaultValuesAreMarkedUp(int year, double markup, double embedded) {
        var trade = new Trade(1000.0, null, 0.0, true, 0.0, new Trade.Defaults(1.0, 0.5));

        CbamLine line = line(product("3105 20", 9.0, 9.0, trade), year);

        assertThat(line.markupFraction()).isEqualTo(markup);
        assertThat(line.embeddedTco2PerTonne()).isCloseTo(embedded, within(ROUNDING));
        assertThat(line.greenPowerEur()).isNull();
    }

    /** At 50 t nothing is due, above it all is; hydrogen is never exempt. */
    @ParameterizedTest
    @CsvSource({"7208, 50, EXEMPT", "7208, 50.001, KNOWN", "2804 10, 50, KNOWN"})
    void smallImportersAreExempt(String cnCode, double importerTonnes, Status status) {
        CbamLine line = line(product(cnCode, 1.2, 0.0, PLAIN), terms(importerTonnes, 0.5), 2026);

        assertThat(line.status()).isEqualTo(status);
        assertThat(line.costEur()).isCloseTo(status == Status.EXEMPT ? 0.0 : 18_000.0, within(1e-9));
    }

    @Test
    void whatIsNotCoveredStandsOnALineOfItsOwn() {
        var stated = new Trade(1000.0, 0.4, 0.0, true, 0.0, null);

        CbamLine line = line(product("1905", 1.0, 2.0, stated), 2026);

        assertThat(line.scope()).isEqualTo(Scope.IF_EXTENDED);
        assertThat(line.goods()).isEmpty();
        assertThat(line.certificatesPerTonne()).isCloseTo(1.0 - 0.975 * 0.4, within(ROUNDING));
        assertThat(line.greenPowerEur()).isNull();
    }

    /** What is missing is named; an amount that is not known is never zero. */
    @ParameterizedTest
    @CsvSource({
        "3105 90, 0.5, 2026, benchmarkTco2PerTonne, 128000",
        "3105 20,    , 2026, cbam.electricityTco2PerMwh,",
        "1905,    0.5, 2026, benchmarkTco2PerTonne, 48000",
        "31,      0.5, 2026, cnCode,",
    })
    void whatIsMissingIsNamed(
            String cnCode, @Nullable Double electricity, int year, String missing, @Nullable Double mostEur) {
        CbamLine line = line(product(cnCode, 0.6, 2.0, PLAIN), terms(1000.0, electricity), year);

        assertThat(line.status()).isEqualTo(Status.NOT_KNOWN);
        assertThat(line.missing()).contains(missing);
        assertThat(line.costEur()).isNull();
        assertThat(line.costYuan()).isNull();
        assertThat(line.certificatesPerTonne()).isNull();
        if (mostEur != null) {
            assertThat(line.mostEur()).isCloseTo(mostEur, within(1e-9));
        }
    }

    /** Without free allocation no benchmark is needed: 0.6 x 1000 t x 100 EUR. */
    @Test
    void theLastYearNeedsNoBenchmark() {
        CbamLine line = line(product("1905", 0.6, 2.0, PLAIN), 2034);

        assertThat(line.status()).isEqualTo(Status.KNOWN);
        assertThat(line.benchmarkTco2PerTonne()).isNull();
        assertThat(line.costEur()).isCloseTo(60_000.0, within(1e-9));
    }

    @Test
    void aYearWithoutAPriceIsNotKnown() {
        var terms = new CbamTerms(RULES, Map.of(2026, 80.0), 8.0, 1.0, 1000.0, 0.5, false);

        CbamLine line = line(product("7208", 1.2, 0.0, PLAIN), terms, 2034);

        assertThat(line.missing()).containsExactly("cbam.certificateEurPerTco2.2034");
        assertThat(line.costEur()).isNull();
        assertThat(line.mostEur()).isNull();
    }

    /** Cost is linear in tonnes, never below nothing, never above that without free allocation. */
    @Test
    void costsKeepTheirBounds() {
        var random = new SplittableRandom(5L);
        for (int n = 0; n < 500; n++) {
            double direct = random.nextDouble(3.0);
            double electricity = random.nextDouble(3.0);
            double tonnes = random.nextDouble(1.0, 2000.0);
            double benchmark = random.nextDouble(2.0);
            double paid = random.nextDouble(30.0);
            boolean link = random.nextBoolean();
            double ppa = random.nextDouble();
            String cn = random.nextBoolean() ? "310520" : "7208";
            CbamLine one =
                    line(product(cn, direct, electricity, new Trade(tonnes, benchmark, paid, link, ppa, null)), 2026);
            CbamLine two = line(
                    product(cn, direct, electricity, new Trade(2.0 * tonnes, benchmark, paid, link, ppa, null)), 2026);

            assertThat(one.costEur()).isBetween(0.0, one.mostEur() + ROUNDING);
            assertThat(two.costEur()).isCloseTo(2.0 * one.costEur(), within(1e-6));
            if (one.greenPowerEur() != null) {
                assertThat(one.greenPowerEur()).isNotNegative();
            }
        }
    }

    /** A kiln of 2 tCO2/t, none of it free in 2034: 2 x 1000 t x 100 EUR. */
    @Test
    void whatAProcessSetsFreeIsEmbedded() {
        Product cement = product("7208", 0.0, 0.0, PLAIN);
        var kiln = new ProcessEmission.OfProduct("kiln", Gas.CO2, cement, 2.0);

        CbamLine line = line(cement, DirectEmissions.of(cement, List.of(kiln), Gwp.CO2_ONLY), terms(1000.0, 0.5), 2034);

        assertThat(line.directTco2PerTonne()).isEqualTo(2.0);
        assertThat(line.costEur()).isCloseTo(200_000.0, within(1e-9));
    }

    @Test
    void aProductThatIsNotExportedHasNoLine() {
        Product kept = product("7208", 1.0, 0.0, null);
        assertThat(CbamExposure.of("park", kept, direct(kept), book(), terms(1000.0, 0.5), 0.4))
                .isEmpty();
    }

    @Test
    void noMoreIsExportedThanIsMade() {
        assertThatThrownBy(() -> product("7208", 1.0, 0.0, new Trade(5000.1, null, 0.0, false, 0.0, null)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("cbam.exportTonnes");
    }
}
