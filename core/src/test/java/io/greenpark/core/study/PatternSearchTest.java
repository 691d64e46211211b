package io.greenpark.core.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.dispatch.SizingGoal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** Looking for sizes by trying, on figures whose least is known. */
class PatternSearchTest {

    private static final SizeRange ANY = new SizeRange("a.dcMw", 0.0, 8.0, 0.0, "", 0.0);
    private static final SizeRange STEPS = new SizeRange("b.count", 1.0, 12.0, 1.0, "", 0.0);

    private static PatternSearch search(
            List<List<Double>> tried, ToDoubleFunction<List<Double>> figure, SizeRange... ranges) {
        return new PatternSearch(List.of(ranges), candidates -> {
            tried.addAll(candidates);
            return candidates.stream().map(figure::applyAsDouble).toList();
        });
    }

    /** (x − 3)² + (n − 7)² + 5: the last mesh is 8 / 4 / 32 = 1/16, so that x is missed by at most half of that. */
    @Test
    void theLeastOfABowlIsFoundToTheLastMesh() {
        List<List<Double>> tried = new ArrayList<>();
        ToDoubleFunction<List<Double>> bowl =
                sizes -> Math.pow(sizes.get(0) - 3.0, 2) + Math.pow(sizes.get(1) - 7.0, 2) + 5.0;
        List<Double> best = search(tried, bowl, ANY, STEPS).best();
        assertThat(best.get(0)).isCloseTo(3.0, within(1.0 / 32.0));
        assertThat(best.get(1)).isEqualTo(7.0);
        assertThat(tried).allSatisfy(sizes -> {
            assertThat(sizes.get(0)).isBetween(0.0, 8.0);
            assertThat(sizes.get(1)).isBetween(1.0, 12.0);
            assertThat(sizes.get(1)).isEqualTo(Math.rint(sizes.get(1)));
        });
        assertThat(search(new ArrayList<>(), bowl, ANY, STEPS).best()).isEqualTo(best);
    }

    /** Two hollows at 1 and 7, the deeper one at 7: the largest sizes lead there, the smallest do not. */
    @Test
    void severalStartsFindTheDeeperOfTwoHollows() {
        ToDoubleFunction<List<Double>> hollows =
                sizes -> Math.min(Math.abs(sizes.get(0) - 1.0), Math.abs(sizes.get(0) - 7.0) - 0.5);
        var search = search(new ArrayList<>(), hollows, ANY);
        assertThat(search.best().get(0)).isCloseTo(7.0, within(0.05));
    }

    @Test
    void aSizeThatIsFixedIsLeftWhereItIs() {
        var fixed = new SizeRange("a.dcMw", 2.0, 2.0, 0.0, "", 0.0);
        assertThat(search(new ArrayList<>(), sizes -> 1.0, fixed).best()).containsExactly(2.0);
    }

    @Test
    void boundsStepsAndSitesAreChecked() {
        assertThatThrownBy(() -> new SizeRange("a", 3.0, 2.0, 0.0, "", 0.0)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new SizeRange("a", 0.5, 2.0, 1.0, "", 0.0))
                .hasMessageContaining("must be a multiple of step (1.0)");
        var onLand = new SizeRange("a", 0.0, 2.0, 0.0, "hill", 1.5);
        assertThatThrownBy(() -> terms(onLand, Map.of())).hasMessageContaining("must be a site under limits.landHa");
        assertThat(terms(onLand, Map.of("hill", 9.0)).landHa("hill", List.of(2.0)))
                .isEqualTo(3.0);
        assertThat(terms(onLand, Map.of("hill", 9.0)).landHa("dale", List.of(2.0)))
                .isZero();
    }

    private static SizingTerms terms(SizeRange range, Map<String, Double> landHa) {
        double none = Double.POSITIVE_INFINITY;
        return new SizingTerms("case", SizingGoal.COST, List.of(range), none, none, landHa, 0);
    }

    /** A millionth of the largest size is no distance from a bound; other sizes keep eight digits. */
    @Test
    void sizesAreWrittenAsBoundsStepsOrEightDigits() {
        assertThat(ANY.rounded(7.999999)).isEqualTo(8.0);
        assertThat(ANY.rounded(1e-7)).isZero();
        assertThat(ANY.rounded(1.0 / 3.0)).isEqualTo(0.33333333);
        assertThat(STEPS.rounded(6.9999)).isEqualTo(7.0);
        assertThat(STEPS.binding(1.0)).isEqualTo(SizingResult.Binding.MIN);
        assertThat(ANY.unit()).isEqualTo(4.0);
        assertThat(STEPS.unit()).isEqualTo(1.0);
    }
}
