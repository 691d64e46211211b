package io.greenpark.core.study;

/** A park without the grid, docs/model.md eq. (RES-1) to (RES-3). The year is a ring: after its last step comes its first. */
final class OutageKernel {

    /** A smaller lack is rounding [MW]. */
    private static final double ROUNDING_MW = 1e-9;

    private OutageKernel() {}

    /** Steps from {@code start} through which the critical load is served; at most {@code most}. */
    static int survivedSteps(OutageColumns columns, int start, int most, double[] levelMwh) {
        begin(columns, start, levelMwh);
        int steps = columns.steps();
        int k = start;
        for (int survived = 0; survived < most; survived++) {
            if (shortageMw(columns, k, levelMwh) > ROUNDING_MW) {
                return survived;
            }
            k = k + 1 == steps ? 0 : k + 1;
        }
        return most;
    }

    /** Critical load that is not served in {@code length} steps from {@code start} [MWh]. */
    static double unservedMwh(OutageColumns columns, int start, int length, double[] levelMwh) {
        begin(columns, start, levelMwh);
        double unservedMwh = 0.0;
        int k = start;
        for (int i = 0; i < length; i++) {
            unservedMwh += columns.hours * shortageMw(columns, k, levelMwh);
            k = k + 1 == columns.steps() ? 0 : k + 1;
        }
        return unservedMwh;
    }

    private static void begin(OutageColumns columns, int start, double[] levelMwh) {
        for (int b = 0; b < columns.batteries; b++) {
            levelMwh[b] = columns.storedMwh[b][start];
        }
    }

    /** What is lacking in a step after own plants and batteries, in their order; moves the batteries' energy. */
    private static double shortageMw(OutageColumns columns, int k, double[] levelMwh) {
        double lackMw = columns.criticalMw[k] - columns.ownMw[k];
        for (int b = 0; b < columns.batteries; b++) {
            double heldMwh = levelMwh[b] * columns.keptFraction[b];
            if (lackMw > 0.0) {
                double mostMw =
                        Math.max(0.0, heldMwh - columns.floorMwh[b]) * columns.dischargeEfficiency[b] / columns.hours;
                double mw = Math.min(Math.min(lackMw, columns.dischargeMw[b]), mostMw);
                heldMwh -= mw * columns.hours / columns.dischargeEfficiency[b];
                lackMw -= mw;
            } else {
                double roomMw =
                        Math.max(0.0, columns.ceilingMwh[b] - heldMwh) / columns.chargeEfficiency[b] / columns.hours;
                double mw = Math.min(Math.min(-lackMw, columns.chargeMw[b]), roomMw);
                heldMwh += mw * columns.hours * columns.chargeEfficiency[b];
                lackMw += mw;
            }
            levelMwh[b] = heldMwh;
        }
        return Math.max(0.0, lackMw);
    }
}
