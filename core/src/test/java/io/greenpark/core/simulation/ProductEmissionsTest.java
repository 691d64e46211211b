package io.greenpark.core.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.carbon.Activities;
import io.greenpark.core.carbon.CarbonLine;
import io.greenpark.core.carbon.ProcessEmission;
import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.factors.Gas;
import io.greenpark.core.park.HeatNetwork;
import io.greenpark.core.park.Park;
import io.greenpark.core.product.Allocation;
import io.greenpark.core.product.CbamGoods;
import io.greenpark.core.product.CbamRules;
import io.greenpark.core.product.CbamTerms;
import io.greenpark.core.product.Footprint;
import io.greenpark.core.product.FootprintFactors;
import io.greenpark.core.product.Inputs;
import io.greenpark.core.product.Product;
import io.greenpark.core.product.ProductTerms;
import io.greenpark.core.product.Trade;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.NodeResult;
import io.greenpark.core.result.Notice;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Direct emissions of products and scope 1 of their park are one book: 100 t in two days, 480 MWh at 0.5 tCO2/MWh from the grid. */
class ProductEmissionsTest {

    private static final double ROUNDING = 1e-9;
    private static final FootprintFactors NO_EXTRAS = new FootprintFactors(0.0, 0.0, 0.0, 0.0, 0.0, 0.4);

    private static Product cement(double electricity, double direct) {
        return new Product(
                "cement",
                Title.of("cement"),
                18_250.0,
                new Inputs(electricity, 0.0, direct, List.of(new Inputs.Material("clinker", 0.1, 0.9, true))),
                Allocation.NONE,
                List.of(),
                "2523",
                new Trade(10.0, 0.0, 0.0, false, 0.0, null));
    }

    private static Park park(Product product, ProcessEmission... processes) {
        Park plain = ProductBooksTest.park(0.0, product);
        return new Park(
                plain.id(),
                plain.title(),
                plain.site(),
                plain.loads(),
                plain.heat(),
                plain.wind(),
                plain.solar(),
                plain.series(),
                plain.thermal(),
                HeatNetwork.NONE,
                plain.storage(),
                plain.grid(),
                plain.products(),
                new Activities(List.of(processes), List.of(), List.of(), 0.0));
    }

    private static CaseResult run(Park park) {
        var goods = new CbamGoods(
                "cement", Title.of("c"), List.of("2523"), List.of(), false, false, true, Map.of(), Map.of());
        var rules = new CbamRules("rules", Title.of("rules"), Map.of(2027, 0.95), 50.0, List.of(goods));
        var cbam = new CbamTerms(rules, Map.of(2027, 80.0), 8.0, 1.0, 1000.0, 0.5, false);
        return ProductBooksTest.run(park, List.of(), new ProductTerms(NO_EXTRAS, cbam, List.of()));
    }

    private static double value(NodeResult node, Indicator indicator) {
        return node.value(indicator).orElseThrow();
    }

    private static double direct(CaseResult result) {
        return result.products().footprints().get(0).parts().stream()
                .filter(part ->
                        part.source().equals(Footprint.DIRECT) || part.source().startsWith(Footprint.PROCESS))
                .mapToDouble(Footprint.Part::tco2e)
                .sum();
    }

    /** 2 tCO2/t, stated by the product or as a process: 200 t in scope 1, in the footprint, and in what CBAM sees. */
    @Test
    void whatIsStatedByEitherWayStandsInAllBooksOnce() {
        Product bare = cement(1.0, 0.0);
        CaseResult stated = run(park(cement(1.0, 2.0)));
        CaseResult process = run(park(bare, new ProcessEmission.OfProduct("kiln", Gas.CO2, bare, 2.0)));

        for (CaseResult result : List.of(stated, process)) {
            NodeResult park = result.node("park");
            assertThat(value(park, Indicator.SCOPE1_TCO2)).isCloseTo(200.0, within(ROUNDING));
            assertThat(value(result.all(), Indicator.OPERATIONAL_LOCATION_TCO2E))
                    .isCloseTo(440.0, within(ROUNDING));
            assertThat(value(park, Indicator.LOCATION_TCO2E_PER_TONNE)).isCloseTo(4.4, within(ROUNDING));
            assertThat(direct(result)).isCloseTo(200.0, within(ROUNDING));
            assertThat(result.products().cbam().get(0).directTco2PerTonne()).isCloseTo(2.09, within(ROUNDING));
        }
        assertThat(stated.node("park").carbon().lines())
                .filteredOn(line -> line.scope().equals(CarbonLine.SCOPE1))
                .extracting(CarbonLine::source)
                .containsExactly("product.cement");
    }

    @Test
    void aProductWithoutDirectEmissionsHasNoRow() {
        assertThat(run(park(cement(1.0, 0.0))).node("park").carbon().lines())
                .noneMatch(line -> line.scope().equals(CarbonLine.SCOPE1));
    }

    @Test
    void theSameEmissionsAreNotStatedTwice() {
        Product cement = cement(1.0, 2.0);

        assertThatThrownBy(() -> park(cement, new ProcessEmission.OfProduct("kiln", Gas.CO2, cement, 2.0)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("process.kiln must not be of a product that states directTco2PerTonne too,"
                        + " but is of cement with 2.0 tCO2/t")
                .extracting(e -> ((InvalidValueException) e).hint())
                .isEqualTo("set products.cement.directTco2PerTonne to 0, and state what it counts as another process");
    }

    /** 4.81 MWh for each of 100 t are 481 of 480 MWh; the case is refused without any terms of products as well. */
    @Test
    void aCaseWhoseProductsTakeMoreThanTheParkConsumesIsRefused() {
        assertThatThrownBy(() -> ProductBooksTest.run(park(cement(4.81, 0.0)), List.of(), ProductTerms.NONE))
                .isInstanceOfSatisfying(RefusedClaimException.class, e -> {
                    assertThat(e.by()).isEqualTo(RefusedClaimException.By.PRODUCTS);
                    assertThat(e.path()).isEqualTo("parks.park.products");
                    assertThat(e.problem())
                            .contains("must take no more electricity than the park consumes; cement 2027")
                            .contains("481.0 of 480.0 MWh");
                });
    }

    /** A mean over products of several parks says nothing. */
    @Test
    void emissionsPerTonneAreThoseOfAParkAlone() {
        CaseResult result = run(park(cement(1.0, 0.0)));

        assertThat(value(result.node("park"), Indicator.PRODUCT_TONNES)).isCloseTo(100.0, within(ROUNDING));
        assertThat(result.all().value(Indicator.PRODUCT_TONNES)).isEmpty();
        assertThat(result.all().value(Indicator.LOCATION_TCO2E_PER_TONNE)).isEmpty();
    }

    @Test
    void aPrecursorIsToldToBeCountedByItsFootprint() {
        assertThat(run(park(cement(1.0, 0.0))).notices())
                .contains(new Notice(Notice.Code.PRECURSOR_BY_FOOTPRINT, "case", "park", 1.0));
    }
}
