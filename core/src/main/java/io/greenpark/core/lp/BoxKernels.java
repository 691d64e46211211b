package io.greenpark.core.lp;

/**
 * The element-wise passes of an interior point step over boxed columns 0 ≤ x ≤ u with slack w = u − x and duals z, v;
 * docs/model.md eq. (DIS-23). Each works on the range {@code [from, to)}, so that callers can run several passes over a
 * block that stays in the cache. Sums run in four lanes: a single one would wait for its own last addition.
 */
final class BoxKernels {

    private BoxKernels() {}

    /** 1 / (z/x + v/w). */
    static void scaling(int from, int to, double[] x, double[] w, double[] z, double[] v, double[] theta) {
        for (int j = from; j < to; j++) {
            theta[j] = x[j] * w[j] / (z[j] * w[j] + v[j] * x[j]);
        }
    }

    /** u − x − w. */
    static void slackResidual(int from, int to, double[] upper, double[] x, double[] w, double[] rU) {
        for (int j = from; j < to; j++) {
            rU[j] = upper[j] - x[j] - w[j];
        }
    }

    /** The right-hand sides of complementarity in the predictor: −xz and −wv. */
    static void predict(int from, int to, double[] x, double[] w, double[] z, double[] v, double[] rxz, double[] rwv) {
        for (int j = from; j < to; j++) {
            rxz[j] = -x[j] * z[j];
            rwv[j] = -w[j] * v[j];
        }
    }

    /** The right-hand side of complementarity in the corrector: target − ab − da·db. */
    static void correct(int from, int to, double target, double[] a, double[] b, double[] da, double[] db, double[] r) {
        for (int j = from; j < to; j++) {
            r[j] = target - a[j] * b[j] - da[j] * db[j];
        }
    }

    /** h = rD − rxz/x + (rwv − v·rU)/w. */
    static void reduce(
            int from,
            int to,
            double[] x,
            double[] w,
            double[] v,
            double[] rD,
            double[] rU,
            double[] rxz,
            double[] rwv,
            double[] h) {
        for (int j = from; j < to; j++) {
            h[j] = rD[j] - rxz[j] / x[j] + (rwv[j] - v[j] * rU[j]) / w[j];
        }
    }

    /** The steps of slack and duals that follow from dx. */
    static void expand(
            int from,
            int to,
            double[] x,
            double[] w,
            double[] z,
            double[] v,
            double[] rU,
            double[] rxz,
            double[] rwv,
            double[] dx,
            double[] dw,
            double[] dz,
            double[] dv) {
        for (int j = from; j < to; j++) {
            dz[j] = (rxz[j] - z[j] * dx[j]) / x[j];
            dw[j] = rU[j] - dx[j];
            dv[j] = (rwv[j] - v[j] * dw[j]) / w[j];
        }
    }

    /** Largest −d/a: the reciprocal of the longest step that keeps a + step·d non-negative. */
    static double blocking(int from, int to, double[] a, double[] d) {
        double m0 = 0.0;
        double m1 = 0.0;
        double m2 = 0.0;
        double m3 = 0.0;
        int j = from;
        for (; j + 3 < to; j += 4) {
            m0 = Math.max(m0, -d[j] / a[j]);
            m1 = Math.max(m1, -d[j + 1] / a[j + 1]);
            m2 = Math.max(m2, -d[j + 2] / a[j + 2]);
            m3 = Math.max(m3, -d[j + 3] / a[j + 3]);
        }
        for (; j < to; j++) {
            m0 = Math.max(m0, -d[j] / a[j]);
        }
        return Math.max(Math.max(m0, m1), Math.max(m2, m3));
    }

    /** a += step·d. */
    static void advance(int from, int to, double step, double[] d, double[] a) {
        for (int j = from; j < to; j++) {
            a[j] += step * d[j];
        }
    }

    /** Σ a·b. */
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

    /** Σ (a + p·da)(b + q·db). */
    static double dotAfter(int from, int to, double p, double[] a, double[] da, double q, double[] b, double[] db) {
        double s0 = 0.0;
        double s1 = 0.0;
        double s2 = 0.0;
        double s3 = 0.0;
        int j = from;
        for (; j + 3 < to; j += 4) {
            s0 += (a[j] + p * da[j]) * (b[j] + q * db[j]);
            s1 += (a[j + 1] + p * da[j + 1]) * (b[j + 1] + q * db[j + 1]);
            s2 += (a[j + 2] + p * da[j + 2]) * (b[j + 2] + q * db[j + 2]);
            s3 += (a[j + 3] + p * da[j + 3]) * (b[j + 3] + q * db[j + 3]);
        }
        for (; j < to; j++) {
            s0 += (a[j] + p * da[j]) * (b[j] + q * db[j]);
        }
        return s0 + s1 + s2 + s3;
    }

    /** Largest |a|. */
    static double largest(int from, int to, double[] a) {
        double m0 = 0.0;
        double m1 = 0.0;
        int j = from;
        for (; j + 1 < to; j += 2) {
            m0 = Math.max(m0, Math.abs(a[j]));
            m1 = Math.max(m1, Math.abs(a[j + 1]));
        }
        for (; j < to; j++) {
            m0 = Math.max(m0, Math.abs(a[j]));
        }
        return Math.max(m0, m1);
    }
}
