package io.greenpark.core.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.check.InvalidValueException;
import org.junit.jupiter.api.Test;

/** Wear of plants from year to year, docs/model.md eq. (LIF-2) to (LIF-4). */
class PlantAgeTest {

    private static final double NEVER = Double.POSITIVE_INFINITY;
    private static final double ROUNDING = 1e-12;

    private static PlantWear fading(double lifeYears, double fadePerYear) {
        return new PlantWear(new PlantWear.End(lifeYears, NEVER, NEVER, 0.0), 0.0, 0.0, fadePerYear, 0.0, 1.0);
    }

    private static PlantAge after(int years, PlantWear wear) {
        PlantAge age = PlantAge.fresh(10.0);
        for (int year = 0; year < years; year++) {
            age = age.after(wear);
        }
        return age;
    }

    /** 1, 0.99, 0.98 at the beginning of years 1, 2, 3. */
    @Test
    void fadeTakesTheSameShareEveryYear() {
        assertThat(after(0, fading(25.0, 0.01)).leftFraction()).isEqualTo(1.0);
        assertThat(after(2, fading(25.0, 0.01)).leftFraction()).isCloseTo(0.98, within(ROUNDING));
    }

    /** Lives of 3 and of 3.5 years end with the third year; one of 2.9 with the second. */
    @Test
    void aPlantIsBoughtAnewWhenItWouldNotLastAnotherYear() {
        assertThat(after(2, fading(3.0, 0.01)).replacements()).isZero();
        assertThat(after(3, fading(3.0, 0.01))).isEqualTo(new PlantAge(10.0, 0.0, 0.0, 0.0, 0.0, 1));
        assertThat(after(3, fading(3.5, 0.01)).replacements()).isOne();
        assertThat(after(2, fading(2.9, 0.01)).replacements()).isOne();
        assertThat(after(6, fading(3.0, 0.01)).replacements()).isEqualTo(2);
    }

    /** 0.04 · √1, √2, √3 by time and 0.02 a year by cycles: 0.06, 0.0966, 0.1293 are lost; the fourth year, 0.16, is beyond 0.15. */
    @Test
    void timeAndCyclesTakeCapacityUntilTheEndOfLife() {
        PlantWear wear = new PlantWear(new PlantWear.End(NEVER, NEVER, NEVER, 0.85), 300.0, 0.0, 0.02, 0.04, 0.5);

        assertThat(after(1, wear).lostFraction()).isCloseTo(0.06, within(ROUNDING));
        assertThat(after(2, wear).lostFraction()).isCloseTo(0.04 + 0.04 * Math.sqrt(2.0), within(ROUNDING));
        assertThat(after(2, wear).replacements()).isZero();
        assertThat(after(3, wear).replacements()).isOne();
    }

    /** 400 cycles a year: after two years 800 of 1,000 are used, and a third year would need 1,200. */
    @Test
    void cyclesAndHoursEndALifeToo() {
        PlantWear cycles = new PlantWear(new PlantWear.End(NEVER, 1000.0, NEVER, 0.0), 400.0, 0.0, 0.0, 0.0, 1.0);
        PlantWear hours = new PlantWear(new PlantWear.End(NEVER, NEVER, 1000.0, 0.0), 0.0, 400.0, 0.0, 0.0, 1.0);

        assertThat(after(1, cycles).replacements()).isZero();
        assertThat(after(2, cycles).replacements()).isOne();
        assertThat(after(1, hours).hours()).isEqualTo(400.0);
        assertThat(after(2, hours).replacements()).isOne();
    }

    /** 10 MW that are 4 years old and 5 MW that are new are 15 MW of 4 · 10/15 years; a smaller plant is as old as it was. */
    @Test
    void whatIsAddedIsNew() {
        PlantAge old = after(4, fading(25.0, 0.03));

        assertThat(old.resized(15.0).years()).isCloseTo(8.0 / 3.0, within(ROUNDING));
        assertThat(old.resized(15.0).lostFraction()).isCloseTo(0.08, within(ROUNDING));
        assertThat(old.resized(5.0).years()).isEqualTo(4.0);
    }

    @Test
    void livesWithoutLengthAreRefused() {
        assertThatThrownBy(() -> new PlantWear.End(0.0, NEVER, NEVER, 0.0))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("years must be above 0");
    }
}
