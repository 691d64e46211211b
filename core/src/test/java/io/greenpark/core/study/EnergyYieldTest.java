package io.greenpark.core.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.study.EnergyYield.Contribution;
import io.greenpark.core.study.UncertaintyTerm.Basis;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnergyYieldTest {

    /** Rounding of a few operations on numbers of magnitude 100. */
    private static final double ROUNDING = 1e-12;

    /** 80, 100 and 120 MWh: mean 100, deviation 20. */
    private static final double[] THREE_YEARS = {120.0, 80.0, 100.0};

    private static final UncertaintyTerm MEASUREMENT = term("measurement", Basis.RESOURCE, 0.075, false);

    @Nested
    @DisplayName("by hand")
    class ByHand {

        @Test
        void theSpreadOfTheYearsIsTheirSampleDeviation() {
            EnergyYield yield = EnergyYield.of(THREE_YEARS, 2.0, List.of());

            assertThat(yield.p50Mwh()).isEqualTo(100.0);
            assertThat(yield.sdFraction(1)).isCloseTo(0.2, within(ROUNDING));
            assertThat(yield.contributions())
                    .containsExactly(new Contribution(EnergyYield.SIMULATED_YEARS, 0.2, 1.0, true));
        }

        @Test
        void termsAddUpInQuadratureAndSpeedCountsTwice() {
            // 20 % of the years and 2 · 7.5 % = 15 % of the measurement: √(0.04 + 0.0225) = 25 %
            EnergyYield yield = EnergyYield.of(THREE_YEARS, 2.0, List.of(MEASUREMENT));

            assertThat(yield.sdFraction(1)).isCloseTo(0.25, within(ROUNDING));
            assertThat(yield.contributions().get(1).energySdFraction()).isCloseTo(0.15, within(ROUNDING));
            assertThat(yield.contributions().get(0).varianceShare()).isCloseTo(0.64, within(ROUNDING));
            assertThat(yield.contributions().get(1).varianceShare()).isCloseTo(0.36, within(ROUNDING));
        }

        @Test
        void termsOfOneResourceAddUpAndThoseOfTwoDoNot() {
            EnergyYield farm = EnergyYield.of(THREE_YEARS, 2.0, List.of(MEASUREMENT));
            EnergyYield roofs = EnergyYield.of(new double[] {80.0, 120.0, 100.0}, 1.0, List.of(MEASUREMENT));

            EnergyYield farms = EnergyYield.together(Map.of("wind", List.of(farm, farm)));
            EnergyYield both =
                    EnergyYield.together(new TreeMap<>(Map.of("solar", List.of(roofs), "wind", List.of(farm))));

            // Two farms err alike: 15 % of each is 15 % of both; their years are the same ones.
            assertThat(farms.p50Mwh()).isEqualTo(200.0);
            assertThat(farms.sdFraction(1)).isCloseTo(0.25, within(ROUNDING));
            // Good years of the farm are bad ones of the roofs: 200 MWh always; √(0.0375² + 0.075²) remains.
            assertThat(both.sdFraction(1)).isCloseTo(Math.hypot(0.0375, 0.075), within(ROUNDING));
            assertThat(both.contributions())
                    .extracting(Contribution::id)
                    .containsExactly(EnergyYield.SIMULATED_YEARS, "solar-measurement", "wind-measurement");
            assertThat(both.sensitivity()).isCloseTo(1.5, within(ROUNDING));
        }

        @Test
        void plantsThatHaveSeenOtherYearsCannotBeAdded() {
            EnergyYield three = EnergyYield.of(THREE_YEARS, 2.0, List.of());
            EnergyYield one = EnergyYield.of(new double[] {100.0}, 2.0, List.of());

            assertThatThrownBy(() -> EnergyYield.together(Map.of("wind", List.of(three, one))))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage("plants must all have 3 years, but is 1");
        }

        @Test
        void overManyYearsOnlyWhatIsTheSameEveryYearRemains() {
            EnergyYield yield = EnergyYield.of(THREE_YEARS, 2.0, List.of(MEASUREMENT));

            // √(0.04/4 + 0.0225)
            assertThat(yield.sdFraction(4)).isCloseTo(Math.sqrt(0.0325), within(ROUNDING));
            assertThat(yield.sdFraction(1_000_000)).isCloseTo(0.15, within(1e-6));
        }

        @ParameterizedTest(name = "P{0} is {1} deviations below P50")
        @CsvSource({
            "0.5, 0",
            "0.75, 0.674489750196",
            "0.9, 1.281551565545",
            "0.99, 2.326347874041",
            "0.1, -1.281551565545"
        })
        void exceedanceFollowsTheNormalDistribution(double probability, double deviations) {
            EnergyYield yield = EnergyYield.of(THREE_YEARS, 2.0, List.of());

            assertThat(yield.exceededMwh(probability, 1)).isCloseTo(100.0 - 20.0 * deviations, within(1e-9));
        }

        @ParameterizedTest(name = "{0} of the years exceed {1} MWh")
        @CsvSource({"0.5, 100", "0.75, 90", "0.25, 110", "0.9, 84"})
        void simulatedYearsSpeakForThemselves(double probability, double mwh) {
            EnergyYield yield = EnergyYield.of(THREE_YEARS, 2.0, List.of(MEASUREMENT));

            assertThat(yield.exceededInSimulatedYearsMwh(probability)).isCloseTo(mwh, within(ROUNDING * 100));
        }

        @Test
        void oneYearHasNoSpreadOfItsOwn() {
            EnergyYield yield = EnergyYield.of(new double[] {100.0}, 2.0, List.of(MEASUREMENT));

            assertThat(yield.contributions()).extracting(Contribution::id).containsExactly("measurement");
            assertThat(yield.exceededInSimulatedYearsMwh(0.9)).isEqualTo(100.0);
            assertThat(EnergyYield.of(new double[] {100.0}, 2.0, List.of()).exceededMwh(0.99, 1))
                    .isEqualTo(100.0);
        }

        @Test
        void energyIsNeverNegative() {
            var wild = term("wild", Basis.ENERGY, 0.5, false);

            assertThat(EnergyYield.of(new double[] {100.0}, 2.0, List.of(wild)).exceededMwh(0.999, 1))
                    .isZero();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void sharesOfTheVarianceAddUpToOneAndOrderOfYearsDoesNotMatter(long seed) {
        var random = new SplittableRandom(seed);
        double[] years = random.doubles(50, 80.0, 120.0).toArray();
        double[] backwards = new double[50];
        for (int i = 0; i < 50; i++) {
            backwards[49 - i] = years[i];
        }
        List<UncertaintyTerm> terms = List.of(
                term("a", Basis.RESOURCE, 0.2 * random.nextDouble(), false),
                term("b", Basis.ENERGY, 0.2 * random.nextDouble(), true));

        EnergyYield yield = EnergyYield.of(years, 1.8, terms);

        assertThat(yield.contributions().stream()
                        .mapToDouble(Contribution::varianceShare)
                        .sum())
                .isCloseTo(1.0, within(ROUNDING));
        assertThat(EnergyYield.of(backwards, 1.8, terms).exceededMwh(0.9, 1)).isEqualTo(yield.exceededMwh(0.9, 1));
        assertThat(yield.exceededMwh(0.99, 1)).isLessThan(yield.exceededMwh(0.9, 1));
        assertThat(yield.exceededMwh(0.9, 1)).isLessThan(yield.exceededMwh(0.9, 10));
    }

    @Nested
    @DisplayName("bad input")
    class BadInput {

        @Test
        void noYearAtAll() {
            assertThatThrownBy(() -> EnergyYield.of(new double[0], 2.0, List.of()))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage("annualMwh must have at least one year, but is empty");
        }

        @Test
        void aYearWithoutEnergy() {
            assertThatThrownBy(() -> EnergyYield.of(new double[] {100.0, 0.0}, 2.0, List.of()))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage("annualMwh must be a positive number, but is 0.0");
        }

        @Test
        void twoTermsOfOneName() {
            assertThatThrownBy(() -> EnergyYield.of(THREE_YEARS, 2.0, List.of(MEASUREMENT, MEASUREMENT)))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage("terms must have ids that differ, but is measurement");
        }

        @Test
        void percentForFraction() {
            assertThatThrownBy(() -> term("x", Basis.ENERGY, 6.0, true))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage("sdFraction must be within [0.0, 0.5], but is 6.0");
        }

        @Test
        void certaintyIsNoProbability() {
            EnergyYield yield = EnergyYield.of(THREE_YEARS, 2.0, List.of());

            assertThatThrownBy(() -> yield.exceededMwh(1.0, 1))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage("probability must be within [0.001, 0.999], but is 1.0");
            assertThatThrownBy(() -> yield.exceededInSimulatedYearsMwh(90.0)).isInstanceOf(InvalidValueException.class);
            assertThatThrownBy(() -> yield.sdFraction(0))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage("years must be at least 1, but is 0");
        }
    }

    private static UncertaintyTerm term(String id, Basis basis, double sdFraction, boolean yearly) {
        return new UncertaintyTerm(id, Title.of(id), basis, sdFraction, yearly);
    }
}
