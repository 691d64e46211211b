package io.greenpark.core.dispatch;

/**
 * Settles the net demand of a node at a grid meter whose import changes slowly, docs/model.md eq. (DIS-36).
 *
 * <p>Hot loop: two passes, no allocation. It checks nothing; the problem was validated when it was built.
 */
final class RampedGridKernel {

    private RampedGridKernel() {}

    /**
     * As {@link GridKernel}, but import changes by {@code rampMw} per step at most. It is taken no higher than it can come down
     * from in time; what it still brings too much is curtailed.
     *
     * @param netMw demand less generation after storage and units per step [MW]
     * @param curtailableMw generation that may be curtailed per step; replaced by the largest import of each step [MW]
     * @param importLimitMw contracted capacity at the meter [MW]
     * @param exportLimitMw feed-in limit at the meter [MW]
     * @param rampMw largest change of import from one step to the next [MW]
     */
    static void run(
            double[] netMw,
            double[] curtailableMw,
            double importLimitMw,
            double exportLimitMw,
            double rampMw,
            GridColumns out) {
        double reachable = importLimitMw;
        for (int t = netMw.length - 1; t >= 0; t--) {
            final double place = Math.max(0.0, netMw[t] + curtailableMw[t]);
            curtailableMw[t] = Math.min(Math.min(place, importLimitMw), reachable);
            reachable = curtailableMw[t] + rampMw;
        }
        double before = 0.0;
        for (int t = 0; t < netMw.length; t++) {
            final double least = t == 0 ? 0.0 : Math.max(0.0, before - rampMw);
            final double most = t == 0 ? curtailableMw[t] : Math.min(curtailableMw[t], before + rampMw);
            final double imported = Math.min(most, Math.max(least, netMw[t]));
            final double surplus = Math.max(0.0, imported - netMw[t]);
            final double exported = imported > 0.0 ? 0.0 : Math.min(surplus, exportLimitMw);
            out.importMw[t] = imported;
            out.unservedMw[t] = Math.max(0.0, netMw[t] - imported);
            out.exportMw[t] = exported;
            out.curtailedMw[t] = surplus - exported;
            before = imported;
        }
    }
}
