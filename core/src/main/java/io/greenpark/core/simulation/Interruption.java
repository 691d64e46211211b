package io.greenpark.core.simulation;

import io.greenpark.core.dispatch.InterruptibleLoad;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.settlement.BillLine;
import io.greenpark.core.tariff.BillRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The bill lines of interrupted loads: in each step the cheapest were interrupted first. */
final class Interruption {

    private Interruption() {}

    static List<BillLine> bill(List<InterruptibleLoad> loads, PowerSeries interrupted) {
        if (loads.isEmpty()) {
            return List.of();
        }
        double[] leftMw = interrupted.toArray();
        List<BillLine> lines = new ArrayList<>();
        loads.stream()
                .sorted(Comparator.comparingDouble(InterruptibleLoad::compensationYuanPerMwh))
                .forEach(load -> {
                    double[] takenMw = load.demand().toArray();
                    for (int k = 0; k < takenMw.length; k++) {
                        takenMw[k] = Math.min(takenMw[k], leftMw[k]);
                        leftMw[k] -= takenMw[k];
                    }
                    var taken = new PowerSeries(interrupted.axis(), takenMw);
                    lines.addAll(
                            BillLine.monthly(BillRow.INTERRUPTION, taken, 1.0, "MWh", load.compensationYuanPerMwh()));
                });
        return lines;
    }
}
