package io.greenpark.core.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.storage.Battery;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelfConsumptionTest {

    /** Rounding only: a handful of operations on numbers below 100. */
    private static final double ROUNDING = 1e-13;

    @Nested
    @DisplayName("by hand")
    class ByHand {

        @Test
        void surplusChargesTheBatteryBeforeItIsExported() {
            // 8 MW surplus for 1 h: 4 MW rated power into the battery, 4 MW to the grid; 5 MWh + 4 MWh · 0.8 = 8.2 MWh.
            NodePlan plan = run(60, 2.0, 10.0, 100.0, 100.0);

            assertThat(plan.chargeMw().get(0)).isEqualTo(4.0);
            assertThat(plan.exportMw().get(0)).isEqualTo(4.0);
            assertThat(plan.storedMwh().get(0)).isCloseTo(8.2, within(ROUNDING));
        }

        @Test
        void deficitDischargesTheBatteryBeforeItIsImported() {
            // 3 MW deficit for 1 h: 5 MWh − 1 MWh floor give 4 MWh · 0.5 = 2 MWh, the grid the other 1 MWh.
            NodePlan plan = run(60, 3.0, 0.0, 100.0, 100.0);

            assertThat(plan.dischargeMw().get(0)).isEqualTo(2.0);
            assertThat(plan.importMw().get(0)).isEqualTo(1.0);
            assertThat(plan.storedMwh().get(0)).isEqualTo(1.0);
        }

        @Test
        void aQuarterOfAnHourMovesAQuarterOfTheEnergy() {
            // 4 MW · 0.25 h · 0.8 = 0.8 MWh
            NodePlan plan = run(15, 2.0, 10.0, 100.0, 100.0);

            assertThat(plan.storedMwh().get(0)).isCloseTo(5.8, within(ROUNDING));
        }

        @Test
        void selfDischargeAppliesPerHourWhateverTheStep() {
            // 1 − 0.19 = 0.9²: half an hour leaves 0.9 of 5 MWh.
            Battery leaky = Parks.battery("ess-1", 4.0, 10.0, 1.0, 1.0, 0.1, 0.5);
            var problem = Parks.problem(Parks.axis(30, 2), new double[2], new double[2], 1.0, 1.0, leaky);

            NodePlan plan =
                    Dispatcher.selfConsumption().dispatch(problem).nodes().get(0);

            assertThat(plan.storedMwh().get(1)).isCloseTo(4.5, within(ROUNDING));
        }

        @Test
        void secondBatteryTakesWhatTheFirstLeaves() {
            // 7 MW surplus: 4 MW into the first, 3 MW into the second.
            Battery second = Parks.battery("ess-2", 4.0, 10.0, 1.0, 1.0, 0.0, 0.5);
            var problem = Parks.problem(
                    Parks.axis(60, 1), new double[] {0.0}, new double[] {7.0}, 1.0, 1.0, Parks.handBattery(), second);

            NodePlan plan =
                    Dispatcher.selfConsumption().dispatch(problem).nodes().get(0);

            assertThat(plan.storage().get(0).chargeMw().get(0)).isEqualTo(4.0);
            assertThat(plan.storage().get(1).chargeMw().get(0)).isEqualTo(3.0);
            assertThat(plan.exportMw().get(0)).isZero();
            assertThat(plan.storedMwh().get(0)).isCloseTo(5.0 + 4.0 * 0.8 + 5.0 + 3.0, within(ROUNDING));
        }

        @Test
        void aBatteryBelowItsFloorBySelfDischargeIsNotDischarged() {
            Battery leaky = Parks.battery("ess-1", 4.0, 10.0, 1.0, 1.0, 0.1, 0.1);
            var problem = Parks.problem(Parks.axis(60, 1), new double[] {3.0}, new double[] {0.0}, 9.0, 0.0, leaky);

            NodePlan plan =
                    Dispatcher.selfConsumption().dispatch(problem).nodes().get(0);

            assertThat(plan.dischargeMw().get(0)).isZero();
            assertThat(plan.importMw().get(0)).isEqualTo(3.0);
            assertThat(plan.storedMwh().get(0)).isCloseTo(0.9, within(ROUNDING));
        }

        @Test
        void noImportLimitAndNoSupplyIsUnservedEnergyAndNoError() {
            var problem = Parks.problem(Parks.axis(60, 3), new double[] {1.0, 2.0, 3.0}, new double[3], 0.0, 0.0);

            NodePlan plan =
                    Dispatcher.selfConsumption().dispatch(problem).nodes().get(0);

            assertThat(plan.unservedMw().energyMwh()).isEqualTo(6.0);
        }
    }

    @Nested
    @DisplayName("limits")
    class Limits {

        /** Balances alone cannot see a broken limit; each limit needs a case in which it binds. */
        @ParameterizedTest(name = "{0}")
        @CsvSource({
            // what binds,       minutes, load, available, import, export | ch, dis, imp, exp, cur, uns, stored
            "charge power,            15,    2,        10,    100,    100,    4,   0,   0,   4,   0,   0, 5.8",
            "ceiling,                 60,    0,         4,    100,    100,    4,   0,   0,   0,   0,   0, 8.2",
            "discharge power,         15,    7,         0,    100,    100,    0,   4,   3,   0,   0,   0, 3.0",
            "floor,                   60,    7,         0,    100,    100,    0,   2,   5,   0,   0,   0, 1.0",
            "import limit,            60,    7,         0,      3,    100,    0,   2,   3,   0,   0,   2, 1.0",
            "export limit,            15,    2,        10,    100,      1,    4,   0,   0,   1,   3,   0, 5.8",
            "nothing: surplus,        15,    2,         5,    100,    100,    3,   0,   0,   0,   0,   0, 5.6",
            "nothing: deficit,        15,    2,         0,    100,    100,    0,   2,   0,   0,   0,   0, 4.0",
            "nothing: balance,        60,    5,         5,    100,    100,    0,   0,   0,   0,   0,   0, 5.0"
        })
        void bindingLimitIsKept(
                String what,
                int minutes,
                double load,
                double available,
                double importLimit,
                double exportLimit,
                double charge,
                double discharge,
                double imported,
                double exported,
                double curtailed,
                double unserved,
                double stored) {
            NodePlan plan = run(minutes, load, available, importLimit, exportLimit);

            assertThat(new double[] {
                        plan.chargeMw().get(0),
                        plan.dischargeMw().get(0),
                        plan.importMw().get(0),
                        plan.exportMw().get(0),
                        plan.curtailedMw().get(0),
                        plan.unservedMw().get(0),
                        plan.storedMwh().get(0)
                    })
                    .as(what)
                    .usingComparatorWithPrecision(ROUNDING)
                    .containsExactly(charge, discharge, imported, exported, curtailed, unserved, stored);
        }

        @Test
        void ceilingCutsTheSecondHourOfSurplus() {
            // 8.2 MWh after the first hour; 0.8 MWh of room / 0.8 = 1 MW in the second.
            var problem = Parks.problem(
                    Parks.axis(60, 3), new double[3], new double[] {4.0, 4.0, 4.0}, 0.0, 9.0, Parks.handBattery());

            NodePlan plan =
                    Dispatcher.selfConsumption().dispatch(problem).nodes().get(0);

            assertThat(plan.chargeMw().get(1)).isCloseTo(1.0, within(ROUNDING));
            assertThat(plan.exportMw().get(1)).isCloseTo(3.0, within(ROUNDING));
            assertThat(plan.storedMwh().get(1)).isEqualTo(9.0);
            assertThat(plan.exportMw().get(2)).isEqualTo(4.0);
        }

        @Test
        void batteryWithoutCapacityIsHarmless() {
            Battery none = Parks.battery("ess-1", 0.0, 0.0, 1.0, 1.0, 0.0, 0.5);
            var problem =
                    Parks.problem(Parks.axis(60, 2), new double[] {1.0, 5.0}, new double[] {3.0, 1.0}, 9.0, 9.0, none);

            NodePlan plan =
                    Dispatcher.selfConsumption().dispatch(problem).nodes().get(0);

            assertThat(plan.exportMw().toArray()).containsExactly(2.0, 0.0);
            assertThat(plan.importMw().toArray()).containsExactly(0.0, 4.0);
        }
    }

    @Nested
    @DisplayName("step length")
    class StepLength {

        /** Sums of 96 steps of at most 30 MW. */
        private static final double ROUNDING_MWH = 1e-10;

        @Test
        void quarterHourCopiesOfHourlyDataGiveTheSameEnergy() {
            DispatchProblem hourly = Parks.random(7, 60, 96);
            NodeProblem node = hourly.nodes().get(0);
            var copied = Parks.problem(
                    Parks.axis(15, 4 * 96),
                    fourfold(node.demand().toArray()),
                    fourfold(node.available().toArray()),
                    node.grid().importLimitMw(),
                    node.grid().exportLimitMw());
            var alone = Parks.problem(
                    hourly.axis(),
                    node.demand().toArray(),
                    node.available().toArray(),
                    node.grid().importLimitMw(),
                    node.grid().exportLimitMw());

            NodePlan byHour =
                    Dispatcher.selfConsumption().dispatch(alone).nodes().get(0);
            NodePlan byQuarter =
                    Dispatcher.selfConsumption().dispatch(copied).nodes().get(0);

            assertThat(byQuarter.importMw().energyMwh())
                    .isCloseTo(byHour.importMw().energyMwh(), within(ROUNDING_MWH));
            assertThat(byQuarter.curtailedMw().energyMwh())
                    .isCloseTo(byHour.curtailedMw().energyMwh(), within(ROUNDING_MWH));
        }

        private static double[] fourfold(double[] hourly) {
            return Arrays.stream(hourly)
                    .flatMap(mw -> Arrays.stream(new double[] {mw, mw, mw, mw}))
                    .toArray();
        }
    }

    private static NodePlan run(
            int minutes, double load, double available, double importLimitMw, double exportLimitMw) {
        var problem = Parks.problem(
                Parks.axis(minutes, 1),
                new double[] {load},
                new double[] {available},
                importLimitMw,
                exportLimitMw,
                Parks.handBattery());
        return Dispatcher.selfConsumption().dispatch(problem).nodes().get(0);
    }
}
