package io.greenpark.core.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.check.InvalidValueException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DivisionTest {

    @Test
    void aCentThatIsLeftGoesToTheLargestRemainder() {
        // 33.33…, 33.33…, 33.33…; 14.28…, 28.57…, 57.14…
        assertThat(Division.byWeight(100.0, List.of(1.0, 1.0, 1.0))).containsExactly(33.34, 33.33, 33.33);
        assertThat(Division.byWeight(1.0, List.of(1.0, 2.0, 4.0))).containsExactly(0.14, 0.29, 0.57);
    }

    @Test
    void withoutAnyWeightAllAreAlike() {
        assertThat(Division.byWeight(3.0, List.of(0.0, 0.0))).containsExactly(1.5, 1.5);
    }

    /** A right glove and two left ones: the right one is worth two thirds, each left one a sixth. */
    @Test
    void theGlovesAreDividedAsInTheBook() {
        List<Double> worth = new ArrayList<>();
        for (int coalition = 0; coalition < 8; coalition++) {
            worth.add((coalition & 1) == 1 && coalition > 1 ? 600.0 : 0.0);
        }

        assertThat(Division.shapley(worth)).containsExactly(400.0, 100.0, 100.0);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void partsAddUpToTheWholeExactly(long seed) {
        var random = new SplittableRandom(seed);
        List<Double> worth = new ArrayList<>(List.of(0.0));
        for (int coalition = 1; coalition < 16; coalition++) {
            worth.add(Math.rint(random.nextDouble(-1e7, 1e8)) / 100.0);
        }
        double whole = worth.get(15);

        assertThat(sum(Division.shapley(worth))).isEqualByComparingTo(BigDecimal.valueOf(whole));
        List<Double> weights = random.doubles(5, 0.0, 1.0).boxed().toList();
        List<Double> parts = Division.byWeight(whole, weights);
        assertThat(sum(parts)).isEqualByComparingTo(BigDecimal.valueOf(whole));
        double weight = weights.stream().mapToDouble(Double::doubleValue).sum();
        for (int i = 0; i < 5; i++) {
            assertThat(parts.get(i)).isCloseTo(whole * weights.get(i) / weight, within(0.01 + 1e-9));
        }
    }

    @Test
    void whatCannotBeDividedIsRefused() {
        assertThatThrownBy(() -> Division.shapley(List.of(0.0, 1.0, 2.0)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("worthYuan must be that of every coalition, but is 3");
    }

    private static BigDecimal sum(List<Double> parts) {
        return parts.stream().map(BigDecimal::valueOf).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
