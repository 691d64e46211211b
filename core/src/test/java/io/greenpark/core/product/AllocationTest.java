package io.greenpark.core.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.product.Allocation.CoProduct;
import io.greenpark.core.product.Allocation.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AllocationTest {

    /** Rounding of a few quotients. */
    private static final double ROUNDING = 1e-14;

    /** A tonne of starch with 0.2 t of gluten and 0.05 t of oil. */
    @ParameterizedTest
    @CsvSource({
        // metered: as stated
        "SUBDIVISION, 0, 0.1, 0.05, 0.85, 0.1, 0.05",
        // mass: 1 + 0.2 + 0.05 = 1.25
        "MASS, 1, 1, 1, 0.8, 0.16, 0.04",
        // energy: 4 + 0.2 x 5 + 0.05 x 10 = 5.5
        "ENERGY, 4, 5, 10, 0.727272727272727, 0.181818181818182, 0.090909090909091",
        // price: 3000 + 0.2 x 5000 + 0.05 x 20000 = 5000
        "ECONOMIC, 3000, 5000, 20000, 0.6, 0.2, 0.2"
    })
    void inputsAreDividedByTheMethod(
            Method method, double own, double gluten, double oil, double starch, double glutenShare, double oilShare) {
        var allocation = new Allocation(
                method, own, List.of(new CoProduct("gluten", 0.2, gluten), new CoProduct("oil", 0.05, oil)));

        Map<String, Double> shares = allocation.shares("starch");

        assertThat(shares.keySet()).containsExactly("starch", "gluten", "oil");
        assertThat(shares.get("starch")).isCloseTo(starch, within(1e-12));
        assertThat(shares.get("gluten")).isCloseTo(glutenShare, within(1e-12));
        assertThat(shares.get("oil")).isCloseTo(oilShare, within(1e-12));
    }

    /** Invariant 9: allocations sum to 1, and nobody is given less than nothing. */
    @ParameterizedTest
    @EnumSource
    void sharesAddUpToOne(Method method) {
        var random = new SplittableRandom(41L + method.ordinal());
        for (int n = 0; n < 500; n++) {
            List<CoProduct> others = new ArrayList<>();
            int count = random.nextInt(6);
            for (int i = 0; i < count; i++) {
                double value = method == Method.MASS
                        ? 1.0
                        : method == Method.SUBDIVISION ? random.nextDouble() / count : random.nextDouble(1e-3, 1e5);
                others.add(new CoProduct("other-" + i, random.nextDouble(1e-4, 10.0), value));
            }
            double own = method == Method.MASS ? 1.0 : random.nextDouble(1e-3, 1e5);

            Map<String, Double> shares = new Allocation(method, own, others).shares("product");

            assertThat(shares.values().stream().mapToDouble(Double::doubleValue).sum())
                    .isCloseTo(1.0, within(ROUNDING));
            assertThat(shares.values()).allMatch(share -> share >= -ROUNDING);
            assertThat(shares).hasSize(count + 1);
        }
    }

    @Test
    void everythingBelongsToAProductWithoutCoProducts() {
        assertThat(Allocation.NONE.shares("starch")).isEqualTo(Map.of("starch", 1.0));
    }

    @Test
    void metersCannotShowMoreThanThereIs() {
        assertThatThrownBy(() -> new Allocation(
                        Method.SUBDIVISION, 0.0, List.of(new CoProduct("a", 1.0, 0.6), new CoProduct("b", 1.0, 0.5))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("at most 1 together");
    }

    @Test
    void theProductNeedsAValueWhereTheMethodGoesByValues() {
        assertThatThrownBy(() -> new Allocation(Method.ECONOMIC, 0.0, List.of()))
                .isInstanceOf(InvalidValueException.class);
    }
}
