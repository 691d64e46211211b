package io.greenpark.core.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.check.InvalidValueException;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which points a design has. */
class SweepDesignsTest {

    /** Rounding of sums and roots of numbers of the order of 10. */
    private static final double ROUNDING = 1e-12;

    private static List<List<String>> values(SweepDesign design) {
        return design.points().stream()
                .map(point -> point.values().stream().map(SweepValue::value).toList())
                .toList();
    }

    @Test
    void aGridHasEveryCombinationAndItsLastAxisChangesFastest() {
        var grid = new GridDesign(List.of(
                new GridDesign.Axis("a", List.of("1", "2"), false),
                new GridDesign.Axis("b", List.of("x", "y", "z"), true)));

        assertThat(grid.size()).isEqualTo(6);
        assertThat(values(grid))
                .containsExactly(
                        List.of("1", "x"),
                        List.of("1", "y"),
                        List.of("1", "z"),
                        List.of("2", "x"),
                        List.of("2", "y"),
                        List.of("2", "z"));
        assertThat(grid.points().get(5).id()).isEqualTo("grid-00006");
        assertThat(grid.points().get(5).values().get(1)).isEqualTo(new SweepValue("b", "z", true));
    }

    @Test
    void fewPointsOfAGridHaveEachOfItsValues() {
        var grid = new GridDesign(List.of(
                new GridDesign.Axis("a", List.of("1", "2"), false),
                new GridDesign.Axis("b", List.of("x", "y", "z"), true)));

        assertThat(grid.telling()).extracting(SweepPoint::id).containsExactly("grid-00001", "grid-00005", "grid-00003");
        assertThat(grid.points()).containsAll(grid.telling());
    }

    @Test
    void fewPointsOfASampleHaveItsLowestAndHighestDraws() {
        var sample = new LatinHypercube(
                100,
                5,
                List.of(
                        new LatinHypercube.Axis("a", new Distribution.Uniform(0.0, 1.0), false),
                        new LatinHypercube.Axis("b", new Distribution.Normal(0.0, 1.0), false)));

        assertThat(sample.telling()).hasSizeBetween(2, 4);
        for (int axis = 0; axis < 2; axis++) {
            assertThat(along(sample.telling(), axis).min())
                    .isEqualTo(along(sample.points(), axis).min());
            assertThat(along(sample.telling(), axis).max())
                    .isEqualTo(along(sample.points(), axis).max());
        }
    }

    private static DoubleStream along(List<SweepPoint> points, int axis) {
        return points.stream()
                .mapToDouble(
                        point -> Double.parseDouble(point.values().get(axis).value()));
    }

    @Test
    void aListHasItsPointsInOrder() {
        var list = new ListDesign(Map.of("small", List.of(new SweepValue("a", "1", false))));

        assertThat(list.points())
                .containsExactly(
                        new SweepPoint("list-small", SweepDesign.Kind.LIST, List.of(new SweepValue("a", "1", false))));
    }

    /** Of 50 points each fiftieth of the range holds one, on both axes, in different orders. */
    @ParameterizedTest
    @ValueSource(longs = {0, 1, 7, 123456789})
    void aLatinHypercubeIsStratifiedAlongEveryAxis(long seed) {
        int count = 50;
        var wide = new LatinHypercube.Axis("a", new Distribution.Uniform(100.0, 200.0), false);
        var narrow = new LatinHypercube.Axis("b", new Distribution.Uniform(0.0, 1.0), false);

        List<List<String>> values = values(new LatinHypercube(count, seed, List.of(wide, narrow)));

        int[] first = values.stream()
                .mapToInt(point -> (int) ((Double.parseDouble(point.get(0)) - 100.0) / 100.0 * count))
                .toArray();
        int[] second = values.stream()
                .mapToInt(point -> (int) (Double.parseDouble(point.get(1)) * count))
                .toArray();
        int[] all = IntStream.range(0, count).toArray();
        assertThat(first).containsExactlyInAnyOrder(all).isNotEqualTo(second).isNotEqualTo(all);
        assertThat(second).containsExactlyInAnyOrder(all);
    }

    @Test
    void anAxisOfALatinHypercubeDoesNotDependOnTheOthers() {
        var axis = new LatinHypercube.Axis("a", new Distribution.Normal(1.0, 0.1), true);
        var other = new LatinHypercube.Axis("b", new Distribution.Whole(1, 30), false);

        List<List<String>> alone = values(new LatinHypercube(10, 3, List.of(axis)));
        List<List<String>> together = values(new LatinHypercube(10, 3, List.of(other, axis)));

        assertThat(together)
                .extracting(point -> point.get(1))
                .isEqualTo(alone.stream().map(point -> point.get(0)).toList());
        assertThat(values(new LatinHypercube(10, 4, List.of(axis)))).isNotEqualTo(alone);
    }

    /**
     * Triangular from 0 over 2 to 10: below the mode lies 2/10 of the likelihood; F(x) = x²/20 for x < 2, so F(1) = 0.05;
     * 1 − F(x) = (10 − x)²/80, so F(6) = 0.8. Normal: 0.841344746 lies below one standard deviation.
     */
    @ParameterizedTest
    @CsvSource({
        "0.05, 1.0, 0.5",
        "0.2, 2.0, 2.0",
        "0.8, 6.0, 8.0",
    })
    void quantilesAreThoseOfTheDistribution(double probability, double triangular, double uniform) {
        assertThat(Double.parseDouble(new Distribution.Triangular(0.0, 2.0, 10.0).quantile(probability)))
                .isCloseTo(triangular, within(ROUNDING));
        assertThat(Double.parseDouble(new Distribution.Uniform(0.0, 10.0).quantile(probability)))
                .isCloseTo(uniform, within(ROUNDING));
    }

    @Test
    void quantilesOfTheNormalDistributionAndOfWholeNumbers() {
        var normal = new Distribution.Normal(10.0, 2.0);
        assertThat(Double.parseDouble(normal.quantile(0.5))).isEqualTo(10.0);
        assertThat(Double.parseDouble(normal.quantile(0.8413447460685429))).isCloseTo(12.0, within(ROUNDING));

        var whole = new Distribution.Whole(1, 4);
        assertThat(IntStream.range(0, 8).mapToObj(n -> whole.quantile((n + 0.5) / 8)))
                .containsExactly("1", "1", "2", "2", "3", "3", "4", "4");
    }

    /** Of the half of a normal distribution above its mode 0.5 lies below the point that 0.75 of the whole lies below: 0.67449. */
    @Test
    void aNormalDistributionIsCutOffAtItsBounds() {
        var half = new Distribution.Normal(10.0, 2.0, 10.0, Double.POSITIVE_INFINITY);

        assertThat(Double.parseDouble(half.quantile(0.5))).isCloseTo(10.0 + 2.0 * 0.6744897501960817, within(ROUNDING));
        assertThat(Double.parseDouble(new Distribution.Normal(10.0, 2.0, 4.0, 11.0).quantile(1.0 - 1e-16)))
                .isCloseTo(11.0, within(ROUNDING));
        assertThatThrownBy(() -> new Distribution.Normal(3.0, 2.0, 4.0, 11.0))
                .hasMessageContaining("must be from min to max, which are 4.0 and 11.0");
    }

    @Test
    void aTornadoHasTheScenarioItselfAndBothEndsOfEveryRange() {
        var tornado = new Tornado(List.of(
                new Tornado.Range("a", 0.5, 1.0, 1.5, true), new Tornado.Range("b", 10.0, Double.NaN, 20.0, false)));

        assertThat(tornado.points())
                .extracting(SweepPoint::id)
                .containsExactly(Tornado.BASE, Tornado.low(0), Tornado.high(0), Tornado.low(1), "tornado-002-high");
        assertThat(values(tornado))
                .containsExactly(List.of(), List.of("0.5"), List.of("1.5"), List.of("10"), List.of("20"));
        assertThat(tornado.size()).isEqualTo(tornado.points().size());
    }

    /** From 8 to 12 around 10 is 40 %; results from 90 to 130 around 100 are 40 % as well. */
    @Test
    void anElasticityIsTheRelativeChangeOfTheResultOverThatOfTheValue() {
        var range = new Tornado.Range("a", 8.0, 10.0, 12.0, false);

        assertThat(range.elasticity(90.0, 100.0, 130.0)).isCloseTo(1.0, within(ROUNDING));
        assertThat(range.elasticity(130.0, 100.0, 110.0)).isCloseTo(-0.5, within(ROUNDING));
        assertThat(range.elasticity(100.0, 100.0, 100.0)).isZero();
        assertThat(range.elasticity(-1.0, 0.0, 1.0)).isNaN();
        assertThat(range.withBase(0.0).elasticity(90.0, 100.0, 130.0)).isNaN();
        assertThat(range.withBase(Double.NaN).elasticity(90.0, 100.0, 130.0)).isNaN();
    }

    @Test
    void designsWithoutPointsAreRefused() {
        assertThatThrownBy(() -> new GridDesign(List.of())).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new LatinHypercube(1, 1, List.of())).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new Distribution.Uniform(2.0, 2.0)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new Distribution.Triangular(0.0, 3.0, 2.0)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new Tornado.Range("a", 2.0, 1.0, 1.0, false))
                .isInstanceOf(InvalidValueException.class);
    }
}
