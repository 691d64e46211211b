package io.greenpark.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.greenpark.core.provenance.Confidence;
import io.greenpark.core.provenance.SourcedValue;
import io.greenpark.core.simulation.Case;
import io.greenpark.core.simulation.Scenario;
import io.greenpark.core.sink.CarbonPricePath;
import io.greenpark.core.sink.CreditDeductions;
import io.greenpark.core.sink.CreditPeriod;
import io.greenpark.core.sink.CreditProject;
import io.greenpark.core.sink.CreditRights;
import io.greenpark.core.sink.CreditSales;
import io.greenpark.core.sink.ForestCover;
import io.greenpark.core.sink.SinkTargets;
import io.greenpark.core.sink.StockGrowth;
import io.greenpark.scenarios.text.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code credits} and {@code targets} say becomes projects and targets of every case, or is refused. */
class CreditKeysTest {

    private static final String BEFORE = "baseline: ";
    private static final String FOREST =
            "site: planting, owner: collective, seller: collective, firstYear: 2026, years: 20,"
                    + " baselineTco2ePerYear: 1000, monitoringYears: [2030, 2035], monitoringCostYuan: 200000";
    private static final String PLANTING =
            "  planting: {type: forest-age-classes, title: {en: Planting, zh: 造林}, inventoryYear: 2025, activities: {larch:"
                    + " {type: afforestation, fromYear: 2026, untilYear: 2026, areaHa: 1000, species: larch,"
                    + " curve: larch-plantation-liaoning, growthFactor: 1}}, stockUncertaintyFraction: 0.1,"
                    + " flowUncertaintyFraction: 0.1}\n";
    private static final String WITH_METHOD = FOREST + ", method: ccer-14-001-v01";
    private static final String WITHOUT_METHOD = FOREST.replace("planting", "black-soil")
            + ", sellableWithoutMethod: true, leakageFraction: 0.1, bufferFraction: 0.2, uncertaintyDeductionFraction: 0.3";

    @TempDir
    private Path folder;

    private ScenarioFiles with(String keys) {
        return ScenarioFiles.twoParks(folder)
                .replace("\nsinks:\n", "\nsinks:\n" + PLANTING)
                .replace("\n" + BEFORE, "\n" + keys + "\n" + BEFORE);
    }

    private static List<String> hints(ScenarioFiles files) {
        return catchThrowableOfType(ScenarioException.class, files::read).problems().stream()
                .map(Problem::hint)
                .toList();
    }

    private ScenarioFiles credits(String wood) {
        return with("credits: {wood: {%s}}".formatted(wood));
    }

    private static Case last(Scenario scenario) {
        return scenario.cases().get(scenario.cases().size() - 1);
    }

    private static CreditProject wood(ScenarioFiles files) {
        return last(files.read()).region().credits().get(0);
    }

    @Test
    void aMethodGivesItsDeductionsWhichAreAssumptions() {
        Scenario scenario = credits(WITH_METHOD).read();
        CreditProject wood = last(scenario).region().credits().get(0);

        assertThat(wood.id()).isEqualTo("wood");
        assertThat(wood.site().id()).isEqualTo("planting");
        assertThat(wood.rights()).isEqualTo(new CreditRights("collective", "collective", false, null));
        assertThat(wood.period()).isEqualTo(new CreditPeriod(2026, 20, List.of(2030, 2035)));
        assertThat(wood.deductions()).isEqualTo(new CreditDeductions(0.0, 0.1, 0.0));
        assertThat(wood.sales()).isEqualTo(CreditSales.NONE);
        assertThat(wood.price()).isNull();
        assertThat(scenario.register())
                .filteredOn(value -> value.path().equals("credits.wood.bufferFraction"))
                .extracting(SourcedValue::value)
                .containsExactly("0.1");
    }

    @Test
    void creditsWithoutMethodAreFlaggedInTheRegister() {
        Scenario scenario = credits(WITHOUT_METHOD).read();
        CreditProject wood = last(scenario).region().credits().get(0);

        assertThat(wood.method()).isNull();
        assertThat(wood.sellableWithoutMethod()).isTrue();
        assertThat(wood.deductions()).isEqualTo(new CreditDeductions(0.1, 0.2, 0.3));
        assertThat(scenario.register())
                .filteredOn(value -> value.path().equals("credits.wood.sellableWithoutMethod"))
                .singleElement()
                .satisfies(value -> {
                    assertThat(value.value()).isEqualTo("true");
                    assertThat(value.provenance().confidence()).isEqualTo(Confidence.ASSUMPTION);
                });
    }

    @Test
    void salesAndPricesAreReadByYearOrAsAShareAndFromTheCatalogue() {
        CreditProject stated =
                wood(credits(WITH_METHOD + ", sales: {2030: 10, 2031: 20}, price: {2026: 60, 2031: 80}"));
        CreditProject share = wood(credits(WITH_METHOD + ", shareOfHeldFraction: 0.5, price: cea"));

        assertThat(stated.sales()).isEqualTo(new CreditSales.Stated(Map.of(2030, 10.0, 2031, 20.0)));
        assertThat(stated.price()).isEqualTo(new CarbonPricePath(Map.of(2026, 60.0, 2031, 80.0)));
        assertThat(share.sales()).isEqualTo(new CreditSales.ShareOfHeld(0.5));
        assertThat(share.price())
                .isEqualTo(new CarbonPricePath(Map.of(2022, 57.46, 2023, 57.0, 2024, 98.39, 2025, 60.36)));
    }

    /** Low, middle and high differ in every year, so that revenue is bracketed. */
    @Test
    void theThreePathsOfTheCatalogueNeverCross() {
        CarbonPricePath low = path("ccer-low");
        CarbonPricePath mid = path("ccer-mid");
        CarbonPricePath high = path("ccer-high");

        for (int year = 2025; year <= 2060; year++) {
            assertThat(mid.at(year)).isBetween(low.at(year) + 1.0, high.at(year) - 1.0);
        }
        assertThat(mid.at(2035)).isEqualTo(100.0);
    }

    private CarbonPricePath path(String id) {
        return wood(credits(WITH_METHOD + ", shareOfHeldFraction: 0.5, price: " + id))
                .price();
    }

    @Test
    void targetsAreRead() {
        SinkTargets targets =
                last(with("targets: {forestCover: {areaHa: 3000, fraction: 0.5781, year: 2027, otherForestHa: 100},"
                                        + " forestStock: {growthFraction: 0.002, reading: per-year, fromYear: 2025, toYear: 2027}}")
                                .read())
                        .region()
                        .targets();

        assertThat(targets)
                .isEqualTo(new SinkTargets(
                        new ForestCover(3_000.0, 0.5781, 2027, 100.0),
                        new StockGrowth(0.002, StockGrowth.Reading.PER_YEAR, 2025, 2027)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "site: planting | site: other-forest | credits.wood.site: there is no carbon sink site",
                "site: planting | site: black-soil | credits.wood.method: must be one for a cropland",
                "owner: collective | owner: state | credits.wood.seller: must be the owner of the site (state)",
                "years: 20 | years: 10 | credits.wood.years: must be within [20, 40] a under ccer-14-001-v01",
                "[2030, 2035] | [2035, 2030] | credits.wood.monitoringYears: must rise within the crediting period",
                "firstYear: 2026 | firstYear: 2020 | inventoryYear must not be after the first year",
                "method: ccer-14-001-v01 | method: ccer-99 | credits.wood.method: the catalogue has no method of carbon credits",
                "method: ccer-14-001-v01 | agreement: true | credits.wood.leakageFraction: missing key, needed because",
                "method: ccer-14-001-v01 | leakageFraction: 0, bufferFraction: 0, uncertaintyDeductionFraction: 0"
                        + " | without a method there are no credits to sell",
                "firstYear: 2026 | sellableWithoutMethod: true, firstYear: 2026"
                        + " | credits.wood.sellableWithoutMethod: must be left out where there is a method",
                "firstYear: 2026 | sales: {2030: 1}, firstYear: 2026 | credits.wood.price: must be given where credits are sold",
                "firstYear: 2026 | price: cea, sales: {2030: 1e9}, firstYear: 2026"
                        + " | credits.wood.sales: must not sell more in 2030 than is held",
                "firstYear: 2026 | price: cea, sales: {2050: 1}, firstYear: 2026"
                        + " | credits.wood.sales: must lie in the crediting period",
                "firstYear: 2026 | price: cea, sales: {soon: 1}, firstYear: 2026 | credits.wood.sales.soon: is not a year",
                "firstYear: 2026 | sales: {2030: 1}, shareOfHeldFraction: 0.5, firstYear: 2026"
                        + " | credits.wood.shareOfHeldFraction: excludes sales",
                "firstYear: 2026 | price: {2031: 60}, sales: {2030: 1}, firstYear: 2026"
                        + " | credits.wood.price: must be given for 2030 or a year before",
                "seller: collective | seller: park, agreement: true, park: nowhere | credits.wood.park: there is no park",
                "seller: collective | seller: collective, park: kaiyuan-food | credits.wood.park: must be left out where no park sells",
            })
    void whatIsWrongWithCreditsIsRefusedAtItsKey(String right, String wrong, String what) {
        assertThat(credits(WITH_METHOD.replace(right, wrong)).refusal()).contains(what);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "site: planting | site: xifeng-forest"
                        + " | must accept every cause of flows on the site xifeng-forest, [growth] among them (ccer-14-001-v01 accepts",
                "firstYear: 2026 | firstYear: 2025 | credits.wood.firstYear: must not be before 2026 (the measure begins in 2026",
            })
    void aMethodAcceptsOrRefusesASiteAsAWhole(String right, String wrong, String what) {
        assertThat(credits(WITH_METHOD.replace(right, wrong)).refusal()).contains(what);
    }

    @Test
    void theRefusalOfASiteNamesItsPlaceAndAWayOut() {
        ScenarioFiles files = credits(WITH_METHOD.replace("site: planting", "site: xifeng-forest"));

        assertThat(files.refusal())
                .containsPattern("two-parks.yaml:[0-9]+:[0-9]+: credits.wood.method: must accept every cause of flows");
        assertThat(hints(files))
                .singleElement()
                .asString()
                .contains("sellableWithoutMethod: true, which is then flagged");
    }

    @Test
    void plantingThatBeganTooEarlyIsRefused() {
        assertThat(credits(WITH_METHOD)
                        .replace("inventoryYear: 2025, activities", "inventoryYear: 2011, activities")
                        .replace("fromYear: 2026", "fromYear: 2011")
                        .refusal())
                .contains("credits.wood.method: must accept measures that begin in 2011, as on the site planting")
                .contains("(ccer-14-001-v01 accepts those from 2012 on)");
    }

    @Test
    void theOwnerIsTheSitesAndStandsInOnePlaceOrTheSameInBoth() {
        String owned = "title: {en: Planting, zh: 造林}, owner: collective";
        String title = "title: {en: Planting, zh: 造林}";
        String unnamed = WITH_METHOD.replace("owner: collective, ", "");

        assertThat(wood(credits(unnamed).replace(title, owned)).rights().owner())
                .isEqualTo("collective");
        assertThat(wood(credits(WITH_METHOD).replace(title, owned)).rights().owner())
                .isEqualTo("collective");
        assertThat(credits(unnamed).refusal())
                .contains("credits.wood.owner: missing key, needed because the site does not say to whom it belongs");
        ScenarioFiles other = credits(WITH_METHOD).replace(title, owned.replace("collective", "state"));
        assertThat(other.refusal())
                .contains("credits.wood.owner: must be state, as sinks.planting.owner says, but is collective");
        assertThat(hints(other)).singleElement().asString().startsWith("leave owner out here");
    }

    @Test
    void aParkThatSellsMayBeNamed() {
        CreditProject sold = wood(credits(
                WITH_METHOD.replace("seller: collective", "seller: park, agreement: true, park: kaiyuan-food")));

        assertThat(sold.rights()).isEqualTo(new CreditRights("collective", "park", true, "kaiyuan-food"));
    }

    @Test
    void noSiteEarnsCreditsTwice() {
        assertThat(with("credits: {wood: {%s}, again: {%s}}".formatted(WITH_METHOD, WITH_METHOD))
                        .refusal())
                .contains("credits.again.site: must be a site that earns no other credits");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "forestCover: {areaHa: 500, fraction: 0.5, year: 2027} | targets.forestCover: must be of land that holds all forest",
                "forestStock: {growthFraction: 0.002, reading: total, fromYear: 2027, toYear: 2027}"
                        + " | targets.forestStock.toYear: must be after fromYear",
                "forestStock: {growthFraction: 0.002, reading: total, fromYear: 2020, toYear: 2027}"
                        + " | inventoryYear must not be after the first year",
                "forestStock: {growthFraction: 0.002, reading: each, fromYear: 2025, toYear: 2027}"
                        + " | targets.forestStock.reading: unknown word",
            })
    void whatIsWrongWithTargetsIsRefusedAtItsKey(String targets, String what) {
        assertThat(with("targets: {%s}".formatted(targets)).refusal()).contains(what);
    }
}
