package io.greenpark.core.dispatch;

import io.greenpark.core.lp.BoxColumns;

/**
 * The equations of a {@link ParkProgramme} at an iterate, docs/model.md eq. (DIS-29): flows, peaks and the multipliers of
 * balance, storage and peak rows, with what each equation misses.
 */
final class ParkEquations {

    static final int IMPORT = 0;
    static final int EXPORT = 1;
    static final int CURTAIL = 2;
    static final int UNSERVED = 3;
    static final int CHARGE = 4;
    static final int DISCHARGE = 5;
    static final int STORED = 6;

    /** Slack of the peak rows. */
    static final int SLACK = 7;

    final BoxColumns[] flows = new BoxColumns[SLACK + 1];
    final BoxColumns peaks;
    final double[] balance;
    final double[] storage;
    final double[] peakRow;

    private ParkProgramme park;
    private final ParkRiccati riccati;
    private final int steps;
    private final double[] balanceMissing;
    private final double[] storageMissing;
    private final double[] peakMissing;

    ParkEquations(ParkProgramme park, ParkRiccati riccati) {
        this.park = park;
        this.riccati = riccati;
        steps = park.month.length;
        for (int q = 0; q < flows.length; q++) {
            flows[q] = new BoxColumns(steps);
        }
        peaks = new BoxColumns(park.months);
        balance = new double[steps];
        storage = new double[steps];
        peakRow = new double[steps];
        balanceMissing = new double[steps];
        storageMissing = new double[steps];
        peakMissing = new double[steps];
        load(park);
    }

    /** Takes over the figures of {@code next}, which has as many steps and months as the one before. */
    void load(ParkProgramme next) {
        park = next;
        riccati.load(park.month, park.retained, park.storedPerCharged, park.storedPerDischarged);
        for (int q = 0; q < SLACK; q++) {
            park.fill(q, flows[q]);
        }
        park.fillPeaks(peaks, flows[SLACK]);
    }

    /** A balanced guess well inside all boxes. */
    void start() {
        riccati.rest();
        peaks.rest();
        for (BoxColumns flow : flows) {
            flow.rest();
            for (int t = 0; t < steps; t++) {
                flow.x[t] = 0.5 * flow.upper[t];
            }
        }
        for (int t = 0; t < steps; t++) {
            double importLimit = flows[IMPORT].upper[t];
            double net = park.netMw[t];
            flows[CHARGE].x[t] = 0.25 * flows[CHARGE].upper[t];
            flows[DISCHARGE].x[t] = 0.25 * flows[DISCHARGE].upper[t];
            flows[UNSERVED].x[t] = 0.02 * flows[UNSERVED].upper[t];
            flows[EXPORT].x[t] = 0.3 * flows[EXPORT].upper[t];
            flows[IMPORT].x[t] = inside(net, importLimit);
            double excess = flows[IMPORT].x[t] - flows[EXPORT].x[t] - net + flows[UNSERVED].x[t];
            flows[CURTAIL].x[t] = inside(excess, flows[CURTAIL].upper[t]);
            double peak = park.paidMw[park.month[t]] + 0.95 * peaks.upper[park.month[t]];
            flows[SLACK].x[t] = Math.max(0.05, peak - flows[IMPORT].x[t]);
            balance[t] = 0.8 * flows[IMPORT].cost[t];
            storage[t] = -0.9 * balance[t];
            peakRow[t] = -peaks.cost[park.month[t]] * park.months / steps;
        }
        for (int m = 0; m < park.months; m++) {
            peaks.x[m] = 0.95 * peaks.upper[m];
        }
        reduceCosts(0, steps);
        reducePeaks();
        for (BoxColumns flow : flows) {
            startDuals(flow, steps);
        }
        startDuals(peaks, park.months);
    }

    private static double inside(double value, double upper) {
        return Math.min(0.9 * upper, Math.max(0.1 * upper, value));
    }

    private static void startDuals(BoxColumns box, int length) {
        for (int j = 0; j < length; j++) {
            box.w[j] = box.upper[j] - box.x[j];
            box.z[j] = Math.max(0.0, box.reduced[j]) + 0.3;
            box.v[j] = Math.max(0.0, -box.reduced[j]) + 0.3;
        }
    }

    /** b'y, and the peaks' paid part on both sides. */
    double rowsObjective() {
        double sum = dot(0, steps, park.netMw, balance) + dot(0, steps, park.keptMwh, storage);
        for (int t = 0; t < steps; t++) {
            sum += park.paidMw[park.month[t]] * peakRow[t];
        }
        return sum + paidCost();
    }

    /** Cost of the peaks that are paid in any case. */
    double paidCost() {
        return dot(0, park.months, peaks.cost, park.paidMw);
    }

    /** Follows the last direction of the multipliers. */
    void advanceMultipliers(double step) {
        for (int t = 0; t < steps; t++) {
            balance[t] += step * riccati.dBalance[t];
            storage[t] += step * riccati.dStorage[t];
            peakRow[t] += step * riccati.dPeakRow[t];
        }
    }

    /** c − A'y of all flows. */
    void reduceCosts(int from, int to) {
        final double in = park.storedPerCharged;
        final double out = park.storedPerDischarged;
        for (int t = from; t < to; t++) {
            final double b = balance[t];
            final double s = storage[t];
            final double later = t + 1 < steps ? storage[t + 1] : 0.0;
            flows[IMPORT].reduced[t] = flows[IMPORT].cost[t] - b - peakRow[t];
            flows[EXPORT].reduced[t] = flows[EXPORT].cost[t] + b;
            flows[CURTAIL].reduced[t] = flows[CURTAIL].cost[t] + b;
            flows[UNSERVED].reduced[t] = flows[UNSERVED].cost[t] - b;
            flows[CHARGE].reduced[t] = flows[CHARGE].cost[t] + b + in * s;
            flows[DISCHARGE].reduced[t] = flows[DISCHARGE].cost[t] - b - out * s;
            flows[STORED].reduced[t] = flows[STORED].cost[t] - s + park.retained * later;
            flows[SLACK].reduced[t] = -peakRow[t];
        }
    }

    void reducePeaks() {
        System.arraycopy(peaks.cost, 0, peaks.reduced, 0, park.months);
        for (int t = 0; t < steps; t++) {
            peaks.reduced[park.month[t]] += peakRow[t];
        }
    }

    /** Computes b − Ax of all rows and returns the largest. */
    double missing(int from, int to) {
        double before = from == 0 ? 0.0 : flows[STORED].x[from - 1];
        double worst = 0.0;
        for (int t = from; t < to; t++) {
            final double b = park.netMw[t]
                    - flows[IMPORT].x[t]
                    - flows[DISCHARGE].x[t]
                    - flows[UNSERVED].x[t]
                    + flows[EXPORT].x[t]
                    + flows[CURTAIL].x[t]
                    + flows[CHARGE].x[t];
            final double s = park.keptMwh[t]
                    - flows[STORED].x[t]
                    + park.retained * before
                    + park.storedPerCharged * flows[CHARGE].x[t]
                    - park.storedPerDischarged * flows[DISCHARGE].x[t];
            final double p =
                    park.paidMw[park.month[t]] + peaks.x[park.month[t]] - flows[IMPORT].x[t] - flows[SLACK].x[t];
            before = flows[STORED].x[t];
            balanceMissing[t] = b;
            storageMissing[t] = s;
            peakMissing[t] = p;
            worst = Math.max(worst, Math.max(Math.abs(b), Math.max(Math.abs(s), Math.abs(p))));
        }
        return worst;
    }

    /** b − Ax + A Θ h of the rows. */
    void rightHandSides(int from, int to) {
        for (int t = from; t < to; t++) {
            final double i = flows[IMPORT].theta[t] * flows[IMPORT].h[t];
            final double c = flows[CHARGE].theta[t] * flows[CHARGE].h[t];
            final double d = flows[DISCHARGE].theta[t] * flows[DISCHARGE].h[t];
            riccati.balanceRight[t] = balanceMissing[t]
                    + i
                    - flows[EXPORT].theta[t] * flows[EXPORT].h[t]
                    - flows[CURTAIL].theta[t] * flows[CURTAIL].h[t]
                    + flows[UNSERVED].theta[t] * flows[UNSERVED].h[t]
                    - c
                    + d;
            riccati.storageRight[t] = storageMissing[t] - park.storedPerCharged * c + park.storedPerDischarged * d;
            riccati.peakRowRight[t] = peakMissing[t] + i + flows[SLACK].theta[t] * flows[SLACK].h[t];
        }
    }

    /** dx = Θ (A'dy − h) of all flows but stored energy, whose step the elimination gives itself. */
    void directions(int from, int to) {
        final double in = park.storedPerCharged;
        final double out = park.storedPerDischarged;
        for (int t = from; t < to; t++) {
            final double b = riccati.dBalance[t];
            final double s = riccati.dStorage[t];
            final double p = riccati.dPeakRow[t];
            flows[IMPORT].dx[t] = flows[IMPORT].theta[t] * (b + p - flows[IMPORT].h[t]);
            flows[EXPORT].dx[t] = flows[EXPORT].theta[t] * (-b - flows[EXPORT].h[t]);
            flows[CURTAIL].dx[t] = flows[CURTAIL].theta[t] * (-b - flows[CURTAIL].h[t]);
            flows[UNSERVED].dx[t] = flows[UNSERVED].theta[t] * (b - flows[UNSERVED].h[t]);
            flows[CHARGE].dx[t] = flows[CHARGE].theta[t] * (-b - in * s - flows[CHARGE].h[t]);
            flows[DISCHARGE].dx[t] = flows[DISCHARGE].theta[t] * (b + out * s - flows[DISCHARGE].h[t]);
            flows[SLACK].dx[t] = flows[SLACK].theta[t] * (p - flows[SLACK].h[t]);
        }
    }

    private static double dot(int from, int to, double[] a, double[] b) {
        double even = 0.0;
        double odd = 0.0;
        int j = from;
        for (; j + 1 < to; j += 2) {
            even += a[j] * b[j];
            odd += a[j + 1] * b[j + 1];
        }
        return even + odd + (j < to ? a[j] * b[j] : 0.0);
    }
}
