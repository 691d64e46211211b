package io.greenpark.core.sink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.provenance.Title;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sums over sites and what they are known to: shared errors add up, others in quadrature. */
class RegionTotalsTest {

    /** Sums of some hundred numbers of the order of 1e6. */
    private static final double ROUNDING = 1e-4;

    /** Error of a quantile of 20,000 draws relative to the half width, twice its standard error [1]. */
    private static final double OF_DRAWS = 0.03;

    private static final MonteCarlo DRAWS = new MonteCarlo(200, 1);

    static LongStream seeds() {
        return LongStream.range(0, 30);
    }

    /** A forest of 100 m3, of which the conversion of its species errs by 20 % and its own stock by 30 %. */
    private static ForestSite forest(String id, String species) {
        return forest(id, species, 1.0);
    }

    private static ForestSite forest(String id, String species, double areaHa) {
        var trees = new TreeSpecies(species, Title.of(species), 0.5, 1.5, 0.2, 0.5, 0.2);
        var stand = new ForestSite.Stand(trees, areaHa, 100.0, 0.0, 0.0, 0.3, 0.0);
        return new ForestSite(id, Title.of(id), List.of(stand), 2026);
    }

    private static RegionTotals totals(MonteCarlo draws, SinkSite... sites) {
        return new SinkAccounting(2026, 2026, draws)
                .books(List.of(sites), 2026, 2026)
                .totals();
    }

    @Test
    void whatSitesShareAddsUpAndTheRestDoesSoInQuadrature() {
        // each stock is 100 m3 · 1.65 = 165 tCO2: 33 by the conversion, 49.5 by the stock
        assertThat(totals(DRAWS, forest("a", "larch"), forest("b", "larch")).ofStudy("closing-stock"))
                .satisfies(stock -> {
                    assertThat(stock.tco2e()).isCloseTo(330.0, within(1e-9));
                    // shared 66, own 49.5·√2 = 70.0036; together √(4356 + 4900.5)
                    assertThat(stock.uncertaintyTco2e()).isCloseTo(Math.sqrt(9_256.5), within(1e-9));
                });
        // a forest twice as large shares 33 + 66, and has 49.5 and 99 of its own
        assertThat(totals(DRAWS, forest("a", "larch"), forest("b", "larch", 2.0))
                        .ofStudy("closing-stock")
                        .uncertaintyTco2e())
                .isCloseTo(Math.sqrt(99.0 * 99.0 + 49.5 * 49.5 + 99.0 * 99.0), within(1e-9));
        // of two species nothing is shared: √(2 · 33² + 2 · 49.5²)
        assertThat(totals(DRAWS, forest("a", "larch"), forest("b", "oak"))
                        .ofStudy("closing-stock")
                        .uncertaintyTco2e())
                .isCloseTo(Math.sqrt(2_178.0 + 4_900.5), within(1e-9));
    }

    @Test
    void bothWaysAgreeOnTheSumOfLinearSites() {
        var area = new WetlandSite.Area("a", 10.0, false, 2025, 50.0, 5.0, 100.0, 0.2);
        SinkEntry net = totals(
                        new MonteCarlo(20_000, 5),
                        new WetlandSite("lake", Title.of("lake"), List.of(area), 28.0),
                        new WetlandSite("reed", Title.of("reed"), List.of(area), 28.0))
                .ofStudy(RegionTotals.NET_FLOW);

        // two lakes of 50 tCO2 taken up ± 10 and 28 t of methane ± 5.6: 44 ± √2 · √(10² + 5.6²)
        assertThat(net.tco2e()).isCloseTo(44.0, within(1e-9));
        double half = Math.sqrt(2.0) * Math.hypot(10.0, 5.6);
        assertThat(net.uncertaintyTco2e()).isCloseTo(half, within(1e-9));
        assertThat(net.lowTco2e()).isCloseTo(44.0 - half, within(OF_DRAWS * half));
        assertThat(net.highTco2e()).isCloseTo(44.0 + half, within(OF_DRAWS * half));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everySumIsThatOfTheLedgers(long seed) {
        List<SinkSite> sites = sites(seed);
        SinkBooks books = new SinkAccounting(2026, 2040, new MonteCarlo(100, 1)).books(sites, 2030, 2032);
        List<SinkEntry> all = books.sites().stream()
                .flatMap(ledger -> ledger.entries().stream())
                .toList();

        for (SinkEntry total : books.totals().years()) {
            assertThat(all.stream()
                            .filter(entry -> entry.year() == total.year())
                            .filter(entry -> total.cause().equals(RegionTotals.NET_FLOW)
                                    ? entry.flow()
                                    : entry.cause().equals(total.cause()))
                            .mapToDouble(SinkEntry::tco2e)
                            .sum())
                    .as("%s of %d", total.cause(), total.year())
                    .isCloseTo(total.tco2e(), within(ROUNDING));
        }
        RegionTotals totals = books.totals();
        assertThat(totals.ofStudy("closing-stock").tco2e())
                .isCloseTo(
                        totals.ofStudy("opening-stock").tco2e()
                                + totals.ofStudy("stock-change").tco2e(),
                        within(ROUNDING));
        assertThat(all.stream()
                        .filter(entry -> entry.flow() && entry.year() >= 2030 && entry.year() <= 2032)
                        .mapToDouble(SinkEntry::tco2e)
                        .sum())
                .isCloseTo(totals.ofStudy(RegionTotals.NET_FLOW).tco2e(), within(ROUNDING));
    }

    /** Between nothing in common and everything: the sum is known no better than one site and no worse than all errors at once. */
    @ParameterizedTest
    @MethodSource("seeds")
    void theSumErrsNoMoreThanAllSitesTogether(long seed) {
        SinkBooks books = new SinkAccounting(2026, 2026, new MonteCarlo(100, 1)).books(sites(seed), 2026, 2026);

        double together = books.sites().stream()
                .flatMap(ledger -> ledger.entries().stream())
                .filter(SinkEntry::flow)
                .mapToDouble(SinkEntry::uncertaintyTco2e)
                .sum();
        SinkEntry net = books.totals().ofStudy(RegionTotals.NET_FLOW);
        assertThat(net.uncertaintyTco2e()).isPositive().isLessThanOrEqualTo(together + ROUNDING);
        assertThat(net.lowTco2e()).isLessThan(net.highTco2e());
    }

    @Test
    void aRegionWithoutSitesHasNoSums() {
        assertThat(totals(DRAWS)).isEqualTo(RegionTotals.NONE);
    }

    private static List<SinkSite> sites(long seed) {
        Random random = new Random(seed);
        List<SinkSite> sites = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            sites.add(RandomSinks.site(random));
        }
        return sites;
    }
}
