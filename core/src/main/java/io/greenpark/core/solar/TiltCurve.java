package io.greenpark.core.solar;

/**
 * Where the tilts of a plane lie between a few nodes, at which quantities that depend on tilt alone are evaluated.
 *
 * <p>A fixed plane has one node. A tracker has nineteen from 0 to 90 degrees, equally spaced in the sine of half the tilt,
 * which needs no inverse function; between them a quantity is Lagrange's cubic through four nodes.
 */
final class TiltCurve {

    private static final int NODES = 19;
    private static final double NODE_DISTANCE = Math.sin(Math.toRadians(45.0)) / (NODES - 1);

    private final double[] nodeCosines;

    /** Place of every step in units of the nodes; zero throughout with one node. */
    private final double[] at;

    /**
     * @param cosTilt cosine of the tilt at every step, between 0 and 1
     */
    TiltCurve(double[] cosTilt) {
        at = new double[cosTilt.length];
        if (isConstant(cosTilt)) {
            nodeCosines = new double[] {cosTilt[0]};
            return;
        }
        nodeCosines = new double[NODES];
        for (int i = 0; i < NODES; i++) {
            double sinHalf = i * NODE_DISTANCE;
            nodeCosines[i] = 1.0 - 2.0 * sinHalf * sinHalf;
        }
        for (int k = 0; k < at.length; k++) {
            at[k] = Math.sqrt(Math.max(0.0, 0.5 * (1.0 - cosTilt[k]))) / NODE_DISTANCE;
        }
    }

    int steps() {
        return at.length;
    }

    /** Cosine of the tilt at each node. */
    double[] nodeCosines() {
        return nodeCosines.clone();
    }

    /** Fills {@code out} from the values at the nodes. */
    void fill(double[] atNodes, double[] out) {
        for (int k = 0; k < out.length; k++) {
            out[k] = at[k] == 0.0 ? atNodes[0] : interpolate(atNodes, at[k]);
        }
    }

    private static double interpolate(double[] nodes, double at) {
        int i = Math.max(1, Math.min(NODES - 3, (int) at));
        double u = at - i;
        return nodes[i - 1] * (-u * (u - 1.0) * (u - 2.0) / 6.0)
                + nodes[i] * ((u + 1.0) * (u - 1.0) * (u - 2.0) / 2.0)
                + nodes[i + 1] * (-(u + 1.0) * u * (u - 2.0) / 2.0)
                + nodes[i + 2] * ((u + 1.0) * u * (u - 1.0) / 6.0);
    }

    private static boolean isConstant(double[] values) {
        for (double value : values) {
            if (value != values[0]) {
                return false;
            }
        }
        return true;
    }
}
