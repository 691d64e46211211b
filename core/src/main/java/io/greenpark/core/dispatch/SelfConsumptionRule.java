package io.greenpark.core.dispatch;

/** Surplus into the batteries, deficit out of them: a corridor that is nothing but zero. Prices play no part. */
record SelfConsumptionRule() implements NodeRule {

    @Override
    public void operate(NodeProblem node, double[] netMw, NodeColumns out) {
        double[] zeroMw = new double[netMw.length];
        for (int b = 0; b < out.storage.size(); b++) {
            CorridorKernel.run(
                    netMw,
                    zeroMw,
                    zeroMw,
                    node.storage().get(b),
                    node.demand().axis().stepHours(),
                    out.storage.get(b));
        }
    }

    @Override
    public boolean chargesFromGrid() {
        return false;
    }
}
