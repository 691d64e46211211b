package io.greenpark.core.dispatch;

import io.greenpark.core.storage.Battery;
import io.greenpark.core.time.TimeAxis;
import java.util.Arrays;

/**
 * Charges in the valley and discharges at the peak of each day's import price, docs/model.md eq. (DIS-6).
 *
 * @param valleyFraction share of a day's steps that count as valley, the cheapest ones and all at the same price [1]
 * @param peakFraction share of a day's steps that count as peak, the dearest ones and all at the same price [1]
 */
record TariffArbitrageRule(double valleyFraction, double peakFraction) implements NodeRule {

    @Override
    public void operate(NodeProblem node, double[] netMw, NodeColumns out) {
        TimeAxis axis = node.demand().axis();
        double[] price = node.importPrice().toArray();
        double[] chargeToMw = new double[netMw.length];
        double[] dischargeToMw = new double[netMw.length];
        for (int first = 0; first < netMw.length; ) {
            int end = axis.endOfDay(first);
            setEdges(node, price, first, end, chargeToMw, dischargeToMw);
            first = end;
        }
        for (int b = 0; b < out.storage.size(); b++) {
            CorridorKernel.run(
                    netMw, chargeToMw, dischargeToMw, node.storage().get(b), axis.stepHours(), out.storage.get(b));
        }
    }

    @Override
    public boolean chargesFromGrid() {
        return true;
    }

    private void setEdges(
            NodeProblem node, double[] price, int first, int end, double[] chargeToMw, double[] dischargeToMw) {
        double[] sorted = Arrays.copyOfRange(price, first, end);
        Arrays.sort(sorted);
        double valleyPrice = sorted[lastOfShare(valleyFraction, sorted.length)];
        double peakPrice = sorted[sorted.length - 1 - lastOfShare(peakFraction, sorted.length)];
        if (!node.storage().stream().allMatch(battery -> pays(battery, valleyPrice, peakPrice))) {
            // Edges stay at zero: own surplus is stored and used as under self-consumption.
            return;
        }
        double importLimitMw = node.grid().importLimitMw();
        for (int t = first; t < end; t++) {
            chargeToMw[t] = price[t] <= valleyPrice ? importLimitMw : 0.0;
            dischargeToMw[t] = price[t] >= peakPrice ? 0.0 : importLimitMw;
        }
    }

    /** Whether a MWh bought in the valley earns more at the peak than it cost, after losses and wear. */
    private static boolean pays(Battery battery, double valleyPrice, double peakPrice) {
        double deliveredFraction = battery.chargeEfficiency() * battery.dischargeEfficiency();
        return (peakPrice - battery.wearYuanPerMwhDischarged()) * deliveredFraction > valleyPrice;
    }

    private static int lastOfShare(double fraction, int steps) {
        return Math.max(1, (int) Math.round(fraction * steps)) - 1;
    }
}
