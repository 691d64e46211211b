package io.greenpark.core.dispatch;

import io.greenpark.core.storage.Battery;
import java.util.Arrays;

/** Brute force: the cheapest path of one battery on a grid of stored energies, by trying every pair of points. */
final class GridSearch {

    private GridSearch() {}

    /** Least cost over all paths whose stored energy is one of {@code intervals + 1} points of the window. */
    static double leastCostYuan(DispatchProblem problem, int intervals) {
        NodeProblem node = problem.nodes().get(0);
        Battery battery = node.storage().get(0);
        double[] point = new double[intervals + 1];
        for (int i = 0; i <= intervals; i++) {
            point[i] = battery.floorMwh() + (battery.ceilingMwh() - battery.floorMwh()) * i / intervals;
        }
        double[] cost = new double[intervals + 1];
        for (int i = 0; i <= intervals; i++) {
            cost[i] = stepCost(problem, 0, battery.initialMwh(), point[i]);
        }
        for (int t = 1; t < problem.axis().steps(); t++) {
            double[] next = new double[intervals + 1];
            Arrays.fill(next, Double.POSITIVE_INFINITY);
            for (int i = 0; i <= intervals; i++) {
                for (int j = 0; j <= intervals && Double.isFinite(cost[i]); j++) {
                    next[j] = Math.min(next[j], cost[i] + stepCost(problem, t, point[i], point[j]));
                }
            }
            cost = next;
        }
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i <= intervals; i++) {
            boolean mayEnd = point[i] >= battery.finalMwh();
            least = mayEnd ? Math.min(least, cost[i]) : least;
        }
        return least;
    }

    private static double stepCost(DispatchProblem problem, int t, double beforeMwh, double afterMwh) {
        NodeProblem node = problem.nodes().get(0);
        Battery battery = node.storage().get(0);
        double hours = problem.axis().stepHours();
        double changeMwh = afterMwh - battery.retainedFraction(hours) * beforeMwh;
        double chargeMw = Math.max(0.0, changeMwh) / (battery.chargeEfficiency() * hours);
        double dischargeMw = Math.max(0.0, -changeMwh) * battery.dischargeEfficiency() / hours;
        double netMw = node.demand().get(t) - node.available().get(t) + chargeMw - dischargeMw;
        double importMw = Math.min(Math.max(0.0, netMw), node.grid().importLimitMw());
        double unservedMw = Math.max(0.0, netMw) - importMw;
        double exportMw = Math.min(Math.max(0.0, -netMw), node.grid().exportLimitMw());
        double curtailedMw = Math.max(0.0, -netMw) - exportMw;
        boolean possible = chargeMw <= battery.chargeMw()
                && dischargeMw <= battery.dischargeMw()
                && unservedMw <= node.demand().get(t)
                && curtailedMw <= node.available().get(t);
        return possible
                ? hours
                        * (importMw * node.importPrice().get(t)
                                - exportMw * node.exportPrice().get(t)
                                + dischargeMw * battery.wearYuanPerMwhDischarged()
                                + unservedMw * problem.lostLoadYuanPerMwh())
                : Double.POSITIVE_INFINITY;
    }
}
