package io.greenpark.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.core.product.Allocation;
import io.greenpark.core.product.Allocation.CoProduct;
import io.greenpark.core.product.Batch;
import io.greenpark.core.product.FootprintFactors;
import io.greenpark.core.product.Inputs;
import io.greenpark.core.product.Inputs.Material;
import io.greenpark.core.product.Product;
import io.greenpark.core.product.Trade;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.simulation.Case;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code products} and {@code footprint} say becomes products and factors of every case, or is refused. */
class ProductKeysTest {

    private static final String BEFORE = "baseline: ";
    private static final String PRODUCT = "parks.kaiyuan-food.products";
    private static final String PLAIN =
            "annualTonnes: 1000, electricityMwhPerTonne: 0.5, directTco2PerTonne: 0.02, cnCode: \"1905\"";

    @TempDir
    private Path folder;

    private ScenarioFiles with(String product, String footprint) {
        ScenarioFiles files = ScenarioFiles.twoParks(folder)
                .set("%s={bread: {%s}}".formatted(PRODUCT, product.isEmpty() ? PLAIN : PLAIN + ", " + product));
        return footprint.isEmpty() ? files : files.replace("\n" + BEFORE, "\nfootprint: " + footprint + "\n" + BEFORE);
    }

    private static Case last(ScenarioFiles files) {
        List<Case> cases = files.read().cases();
        return cases.get(cases.size() - 1);
    }

    private static Product bread(ScenarioFiles files) {
        return last(files).parks().stream()
                .filter(park -> park.id().equals("kaiyuan-food"))
                .findFirst()
                .orElseThrow()
                .products()
                .get(0);
    }

    @Test
    void everyKeyOfAProductIsRead() {
        Product bread = bread(with(
                "title: {en: Bread, zh: 面包}, heatMwhPerTonne: 0.3,"
                        + " materials: {flour: {tonnesPerTonne: 0.8, tco2ePerTonne: 0.6, precursor: true}},"
                        + " allocation: {method: economic, priceYuanPerTonne: 9000,"
                        + " coProducts: {crumbs: {tonnesPerTonne: 0.05, priceYuanPerTonne: 2000}}},"
                        + " batches: {first: {from: 2027-03-01, to: 2027-03-01, tonnes: 5}},"
                        + " cbam: {exportTonnes: 200, benchmarkTco2PerTonne: 0.3, carbonPricePaidEurPerTonne: 4, directLink: true,"
                        + " ppaFraction: 0.5, defaults: {directTco2PerTonne: 1.5, indirectTco2PerTonne: 0.2}}",
                ""));

        assertThat(bread)
                .isEqualTo(new Product(
                        "bread",
                        new Title("Bread", "面包"),
                        1000.0,
                        new Inputs(0.5, 0.3, 0.02, List.of(new Material("flour", 0.8, 0.6, true))),
                        new Allocation(
                                Allocation.Method.ECONOMIC, 9000.0, List.of(new CoProduct("crumbs", 0.05, 2000.0))),
                        List.of(new Batch("first", LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 1), 5.0)),
                        "1905",
                        new Trade(200.0, 0.3, 4.0, true, 0.5, new Trade.Defaults(1.5, 0.2))));
    }

    @Test
    void whatAProductLeavesOutIsNothing() {
        Product bread = bread(with("", ""));

        assertThat(bread.title()).isEqualTo(Title.of("bread"));
        assertThat(bread.inputs()).isEqualTo(new Inputs(0.5, 0.0, 0.02, List.of()));
        assertThat(bread.allocation()).isEqualTo(Allocation.NONE);
        assertThat(bread.batches()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{method: subdivision, coProducts: {a: {tonnesPerTonne: 0.1, meteredFraction: 0.2}}} | 0.2",
                "{method: mass, coProducts: {a: {tonnesPerTonne: 0.25}}} | 0.2",
                "{method: energy, energyMwhPerTonne: 2, coProducts: {a: {tonnesPerTonne: 1, energyMwhPerTonne: 0.5}}} | 0.2",
                "{method: economic, priceYuanPerTonne: 4, coProducts: {a: {tonnesPerTonne: 1, priceYuanPerTonne: 1}}} | 0.2"
            })
    void everyMethodOfAllocationIsRead(String allocation, double share) {
        assertThat(bread(with("allocation: " + allocation, "")).allocation().shares("bread"))
                .containsEntry("a", share);
    }

    @Test
    void factorsAreThoseOfTheCatalogueOrOfTheScenario() {
        var published = new FootprintFactors(0.0664, 0.0378, 0.0336, 0.0545, 0.0457, 0.396);

        assertThat(last(with("", "")).products().footprint()).isNull();
        assertThat(last(with("", "china-2023")).products().footprint()).isEqualTo(published);
        assertThat(last(with("", "{catalogue: china-2023, networkLossFraction: 0.05}"))
                        .products()
                        .footprint())
                .isEqualTo(new FootprintFactors(0.0664, 0.05, 0.0336, 0.0545, 0.0457, 0.396));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "batches: {b: {from: 2027-03-01, to: 2027-02-28, tonnes: 5}} | bread.batches.b.to: must not be before",
                "batches: {b: {from: 2027-03-01, to: 2027-03-02, tonnes: 1001}} | bread.batches: must make no more in a calendar year than annualTonnes, 1000.0 t, but is 1001.0 t in 2027",
                "allocation: {method: economic, coProducts: {a: {tonnesPerTonne: 1, priceYuanPerTonne: 1}}} | allocation.priceYuanPerTonne: missing key",
                "allocation: {method: energy, energyMwhPerTonne: 2, coProducts: {a: {tonnesPerTonne: 1}}} | coProducts.a.energyMwhPerTonne: missing key",
                "allocation: {method: mass, coProducts: {bread: {tonnesPerTonne: 1}}} | bread: coProducts must have other ids",
                "heatMwhPerTonne: -1 | bread.heatMwhPerTonne: must be at least 0",
                "materials: {flour: {tonnesPerTonne: 1}} | materials.flour.tco2ePerTonne: missing key",
            })
    void whatIsWrongWithAProductIsRefusedAtItsKey(String product, String what) {
        assertThat(with(product, "").refusal()).contains(what);
    }

    @Test
    void aCodeWithLettersIsRefused() {
        assertThat(with("", "").set(PRODUCT + ".bread.cnCode=\"19X5\"").refusal())
                .contains(PRODUCT + ".bread.cnCode: must have 2 to 10 digits");
    }

    @Test
    void factorsWithoutACatalogueMustBeComplete() {
        assertThat(with("", "{networkLossFraction: 0.05}").refusal())
                .contains("footprint.gridUpstreamTco2ePerMwh: missing key", "names no factors of the catalogue");
    }
}
