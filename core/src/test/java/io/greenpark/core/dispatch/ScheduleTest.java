package io.greenpark.core.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.storage.Battery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTest {

    /** 4 MW, 10 MWh, from 1 to 9 MWh, half full, lossless. */
    private static final Battery BATTERY = Parks.battery("ess-1", 4.0, 10.0, 1.0, 1.0, 0.0, 0.5);

    /** First step of the year: January, hour 0. */
    @ParameterizedTest(name = "share {0}, demand {1}, available {2}: charge {3}, discharge {4}")
    @CsvSource({
        // share, demand, available | charge, discharge
        "0.5,     3.0,    0.0,        2.0,    0.0",
        "1.0,     5.0,    0.0,        1.0,    0.0",
        "0.5,     0.0,    3.0,        2.0,    0.0",
        "0.0,     0.0,    3.0,        0.0,    0.0",
        "0.0,     3.0,    0.0,        0.0,    0.0",
        "-0.5,    3.0,    0.0,        0.0,    2.0",
        "-1.0,    3.0,    0.0,        0.0,    3.0",
        "-1.0,    0.0,    3.0,        0.0,    0.0",
        "0.0,     7.0,    0.0,        0.0,    1.0"
    })
    void scheduledPowerFlowsWithinTheImportLimitOfSixMegawatts(
            double share, double demandMw, double availableMw, double chargeMw, double dischargeMw) {
        double[][] table = new double[12][24];
        table[0][0] = share;
        DispatchProblem problem = Parks.problem(
                Parks.axis(60, 1), new double[] {demandMw}, new double[] {availableMw}, 6.0, 9.0, BATTERY);

        DispatchPlan plan = Dispatcher.schedule(new StorageSchedule(table)).dispatch(problem);

        assertThat(plan.nodes().get(0).chargeMw().get(0)).isEqualTo(chargeMw);
        assertThat(plan.nodes().get(0).dischargeMw().get(0)).isEqualTo(dischargeMw);
        PlanCheck.of(problem, plan).requireSound();
    }

    @Test
    void theTableIsReadByLocalHour() {
        double[][] table = new double[12][24];
        table[0][1] = 1.0;
        DispatchProblem problem = Parks.problem(Parks.axis(30, 6), new double[6], new double[6], 6.0, 9.0, BATTERY);

        NodePlan plan = Dispatcher.schedule(new StorageSchedule(table))
                .dispatch(problem)
                .nodes()
                .get(0);

        assertThat(plan.chargeMw().toArray()).containsExactly(0.0, 0.0, 4.0, 4.0, 0.0, 0.0);
    }

    @Test
    void aTableOfAnotherShapeIsRefused() {
        assertThatThrownBy(() -> new StorageSchedule(new double[11][24]))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("schedule must have 12 rows, one per month, but is 11 rows");
        assertThatThrownBy(() -> new StorageSchedule(new double[12][23]))
                .hasMessage("schedule[0] must have 24 entries, one per hour, but is 23 entries");
        double[][] table = new double[12][24];
        table[3][5] = 1.5;
        assertThatThrownBy(() -> new StorageSchedule(table))
                .hasMessage("schedule[3][5] must be within [-1.0, 1.0], but is 1.5");
    }
}
