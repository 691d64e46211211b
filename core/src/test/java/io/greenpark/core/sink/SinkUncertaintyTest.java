package io.greenpark.core.sink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.provenance.Title;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Propagation of errors beside Monte Carlo. */
class SinkUncertaintyTest {

    /** Three standard errors of the 2.5 % and 97.5 % quantiles of 20,000 normal draws, as a share of the half width. */
    private static final double OF_DRAWS = 0.03;

    private static List<SinkLedger> book(int draws, int seed, SinkSite site) {
        return new SinkAccounting(2025, 2030, new MonteCarlo(draws, seed)).book(List.of(site), 2026, 2026);
    }

    /** A wetland is linear in its inputs, and normal inputs add up to a normal sum: both ways must agree. */
    @Test
    void bothWaysAgreeWhereTheModelIsLinear() {
        var lake = new WetlandSite(
                "lake",
                Title.of("lake"),
                List.of(new WetlandSite.Area("a", 10.0, false, 2025, 50.0, 5.0, 100.0, 0.3)),
                28.0);

        assertThat(book(20_000, 7, lake).get(0).entries()).isNotEmpty().allSatisfy(entry -> {
            double half = entry.uncertaintyTco2e();
            assertThat(entry.lowTco2e()).isCloseTo(entry.tco2e() - half, within(OF_DRAWS * half));
            assertThat(entry.highTco2e()).isCloseTo(entry.tco2e() + half, within(OF_DRAWS * half));
        });
    }

    @Test
    void theSameSeedGivesTheSameIntervalAndAnotherSeedAnother() {
        AgeClassForest forest = RandomSinks.forest(new Random(1));

        assertThat(book(200, 1, forest)).isEqualTo(book(200, 1, forest)).isNotEqualTo(book(200, 2, forest));
    }

    /** A draw depends on its number alone, so that any order and any number of threads gives the same. */
    @Test
    void aDrawDependsOnItsNumberAlone() {
        AgeClassForest forest = RandomSinks.forest(new Random(2));
        List<Booking> last = forest.bookings(2025, 2030, InputErrors.drawn(3, 99));
        List<Booking> first = forest.bookings(2025, 2030, InputErrors.drawn(3, 0));

        assertThat(forest.bookings(2025, 2030, InputErrors.drawn(3, 0))).isEqualTo(first);
        assertThat(forest.bookings(2025, 2030, InputErrors.drawn(3, 99)))
                .isEqualTo(last)
                .isNotEqualTo(first);
    }

    /** The conversion of a species errs in all its stands alike: its errors add up and not in quadrature. */
    @Test
    void anInputThatTwoStandsShareErrsInBothAlike() {
        var species = new TreeSpecies("larch", Title.of("larch"), 0.5, 1.5, 0.2, 0.5, 0.2);
        var stand = new ForestSite.Stand(species, 1.0, 100.0, 0.0, 0.0, 0.0, 0.0);
        var one = new ForestSite("one", Title.of("one"), List.of(stand), 2025).book(2025, 2025);
        var two = new ForestSite("two", Title.of("two"), List.of(stand, stand), 2025).book(2025, 2025);

        // 100 m3 · 1.65 tCO2/m3 · 20 %
        assertThat(one.entries().get(0).uncertaintyTco2e()).isCloseTo(33.0, within(1e-9));
        assertThat(two.entries().get(0).uncertaintyTco2e()).isCloseTo(66.0, within(1e-9));
    }
}
