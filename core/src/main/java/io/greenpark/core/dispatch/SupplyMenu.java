package io.greenpark.core.dispatch;

import io.greenpark.core.lp.LinearModel;

/**
 * What a node can draw on in each step, by ascending marginal cost: less curtailment, less export, import, interruption,
 * shedding; docs/model.md eq. (DIS-26).
 *
 * <p>The menu starts with every use at its limit and every source at zero; each block then raises net supply by its length.
 */
final class SupplyMenu {

    final int steps;

    /** Blocks per step; block k of step t has the index t · blocks + k. */
    final int blocks;

    /** Marginal cost of each block [yuan per MW and step]. */
    final double[] price;

    /** Length of each block [MW]. */
    final double[] lengthMw;

    /** Column of the model that each block moves, or its complement for a use, which the block reduces. */
    final int[] column;

    /** Storage power (charging above zero) that balances a step before any block is taken [MW]. */
    final double[] startMw;

    SupplyMenu(DispatchModel model) {
        NodeLayout at = model.nodes.get(0);
        steps = model.steps();
        blocks = 3 + count(at.curtailColumn) + count(at.interruptColumn);
        price = new double[steps * blocks];
        lengthMw = new double[steps * blocks];
        column = new int[steps * blocks];
        startMw = new double[steps];
        for (int t = 0; t < steps; t++) {
            startMw[t] = -model.linear.rowLower(model.row(t, at.balanceRow));
            int used = 0;
            used = use(model, t, at.exportColumn, used);
            for (int offset : at.curtailColumn) {
                used = use(model, t, offset, used);
            }
            used = source(model, t, at.importColumn, used);
            used = source(model, t, at.unservedColumn, used);
            for (int offset : at.interruptColumn) {
                used = source(model, t, offset, used);
            }
        }
    }

    private static int count(int[] offsets) {
        int count = 0;
        for (int offset : offsets) {
            count += offset == NodeLayout.NONE ? 0 : 1;
        }
        return count;
    }

    private int use(DispatchModel model, int t, int offset, int used) {
        if (offset == NodeLayout.NONE) {
            return used;
        }
        int j = model.column(t, offset);
        startMw[t] -= model.linear.upper(j);
        return insert(t, used, -model.linear.cost(j), model.linear.upper(j), ~j);
    }

    private int source(DispatchModel model, int t, int offset, int used) {
        if (offset == NodeLayout.NONE) {
            return used;
        }
        int j = model.column(t, offset);
        return insert(t, used, model.linear.cost(j), model.linear.upper(j), j);
    }

    private int insert(int t, int used, double cost, double upperMw, int blockColumn) {
        int at = t * blocks + used;
        while (at > t * blocks && price[at - 1] > cost) {
            price[at] = price[at - 1];
            lengthMw[at] = lengthMw[at - 1];
            column[at] = column[at - 1];
            at--;
        }
        price[at] = cost;
        lengthMw[at] = upperMw;
        column[at] = blockColumn;
        return used + 1;
    }

    /** Cost of the cheapest block of step {@code t} that has a length. */
    double cheapest(int t) {
        int k = t * blocks;
        while (k < (t + 1) * blocks - 1 && lengthMw[k] == 0.0) {
            k++;
        }
        return price[k];
    }

    /** Takes blocks of step {@code t} in their order until storage can draw {@code storageMw}; writes the columns. */
    void take(int t, double storageMw, LinearModel linear, double[] x) {
        double leftMw = storageMw - startMw[t];
        for (int k = t * blocks; k < (t + 1) * blocks; k++) {
            double takenMw = Math.min(Math.max(0.0, leftMw), lengthMw[k]);
            leftMw -= takenMw;
            if (column[k] >= 0) {
                x[column[k]] = takenMw;
            } else {
                x[~column[k]] = linear.upper(~column[k]) - takenMw;
            }
        }
    }
}
