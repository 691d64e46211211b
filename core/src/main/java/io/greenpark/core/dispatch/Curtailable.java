package io.greenpark.core.dispatch;

/** Generation of a node that may be curtailed. */
final class Curtailable {

    private Curtailable() {}

    /** Sum of all sources that need not run, per step [MW]; a new array. */
    static double[] mw(NodeProblem node) {
        double[] totalMw = new double[node.demand().steps()];
        for (Source source : node.sources()) {
            for (int t = 0; t < totalMw.length; t++) {
                totalMw[t] += source.mustRun() ? 0.0 : source.available().get(t);
            }
        }
        return totalMw;
    }
}
