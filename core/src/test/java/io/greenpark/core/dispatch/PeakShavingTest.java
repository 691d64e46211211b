package io.greenpark.core.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.core.storage.Battery;
import io.greenpark.core.time.TimeAxis;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeakShavingTest {

    /** 2 MW, 10 MWh, from 1 to 9 MWh, lossless. */
    private static Battery battery(double initialSocFraction) {
        return Parks.battery("ess-1", 2.0, 10.0, 1.0, 1.0, 0.0, initialSocFraction);
    }

    @Test
    void importIsHeldAtTheShareOfTheHighestDemandAndThenAtThePeakToDate() {
        // Targets: 0.5·6 = 3, 0.5·10 = 5, then 5. Of the 10 MW, 2 MW come out of the battery: import 8, the new peak.
        NodePlan plan = dispatch(0.5, 100.0, 0.0, battery(0.9), 6.0, 10.0, 9.0, 4.0);

        assertThat(plan.dischargeMw().toArray()).containsExactly(2.0, 2.0, 1.0, 0.0);
        assertThat(plan.importMw().toArray()).containsExactly(4.0, 8.0, 8.0, 6.0);
        assertThat(plan.chargeMw().toArray()).containsExactly(0.0, 0.0, 0.0, 2.0);
    }

    @Test
    void aPeakThatIsAlreadyPaidIsUsed() {
        NodePlan plan = dispatch(0.5, 100.0, 7.0, battery(0.1), 6.0, 8.0);

        // 1 MW of headroom charges, 1 MW of excess discharges.
        assertThat(plan.importMw().toArray()).containsExactly(7.0, 7.0);
    }

    @Test
    void chargingKeepsTheImportLimit() {
        NodePlan plan = dispatch(1.0, 7.0, 7.0, battery(0.1), 6.0, 6.0);

        assertThat(plan.importMw().toArray()).containsExactly(7.0, 7.0);
        assertThat(plan.storedMwh().toArray()).containsExactly(2.0, 3.0);
    }

    @Test
    void theTargetStartsAnewEveryMonth() {
        // Two hours of January and two of February; the peak of 9 MW is paid in January only.
        var axis = new TimeAxis(Instant.parse("2026-01-31T14:00:00Z"), Duration.ofHours(1), 4, ZoneOffset.ofHours(8));
        DispatchProblem problem =
                Parks.problem(axis, new double[] {9.0, 9.0, 4.0, 4.0}, new double[4], 100.0, 0.0, battery(0.1));

        NodePlan plan = Dispatcher.peakShaving(0.5).dispatch(problem).nodes().get(0);

        // January: nothing stored, import 9; February: 0.5 · 9 = 4.5 MW, half a megawatt charges.
        assertThat(plan.importMw().toArray()).containsExactly(9.0, 9.0, 4.5, 4.5);
    }

    @Test
    void surplusIsStoredBeforeItIsExported() {
        DispatchProblem problem =
                Parks.problem(Parks.axis(60, 1), new double[] {1.0}, new double[] {4.0}, 9.0, 9.0, battery(0.1));

        NodePlan plan = Dispatcher.peakShaving(0.8).dispatch(problem).nodes().get(0);

        assertThat(plan.chargeMw().get(0)).isEqualTo(2.0);
        assertThat(plan.exportMw().get(0)).isEqualTo(1.0);
    }

    private static NodePlan dispatch(
            double share, double importLimitMw, double peakSoFarMw, Battery battery, double... demandMw) {
        DispatchProblem plain = Parks.problem(
                Parks.axis(60, demandMw.length), demandMw, new double[demandMw.length], importLimitMw, 0.0, battery);
        NodeProblem node = plain.nodes().get(0).with(new DemandCharge(38_000.0, 1.0, peakSoFarMw));
        var problem = new DispatchProblem(plain.axis(), List.of(node));
        DispatchPlan plan = Dispatcher.peakShaving(share).dispatch(problem);
        PlanCheck.of(problem, plan).requireSound();
        return plan.nodes().get(0);
    }
}
