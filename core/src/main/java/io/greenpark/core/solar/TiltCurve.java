package io.greenpark.core.solar;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/**
 * A quantity that depends on tilt alone and is costly to evaluate, at every step of a plane.
 *
 * <p>A fixed plane takes one evaluation. A tracker takes one per five degrees; between them the curve is Lagrange's cubic
 * through four nodes.
 */
final class TiltCurve {

    private static final double NODE_DEG = 5.0;
    private static final int NODES = (int) (90.0 / NODE_DEG) + 1;

    private TiltCurve() {}

    /**
     * Fills {@code out}.
     *
     * @param ofCosine the quantity by the cosine of the tilt, which is between 0 and 1
     */
    static void fill(double[] cosTilt, DoubleUnaryOperator ofCosine, double[] out) {
        if (isConstant(cosTilt)) {
            Arrays.fill(out, ofCosine.applyAsDouble(cosTilt[0]));
            return;
        }
        double[] nodes = new double[NODES];
        for (int i = 0; i < NODES; i++) {
            nodes[i] = ofCosine.applyAsDouble(Math.cos(Math.toRadians(i * NODE_DEG)));
        }
        for (int k = 0; k < out.length; k++) {
            out[k] =
                    cosTilt[k] == 1.0 ? nodes[0] : interpolate(nodes, Math.toDegrees(Math.acos(cosTilt[k])) / NODE_DEG);
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
