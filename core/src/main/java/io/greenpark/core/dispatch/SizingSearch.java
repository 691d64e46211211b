package io.greenpark.core.dispatch;

import io.greenpark.core.lp.Certificate;
import io.greenpark.core.lp.LinearModel;
import io.greenpark.core.lp.LinearSolution;
import io.greenpark.core.lp.StagedIpm;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Finds the best sizes of a {@link SizingProgramme}: the linear programme, then branch and bound on the numbers that must be whole,
 * docs/model.md section 7.18. Deterministic; every bound is that of a certificate.
 */
final class SizingSearch {

    /** Relative distance from the bound at which sizes count as best. */
    static final double TIGHT = 1e-7;

    /** Relative gap and violation of a solution that counts as one, however it was found. */
    private static final double USABLE = 1e-6;

    /** Distance from a whole number that is rounding. */
    private static final double WHOLE = 1e-5;

    private final SizingProgramme programme;
    private final SizingGoal goal;
    private final double capTco2;
    private final int mostSolves;

    private int solves;
    private @Nullable Node best;

    /**
     * @param capTco2 most emissions; infinite for no cap
     * @param mostSolves linear programmes after which the search ends with what it has
     */
    SizingSearch(SizingProgramme programme, SizingGoal goal, double capTco2, int mostSolves) {
        this.programme = programme;
        this.goal = goal;
        this.capTco2 = capTco2;
        this.mostSolves = mostSolves;
    }

    /** The linear programme within narrower bounds of the sizes, solved. */
    record Node(double[] least, double[] most, LinearModel model, double[] x, double[] y, Certificate certificate) {

        double bound() {
            return certificate.bound();
        }
    }

    /**
     * The best sizes.
     *
     * @throws InfeasibleSizingException if no sizes keep all limits
     */
    SizingOptimum solve() {
        int sizes = programme.problem.variables().size();
        double[] least = new double[sizes];
        double[] most = new double[sizes];
        for (int k = 0; k < sizes; k++) {
            SizeVariable size = programme.problem.variables().get(k);
            least[k] = size.whole() ? Math.ceil(size.least() - WHOLE) : size.least();
            most[k] = size.whole() ? Math.floor(size.most() + WHOLE) : size.most();
            if (least[k] > most[k]) {
                throw InfeasibleSizingException.noWholeNumber(size.id());
            }
        }
        Node root = solved(least, most);
        if (root == null) {
            throw InfeasibleSizingException.of(programme, programme.of(goal, capTco2, least, most));
        }
        var open = new PriorityQueue<>(Comparator.comparingDouble(Node::bound));
        open.add(root);
        round(root);
        while (!open.isEmpty() && isBetter(open.peek()) && solves < mostSolves) {
            branch(open.poll(), open);
        }
        if (best == null) {
            throw InfeasibleSizingException.noWholeNumbers(solves, mostSolves);
        }
        double bound = open.isEmpty()
                ? best.bound()
                : Math.min(best.bound(), open.peek().bound());
        return new SizingReading(programme, goal, capTco2).optimum(best, bound, root, solves);
    }

    private @Nullable Node solved(double[] least, double[] most) {
        LinearModel model = programme.of(goal, capTco2, least, most);
        solves++;
        LinearSolution solution = new StagedIpm(model).solve();
        Certificate certificate = Certificate.of(model, solution.x(), solution.y());
        boolean usable = certificate.gap() <= USABLE && certificate.primalResidual() <= USABLE;
        return usable ? new Node(least, most, model, solution.x(), solution.y(), certificate) : null;
    }

    private boolean isBetter(Node node) {
        return best == null
                || node.bound()
                        < best.certificate().objective()
                                - TIGHT * (1.0 + Math.abs(best.certificate().objective()));
    }

    /** Splits at the number that is least whole; a node whose numbers are whole is a candidate. */
    private void branch(Node node, PriorityQueue<Node> open) {
        int split = leastWhole(node);
        if (split < 0) {
            keep(node);
            return;
        }
        double value = node.x()[programme.flows + split];
        double[] below = node.most().clone();
        below[split] = Math.floor(value);
        double[] above = node.least().clone();
        above[split] = Math.floor(value) + 1.0;
        add(solved(node.least(), below), open);
        add(solved(above, node.most()), open);
    }

    private void add(@Nullable Node child, PriorityQueue<Node> open) {
        if (child != null && isBetter(child)) {
            open.add(child);
        }
    }

    /** The nearest whole numbers, as a first candidate. */
    private void round(Node node) {
        if (leastWhole(node) < 0) {
            return;
        }
        double[] least = node.least().clone();
        double[] most = node.most().clone();
        for (int k = 0; k < least.length; k++) {
            if (programme.problem.variables().get(k).whole()) {
                least[k] = Math.rint(node.x()[programme.flows + k]);
                most[k] = least[k];
            }
        }
        Node rounded = solved(least, most);
        if (rounded != null) {
            keep(rounded);
        }
    }

    private void keep(Node node) {
        if (best == null || node.certificate().objective() < best.certificate().objective()) {
            best = node;
        }
    }

    private int leastWhole(Node node) {
        int split = -1;
        double furthest = WHOLE;
        for (int k = 0; k < node.least().length; k++) {
            double value = node.x()[programme.flows + k];
            double distance = Math.abs(value - Math.rint(value));
            if (programme.problem.variables().get(k).whole() && distance > furthest) {
                furthest = distance;
                split = k;
            }
        }
        return split;
    }
}
