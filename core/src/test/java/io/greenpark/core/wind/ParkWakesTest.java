package io.greenpark.core.wind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.golden.GoldenTable;
import io.greenpark.core.wind.FarmLayout.Position;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParkWakesTest {

    /** A few roundings of a speed of 10 m/s. */
    private static final double ROUNDING_M_PER_S = 1e-13 * 10;

    /** Target of the reference vectors; an independent program met them within 5e-9 m/s. */
    private static final double GOLDEN_M_PER_S = 1e-6;

    /** The same for the power of one machine, whose steepest slope is 780 kW per m/s, and the farm of eight. */
    private static final double GOLDEN_KW = 1e-3;

    /** Thrust of 0.75 whatever the wind: 1 − √(1 − Ct) = 1/2. */
    private static final Thrust HALF = new ThrustCurve(new double[] {0.0, 50.0}, new double[] {0.75, 0.75});

    @Nested
    @DisplayName("by hand")
    class ByHand {

        /** Rotor 100 m, decay 0.1, 500 m behind: wake radius 100 m, deficit ½ · (50/100)² = 1/8. */
        @Test
        void theSecondMachineInTheWindStandsInTheWakeOfTheFirst() {
            assertThat(speeds(270.0, Wake.Superposition.WORST, at(0, 0), at(500, 0)))
                    .containsExactly(new double[] {10.0, 8.75}, within(ROUNDING_M_PER_S));
        }

        @Test
        void windFromTheOtherSideTurnsTheOrderRound() {
            assertThat(speeds(90.0, Wake.Superposition.WORST, at(0, 0), at(500, 0)))
                    .containsExactly(new double[] {8.75, 10.0}, within(ROUNDING_M_PER_S));
            assertThat(speeds(0.0, Wake.Superposition.WORST, at(0, 0), at(0, 500)))
                    .containsExactly(new double[] {8.75, 10.0}, within(ROUNDING_M_PER_S));
        }

        @Test
        void windAcrossLeavesBothFree() {
            assertThat(speeds(0.0, Wake.Superposition.WORST, at(0, 0), at(500, 0)))
                    .containsExactly(10.0, 10.0);
        }

        @Test
        void aRotorAtTheEdgeOfTheWakeIsSlowedByItsShareInIt() {
            // 150 m aside the circles of 50 and 100 m touch from outside, 50 m aside from inside
            assertThat(speeds(270.0, Wake.Superposition.WORST, at(0, 0), at(500, 150))[1])
                    .isEqualTo(10.0);
            assertThat(speeds(270.0, Wake.Superposition.WORST, at(0, 0), at(500, 50))[1])
                    .isCloseTo(8.75, within(ROUNDING_M_PER_S));
            double between = speeds(270.0, Wake.Superposition.WORST, at(0, 0), at(500, 100))[1];
            // circles of 50 and 100 m at 100 m: the lens is 2500 (α − ½ sin 2α) + 10000 (β − ½ sin 2β), α = acos ¼, β =
            // acos ⅞
            double alpha = Math.acos(0.25);
            double beta = Math.acos(0.875);
            double lensM2 =
                    2500.0 * (alpha - 0.5 * Math.sin(2.0 * alpha)) + 10_000.0 * (beta - 0.5 * Math.sin(2.0 * beta));
            assertThat(between).isCloseTo(10.0 * (1.0 - 0.125 * lensM2 / (2500.0 * Math.PI)), within(ROUNDING_M_PER_S));
        }

        @Test
        void threeInARowDifferByTheWayWakesCombine() {
            Position[] row = {at(0, 0), at(500, 0), at(1000, 0)};
            // worst: 10 · 7/8 · 7/8 against 10 · (1 − ½ (50/150)²) = 9.44
            assertThat(speeds(270.0, Wake.Superposition.WORST, row)[2]).isCloseTo(7.65625, within(ROUNDING_M_PER_S));
            // root sum square: deficits 1/8 and 1/18
            assertThat(speeds(270.0, Wake.Superposition.ROOT_SUM_SQUARE, row)[2])
                    .isCloseTo(10.0 * (1.0 - Math.hypot(1.0 / 8.0, 1.0 / 18.0)), within(ROUNDING_M_PER_S));
        }
    }

    @Test
    void everyMachineOfTheReferenceFarmMeetsTheSystemAdvisorModel() {
        GoldenTable golden = GoldenTable.csv("wind/wake_ssc_SYN141-3300.csv.gz").where("model", "park");
        GoldenTable positions = GoldenTable.csv("wind/wake_layout.csv");
        GoldenTable curve = GoldenTable.csv("wind/wake_powercurve_SYN141-3300_kw.csv");
        List<Position> machines = new ArrayList<>();
        for (int i = 0; i < positions.size(); i++) {
            machines.add(at(positions.column("x_east_m")[i], positions.column("y_north_m")[i]));
        }
        double reference = 101_325.0 / (287.058 * 288.15);
        double density = 100_500.0 / (287.058 * (273.15 - 5.0));
        double toReference = Math.cbrt(density / reference);
        var power = new PowerCurve(
                curve.column("wind_speed"),
                Arrays.stream(curve.column("kW")).map(kw -> kw / 1000.0).toArray());
        var thrust = new ThrustFromPower(power, 141.0, reference);
        var park = new Wake.Park(new FarmLayout(machines), 0.07, Wake.Superposition.WORST);
        double[] freeMPerS = golden.column("wind_speed");
        double[] directionDeg = golden.column("wind_dir");
        double[] farmKw = golden.column("farm_kw");
        double[][] machineMPerS = new double[8][];
        double[][] machineKw = new double[8][];
        for (int i = 0; i < 8; i++) {
            machineMPerS[i] = golden.column("v" + (i + 1));
            machineKw[i] = golden.column("kw" + (i + 1));
        }

        assertThat(golden.size()).isEqualTo(624);
        double[] speeds = new double[8];
        for (int row = 0; row < golden.size(); row++) {
            new ParkWakes(park, 141.0, directionDeg[row])
                    .speeds(freeMPerS[row] * toReference, thrust, new double[8], speeds);
            double sumKw = 0.0;
            for (int i = 0; i < 8; i++) {
                String what = "machine %d at %s m/s from %s deg".formatted(i + 1, freeMPerS[row], directionDeg[row]);
                double kw = power.powerMw(speeds[i]) * 1000.0;
                sumKw += kw;
                assertThat(speeds[i] / toReference).as(what).isCloseTo(machineMPerS[i][row], within(GOLDEN_M_PER_S));
                assertThat(kw).as(what).isCloseTo(machineKw[i][row], within(GOLDEN_KW));
            }
            assertThat(sumKw).isCloseTo(farmKw[row], within(8 * GOLDEN_KW));
        }
    }

    @ParameterizedTest
    @EnumSource
    void noMachineIsFasterThanTheWindAndTheFirstIsFree(Wake.Superposition superposition) {
        var random = new SplittableRandom(7);
        for (int trial = 0; trial < 200; trial++) {
            Position[] machines = new Position[12];
            Arrays.setAll(machines, i -> at(random.nextDouble() * 4000.0, random.nextDouble() * 4000.0));
            double[] speeds = speeds(360.0 * random.nextDouble(), superposition, machines);
            assertThat(Arrays.stream(speeds).max().orElseThrow()).isEqualTo(10.0);
            assertThat(Arrays.stream(speeds).min().orElseThrow()).isNotNegative();
        }
    }

    @ParameterizedTest(name = "{0} deg")
    @ValueSource(doubles = {0.0, 37.5, 90.0, 200.0})
    void turningFarmAndWindTogetherChangesNothing(double turnDeg) {
        FarmLayout still = FarmLayout.rows(9, 3, 500.0, 600.0, 90.0);
        FarmLayout turned = FarmLayout.rows(9, 3, 500.0, 600.0, (90.0 + turnDeg) % 360.0);
        for (double direction = 0.0; direction < 360.0; direction += 11.0) {
            assertThat(speeds(
                            direction + turnDeg,
                            Wake.Superposition.WORST,
                            turned.machines().toArray(Position[]::new)))
                    .containsExactly(
                            speeds(
                                    direction,
                                    Wake.Superposition.WORST,
                                    still.machines().toArray(Position[]::new)),
                            within(1e-9));
        }
    }

    private static Position at(double eastM, double northM) {
        return new Position(eastM, northM);
    }

    private static double[] speeds(double directionDeg, Wake.Superposition superposition, Position... machines) {
        var park = new Wake.Park(new FarmLayout(List.of(machines)), 0.1, superposition);
        double[] speeds = new double[machines.length];
        new ParkWakes(park, 100.0, directionDeg).speeds(10.0, HALF, new double[machines.length], speeds);
        return speeds;
    }
}
