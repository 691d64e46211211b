package io.greenpark.core.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.carbon.Activities;
import io.greenpark.core.carbon.PurchasedHeat;
import io.greenpark.core.dispatch.Dispatcher;
import io.greenpark.core.park.Park;
import io.greenpark.core.product.Allocation;
import io.greenpark.core.product.Batch;
import io.greenpark.core.product.CbamGoods;
import io.greenpark.core.product.CbamRules;
import io.greenpark.core.product.CbamTerms;
import io.greenpark.core.product.Footprint;
import io.greenpark.core.product.FootprintFactors;
import io.greenpark.core.product.Inputs;
import io.greenpark.core.product.LabelBasis;
import io.greenpark.core.product.LabelRequest;
import io.greenpark.core.product.Product;
import io.greenpark.core.product.ProductTerms;
import io.greenpark.core.product.Trade;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.Notice;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.sink.ForestSite;
import io.greenpark.core.sink.RegionTerms;
import io.greenpark.core.sink.SinkSite;
import io.greenpark.core.sink.TreeSpecies;
import io.greenpark.core.tariff.CapacityMode;
import io.greenpark.core.thermal.HeatSupply;
import io.greenpark.core.time.TimeAxis;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Products in the books of whole studies: two days of 2027, 10 MW of load at 0.5 tCO2/MWh from the grid. */
class ProductBooksTest {

    private static final double ROUNDING = 1e-9;
    private static final TimeAxis AXIS = Studies.axis(60, 48);
    private static final FootprintFactors NO_EXTRAS = new FootprintFactors(0.0, 0.0, 0.0, 0.0, 0.0, 0.4);

    /** 48 hours make 1/182.5 of a year: 100 t. */
    static Product product(double heatMwhPerTonne) {
        return new Product(
                "starch",
                new Title("Starch", "淀粉"),
                18_250.0,
                new Inputs(1.0, heatMwhPerTonne, 0.0, List.of()),
                Allocation.NONE,
                List.of(),
                "1108",
                null);
    }

    static Park park(double windMw, Product product) {
        Park plain = Studies.park(
                "park",
                List.of(PowerSeries.constant(AXIS, 10.0)),
                List.of(Studies.wind(PowerSeries.constant(AXIS, windMw))),
                List.of(),
                Studies.grid(50.0, 50.0, CapacityMode.TRANSFORMER));
        return withProduct(plain, product);
    }

    static Park withProduct(Park park, Product product) {
        return new Park(
                park.id(),
                park.title(),
                park.site(),
                park.loads(),
                park.heat(),
                park.wind(),
                park.solar(),
                park.series(),
                park.storage(),
                park.grid(),
                List.of(product));
    }

    private static Park with(Park park, Activities activities) {
        return new Park(
                park.id(),
                park.title(),
                park.site(),
                park.loads(),
                park.heat(),
                park.wind(),
                park.solar(),
                park.series(),
                park.thermal(),
                park.heatNetwork(),
                park.storage(),
                park.grid(),
                park.products(),
                activities);
    }

    private static Park buying(Park park, double heatMw) {
        var heat = new PurchasedHeat("network", PowerSeries.constant(AXIS, heatMw), 0.11, 0.11);
        return with(park, new Activities(List.of(), List.of(heat), List.of(), 0.0));
    }

    static CaseResult run(Park park, List<SinkSite> sinks, ProductTerms terms) {
        Case plain = Studies.variant("case", Dispatcher.selfConsumption(), park);
        var variant = new Case(
                plain.id(),
                plain.title(),
                plain.weather(),
                plain.parks(),
                plain.shared(),
                plain.dispatch(),
                plain.fuels(),
                sinks,
                plain.finance(),
                plain.compliance(),
                terms,
                RegionTerms.NONE);
        return Simulation.run(Studies.study(AXIS, variant)).of("case");
    }

    private static double tco2ePerTonne(Park park, FootprintFactors factors) {
        return run(park, List.of(), new ProductTerms(factors, null, List.of()))
                .products()
                .footprints()
                .get(0)
                .tco2ePerTonne();
    }

    /** 6 of 10 MW come from the grid at 0.5; a tonne takes 1 MWh. */
    @Test
    void ownWindLowersTheFootprintByItsShare() {
        assertThat(tco2ePerTonne(park(0.0, product(0.0)), NO_EXTRAS)).isCloseTo(0.5, within(ROUNDING));
        assertThat(tco2ePerTonne(park(4.0, product(0.0)), NO_EXTRAS)).isCloseTo(0.3, within(ROUNDING));
    }

    /** Exported wind earns the product nothing. */
    @Test
    void exportIsNotSubtracted() {
        assertThat(tco2ePerTonne(park(15.0, product(0.0)), NO_EXTRAS)).isCloseTo(0.0, within(ROUNDING));
    }

    /** 6 MW at (0.5 + 0.1) / 0.75 = 0.8 and 4 MW at 0.03: 0.48 + 0.012. */
    @Test
    void upstreamAndLossesCount() {
        var factors = new FootprintFactors(0.1, 0.25, 0.03, 0.06, 0.0, 0.4);

        assertThat(tco2ePerTonne(park(4.0, product(0.0)), factors)).isCloseTo(0.492, within(ROUNDING));
    }

    /** Coal in a boiler of 80 %. */
    @Test
    void heatOfABoilerHasTheEmissionsOfItsFuel() {
        Park bare = park(0.0, product(2.0));
        Park heated = withProduct(
                Studies.withHeat(bare, PowerSeries.constant(AXIS, 5.0), new HeatSupply.FuelBoiler("raw-coal", 0.8)),
                product(2.0));
        double perMwhHeat = Studies.COAL.tco2PerMwh() / 0.8;

        assertThat(tco2ePerTonne(heated, NO_EXTRAS)).isCloseTo(0.5 + 2.0 * perMwhHeat, within(ROUNDING));
        assertThat(tco2ePerTonne(buying(bare, 5.0), NO_EXTRAS)).isCloseTo(0.5 + 2.0 * 0.4, within(ROUNDING));
    }

    /** A heat pump of 2.5 takes 0.4 MWh per MWh of heat at the mean factor of the park. */
    @Test
    void heatOfAHeatPumpHasTheFactorOfTheParksElectricity() {
        Park heated = withProduct(
                Studies.withHeat(
                        park(6.0, product(1.0)), PowerSeries.constant(AXIS, 5.0), new HeatSupply.HeatPump(2.5)),
                product(1.0));

        // 12 MW of load, 6 from the grid: 0.25 per MWh.
        assertThat(tco2ePerTonne(heated, NO_EXTRAS)).isCloseTo(0.25 + 0.4 * 0.25, within(ROUNDING));
    }

    @Test
    void indicatorsAddUpTheProducts() {
        CaseResult result = run(park(4.0, product(0.0)), List.of(), new ProductTerms(NO_EXTRAS, null, List.of()));
        double tco2e = result.products().footprints().stream()
                .mapToDouble(Footprint::tco2e)
                .sum();

        assertThat(tco2e).isCloseTo(30.0, within(ROUNDING));
        assertThat(result.node("park").value(Indicator.PRODUCTS_LOCATION_TCO2E)).hasValue(tco2e);
        assertThat(result.all().value(Indicator.PRODUCTS_LOCATION_TCO2E)).hasValue(tco2e);
    }

    @Test
    void nothingIsWorkedOutWithoutFactors() {
        CaseResult result = run(park(4.0, product(0.0)), List.of(), ProductTerms.NONE);

        assertThat(result.products().footprints()).isEmpty();
        assertThat(result.all().value(Indicator.PRODUCTS_LOCATION_TCO2E)).isEmpty();
    }

    @Test
    void aBatchThatIsNotSimulatedIsTold() {
        LocalDate day = AXIS.lastDate();
        Product plain = product(0.0);
        var dated = new Product(
                plain.id(),
                plain.title(),
                plain.annualTonnes(),
                plain.inputs(),
                plain.allocation(),
                List.of(new Batch("in", day, day, 1.0), new Batch("out", day, day.plusDays(1), 1.0)),
                plain.cnCode(),
                null);

        CaseResult result = run(park(4.0, dated), List.of(), new ProductTerms(NO_EXTRAS, null, List.of()));

        assertThat(result.products().footprints()).extracting(Footprint::batch).containsExactly("in");
        assertThat(result.notices()).contains(new Notice(Notice.Code.BATCH_NOT_SIMULATED, "case", "park", 1.0));
    }

    /** A million hectares of growing larch. */
    private static final SinkSite FOREST = new ForestSite(
            "forest",
            Title.of("forest"),
            List.of(new ForestSite.Stand(
                    new TreeSpecies("larch", Title.of("larch"), 0.49, 1.4, 0.21, 0.52, 0.0),
                    1e6,
                    50.0,
                    2.0,
                    0.0,
                    0.1,
                    0.1)),
            2026);

    /** Footprints, labels, exposure and operational totals are the same bits with and without a forest. */
    @Test
    void sinksTouchNothingButTheirOwnLedger() {
        Product product = new Product(
                "npk",
                Title.of("npk"),
                18_250.0,
                new Inputs(1.0, 0.5, 0.3, List.of()),
                Allocation.NONE,
                List.of(),
                "310520",
                new Trade(100.0, 0.3, 0.0, true, 0.0, null));
        var goods = new CbamGoods(
                "fertiliser", Title.of("f"), List.of("3105"), List.of(), false, true, true, Map.of(), Map.of());
        var rules = new CbamRules("rules", Title.of("rules"), Map.of(2027, 0.95), 50.0, List.of(goods));
        var basis = new LabelBasis("physical", Title.of("p"), LabelBasis.Metric.PHYSICAL_SELF_USE, "688", null);
        var batch = new Batch("both-days", AXIS.firstDate(), AXIS.lastDate(), 100.0);
        var terms = new ProductTerms(
                NO_EXTRAS,
                new CbamTerms(rules, Map.of(2027, 80.0), 8.0, 1.0, 1000.0, 0.5, false),
                List.of(new LabelRequest("park", product, batch, basis, 0.3)));

        CaseResult plain = run(buying(park(4.0, product), 5.0), List.of(), terms);
        CaseResult wooded = run(buying(park(4.0, product), 5.0), List.of(FOREST), terms);

        assertThat(wooded.products()).isEqualTo(plain.products());
        assertThat(plain.products().cbam()).hasSize(1);
        assertThat(plain.products().labels()).hasSize(1);
        for (Indicator indicator : plain.all().indicators().keySet()) {
            assertThat(wooded.all().value(indicator)).isEqualTo(plain.all().value(indicator));
        }
        assertThat(wooded.all().value(Indicator.SINK_NET_FLOW_TCO2E).orElseThrow())
                .isGreaterThan(1e6);
        assertThat(plain.all().value(Indicator.CBAM_EUR))
                .hasValue(plain.products().cbam().get(0).costEur());
        assertThat(plain.all().value(Indicator.CBAM_IF_EXTENDED_EUR)).isEmpty();
    }
}
