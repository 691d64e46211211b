package io.greenpark.core.dispatch;

import io.greenpark.core.lp.Certificate;
import io.greenpark.core.lp.IntegerSolution;
import io.greenpark.core.series.PowerSeries;
import java.util.Arrays;

/**
 * Decides what is yes or no by whole numbers, then dispatches by the linear model of these decisions, docs/model.md section 7.16.
 *
 * <p>Flows, prices and residuals come from the linear model, so that only the decisions and the bound rest on the integer solver,
 * and the bound of the linear relaxation stands below it.
 */
final class IntegerDispatch {

    private final DispatchModel model;
    private final LinearOptimum relaxed;
    private final IntegerTerms terms;
    private final Workspace workspace;

    /**
     * @param model the linear model, which leaves everything open
     * @param relaxed its optimum
     */
    IntegerDispatch(DispatchModel model, LinearOptimum relaxed, IntegerTerms terms, Workspace workspace) {
        this.model = model;
        this.relaxed = relaxed;
        this.terms = terms;
        this.workspace = workspace;
    }

    /**
     * The best plan; opposite flows are decided on only if the best commitment shows some that cost something to net.
     *
     * @throws InfeasibleDispatchException if nothing satisfies all limits
     * @throws UnprovenOptimumException if the time is over
     */
    PlanMerge.Part solve() {
        if (IntegerProgramme.hasUnits(model.problem)) {
            Decided plan = decide(new IntegerProgramme(model, false));
            if (plan.isTight()) {
                return plan.part();
            }
        }
        return decide(new IntegerProgramme(model, true)).part();
    }

    private Decided decide(IntegerProgramme programme) {
        IntegerSolution found = programme.solve(terms);
        double[] x = found.x();
        var decided = new DispatchModel(model.problem, programme.directions(x), programme.commitment(x));
        return new Decided(decided, Solvers.solve(decided, null, workspace), found);
    }

    /** A plan for given decisions. */
    private final class Decided {

        private final DispatchModel decided;
        private final LinearOptimum optimum;
        private final double boundYuan;
        private final ProblemColumns flows;
        private final Certificate certificate;

        /** Decisions may leave no interior to end in; then the flows of {@code found} are closer to the limits. */
        Decided(DispatchModel decided, LinearOptimum optimum, IntegerSolution found) {
            this.decided = decided;
            this.optimum = optimum;
            boundYuan = found.bound();
            ProblemColumns interior = PlanProjection.project(decided, optimum.x());
            if (judge(interior).primalResidual() <= OptimalDispatcher.FEASIBLE) {
                flows = interior;
            } else {
                flows = PlanProjection.project(decided, Arrays.copyOf(found.x(), decided.linear.columns()));
            }
            certificate = judge(flows);
        }

        private Certificate judge(ProblemColumns plan) {
            return Certificate.of(decided.linear, new ModelReader(decided).columns(plan), optimum.y());
        }

        /** Whether the plan is the best for its decisions. */
        boolean isTight() {
            return certificate.primalResidual() <= OptimalDispatcher.FEASIBLE
                    && certificate.gap() <= OptimalDispatcher.TIGHT;
        }

        PlanMerge.Part part() {
            double relaxedYuan =
                    Certificate.of(model.linear, relaxed.x(), relaxed.y()).bound();
            var whole = new Certificate(
                    certificate.objective() + startYuan(),
                    Math.max(relaxedYuan, boundYuan),
                    certificate.primalResidual(),
                    certificate.dualResidual());
            boolean relaxationTight =
                    whole.objective() - relaxedYuan <= OptimalDispatcher.TIGHT * (1.0 + Math.abs(whole.objective()));
            return new PlanMerge.Part(
                    flows, whole, relaxationTight, OptimalMethod.INTEGER, new ModelReader(decided).prices(optimum.y()));
        }

        private double startYuan() {
            double sumYuan = 0.0;
            for (int n = 0; n < flows.nodes.size(); n++) {
                NodeProblem node = model.problem.nodes().get(n);
                for (int u = 0; u < node.thermal().size(); u++) {
                    var power = new PowerSeries(
                            model.problem.axis(), flows.nodes.get(n).thermalMw.get(u));
                    sumYuan += node.thermal().get(u).onOff().startYuan(power);
                }
            }
            return sumYuan;
        }
    }
}
