package io.greenpark.core.dispatch;

import io.greenpark.core.lp.BoxColumns;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Interior point method in closed form for one node with one battery and monthly demand charges; docs/model.md section 7.8.
 *
 * <p>The steps are those of the staged method; the linear system is {@link ParkRiccati}. An iteration is four sweeps over the
 * steps, each of which does all its work on a block of steps before it goes on to the next.
 */
final class ParkIpm {

    /** Steps per block: the twelve arrays of eight flows for them fit into a second-level cache. */
    private static final int BLOCK = 256;

    private static final double TOLERANCE = 1e-8;
    private static final double STRIVEN = 1e-9;
    private static final double SLOW = 0.5;
    private static final double KEPT_FROM = 1e-5;
    private static final int MOST_ITERATIONS = 80;
    private static final double STEP_BACK = 0.9995;
    private static final double LEAST_CENTRING = 1e-6;

    private ParkProgramme park;
    private final int steps;
    private final ParkEquations equations;
    private final BoxColumns[] flows;
    private final BoxColumns peaks;
    private final BoxColumns[] boxes;
    private final ParkRiccati riccati;
    private final double[][] best = new double[11][];

    private double primalStep;
    private double dualStep;
    private double primalResidual;

    /** Reserves storage for programmes with as many steps and months as {@code park}. */
    ParkIpm(ParkProgramme park) {
        this.park = park;
        steps = park.month.length;
        riccati = new ParkRiccati(steps, park.months);
        equations = new ParkEquations(park, riccati);
        flows = equations.flows;
        peaks = equations.peaks;
        boxes = Arrays.copyOf(flows, flows.length + 1);
        boxes[flows.length] = peaks;
        for (int k = 0; k < best.length; k++) {
            best[k] = new double[steps];
        }
    }

    /** Solves {@code model} if this method applies and converges; else null. */
    static @Nullable LinearOptimum solve(DispatchModel model, Workspace workspace) {
        ParkProgramme park = ParkProgramme.of(model);
        return park == null ? null : workspace.park(park).solve(park);
    }

    /** Whether the storage suits {@code other}. */
    boolean fits(ParkProgramme other) {
        return other.month.length == steps && other.months == peaks.x.length;
    }

    private @Nullable LinearOptimum solve(ParkProgramme next) {
        park = next;
        equations.load(next);
        return run() ? optimum() : null;
    }

    /** Iterates from the start to convergence, without allocation; false if it does not converge. */
    boolean run() {
        primalStep = 0.0;
        dualStep = 0.0;
        equations.start();
        double rhsSize = 1.0 + largest(park.netMw, largest(park.keptMwh, 0.0));
        double costSize = 1.0;
        for (BoxColumns flow : flows) {
            costSize = Math.max(costSize, 1.0 + largest(flow.cost, 0.0));
        }
        costSize = Math.max(costSize, 1.0 + largest(peaks.cost, 0.0));
        int pairs = 2 * (flows.length * steps + park.months);
        double least = Double.POSITIVE_INFINITY;
        for (int iteration = 0; iteration < MOST_ITERATIONS; iteration++) {
            predictorSweeps();
            double products = 0.0;
            double primalObjective = equations.paidCost();
            double dualObjective = equations.rowsObjective();
            double dualResidual = 0.0;
            for (BoxColumns box : boxes) {
                products += box.products();
                primalObjective += box.primalObjective();
                dualObjective += box.dualObjective();
                dualResidual = Math.max(dualResidual, box.dualResidual());
            }
            double gap = Math.abs(primalObjective - dualObjective) / (1.0 + Math.abs(primalObjective));
            double error = Math.max(gap, Math.max(primalResidual / rhsSize, dualResidual / costSize));
            boolean slow = least <= TOLERANCE && error > SLOW * least;
            if (error < least) {
                least = error;
                if (error < KEPT_FROM) {
                    keep();
                }
            }
            if (least <= STRIVEN || slow || !(products > 0.0)) {
                return least <= TOLERANCE;
            }
            correctorSweeps(target(products, pairs));
            primalStep = stepLength(primalBlocking());
            dualStep = stepLength(dualBlocking());
        }
        return least <= TOLERANCE;
    }

    /** Centring after Mehrotra from what the predictor would reach. */
    private double target(double products, int pairs) {
        double p = Math.min(1.0, 1.0 / primalBlocking());
        double d = Math.min(1.0, 1.0 / dualBlocking());
        double after = products;
        for (BoxColumns box : boxes) {
            after += box.productsAdded(p, d);
        }
        double ratio = after / products;
        return Math.max(ratio * ratio * ratio, LEAST_CENTRING) * products / pairs;
    }

    private double primalBlocking() {
        double largest = 0.0;
        for (BoxColumns box : boxes) {
            largest = Math.max(largest, box.primalBlocking());
        }
        return largest;
    }

    private double dualBlocking() {
        double largest = 0.0;
        for (BoxColumns box : boxes) {
            largest = Math.max(largest, box.dualBlocking());
        }
        return largest;
    }

    private static double stepLength(double blocking) {
        return blocking > STEP_BACK ? STEP_BACK / blocking : 1.0;
    }

    private static double largest(double[] values, double from) {
        double largest = from;
        for (double value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        return largest;
    }

    /** Follows the last direction, then residuals, factorisation and the predictor's direction. */
    private void predictorSweeps() {
        primalResidual = 0.0;
        for (BoxColumns box : boxes) {
            box.beginAccount();
        }
        equations.advanceMultipliers(dualStep);
        peaks.advance(0, park.months, primalStep, dualStep);
        equations.reducePeaks();
        peaks.account(0, park.months);
        peaks.predict(0, park.months);
        riccati.begin(peaks.h);
        for (int from = 0; from < steps; from += BLOCK) {
            int to = Math.min(steps, from + BLOCK);
            for (BoxColumns flow : flows) {
                flow.advance(from, to, primalStep, dualStep);
            }
            equations.reduceCosts(from, to);
            for (BoxColumns flow : flows) {
                flow.account(from, to);
                flow.predict(from, to);
            }
            primalResidual = Math.max(primalResidual, equations.missing(from, to));
            riccati.eliminateSteps(
                    from,
                    to,
                    flows[ParkEquations.IMPORT].theta,
                    flows[ParkEquations.EXPORT].theta,
                    flows[ParkEquations.CURTAIL].theta,
                    flows[ParkEquations.UNSERVED].theta,
                    flows[ParkEquations.CHARGE].theta,
                    flows[ParkEquations.DISCHARGE].theta,
                    flows[ParkEquations.SLACK].theta);
            riccati.eliminateChain(from, to, flows[ParkEquations.STORED].theta, peaks.theta);
            equations.rightHandSides(from, to);
            riccati.forward(from, to, flows[ParkEquations.STORED].h);
        }
        backwardSweep(true);
    }

    private void correctorSweeps(double target) {
        peaks.correct(0, park.months, target);
        riccati.begin(peaks.h);
        for (int from = 0; from < steps; from += BLOCK) {
            int to = Math.min(steps, from + BLOCK);
            for (BoxColumns flow : flows) {
                flow.correct(from, to, target);
            }
            equations.rightHandSides(from, to);
            riccati.forward(from, to, flows[ParkEquations.STORED].h);
        }
        backwardSweep(false);
    }

    private void backwardSweep(boolean predictor) {
        for (BoxColumns box : boxes) {
            box.beginDirection();
        }
        int lastBlock = (steps - 1) / BLOCK * BLOCK;
        for (int from = lastBlock; from >= 0; from -= BLOCK) {
            int to = Math.min(steps, from + BLOCK);
            riccati.backward(from, to, flows[ParkEquations.STORED].h, flows[ParkEquations.STORED].dx, peaks.dx);
            equations.directions(from, to);
            for (BoxColumns flow : flows) {
                complete(flow, from, to, predictor);
            }
        }
        complete(peaks, 0, park.months, predictor);
    }

    private static void complete(BoxColumns box, int from, int to, boolean predictor) {
        if (predictor) {
            box.completePredictor(from, to);
        } else {
            box.completeCorrector(from, to);
        }
    }

    private void keep() {
        for (int q = 0; q < flows.length; q++) {
            System.arraycopy(flows[q].x, 0, best[q], 0, steps);
        }
        System.arraycopy(equations.balance, 0, best[8], 0, steps);
        System.arraycopy(equations.storage, 0, best[9], 0, steps);
        System.arraycopy(equations.peakRow, 0, best[10], 0, steps);
    }

    private LinearOptimum optimum() {
        DispatchModel model = park.model;
        NodeLayout at = model.nodes.get(0);
        double[] x = new double[model.linear.columns()];
        double[] y = new double[model.linear.rows()];
        int[] peakColumns = model.peakColumns.get(0);
        for (int m = 0; m < park.months; m++) {
            x[peakColumns[m]] = park.paidMw[m];
        }
        for (int t = 0; t < steps; t++) {
            for (int q = 0; q < ParkEquations.SLACK; q++) {
                int j = model.column(t, park.offsets[q]);
                x[j] = Math.min(model.linear.upper(j), model.linear.lower(j) + best[q][t]);
            }
            int peak = peakColumns[park.month[t]];
            x[peak] = Math.max(x[peak], best[ParkEquations.IMPORT][t]);
            y[model.row(t, at.balanceRow)] = ParkProgramme.COST_SCALE * best[8][t];
            y[model.row(t, park.storageRow)] = ParkProgramme.COST_SCALE * best[9][t];
            y[model.row(t, at.peakRow)] = ParkProgramme.COST_SCALE * best[10][t];
        }
        return new LinearOptimum(OptimalMethod.PARK_INTERIOR_POINT, x, y);
    }
}
