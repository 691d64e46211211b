package io.greenpark.core.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.carbon.CarbonTerms;
import io.greenpark.core.carbon.Matching;
import io.greenpark.core.dispatch.Dispatcher;
import io.greenpark.core.factors.Gwp;
import io.greenpark.core.factors.HeldGridFactor;
import io.greenpark.core.ledger.CertificateRules;
import io.greenpark.core.ledger.GreenPower;
import io.greenpark.core.ledger.StorageDraw;
import io.greenpark.core.park.Park;
import io.greenpark.core.product.ElectricityMethod;
import io.greenpark.core.product.Footprint;
import io.greenpark.core.product.FootprintFactors;
import io.greenpark.core.product.ProductTerms;
import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.tariff.CapacityMode;
import io.greenpark.core.time.TimeAxis;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Footprints with market-based electricity: two days, 480 MWh of load, 0.5 tCO2/MWh on average and 0.6 of what nobody claims. */
class MarketFootprintTest {

    private static final double ROUNDING = 1e-9;
    private static final TimeAxis AXIS = Studies.axis(60, 48);
    private static final YearMonth JANUARY = YearMonth.of(2027, 1);
    private static final FootprintFactors NO_EXTRAS = new FootprintFactors(0.0, 0.0, 0.0, 0.0, 0.0, 0.4);
    private static final CertificateRules RULES = new CertificateRules(1.0, 24, LocalDate.of(2026, 6, 1));

    /** Certificates for half of the 288 MWh from the grid: 144 MWh at 0.6 make 86.4 t, 0.18 for each of 480 MWh. */
    @Test
    void certificatesTakeTheirEnergyOffTheMarketBasedFootprintAlone() {
        CaseResult result = run(wind(4.0, 4.0), 144, Matching.ANNUAL, NO_EXTRAS);

        assertThat(perTonne(result, ElectricityMethod.LOCATION)).isCloseTo(0.3, within(ROUNDING));
        assertThat(perTonne(result, ElectricityMethod.MARKET)).isCloseTo(0.18, within(ROUNDING));
        assertThat(result.all().value(Indicator.PRODUCTS_MARKET_TCO2E).orElseThrow())
                .isCloseTo(18.0, within(ROUNDING));
        assertThat(result.node("park").value(Indicator.PRODUCTS_LOCATION_TCO2E).orElseThrow())
                .isCloseTo(30.0, within(ROUNDING));
    }

    /** What nobody claims has more than the average: 288 MWh at 0.6 in 480. */
    @Test
    void withoutCertificatesTheMarketBasedFootprintIsTheHigherOne() {
        CaseResult result = run(wind(4.0, 4.0), 0, Matching.ANNUAL, NO_EXTRAS);

        assertThat(perTonne(result, ElectricityMethod.MARKET)).isCloseTo(0.36, within(ROUNDING));
    }

    /** All 240 MWh come from the grid on the second day; hour by hour 144 MWh make 3 MW, of which 72 MWh meet import. */
    @Test
    void hourlyMatchingCountsCertificatesInTheirHoursOnly() {
        PowerSeries firstDay = wind(10.0, 0.0);

        // (240 - 144) x 0.6 / 480 and (240 - 72) x 0.6 / 480
        assertThat(perTonne(run(firstDay, 144, Matching.ANNUAL, NO_EXTRAS), ElectricityMethod.MARKET))
                .isCloseTo(0.12, within(ROUNDING));
        assertThat(perTonne(run(firstDay, 144, Matching.HOURLY, NO_EXTRAS), ElectricityMethod.MARKET))
                .isCloseTo(0.21, within(ROUNDING));
    }

    /** Upstream of all 6 MW stays, losses are those of what plants and their upstream emit: (1.8 + 0.6) / 0.75 = 3.2 t/h, and 4 MW at 0.03. */
    @Test
    void upstreamAndLossesOfTheGridCountByContractToo() {
        var factors = new FootprintFactors(0.1, 0.25, 0.03, 0.06, 0.0, 0.4);

        CaseResult result = run(wind(4.0, 4.0), 144, Matching.ANNUAL, factors);

        assertThat(perTonne(result, ElectricityMethod.MARKET)).isCloseTo(0.332, within(ROUNDING));
    }

    private static double perTonne(CaseResult result, ElectricityMethod method) {
        return result.products().footprints().stream()
                .filter(footprint -> footprint.method() == method)
                .mapToDouble(Footprint::tco2ePerTonne)
                .findFirst()
                .orElseThrow();
    }

    private static PowerSeries wind(double firstDayMw, double secondDayMw) {
        double[] mw = new double[48];
        Arrays.fill(mw, 0, 24, firstDayMw);
        Arrays.fill(mw, 24, 48, secondDayMw);
        return new PowerSeries(AXIS, mw);
    }

    private static CaseResult run(PowerSeries wind, int certificates, Matching matching, FootprintFactors factors) {
        Park plain = Studies.park(
                "park",
                List.of(PowerSeries.constant(AXIS, 10.0)),
                List.of(Studies.wind(wind)),
                List.of(),
                Studies.grid(50.0, 50.0, CapacityMode.TRANSFORMER));
        Park park = ProductBooksTest.withProduct(plain, ProductBooksTest.product(0.0));
        Case base = Studies.variant("case", Dispatcher.selfConsumption(), park);
        var variant = new Case(
                base.id(),
                base.title(),
                base.weather(),
                base.parks(),
                base.shared(),
                base.dispatch(),
                base.fuels(),
                base.sinks(),
                base.finance(),
                base.compliance(),
                new ProductTerms(factors, null, List.of()),
                base.region(),
                new CaseAttributes(Optional.of(RULES), Map.of("park", cancelling(certificates))),
                new CarbonTerms(
                        Gwp.CO2_ONLY, List.of(new HeldGridFactor("residual", 0.6)), List.of(), List.of(), matching));
        return Simulation.run(Studies.study(AXIS, variant)).of("case");
    }

    private static GreenPower cancelling(int count) {
        return count == 0
                ? GreenPower.NONE
                : new GreenPower(
                        List.of(),
                        List.of(new GreenPower.Certificates("bought", JANUARY, JANUARY, count, 5.0)),
                        GreenPower.Exports.HELD,
                        0.0,
                        List.of(),
                        List.of(new GreenPower.Cancellation("park", true, JANUARY, 2027, OptionalDouble.empty())),
                        StorageDraw.PRO_RATA,
                        null,
                        List.of());
    }
}
