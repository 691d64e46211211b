package io.greenpark.core.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.dispatch.SizedPark.Size;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sizes by hand. */
class SizingTest {

    /** Interior points are asked for 1e-8 of sizes of about ten. */
    private static final double SIZE = 1e-4;

    private static final double YUAN = 1e-2;

    /** A load of 10 MW in two hours at 100 yuan/MWh; a MW of photovoltaics delivers 1 MW and 0.5 MW. */
    private static final SizedPark SUN =
            new SizedPark(new double[] {10.0, 10.0}, new double[] {100.0, 100.0}, new double[] {1.0, 0.5});

    /** An hour at 100 yuan/MWh, one at 500, and a load of 10 MW. */
    private static final SizedPark SPREAD =
            new SizedPark(new double[] {10.0, 10.0}, new double[] {100.0, 500.0}, new double[] {0.0, 0.0});

    private static SizingOptimum least(SizingProblem problem) {
        return new Sizing(problem).least(SizingGoal.COST, Double.POSITIVE_INFINITY);
    }

    /**
     * The first 10 MW save 100 + 50 yuan/MW, the next 10 save 50, all others nothing: photovoltaics grow until what the next MW saves
     * is less than what it costs.
     */
    @ParameterizedTest
    @CsvSource({"151, 0", "149, 10", "51, 10", "49, 20", "1, 20"})
    void photovoltaicsGrowToTheHourWhereAMegawattIsWorthItsCost(double yuanPerMwYear, double expectedMw) {
        SizingOptimum best = least(SUN.sizing(List.of(), Size.of("solarMw", 50.0, yuanPerMwYear)));
        assertThat(best.units().get(0)).isCloseTo(expectedMw, within(SIZE));
        double energyYuan = expectedMw == 0.0 ? 2_000.0 : expectedMw == 10.0 ? 500.0 : 0.0;
        assertThat(best.costYuan()).isCloseTo(energyYuan + yuanPerMwYear * expectedMw, within(YUAN));
        assertThat(best.plantsYuan()).isCloseTo(yuanPerMwYear * expectedMw, within(YUAN));
        assertThat(best.emissionsTco2()).isCloseTo(0.5 * energyYuan / 100.0, within(SIZE));
        assertThat(best.certificate().gap()).isLessThan(1e-7);
        assertThat(best.certificate().primalResidual()).isLessThan(1e-7);
    }

    /**
     * A MWh moved needs 1 / 0.9 MW in, 1 MW out and a store that holds what goes in, 1 MWh in for 1 / 0.9 drawn at 0.9, and out at
     * 0.9: per MW delivered 1 / 0.9 MWh of store and 1 / 0.81 MW of charging. It saves 500 − 100 / 0.81 = 376.5 yuan and costs
     * 50 / 0.81 + 100 + 90 / 0.9 = 261.7, so that all 10 MW of the dear hour are moved.
     */
    @Test
    void powerInPowerOutAndEnergyOfABatteryAreChosenEachByItself() {
        var park = new SizedPark(SPREAD.loadMw(), SPREAD.yuanPerMwh(), SPREAD.perMw(), 0.9, List.of());
        SizingOptimum best = least(park.sizing(
                List.of(),
                Size.of("chargeMw", 50.0, 50.0),
                Size.of("dischargeMw", 50.0, 100.0),
                Size.of("capacityMwh", 50.0, 90.0)));
        assertThat(best.units().get(0)).isCloseTo(10.0 / 0.81, within(SIZE));
        assertThat(best.units().get(1)).isCloseTo(10.0, within(SIZE));
        assertThat(best.units().get(2)).isCloseTo(10.0 / 0.9, within(SIZE));
        assertThat(best.plantsYuan()).isCloseTo(10.0 * (50.0 / 0.81 + 100.0 + 100.0), within(YUAN));
        assertThat(best.costYuan()).isCloseTo(100.0 * (10.0 + 10.0 / 0.81) + best.plantsYuan(), within(YUAN));
    }

    /** It saves 376.5 yuan per MW and costs more than that. */
    @Test
    void aBatteryThatDoesNotPayIsNotBuilt() {
        SizingOptimum best = least(SPREAD.sizing(
                List.of(),
                Size.of("chargeMw", 50.0, 50.0),
                Size.of("dischargeMw", 50.0, 100.0),
                Size.of("capacityMwh", 50.0, 251.0)));
        assertThat(best.units()).allSatisfy(size -> assertThat(size).isCloseTo(0.0, within(SIZE)));
    }

    /** Land for 6 MW where 10 MW pay: the MW it lacks saves 150 − 100 yuan, a ha 50 / 2. */
    @Test
    void aLimitThatBindsIsWorthWhatOneMoreOfItSaves() {
        var land = new SizeLimit("land", List.of(2.0), 12.0);
        SizingOptimum best = least(SUN.sizing(List.of(land), Size.of("solarMw", 50.0, 100.0)));
        assertThat(best.units().get(0)).isCloseTo(6.0, within(SIZE));
        assertThat(best.limitValues().get(0)).isCloseTo(25.0, within(2e-5));
        assertThat(best.mostValues().get(0)).isCloseTo(0.0, within(2e-5));
    }

    /** At most 6 MW save 50 yuan/MW; at least 15 MW where 10 pay cost 100 − 50 for each beyond. */
    @Test
    void boundsThatBindAreWorthWhatTheyHoldBack() {
        SizingOptimum most = least(SUN.sizing(List.of(), Size.of("solarMw", 6.0, 100.0)));
        assertThat(most.mostValues().get(0)).isCloseTo(50.0, within(2e-5));
        assertThat(most.leastValues().get(0)).isCloseTo(0.0, within(2e-5));
        SizingOptimum least = least(SUN.sizing(List.of(), new Size("solarMw", 15.0, 50.0, false, 100.0)));
        assertThat(least.units().get(0)).isCloseTo(15.0, within(SIZE));
        assertThat(least.leastValues().get(0)).isCloseTo(50.0, within(2e-5));
    }

    /** 2 tCO2 are 4 MWh of import: all of them in the second hour, so that 12 MW are built where 10 pay; a tonne costs 2 · (100 − 50) / 0.5. */
    @Test
    void aCapOnEmissionsIsPaidForByTheNextMegawatt() {
        var sizing = new Sizing(SUN.sizing(List.of(), Size.of("solarMw", 50.0, 100.0)));
        SizingOptimum best = sizing.least(SizingGoal.COST, 2.0);
        assertThat(best.units().get(0)).isCloseTo(12.0, within(SIZE));
        assertThat(best.emissionsTco2()).isCloseTo(2.0, within(SIZE));
        assertThat(best.emissionsCapValue()).isCloseTo(200.0, within(1e-3));
    }

    /** Turbines of which 12.3 would pay: 12, since the thirteenth saves less than it costs. */
    @Test
    void wholeNumbersAreTheBestOfAll() {
        var park = new SizedPark(new double[] {12.3}, new double[] {100.0}, new double[] {1.0});
        SizingOptimum best = least(park.sizing(List.of(), new Size("solarMw", 0.0, 20.0, true, 40.0)));
        assertThat(best.units()).containsExactly(12.0);
        assertThat(best.certificate().objective()).isCloseTo(12 * 40.0 + 30.0, within(YUAN));
        assertThat(best.certificate().gap()).isLessThan(1e-7);
        assertThat(best.relaxedBound()).isCloseTo(12.3 * 40.0, within(YUAN));
    }

    /** A quarter of the output may be curtailed: of 10 + 5 MWh nothing is, of 20 + 10 a third; 1 − 10 / s of the first hour, s = 16. */
    @Test
    void sharesOfTheYearGrowWithTheSizes() {
        var rule = new EnergyLimit.SelfUseShare(EnergyLimit.Period.YEAR, 0.75);
        var park = new SizedPark(SUN.loadMw(), SUN.yuanPerMwh(), SUN.perMw(), 1.0, List.of(rule));
        SizingOptimum best = least(park.sizing(List.of(), Size.of("solarMw", 50.0, 1.0)));
        assertThat(best.units().get(0)).isCloseTo(16.0, within(SIZE));
    }

    /** At least 5 MW on land for 3 MW lack 4 ha; a cap that asks for 18 MW on it lacks tonnes or land, and no load is shed for it. */
    @Test
    void limitsThatConflictAreNamed() {
        var land = new SizeLimit("land", List.of(2.0), 6.0);
        var tooMany = new Sizing(SUN.sizing(List.of(land), new Size("solarMw", 5.0, 50.0, false, 1.0)));
        assertThatExceptionOfType(InfeasibleSizingException.class)
                .isThrownBy(() -> tooMany.least(SizingGoal.COST, Double.POSITIVE_INFINITY))
                .satisfies(e -> {
                    assertThat(e.conflicts()).hasSize(1);
                    assertThat(e.conflicts().get(0).limit()).isEqualTo("land");
                    assertThat(e.conflicts().get(0).missing()).isCloseTo(4.0, within(1e-3));
                });
        var tooClean = new Sizing(SUN.sizing(List.of(land), Size.of("solarMw", 50.0, 1.0)));
        assertThatExceptionOfType(InfeasibleSizingException.class)
                .isThrownBy(() -> tooClean.least(SizingGoal.COST, 0.5))
                .satisfies(e -> assertThat(e.conflicts()).isNotEmpty());
    }

    /** From 10 MW at least cost to 20 MW without imports, in equal steps of what is left of 2.5 tCO2. */
    @Test
    void theFrontierRunsFromLeastCostToLeastEmissions() {
        var sizing = new Sizing(SUN.sizing(List.of(), Size.of("solarMw", 50.0, 100.0)));
        List<SizingOptimum> frontier = sizing.frontier(6, Double.POSITIVE_INFINITY);
        assertThat(frontier).hasSize(6);
        for (int p = 0; p < 6; p++) {
            assertThat(frontier.get(p).emissionsTco2()).isCloseTo(2.5 - 0.5 * p, within(SIZE));
            assertThat(frontier.get(p).units().get(0)).isCloseTo(10.0 + 2.0 * p, within(SIZE));
        }
        assertThat(frontier).isSortedAccordingTo((a, b) -> Double.compare(a.costYuan(), b.costYuan()));
    }
}
