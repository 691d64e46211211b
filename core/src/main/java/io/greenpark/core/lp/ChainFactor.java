package io.greenpark.core.lp;

import java.util.Arrays;

/**
 * Factorises the system of an interior point step along the chain of stages; docs/model.md eq. (DIS-24).
 *
 * <pre>
 * [ A_s Θ_s A_s'   A_d      ]
 * [ A_d'          −Θ_d^-1   ]   = L D L'
 * </pre>
 *
 * <p>One small dense front per stage passes its Schur complement on to the next: the Riccati recursion of optimal control
 * for general sparse stages. Rows have positive, explicit columns negative pivots.
 *
 * <p>Sources: R. J. Vanderbei, Symmetric quasidefinite matrices, SIAM J. Optim. 5 (1995) 100; I. S. Duff and J. K. Reid, The
 * multifrontal solution of indefinite sparse symmetric linear equations, ACM TOMS 9 (1983) 302.
 */
final class ChainFactor {

    /** Added to every pivot: far below any pivot that matters, far above rounding of one that should be zero. */
    private static final double REGULARISATION = 1e-13;

    /** Least pivot relative to the largest value its diagonal has had in any front: below it, what is left is rounding. */
    private static final double RELATIVE_PIVOT = 1e-13;

    /** Least pivot in any case. */
    private static final double LEAST_PIVOT = 1e-20;

    private final ChainPattern pattern;
    private final ChainAssembly assembly;

    /** Per stage the own rows of its front: on the diagonal the reciprocal pivot, right of it the row before scaling. */
    private final double[] panel;

    private double[] carry;
    private double[] previousCarry;

    /** Largest value that the diagonal of each unknown of the front, and of each one carried on, has had so far. */
    private final double[] largest;

    private final double[] carriedLargest;
    private final double[] local;

    ChainFactor(ChainPattern pattern) {
        this.pattern = pattern;
        this.assembly = pattern.assembly;
        this.panel = new double[pattern.panelStart[pattern.stages]];
        this.carry = new double[pattern.largestCarry * pattern.largestCarry];
        this.previousCarry = new double[carry.length];
        int largestFront = 0;
        for (int s = 0; s < pattern.stages; s++) {
            largestFront = Math.max(largestFront, pattern.frontStart[s + 1] - pattern.frontStart[s]);
        }
        this.largest = new double[largestFront];
        this.carriedLargest = new double[pattern.largestCarry];
        this.local = new double[largestFront];
    }

    /** Factorises for the scaling {@code theta} of the columns. */
    void factorise(double[] theta) {
        Arrays.fill(panel, 0.0);
        for (int e = 0; e < pattern.explicit.length; e++) {
            panel[assembly.diagonalTarget[e]] = -1.0 / theta[pattern.explicit[e]];
        }
        int before = 0;
        for (int s = 0; s < pattern.stages; s++) {
            int own = pattern.stageStart[s + 1] - pattern.stageStart[s];
            int size = pattern.frontStart[s + 1] - pattern.frontStart[s];
            int after = size - own;
            double[] swap = previousCarry;
            previousCarry = carry;
            carry = swap;
            Arrays.fill(carry, 0, after * after, 0.0);
            extend(s, before, own, size);
            assemble(s, theta);
            remember(s, before, own, size);
            eliminate(s, own, size);
            System.arraycopy(largest, own, carriedLargest, 0, after);
            before = after;
        }
    }

    /** Adds what the front before carries on. */
    private void extend(int s, int before, int own, int size) {
        final int[] place = pattern.carryPlace;
        final int from = pattern.carryStart[s];
        final int base = pattern.panelStart[s];
        final int after = size - own;
        for (int i = 0; i < before; i++) {
            final int row = place[from + i];
            final int in = i * before;
            if (row < own) {
                final int out = base + row * size;
                for (int j = i; j < before; j++) {
                    panel[out + place[from + j]] += previousCarry[in + j];
                }
            } else {
                final int out = (row - own) * after - own;
                for (int j = i; j < before; j++) {
                    carry[out + place[from + j]] += previousCarry[in + j];
                }
            }
        }
    }

    private void assemble(int s, double[] theta) {
        for (int k = assembly.productStart[s]; k < assembly.productStart[s + 1]; k++) {
            final double value = assembly.productWeight[k] * theta[assembly.productColumn[k]];
            final int target = assembly.productTarget[k];
            if (target >= 0) {
                panel[target] += value;
            } else {
                carry[~target] += value;
            }
        }
        for (int k = assembly.constantStart(s); k < assembly.constantStart(s + 1); k++) {
            final int target = assembly.constantTarget[k];
            if (target >= 0) {
                panel[target] += assembly.constantValue[k];
            } else {
                carry[~target] += assembly.constantValue[k];
            }
        }
    }

    /** What the diagonals have been: what they are now, or what they were in the fronts before. */
    private void remember(int s, int before, int own, int size) {
        final int base = pattern.panelStart[s];
        final int after = size - own;
        for (int p = 0; p < own; p++) {
            largest[p] = Math.abs(panel[base + p * size + p]);
        }
        for (int i = 0; i < after; i++) {
            largest[own + i] = Math.abs(carry[i * after + i]);
        }
        for (int i = 0; i < before; i++) {
            final int at = pattern.carryPlace[pattern.carryStart[s] + i];
            largest[at] = Math.max(largest[at], carriedLargest[i]);
        }
    }

    private void eliminate(int s, int own, int size) {
        final int base = pattern.panelStart[s];
        final int after = size - own;
        final int firstPosition = pattern.stageStart[s];
        for (int p = 0; p < own; p++) {
            final int row = base + p * size;
            final double inverse = 1.0 / pivot(panel[row + p], largest[p], pattern.isRow[firstPosition + p]);
            panel[row + p] = inverse;
            for (int i = p + 1; i < own; i++) {
                final double factor = panel[row + i] * inverse;
                if (factor != 0.0) {
                    final int out = base + i * size;
                    for (int j = i; j < size; j++) {
                        panel[out + j] -= factor * panel[row + j];
                    }
                    largest[i] = Math.max(largest[i], Math.abs(panel[out + i]));
                }
            }
            final int tail = row + own;
            for (int i = 0; i < after; i++) {
                final double factor = panel[tail + i] * inverse;
                if (factor != 0.0) {
                    final int out = i * after;
                    for (int j = i; j < after; j++) {
                        carry[out + j] -= factor * panel[tail + j];
                    }
                    largest[own + i] = Math.max(largest[own + i], Math.abs(carry[out + i]));
                }
            }
        }
    }

    private static double pivot(double value, double largest, boolean isRow) {
        double size = Math.abs(value) + REGULARISATION;
        double bounded = Math.max(size, Math.max(RELATIVE_PIVOT * largest, LEAST_PIVOT));
        return isRow ? bounded : -bounded;
    }

    /** Solves the system in place; {@code x} is indexed by position. */
    void solve(double[] x) {
        for (int s = 0; s < pattern.stages; s++) {
            forward(s, x);
        }
        for (int s = pattern.stages - 1; s >= 0; s--) {
            backward(s, x);
        }
    }

    private void forward(int s, double[] x) {
        final int own = pattern.stageStart[s + 1] - pattern.stageStart[s];
        final int from = pattern.frontStart[s];
        final int size = pattern.frontStart[s + 1] - from;
        for (int i = 0; i < size; i++) {
            local[i] = x[pattern.frontPosition[from + i]];
        }
        for (int p = 0; p < own; p++) {
            final int row = pattern.panelStart[s] + p * size;
            final double value = local[p] * panel[row + p];
            local[p] = value;
            for (int i = p + 1; i < size; i++) {
                local[i] -= value * panel[row + i];
            }
        }
        for (int i = 0; i < size; i++) {
            x[pattern.frontPosition[from + i]] = local[i];
        }
    }

    private void backward(int s, double[] x) {
        final int own = pattern.stageStart[s + 1] - pattern.stageStart[s];
        final int from = pattern.frontStart[s];
        final int size = pattern.frontStart[s + 1] - from;
        for (int i = 0; i < size; i++) {
            local[i] = x[pattern.frontPosition[from + i]];
        }
        for (int p = own - 1; p >= 0; p--) {
            final int row = pattern.panelStart[s] + p * size;
            double sum = 0.0;
            for (int i = p + 1; i < size; i++) {
                sum += panel[row + i] * local[i];
            }
            local[p] -= sum * panel[row + p];
        }
        for (int p = 0; p < own; p++) {
            x[pattern.frontPosition[from + p]] = local[p];
        }
    }
}
