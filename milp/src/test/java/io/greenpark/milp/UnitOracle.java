package io.greenpark.milp;

import com.google.ortools.modelbuilder.LinearExpr;
import com.google.ortools.modelbuilder.LinearExprBuilder;
import com.google.ortools.modelbuilder.Variable;
import io.greenpark.core.dispatch.ThermalUnit;
import io.greenpark.core.thermal.OnOff;

/**
 * A unit that is on or off in a {@link HighsOracle}, in the plainest words: whoever starts runs in each of the next steps, whoever
 * stops does not, and ramps are written with three choices per step.
 */
final class UnitOracle {

    private final HighsOracle oracle;
    private final ThermalUnit unit;
    private final OnOff onOff;
    private final Variable[] power;
    private final Variable[] runs;
    private final Variable[] starts;
    private final Variable[] stops;

    UnitOracle(HighsOracle oracle, ThermalUnit unit, Variable[] power) {
        this.oracle = oracle;
        this.unit = unit;
        this.onOff = unit.onOff();
        this.power = power;
        runs = oracle.choices(0.0);
        starts = oracle.choices(onOff.startCostYuan());
        stops = oracle.choices(0.0);
    }

    void add() {
        for (int t = 0; t < oracle.steps; t++) {
            LinearExprBuilder change = LinearExpr.newBuilder()
                    .addTerm(runs[t], 1.0)
                    .addTerm(starts[t], -1.0)
                    .addTerm(stops[t], 1.0);
            if (t > 0) {
                change.addTerm(runs[t - 1], -1.0);
            }
            oracle.equal(change, t == 0 && onOff.initiallyOn() ? 1.0 : 0.0);
            oracle.atMost(LinearExpr.newBuilder().addTerm(starts[t], 1.0).addTerm(stops[t], 1.0), 1.0);
            oracle.atMost(LinearExpr.newBuilder().addTerm(power[t], 1.0).addTerm(runs[t], -unit.powerMw()), 0.0);
            oracle.atMost(LinearExpr.newBuilder().addTerm(power[t], -1.0).addTerm(runs[t], unit.minMw()), 0.0);
            keepState(t);
            if (t > 0 && unit.hasRamp()) {
                ramp(t);
            }
        }
    }

    private void keepState(int t) {
        double elapsedHours = onOff.initialHours() + t * oracle.hours;
        if (onOff.initiallyOn() && elapsedHours < onOff.minUpHours() - 1e-9) {
            oracle.equal(LinearExpr.newBuilder().addTerm(runs[t], 1.0), 1.0);
        }
        if (!onOff.initiallyOn() && elapsedHours < onOff.minDownHours() - 1e-9) {
            oracle.equal(LinearExpr.newBuilder().addTerm(runs[t], 1.0), 0.0);
        }
        for (int s = t; s < oracle.steps; s++) {
            double sinceHours = (s - t) * oracle.hours;
            if (sinceHours < onOff.minUpHours() - 1e-9) {
                oracle.atMost(LinearExpr.newBuilder().addTerm(starts[t], 1.0).addTerm(runs[s], -1.0), 0.0);
            }
            if (sinceHours < onOff.minDownHours() - 1e-9) {
                oracle.atMost(LinearExpr.newBuilder().addTerm(stops[t], 1.0).addTerm(runs[s], 1.0), 1.0);
            }
        }
    }

    /** |g(t) − g(t−1)| ≤ ramp, or what it may jump by where it starts or stops. */
    private void ramp(int t) {
        double rampMw = unit.rampMwPerHour() * oracle.hours;
        double moreMw = Math.max(0.0, unit.minMw() - rampMw);
        for (double sign : new double[] {1.0, -1.0}) {
            oracle.atMost(
                    LinearExpr.newBuilder()
                            .addTerm(power[t], sign)
                            .addTerm(power[t - 1], -sign)
                            .addTerm(starts[t], -moreMw)
                            .addTerm(stops[t], -moreMw),
                    rampMw);
        }
    }
}
