package io.greenpark.core.dispatch;

/** How the net demand of a node is settled at its grid meter, one element per step [MW]; written by kernels only. */
final class GridColumns {

    final double[] importMw;
    final double[] exportMw;
    final double[] curtailedMw;
    final double[] unservedMw;

    GridColumns(int steps) {
        importMw = new double[steps];
        exportMw = new double[steps];
        curtailedMw = new double[steps];
        unservedMw = new double[steps];
    }
}
