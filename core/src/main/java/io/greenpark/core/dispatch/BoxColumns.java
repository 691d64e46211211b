package io.greenpark.core.dispatch;

/**
 * One kind of flow over all steps as boxed variables 0 ≤ x ≤ u of an interior point method: with w = u − x, the duals z and v of
 * both bounds, and a direction; docs/model.md eq. (DIS-29). The passes work on a range of steps, so that a block of steps
 * stays in the cache while all passes run over it.
 */
final class BoxColumns {

    final double[] cost;
    final double[] upper;
    final double[] x;
    final double[] w;
    final double[] z;
    final double[] v;
    final double[] theta;

    /** c − A'y. */
    final double[] reduced;

    /** Right-hand side of the direction. */
    final double[] h;

    final double[] dx;
    final double[] dz;
    final double[] dv;

    BoxColumns(int length) {
        cost = new double[length];
        upper = new double[length];
        x = new double[length];
        w = new double[length];
        z = new double[length];
        v = new double[length];
        theta = new double[length];
        reduced = new double[length];
        h = new double[length];
        dx = new double[length];
        dz = new double[length];
        dv = new double[length];
    }

    /** Follows the direction and computes the scaling at the new point. */
    void advance(int from, int to, double primalStep, double dualStep) {
        for (int j = from; j < to; j++) {
            x[j] += primalStep * dx[j];
            w[j] -= primalStep * dx[j];
            z[j] += dualStep * dz[j];
            v[j] += dualStep * dv[j];
            theta[j] = x[j] * w[j] / (z[j] * w[j] + v[j] * x[j]);
        }
    }

    /** Largest |c − A'y − z + v|. */
    double dualResidual(int from, int to) {
        double m0 = 0.0;
        double m1 = 0.0;
        int j = from;
        for (; j + 1 < to; j += 2) {
            m0 = Math.max(m0, Math.abs(reduced[j] - z[j] + v[j]));
            m1 = Math.max(m1, Math.abs(reduced[j + 1] - z[j + 1] + v[j + 1]));
        }
        for (; j < to; j++) {
            m0 = Math.max(m0, Math.abs(reduced[j] - z[j] + v[j]));
        }
        return Math.max(m0, m1);
    }

    /** Σ xz + wv. */
    double complementarity(int from, int to) {
        return dot(from, to, x, z) + dot(from, to, w, v);
    }

    /** The predictor's right-hand side: with rxz = −xz and rwv = −wv all but c − A'y cancels. */
    void predict(int from, int to) {
        System.arraycopy(reduced, from, h, from, to - from);
        for (int j = from; j < to; j++) {
            dz[j] = 0.0;
            dv[j] = 0.0;
        }
    }

    /** The corrector's: (μ − dx dz)/x and (μ + dx dv)/w of the predictor; they wait in dz and dv. */
    void correct(int from, int to, double target) {
        for (int j = from; j < to; j++) {
            double step = dx[j];
            double e = (target - step * dz[j]) / x[j];
            double f = (target + step * dv[j]) / w[j];
            dz[j] = e;
            dv[j] = f;
            h[j] = reduced[j] - e + f;
        }
    }

    /** dz and dv that follow from dx, and the largest relative decrease of x or w. */
    double completePrimal(int from, int to) {
        double m0 = 0.0;
        for (int j = from; j < to; j++) {
            double up = dx[j] / x[j];
            double down = dx[j] / w[j];
            dz[j] = dz[j] - z[j] - z[j] * up;
            dv[j] = dv[j] - v[j] + v[j] * down;
            m0 = Math.max(m0, Math.max(-up, down));
        }
        return m0;
    }

    /** Largest relative decrease of z or v. */
    double dualBlocking(int from, int to) {
        double m0 = 0.0;
        for (int j = from; j < to; j++) {
            m0 = Math.max(m0, Math.max(-dz[j] / z[j], -dv[j] / v[j]));
        }
        return m0;
    }

    static double dot(int from, int to, double[] a, double[] b) {
        double s0 = 0.0;
        double s1 = 0.0;
        double s2 = 0.0;
        double s3 = 0.0;
        int j = from;
        for (; j + 3 < to; j += 4) {
            s0 += a[j] * b[j];
            s1 += a[j + 1] * b[j + 1];
            s2 += a[j + 2] * b[j + 2];
            s3 += a[j + 3] * b[j + 3];
        }
        for (; j < to; j++) {
            s0 += a[j] * b[j];
        }
        return s0 + s1 + s2 + s3;
    }
}
