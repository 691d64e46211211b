package io.greenpark.core.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.greenpark.core.series.EnergySeries;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.time.TimeAxis;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of error in a plan is seen: one step of 1 h, 2 MW demand, 10 MW available, limits of 3 MW. */
class PlanCheckTest {

    private static final TimeAxis AXIS = Parks.axis(60, 1);

    private static final DispatchProblem PROBLEM =
            Parks.problem(AXIS, new double[] {2.0}, new double[] {10.0}, 3.0, 3.0, Parks.handBattery());

    private static final PowerSeries NOTHING = PowerSeries.constant(AXIS, 0.0);

    @Test
    void soundPlanPasses() {
        PlanCheck check = PlanCheck.of(PROBLEM, plan(0.0, 3.0, 4.0, 0.0, 1.0, 0.0, 8.2));

        assertThat(check.violations()).isEmpty();
        assertThat(check.largestBalanceErrorMwh()).isZero();
        check.requireSound();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                // violation                        ; imp ; exp ; ch  ; dis ; cur ; uns ; stored
                "balance of step 0 misses by 0.5 MWh; 0.0 ; 3.0 ; 4.0 ; 0.0 ; 0.5 ; 0.0 ; 8.2",
                "park import of step 0              ; 3.5 ; 0.0 ; 4.0 ; 0.0 ; 7.5 ; 0.0 ; 8.2",
                "park export of step 0              ; 0.0 ; 3.5 ; 4.0 ; 0.0 ; 0.5 ; 0.0 ; 8.2",
                "park curtailed of step 0           ; 0.0 ; 0.0 ;-4.0 ; 0.0 ;12.0 ; 0.0 ; 1.8",
                "park unserved of step 0            ; 0.0 ; 3.0 ; 4.0 ; 0.0 ; 4.0 ; 3.0 ; 8.2",
                "import and export of step 0        ; 1.0 ; 3.0 ; 4.0 ; 0.0 ; 2.0 ; 0.0 ; 8.2",
                "charge and discharge of step 0     ; 0.0 ; 3.0 ; 4.0 ; 1.0 ; 2.0 ; 0.0 ; 6.2",
                "park.ess-1 charge of step 0        ; 0.0 ; 3.0 ; 4.5 ; 0.0 ; 0.5 ; 0.0 ; 8.6",
                "park.ess-1 discharge of step 0     ; 0.0 ; 3.0 ; 0.0 ; 4.5 ; 9.5 ; 0.0 ;-4.0",
                "park.ess-1: stored energy of step 0; 0.0 ; 3.0 ; 4.0 ; 0.0 ; 1.0 ; 0.0 ; 8.3",
                "park.ess-1: stored energy of step 0; 0.0 ; 3.0 ; 0.0 ; 2.2 ; 7.2 ; 0.0 ; 0.6"
            })
    void brokenPlanIsReported(
            String violation,
            double imported,
            double exported,
            double charge,
            double discharge,
            double curtailed,
            double unserved,
            double stored) {
        PlanCheck check =
                PlanCheck.of(PROBLEM, plan(imported, exported, charge, discharge, curtailed, unserved, stored));

        assertThat(check.violations()).anySatisfy(text -> assertThat(text).contains(violation.strip()));
    }

    @Test
    void totalsThatDisagreeWithTheirPartsAreReported() {
        NodePlan node = plan(0.0, 3.0, 4.0, 0.0, 1.0, 0.0, 8.2).nodes().get(0);
        var wrong = new NodePlan(
                node.id(),
                node.importMw(),
                node.exportMw(),
                node.chargeMw(),
                node.dischargeMw(),
                node.curtailedMw(),
                node.unservedMw(),
                new EnergySeries(AXIS, new double[] {8.0}),
                node.storage(),
                NOTHING,
                List.of(),
                NOTHING,
                List.of(),
                NOTHING,
                NOTHING,
                NOTHING,
                List.of());

        PlanCheck check = PlanCheck.of(PROBLEM, new DispatchPlan("test", List.of(wrong)));

        assertThat(check.violations()).containsExactly("park stored of step 0 is 8.0, the parts add up to 8.2");
    }

    @Test
    void planOfAnotherProblemIsRefused() {
        assertThatThrownBy(() -> PlanCheck.of(PROBLEM, new DispatchPlan("test", List.of()))
                        .requireSound())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("unsound dispatch plan: 0 nodes and 0 lines in the plan, 1 and 0 in the problem");
    }

    private static DispatchPlan plan(
            double imported,
            double exported,
            double charge,
            double discharge,
            double curtailed,
            double unserved,
            double stored) {
        PowerSeries chargeMw = power(charge);
        PowerSeries dischargeMw = power(discharge);
        var storedMwh = new EnergySeries(AXIS, new double[] {stored});
        var node = new NodePlan(
                "park",
                power(imported),
                power(exported),
                chargeMw,
                dischargeMw,
                power(curtailed),
                power(unserved),
                storedMwh,
                List.of(new StoragePlan("ess-1", chargeMw, dischargeMw, storedMwh)),
                NOTHING,
                List.of(),
                NOTHING,
                List.of(),
                NOTHING,
                NOTHING,
                NOTHING,
                List.of());
        return new DispatchPlan("test", List.of(node));
    }

    private static PowerSeries power(double mw) {
        return new PowerSeries(AXIS, new double[] {mw});
    }
}
