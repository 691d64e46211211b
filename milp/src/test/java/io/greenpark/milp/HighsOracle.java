package io.greenpark.milp;

import com.google.ortools.Loader;
import com.google.ortools.modelbuilder.LinearExpr;
import com.google.ortools.modelbuilder.LinearExprBuilder;
import com.google.ortools.modelbuilder.ModelBuilder;
import com.google.ortools.modelbuilder.ModelSolver;
import com.google.ortools.modelbuilder.SolveStatus;
import com.google.ortools.modelbuilder.Variable;
import io.greenpark.core.dispatch.DispatchProblem;
import io.greenpark.core.dispatch.NodeProblem;
import io.greenpark.core.network.Link;
import io.greenpark.core.series.PowerSeries;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * The least cost of a dispatch problem by HiGHS. The programme is written down from docs/model.md eq. (DIS-9) to (DIS-17) and
 * section 7.16 and shares no code with core's models and solvers.
 */
final class HighsOracle {

    private static final String TOLERANCES =
            "primal_feasibility_tolerance=1e-9\ndual_feasibility_tolerance=1e-9\nthreads=1\noutput_flag=false\n"
                    + "mip_feasibility_tolerance=1e-9\nmip_rel_gap=0\n";

    static {
        Loader.loadNativeLibraries();
    }

    private final ModelBuilder model = new ModelBuilder();
    private final LinearExprBuilder cost = LinearExpr.newBuilder();
    private final Map<String, NodeOracle> nodes = new LinkedHashMap<>();
    final DispatchProblem problem;
    final int steps;
    final double hours;

    /** Whether opposite flows exclude each other. */
    final boolean exact;

    private HighsOracle(DispatchProblem problem, boolean exact) {
        this.problem = problem;
        this.exact = exact;
        steps = problem.axis().steps();
        hours = problem.axis().stepHours();
        for (NodeProblem node : problem.nodes()) {
            nodes.put(node.id(), new NodeOracle(this, node));
        }
        for (Link link : problem.links()) {
            Variable[] sent = flow(link.limitMw(), link.feeYuanPerMwh());
            nodes.get(link.from()).add(sent, -1.0);
            nodes.get(link.to()).add(sent, link.efficiency());
        }
        for (NodeOracle node : nodes.values()) {
            node.node.limits().forEach(limit -> LimitOracle.add(this, node, limit));
            node.close();
        }
        model.minimize(cost);
    }

    /** Least cost of {@code problem} if there may be opposite flows [yuan]; empty if nothing satisfies all limits. */
    static OptionalDouble leastCostYuan(DispatchProblem problem) {
        return leastCostYuan(problem, false);
    }

    /** The same if opposite flows exclude each other. */
    static OptionalDouble leastExactCostYuan(DispatchProblem problem) {
        return leastCostYuan(problem, true);
    }

    private static OptionalDouble leastCostYuan(DispatchProblem problem, boolean exact) {
        var oracle = new HighsOracle(problem, exact);
        var solver = new ModelSolver("highs");
        solver.setSolverSpecificParameters(TOLERANCES);
        SolveStatus status = solver.solve(oracle.model);
        if (status == SolveStatus.INFEASIBLE) {
            return OptionalDouble.empty();
        }
        if (status != SolveStatus.OPTIMAL) {
            throw new IllegalStateException("HiGHS ended with " + status);
        }
        return OptionalDouble.of(solver.getObjectiveValue());
    }

    Variable variable(double lower, double upper, double yuanPerUnit) {
        Variable variable = model.newNumVar(lower, upper, "");
        cost.addTerm(variable, yuanPerUnit);
        return variable;
    }

    /** One variable per step that is 0 or 1, with the same price. */
    Variable[] choices(double yuan) {
        Variable[] choices = new Variable[steps];
        for (int t = 0; t < steps; t++) {
            choices[t] = model.newBoolVar("");
            cost.addTerm(choices[t], yuan);
        }
        return choices;
    }

    /** Where a choice is 1 the first flow may be up to its limit and the second one is zero, where it is 0 the other way round. */
    void exclude(Variable[] choice, Variable[] one, double oneLimit, Variable[] other, double otherLimit) {
        for (int t = 0; t < steps; t++) {
            atMost(LinearExpr.newBuilder().addTerm(one[t], 1.0).addTerm(choice[t], -oneLimit), 0.0);
            atMost(LinearExpr.newBuilder().addTerm(other[t], 1.0).addTerm(choice[t], otherLimit), otherLimit);
        }
    }

    /** One variable per step, with the same upper bound and price. */
    Variable[] flow(double upperMw, double yuanPerMwh) {
        double[] price = new double[steps];
        Arrays.fill(price, yuanPerMwh);
        return flow(upperMw, price);
    }

    /** One variable per step, with the same upper bound. */
    Variable[] flow(double upperMw, double[] yuanPerMwh) {
        Variable[] flow = new Variable[steps];
        for (int t = 0; t < steps; t++) {
            flow[t] = variable(0.0, upperMw, hours * yuanPerMwh[t]);
        }
        return flow;
    }

    /** One variable per step, with the same price. */
    Variable[] flow(PowerSeries upper, double yuanPerMwh) {
        Variable[] flow = new Variable[steps];
        for (int t = 0; t < steps; t++) {
            flow[t] = variable(0.0, upper.get(t), hours * yuanPerMwh);
        }
        return flow;
    }

    /** An empty sum per step. */
    LinearExprBuilder[] sums() {
        LinearExprBuilder[] sums = new LinearExprBuilder[steps];
        Arrays.setAll(sums, t -> LinearExpr.newBuilder());
        return sums;
    }

    void equal(LinearExprBuilder sum, double value) {
        between(sum, value, value);
    }

    void atMost(LinearExprBuilder sum, double limit) {
        between(sum, Double.NEGATIVE_INFINITY, limit);
    }

    private void between(LinearExprBuilder sum, double least, double most) {
        model.addLinearConstraint(sum.build(), least, most);
    }

    /** |flow(t) − flow(t−1)| ≤ ramp · Δt from the second step on. */
    void ramp(Variable[] flow, double rampMwPerHour) {
        for (int t = 1; t < steps && rampMwPerHour < Double.POSITIVE_INFINITY; t++) {
            LinearExprBuilder change =
                    LinearExpr.newBuilder().addTerm(flow[t], 1.0).addTerm(flow[t - 1], -1.0);
            between(change, -rampMwPerHour * hours, rampMwPerHour * hours);
        }
    }
}
