package io.greenpark.core.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.result.Indicator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What makes an indicator of an ensemble unsure. */
class InputContributionsTest {

    /** Rounding of sums and squares of numbers of the order of 100. */
    private static final double ROUNDING = 1e-12;

    private static final StudyFigure BILL = new StudyFigure("full", "all", Indicator.GRID_BILL_YUAN);

    private static final EnsembleInputs.Input LOAD =
            new EnsembleInputs.Input("load", new Distribution.Uniform(0.7, 1.3), true, 1.0);
    private static final EnsembleInputs.Input PRICE =
            new EnsembleInputs.Input("price", new Distribution.Normal(10.0, 2.0), false, 10.0);

    private static List<SweepValue> drawn(double load, double price) {
        return List.of(
                new SweepValue("load", Double.toString(load), true),
                new SweepValue("price", Double.toString(price), false));
    }

    /** A bill of 100 + 50 (load − 1) + 4 (price − 10) + what the weather does. */
    private static double bill(double load, double price, double weather) {
        return 100.0 + 50.0 * (load - 1.0) + 4.0 * (price - 10.0) + weather;
    }

    private static InputEffects.Ends ends(EnsembleInputs.Input input, double low, double high) {
        return new InputEffects.Ends(input, Map.of(BILL, low), Map.of(BILL, high));
    }

    private static FigureColumns columns(double... bills) {
        var columns = new FigureColumns(bills.length);
        for (int k = 0; k < bills.length; k++) {
            columns.put(k, Map.of(BILL, bills[k]));
        }
        return columns;
    }

    private static List<InputContribution> contributions(double weather) {
        Tornado.Range load = LOAD.range();
        Tornado.Range price = PRICE.range();
        return new InputContributions(
                        new InputEffects(
                                Map.of(BILL, 100.0),
                                List.of(
                                        ends(LOAD, bill(load.low(), 10.0, 0.0), bill(load.high(), 10.0, 0.0)),
                                        ends(PRICE, bill(1.0, price.low(), 0.0), bill(1.0, price.high(), 0.0)))),
                        columns(bill(0.8, 11.0, weather), bill(1.25, 7.0, -weather), bill(1.1, 12.0, 0.0)),
                        List.of(drawn(0.8, 11.0), drawn(1.25, 7.0), drawn(1.1, 12.0)))
                .all();
    }

    /**
     * Variances: load 50² · 0.6²/12 = 75; price 4² · 2² = 64; weather of 6, −6, 0: (36 + 36)/2 = 36. Together 175.
     * Elasticities: load 50 · 1/100; price 4 · 10/100.
     */
    @Test
    void theVarianceIsSplitAsTheSlopesAndTheWeatherMakeIt() {
        InputContribution of = contributions(6.0).get(0);

        assertThat(of.effects().get(0).varianceShare()).isCloseTo(75.0 / 175.0, within(ROUNDING));
        assertThat(of.effects().get(1).varianceShare()).isCloseTo(64.0 / 175.0, within(ROUNDING));
        assertThat(of.weatherShare()).isCloseTo(36.0 / 175.0, within(ROUNDING));
        assertThat(of.effects().get(0).elasticity()).isCloseTo(0.5, within(ROUNDING));
        assertThat(of.effects().get(1).elasticity()).isCloseTo(0.4, within(ROUNDING));
    }

    /** The load explains the bills of the years to the last digit; a year that failed must not shift the draws of the others. */
    @Test
    void aYearThatFailedTakesItsDrawWithIt() {
        var columns = new FigureColumns(4);
        columns.put(0, Map.of(BILL, bill(0.8, 10.0, 0.0)));
        columns.put(2, Map.of(BILL, bill(1.1, 10.0, 0.0)));
        columns.put(3, Map.of(BILL, bill(1.25, 10.0, 0.0)));
        Tornado.Range load = LOAD.range();
        var ends = List.of(
                ends(LOAD, bill(load.low(), 10.0, 0.0), bill(load.high(), 10.0, 0.0)), ends(PRICE, 100.0, 100.0));

        List<InputContribution> all = new InputContributions(
                        new InputEffects(Map.of(BILL, 100.0), ends),
                        columns,
                        List.of(drawn(0.8, 10.0), drawn(0.7, 10.0), drawn(1.1, 10.0), drawn(1.25, 10.0)))
                .all();

        assertThat(all.get(0).weatherShare()).isZero();
    }

    @Test
    void weatherThatDoesNothingHasNoShareWhateverTheRounding() {
        assertThat(contributions(0.0).get(0).weatherShare()).isZero();
    }

    /** The uniform value between 0.7 and 1.3 is above 0.76 in nine of ten draws and above 1.24 in one. */
    @Test
    void theEndsAreThoseThatNineAndOneOfTenDrawsExceed() {
        assertThat(LOAD.range().low()).isCloseTo(0.76, within(ROUNDING));
        assertThat(LOAD.range().high()).isCloseTo(1.24, within(ROUNDING));
        assertThat(LOAD.range().base()).isEqualTo(1.0);
    }

    /** Triangular 0, 2, 10: mean 4, variance (100 − 8 · 2)/18. Whole 1 … 4: mean 2.5, variance (16 − 1)/12. */
    @Test
    void meansAndVariancesAreThoseOfTheDistribution() {
        var triangular = new Distribution.Triangular(0.0, 2.0, 10.0);
        var whole = new Distribution.Whole(1, 4);
        assertThat(triangular.mean()).isEqualTo(4.0);
        assertThat(triangular.variance()).isCloseTo(84.0 / 18.0, within(ROUNDING));
        assertThat(whole.mean()).isEqualTo(2.5);
        assertThat(whole.variance()).isEqualTo(1.25);
        assertThat(new Distribution.Normal(3.0, 2.0).mean()).isEqualTo(3.0);
        assertThat(new Distribution.Normal(3.0, 2.0).variance()).isEqualTo(4.0);
    }

    /** The half above the mode: mean μ + σ √(2/π), variance σ² (1 − 2/π); cut off on both sides alike, the mean stays. */
    @Test
    void boundsMoveTheMeanOfANormalDistributionAndNarrowIt() {
        var half = new Distribution.Normal(3.0, 2.0, 3.0, Double.POSITIVE_INFINITY);
        assertThat(half.mean()).isCloseTo(3.0 + 2.0 * Math.sqrt(2.0 / Math.PI), within(ROUNDING));
        assertThat(half.variance()).isCloseTo(4.0 * (1.0 - 2.0 / Math.PI), within(ROUNDING));
        assertThat(new Distribution.Normal(3.0, 2.0, 1.0, 5.0).mean()).isEqualTo(3.0);
    }

    /** Of 4,000 draws the mean of a uniform value is off by 0.173/√4000 = 0.0027 in one deviation; five are allowed. */
    @Test
    void drawsFollowTheDistributionAndDependOnSeedPathAndYearAlone() {
        var both = new EnsembleInputs(3, List.of(LOAD, PRICE), EnsembleInputs.NONE.at());
        var alone = new EnsembleInputs(3, List.of(PRICE), EnsembleInputs.NONE.at());
        var other = new EnsembleInputs(4, List.of(PRICE), EnsembleInputs.NONE.at());

        assertThat(both.ofYear(7).get(1))
                .isEqualTo(alone.ofYear(7).get(0))
                .isNotEqualTo(other.ofYear(7).get(0));
        assertThat(alone.ofYear(8)).isNotEqualTo(alone.ofYear(7));
        double mean = IntStream.rangeClosed(1, 4000)
                .mapToDouble(year -> Double.parseDouble(both.ofYear(year).get(0).value()))
                .average()
                .orElseThrow();
        assertThat(mean).isCloseTo(1.0, within(5 * 0.0027));
    }

    /** Inputs are independent: of 4,000 pairs of shares the correlation is off by 1/√4000 = 0.016; five deviations are allowed. */
    @Test
    void inputsDoNotMoveTogether() {
        var uniform = new Distribution.Uniform(-1.0, 1.0);
        var pair = new EnsembleInputs(
                3,
                List.of(
                        new EnsembleInputs.Input("one", uniform, false, 0.0),
                        new EnsembleInputs.Input("two", uniform, false, 0.0)),
                EnsembleInputs.NONE.at());

        double product = IntStream.rangeClosed(1, 4000)
                .mapToObj(pair::ofYear)
                .mapToDouble(drawn -> Double.parseDouble(drawn.get(0).value())
                        * Double.parseDouble(drawn.get(1).value()))
                .average()
                .orElseThrow();

        assertThat(product / uniform.variance()).isCloseTo(0.0, within(5 * 0.016));
    }

    @Test
    void aPathStandsOnce() {
        assertThatThrownBy(() -> new EnsembleInputs(0, List.of(LOAD, LOAD), EnsembleInputs.NONE.at()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must differ");
    }
}
