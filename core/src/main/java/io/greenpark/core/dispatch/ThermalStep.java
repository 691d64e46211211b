package io.greenpark.core.dispatch;

/**
 * A thermal unit within a loop over steps: its rated data for the step length, its power in the step before, and the column it
 * writes. Docs/model.md eq. (DIS-33) and (DIS-34).
 */
final class ThermalStep {

    private final double minMw;
    private final double rampMw;

    /** Largest power at which it starts, and from which it stops, in one step [MW]. */
    private final double jumpMw;

    /** What the node can take of the unit in each step without storing it [MW]. */
    private final double[] placeMw;

    /** Largest power of each step from which it can come down in time to what the node takes afterwards [MW]. */
    private final double[] reachableMw;

    private final double[] out;
    private double beforeMw;

    private ThermalStep(ThermalUnit unit, double stepHours, double[] placeMw, double[] out) {
        this.minMw = unit.minMw();
        this.rampMw = unit.rampMwPerHour() * stepHours;
        this.jumpMw = unit.jumpMw(stepHours);
        this.placeMw = placeMw;
        this.reachableMw = new double[placeMw.length];
        this.out = out;
    }

    /**
     * The units of a node in their order.
     *
     * @param netMw demand less available generation per step before the units [MW]; with what may be curtailed and exported, it
     *     is what the node can take of them
     */
    static ThermalStep[] of(NodeProblem node, double[] netMw, NodeColumns columns) {
        double stepHours = node.demand().axis().stepHours();
        double[] placeMw = node.thermal().isEmpty() ? new double[0] : Curtailable.mw(node);
        for (int t = 0; t < placeMw.length; t++) {
            placeMw[t] += netMw[t] + node.grid().exportLimitMw();
        }
        var steps = new ThermalStep[node.thermal().size()];
        for (int u = 0; u < steps.length; u++) {
            steps[u] = new ThermalStep(node.thermal().get(u), stepHours, placeMw, columns.thermalMw.get(u));
            placeMw = steps[u].lookBack(node.thermal().get(u).powerMw());
        }
        return steps;
    }

    /** Fills what is reachable, and returns the place that is left if the unit takes all it can. */
    private double[] lookBack(double powerMw) {
        double[] leftMw = placeMw.clone();
        double next = powerMw;
        for (int t = placeMw.length - 1; t >= 0; t--) {
            reachableMw[t] = Math.min(powerMw, next);
            final double most = Math.min(placeMw[t], reachableMw[t]);
            final boolean runs = most >= minMw && most > 0.0;
            leftMw[t] -= runs ? most : 0.0;
            next = runs ? most + rampMw : jumpMw;
        }
        return leftMw;
    }

    /**
     * Runs step {@code t} and returns the power [MW].
     *
     * @param needMw what is wanted of the unit; below zero there is too much already [MW]
     * @param spareMw what others could bring if the unit stayed off [MW]
     * @param roomMw what batteries could take of it in this step [MW]
     */
    double run(int t, double needMw, double spareMw, double roomMw) {
        final boolean off = t == 0 || beforeMw == 0.0;
        final double low = off ? minMw : Math.max(minMw, beforeMw - rampMw);
        final double reach = t == 0 ? Double.POSITIVE_INFINITY : off ? jumpMw : beforeMw + rampMw;
        final double high = Math.min(Math.min(placeMw[t] + roomMw, reachableMw[t]), reach);
        final boolean mayStop = off || beforeMw <= jumpMw;
        final boolean stops = mayStop && (needMw <= 0.0 || needMw < low && needMw <= spareMw || high < minMw);
        final double power = stops ? 0.0 : Math.max(0.0, Math.min(high, Math.max(low, needMw)));
        beforeMw = power;
        out[t] = power;
        return power;
    }
}
