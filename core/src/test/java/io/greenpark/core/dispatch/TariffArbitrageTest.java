package io.greenpark.core.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.network.GridConnection;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.series.PriceSeries;
import io.greenpark.core.storage.Battery;
import io.greenpark.core.time.TimeAxis;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A day of 24 hours: valley 300 yuan/MWh from 0 to 8, flat 600 from 8 to 16, peak 900 from 16 to 24. */
class TariffArbitrageTest {

    private static final double ROUNDING = 1e-12;
    private static final TimeAxis DAY = Parks.axis(60, 24);

    /** 2 MW, 10 MWh, from 1 to 9 MWh, empty at the start, lossless, wear 40 yuan/MWh. */
    private static final Battery BATTERY = Parks.battery("ess-1", 2.0, 10.0, 1.0, 1.0, 0.0, 0.1);

    @Test
    void chargesInTheValleyHoldsInTheFlatAndDischargesAtThePeak() {
        NodePlan plan = dispatch(10.0, price(300.0, 600.0, 900.0), BATTERY);

        // 8 MWh at 2 MW: four hours each way.
        assertThat(Arrays.copyOfRange(plan.chargeMw().toArray(), 0, 8)).containsExactly(2, 2, 2, 2, 0, 0, 0, 0);
        assertThat(Arrays.copyOfRange(plan.importMw().toArray(), 8, 16)).containsOnly(5.0);
        assertThat(Arrays.copyOfRange(plan.dischargeMw().toArray(), 16, 24)).containsExactly(2, 2, 2, 2, 0, 0, 0, 0);
    }

    @Test
    void valleyChargingStopsAtTheImportLimit() {
        NodePlan plan = dispatch(6.0, price(300.0, 600.0, 900.0), BATTERY);

        // 5 MW of demand leave 1 MW.
        assertThat(plan.chargeMw().get(0)).isEqualTo(1.0);
        assertThat(plan.importMw().max()).isEqualTo(6.0);
    }

    @Test
    void demandAboveTheImportLimitIsServedFromTheBatteryAtAnyPrice() {
        NodePlan plan =
                dispatch(4.0, price(300.0, 600.0, 900.0), Parks.battery("ess-1", 2.0, 10.0, 1.0, 1.0, 0.0, 0.9));

        assertThat(plan.dischargeMw().get(0)).isEqualTo(1.0);
        assertThat(plan.unservedMw().get(0)).isZero();
    }

    @Test
    void aSpreadThatDoesNotPayForLossesAndWearIsLeftAlone() {
        // (470 − 40) · 0.7 = 301 pays for 300, (468 − 40) · 0.7 = 299.6 does not.
        Battery lossy = Parks.battery("ess-1", 2.0, 10.0, 0.7, 1.0, 0.0, 0.1);

        assertThat(dispatch(10.0, price(300.0, 400.0, 470.0), lossy).chargeMw().get(0))
                .isEqualTo(2.0);
        assertThat(dispatch(10.0, price(300.0, 400.0, 468.0), lossy).chargeMw().sum())
                .isZero();
    }

    @Test
    void surplusIsStoredAtAnyPrice() {
        double[] demandMw = new double[24];
        double[] availableMw = new double[24];
        availableMw[20] = 1.5;
        NodePlan plan = Dispatcher.tariffArbitrage(0.3, 0.3)
                .dispatch(problem(demandMw, availableMw, 0.0, price(300.0, 600.0, 900.0), BATTERY))
                .nodes()
                .get(0);

        assertThat(plan.chargeMw().get(20)).isEqualTo(1.5);
        assertThat(plan.storedMwh().get(23)).isCloseTo(2.5, within(ROUNDING));
    }

    @Test
    void sharesOutsideTheDayAreRefused() {
        assertThatThrownBy(() -> Dispatcher.tariffArbitrage(0.0, 0.3))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("valleyFraction must be a positive number, but is 0.0");
        assertThatThrownBy(() -> Dispatcher.tariffArbitrage(0.3, 0.6))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("peakFraction must be within [0.0, 0.5], but is 0.6");
    }

    private static NodePlan dispatch(double importLimitMw, PriceSeries price, Battery battery) {
        double[] demandMw = new double[24];
        Arrays.fill(demandMw, 5.0);
        DispatchProblem problem = problem(demandMw, new double[24], importLimitMw, price, battery);
        DispatchPlan plan = Dispatcher.tariffArbitrage(1.0 / 3.0, 1.0 / 3.0).dispatch(problem);
        PlanCheck.of(problem, plan).requireSound();
        return plan.nodes().get(0);
    }

    private static DispatchProblem problem(
            double[] demandMw, double[] availableMw, double importLimitMw, PriceSeries price, Battery battery) {
        var node = new NodeProblem(
                "park",
                new PowerSeries(DAY, demandMw),
                new PowerSeries(DAY, availableMw),
                new GridConnection(importLimitMw, 0.0),
                price,
                PriceSeries.constant(DAY, 200.0),
                List.of(battery));
        return new DispatchProblem(DAY, List.of(node));
    }

    private static PriceSeries price(double valley, double flat, double peak) {
        double[] price = new double[24];
        Arrays.fill(price, 0, 8, valley);
        Arrays.fill(price, 8, 16, flat);
        Arrays.fill(price, 16, 24, peak);
        return new PriceSeries(DAY, price);
    }
}
