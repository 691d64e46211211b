package io.greenpark.core.dispatch;

/**
 * What a node can draw on in each step, by ascending marginal cost: less curtailment, less export, import, interruption,
 * shedding; docs/model.md eq. (DIS-26).
 *
 * <p>The menu starts with every use at its limit and every source at zero; each block then raises net supply by its length.
 * Steps may be written again and again, in any order.
 */
final class SupplyMenu {

    /** Most blocks per step; block k of step t has the index t · blocks + k, and blocks of length zero fill up. */
    final int blocks;

    /** Marginal cost of each block [yuan per MW and step]. */
    final double[] price;

    /** Length of each block [MW]. */
    final double[] lengthMw;

    /** Number of the source that each block moves, or its complement for a use, which the block reduces. */
    final int[] flow;

    /** Storage power (charging above zero) that balances a step before any block is taken [MW]. */
    final double[] startMw;

    SupplyMenu(int steps, int blocks) {
        this.blocks = blocks;
        price = new double[steps * blocks];
        lengthMw = new double[steps * blocks];
        flow = new int[steps * blocks];
        startMw = new double[steps];
    }

    /** Empties step {@code t}, whose demand less must-run generation is {@code netMw}. */
    void begin(int t, double netMw) {
        startMw[t] = 0.0 - netMw;
        for (int k = t * blocks; k < (t + 1) * blocks; k++) {
            price[k] = Double.POSITIVE_INFINITY;
            lengthMw[k] = 0.0;
        }
    }

    /** Adds what the node can give away: export, curtailment. */
    void use(int t, double costYuanPerMw, double limitMw, int number) {
        startMw[t] -= limitMw;
        insert(t, -costYuanPerMw, limitMw, ~number);
    }

    /** Adds what the node can take: import, interruption, shedding. */
    void source(int t, double costYuanPerMw, double limitMw, int number) {
        insert(t, costYuanPerMw, limitMw, number);
    }

    private void insert(int t, double cost, double limitMw, int number) {
        if (limitMw == 0.0) {
            return;
        }
        final int first = t * blocks;
        int at = first + blocks - 1;
        while (at > first && price[at - 1] > cost) {
            price[at] = price[at - 1];
            lengthMw[at] = lengthMw[at - 1];
            flow[at] = flow[at - 1];
            at--;
        }
        price[at] = cost;
        lengthMw[at] = limitMw;
        flow[at] = number;
    }

    /** Cost of the cheapest block of step {@code t}; infinite if there is none. */
    double cheapest(int t) {
        return price[t * blocks];
    }

    /** Writes to {@code takenMw} what each block of step {@code t} gives when storage draws {@code storageMw}. */
    void take(int t, double storageMw, double[] takenMw) {
        double leftMw = storageMw - startMw[t];
        for (int k = 0; k < blocks; k++) {
            takenMw[k] = Math.min(Math.max(0.0, leftMw), lengthMw[t * blocks + k]);
            leftMw -= takenMw[k];
        }
    }
}
