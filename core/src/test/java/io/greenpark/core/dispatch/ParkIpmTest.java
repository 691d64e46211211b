package io.greenpark.core.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.network.GridConnection;
import io.greenpark.core.series.PriceSeries;
import io.greenpark.core.storage.Battery;
import io.greenpark.core.time.TimeAxis;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParkIpmTest {

    /** Ten times what both methods are asked for, relative. */
    private static final double INTERIOR = 1e-7;

    @ParameterizedTest(name = "seed {0}, {1} min, {2} steps")
    @CsvSource({
        "1, 60, 1",
        "2, 60, 2",
        "3, 60, 24",
        "4, 60, 168",
        "5, 60, 255",
        "6, 60, 256",
        "7, 60, 257",
        "8, 30, 300",
        "9, 30, 48",
        "10, 15, 96",
        "11, 15, 400",
        "12, 60, 600"
    })
    void optimumIsThatOfTheStagedMethod(long seed, int minutes, int steps) {
        DispatchProblem problem = park(seed, minutes, steps);

        DispatchPlan closed = OptimalDispatchTest.solve(problem);
        DispatchPlan staged = new OptimalDispatcher(OptimalMethod.STAGED_INTERIOR_POINT).dispatch(problem);

        assertThat(closed.optimum().methods()).containsExactly(OptimalMethod.PARK_INTERIOR_POINT);
        assertThat(staged.optimum().methods()).containsExactly(OptimalMethod.STAGED_INTERIOR_POINT);
        assertThat(closed.optimum().relaxationTight()).isTrue();
        double cost = staged.optimum().certificate().objective();
        double tolerance = INTERIOR * (1.0 + Math.abs(cost));
        assertThat(closed.optimum().certificate().objective()).isCloseTo(cost, within(tolerance));
        assertThat(closed.optimum().certificate().bound()).isCloseTo(cost, within(tolerance));
    }

    @Test
    void eachMonthHasItsOwnPeak() {
        // Two hours of January and two of February without storage to speak of: peaks 5 and 7.
        TimeAxis axis =
                new TimeAxis(Instant.parse("2026-01-31T14:00:00Z"), Duration.ofHours(1), 4, ZoneOffset.ofHours(8));
        DispatchProblem plain = Parks.problem(
                axis,
                new double[] {5.0, 4.0, 6.0, 7.0},
                new double[4],
                20.0,
                0.0,
                Parks.battery("ess-1", 1e-3, 1e-3, 1.0, 1.0, 0.0, 0.5));
        NodeProblem node = plain.nodes().get(0).with(new DemandCharge(1_000.0, 1.2, 0.0));
        var problem = new DispatchProblem(axis, List.of(node));

        DispatchPlan plan = OptimalDispatchTest.solve(problem);

        assertThat(plan.optimum().methods()).containsExactly(OptimalMethod.PARK_INTERIOR_POINT);
        // 1,200 yuan per MW of 12 MW; the tiny battery moves less than a kilowatt.
        assertThat(PlanCost.of(problem, plan).peakYuan()).isCloseTo(14_400.0, within(3.0));
        assertThat(plan.optimum().prices().get(0).monthlyPeakYuanPerMw()).hasSize(2);
    }

    /** The random park of {@link Parks} with a battery and a demand charge; export never pays more than import costs. */
    static DispatchProblem park(long seed, int minutes, int steps) {
        DispatchProblem plain = Parks.random(seed, minutes, steps);
        var random = new SplittableRandom(seed);
        Battery battery = Parks.battery(
                "ess-1",
                random.nextDouble(1.0, 6.0),
                random.nextDouble(2.0, 20.0),
                random.nextDouble(0.8, 1.0),
                random.nextDouble(0.8, 1.0),
                random.nextDouble(0.0, 0.001),
                random.nextDouble(0.3, 0.8));
        double importLimitMw = random.nextDouble(12.0, 25.0);
        NodeProblem node = plain.nodes().get(0).toBuilder()
                .storage(List.of(battery))
                .grid(new GridConnection(importLimitMw, random.nextDouble(0.0, 10.0)))
                .exportPrice(PriceSeries.constant(plain.axis(), 150.0))
                .demandCharge(new DemandCharge(random.nextDouble(0.0, 40_000.0), 1.0, random.nextDouble(0.0, 10.0)))
                .build();
        return new DispatchProblem(plain.axis(), List.of(node));
    }
}
