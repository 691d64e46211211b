package io.greenpark.core.dispatch;

/**
 * Settles the net demand of a node at the grid meter, docs/model.md eq. (DIS-4).
 *
 * <p>Hot loop: one pass, no allocation. It checks nothing; the problem was validated when it was built.
 */
final class GridKernel {

    private GridKernel() {}

    /**
     * Positive net demand is imported up to the limit, the rest is unserved; negative net demand is exported up to the
     * limit, the rest is curtailed.
     *
     * @param netMw demand less generation after storage per step [MW]
     * @param importLimitMw contracted capacity at the meter [MW]
     * @param exportLimitMw feed-in limit at the meter [MW]
     */
    static void run(double[] netMw, double importLimitMw, double exportLimitMw, GridColumns out) {
        final double[] importMw = out.importMw;
        final double[] exportMw = out.exportMw;
        final double[] curtailedMw = out.curtailedMw;
        final double[] unservedMw = out.unservedMw;
        for (int t = 0; t < netMw.length; t++) {
            final double deficitMw = Math.max(netMw[t], 0.0);
            final double surplusMw = Math.max(-netMw[t], 0.0);
            final double importedMw = Math.min(deficitMw, importLimitMw);
            final double exportedMw = Math.min(surplusMw, exportLimitMw);
            importMw[t] = importedMw;
            unservedMw[t] = deficitMw - importedMw;
            exportMw[t] = exportedMw;
            curtailedMw[t] = surplusMw - exportedMw;
        }
    }
}
