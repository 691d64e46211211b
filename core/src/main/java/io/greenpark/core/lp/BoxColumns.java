package io.greenpark.core.lp;

import java.util.Arrays;

/**
 * Boxed variables 0 ≤ x ≤ u of an interior point method: with w = u − x, the duals z and v of both bounds, and a direction;
 * docs/model.md eq. (DIS-23). The passes work on a range of variables, so that a block of them stays in the cache while all
 * passes run over it.
 *
 * <p>Hot loops: x and w are divided by once per iteration, in {@link #advance}, and the longest step is found by comparing
 * products; loops with sums or largest values stand apart from the others, which C2 then vectorises. SolverTimings, s1_year:
 * 74 ms before, 44 ms after.
 */
public final class BoxColumns {

    /** Cost per unit. */
    public final double[] cost;

    /** Upper bound, above zero. */
    public final double[] upper;

    public final double[] x;
    public final double[] w;
    public final double[] z;
    public final double[] v;

    /** 1 / (z/x + v/w). */
    public final double[] theta;

    /** c − A'y; the caller computes it. */
    public final double[] reduced;

    /** Right-hand side of the direction. */
    public final double[] h;

    /** The direction; the caller computes dx. */
    public final double[] dx;

    private final double[] dz;
    private final double[] dv;
    private final double[] perX;
    private final double[] perW;

    private double products;
    private double primalObjective;
    private double dualObjective;
    private double dualResidual;
    private double primalBlocking;
    private double dualBlocking;
    private double sumXdz;
    private double sumZdx;
    private double sumDxdz;

    /** Reserves storage for {@code length} variables. */
    public BoxColumns(int length) {
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
        perX = new double[length];
        perW = new double[length];
    }

    /** Forgets the direction, so that the first {@link #advance} stays where x, w, z and v were set. */
    public void rest() {
        Arrays.fill(dx, 0.0);
        Arrays.fill(dz, 0.0);
        Arrays.fill(dv, 0.0);
    }

    /** Follows the direction and computes the scaling at the new point. */
    public void advance(int from, int to, double primalStep, double dualStep) {
        for (int j = from; j < to; j++) {
            final double step = primalStep * dx[j];
            final double xj = x[j] + step;
            final double wj = w[j] - step;
            final double zj = z[j] + dualStep * dz[j];
            final double vj = v[j] + dualStep * dv[j];
            final double px = 1.0 / xj;
            final double pw = 1.0 / wj;
            x[j] = xj;
            w[j] = wj;
            z[j] = zj;
            v[j] = vj;
            perX[j] = px;
            perW[j] = pw;
            theta[j] = 1.0 / (zj * px + vj * pw);
        }
    }

    /** Begins the sums of {@link #account}. */
    public void beginAccount() {
        products = 0.0;
        primalObjective = 0.0;
        dualObjective = 0.0;
        dualResidual = 0.0;
    }

    /** Adds up complementarity and objectives, and looks for the largest dual residual. */
    public void account(int from, int to) {
        double p0 = 0.0;
        double p1 = 0.0;
        double c0 = 0.0;
        double c1 = 0.0;
        double u0 = 0.0;
        double u1 = 0.0;
        double worst = dualResidual;
        int j = from;
        for (; j + 1 < to; j += 2) {
            p0 += x[j] * z[j] + w[j] * v[j];
            p1 += x[j + 1] * z[j + 1] + w[j + 1] * v[j + 1];
            c0 += cost[j] * x[j];
            c1 += cost[j + 1] * x[j + 1];
            u0 += upper[j] * v[j];
            u1 += upper[j + 1] * v[j + 1];
            final double r0 = Math.abs(reduced[j] - z[j] + v[j]);
            final double r1 = Math.abs(reduced[j + 1] - z[j + 1] + v[j + 1]);
            if (r0 > worst) {
                worst = r0;
            }
            if (r1 > worst) {
                worst = r1;
            }
        }
        for (; j < to; j++) {
            p0 += x[j] * z[j] + w[j] * v[j];
            c0 += cost[j] * x[j];
            u0 += upper[j] * v[j];
            worst = Math.max(worst, Math.abs(reduced[j] - z[j] + v[j]));
        }
        products += p0 + p1;
        primalObjective += c0 + c1;
        dualObjective -= u0 + u1;
        dualResidual = worst;
    }

    /** Σ xz + wv of what was accounted. */
    public double products() {
        return products;
    }

    /** c'x of what was accounted. */
    public double primalObjective() {
        return primalObjective;
    }

    /** −u'v of what was accounted. */
    public double dualObjective() {
        return dualObjective;
    }

    /** Largest |c − A'y − z + v| of what was accounted. */
    public double dualResidual() {
        return dualResidual;
    }

    /** The predictor's right-hand side: of −xz and −wv all but c − A'y cancels. */
    public void predict(int from, int to) {
        System.arraycopy(reduced, from, h, from, to - from);
    }

    /** The corrector's: (μ − dx dz)/x and (μ + dx dv)/w of the predictor, which wait in dz and dv. */
    public void correct(int from, int to, double target) {
        for (int j = from; j < to; j++) {
            final double step = dx[j];
            final double e = (target - step * dz[j]) * perX[j];
            final double f = (target + step * dv[j]) * perW[j];
            dz[j] = e;
            dv[j] = f;
            h[j] = reduced[j] - e + f;
        }
    }

    /** Begins a direction. */
    public void beginDirection() {
        primalBlocking = 0.0;
        dualBlocking = 0.0;
        sumXdz = 0.0;
        sumZdx = 0.0;
        sumDxdz = 0.0;
    }

    /** Completes the predictor's direction from dx, and gathers what {@link #productsAdded} needs. */
    public void completePredictor(int from, int to) {
        for (int j = from; j < to; j++) {
            final double step = dx[j];
            dz[j] = -z[j] - z[j] * step * perX[j];
            dv[j] = -v[j] + v[j] * step * perW[j];
        }
        block(from, to);
        double a = 0.0;
        double b = 0.0;
        double c = 0.0;
        for (int j = from; j < to; j++) {
            a += x[j] * dz[j] + w[j] * dv[j];
            b += (z[j] - v[j]) * dx[j];
            c += (dz[j] - dv[j]) * dx[j];
        }
        sumXdz += a;
        sumZdx += b;
        sumDxdz += c;
    }

    /** Completes the corrector's direction from dx. */
    public void completeCorrector(int from, int to) {
        for (int j = from; j < to; j++) {
            final double step = dx[j];
            dz[j] = dz[j] - z[j] - z[j] * step * perX[j];
            dv[j] = dv[j] - v[j] + v[j] * step * perW[j];
        }
        block(from, to);
    }

    /** Largest relative decreases of x and w, and of z and v. */
    private void block(int from, int to) {
        double primal = primalBlocking;
        for (int j = from; j < to; j++) {
            final double down = -dx[j] * perX[j];
            final double up = dx[j] * perW[j];
            if (down > primal) {
                primal = down;
            }
            if (up > primal) {
                primal = up;
            }
        }
        primalBlocking = primal;
        double fall = dualBlocking;
        double height = 1.0;
        for (int j = from; j < to; j++) {
            if (-dz[j] * height > fall * z[j]) {
                fall = -dz[j];
                height = z[j];
            }
            if (-dv[j] * height > fall * v[j]) {
                fall = -dv[j];
                height = v[j];
            }
        }
        dualBlocking = fall / height;
    }

    /** Reciprocal of the longest step that keeps x and w of what was completed from falling below zero. */
    public double primalBlocking() {
        return primalBlocking;
    }

    /** Reciprocal of the longest step that keeps z and v from falling below zero. */
    public double dualBlocking() {
        return dualBlocking;
    }

    /** What steps along the predictor's direction would add to Σ xz + wv. */
    public double productsAdded(double primalStep, double dualStep) {
        return dualStep * sumXdz + primalStep * sumZdx + primalStep * dualStep * sumDxdz;
    }
}
