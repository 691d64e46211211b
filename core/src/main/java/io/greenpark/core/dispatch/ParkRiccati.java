package io.greenpark.core.dispatch;

import java.util.Arrays;

/**
 * The linear system of {@link ParkIpm} eliminated by hand, docs/model.md eq. (DIS-30) to (DIS-32): in each step the balance and
 * the peak row, along the steps the storage row, at the end of each month its peak. Every term is a sum of positive numbers,
 * so that nothing cancels and nothing needs refinement.
 */
final class ParkRiccati {

    /** Added to sums of positive terms that may vanish all together. */
    private static final double TINY = 1e-18;

    private int[] month = {};
    private double retained;
    private double storedPerCharged;
    private double storedPerDischarged;

    // Per step: local elimination.
    private final double[] perPeak;
    private final double[] importShare;
    private final double[] perBalance;
    private final double[] storageShare;
    private final double[] storageOwn;
    private final double[] storagePeak;
    private final double[] peakOwn;

    // Per step: chain.
    private final double[] storagePivot;
    private final double[] energyPivot;
    private final double[] peakCoupling;
    private final double[] carriedRight;

    // Per month.
    private final double[] peakPivot;
    private final double[] lastCoupling;
    private final double[] peakRight;

    /** Right-hand sides of balance, storage and peak rows; overwritten by the elimination. */
    final double[] balanceRight;

    final double[] storageRight;
    final double[] peakRowRight;

    /** Steps of the multipliers of the rows. */
    final double[] dBalance;

    final double[] dStorage;
    final double[] dPeakRow;

    private double coupling;
    private double energyCarry;
    private double peakSum;
    private double rightCarry;
    private double laterStorage;

    ParkRiccati(int steps, int months) {
        perPeak = new double[steps];
        importShare = new double[steps];
        perBalance = new double[steps];
        storageShare = new double[steps];
        storageOwn = new double[steps];
        storagePeak = new double[steps];
        peakOwn = new double[steps];
        storagePivot = new double[steps];
        energyPivot = new double[steps];
        peakCoupling = new double[steps];
        carriedRight = new double[steps];
        peakPivot = new double[months];
        lastCoupling = new double[months];
        peakRight = new double[months];
        balanceRight = new double[steps];
        storageRight = new double[steps];
        peakRowRight = new double[steps];
        dBalance = new double[steps];
        dStorage = new double[steps];
        dPeakRow = new double[steps];
    }

    /** Sets the month of each step and the constants of the battery. */
    void load(int[] month, double retained, double storedPerCharged, double storedPerDischarged) {
        this.month = month;
        this.retained = retained;
        this.storedPerCharged = storedPerCharged;
        this.storedPerDischarged = storedPerDischarged;
    }

    /** Forgets the last direction of the multipliers. */
    void rest() {
        Arrays.fill(dBalance, 0.0);
        Arrays.fill(dStorage, 0.0);
        Arrays.fill(dPeakRow, 0.0);
    }

    /** Eq. (DIS-30): eliminates balance and peak row of each step. */
    void eliminateSteps(
            int from,
            int to,
            double[] imported,
            double[] exported,
            double[] curtailed,
            double[] unserved,
            double[] charge,
            double[] discharge,
            double[] slack) {
        final double in = storedPerCharged;
        final double out = storedPerDischarged;
        final double difference = (in - out) * (in - out);
        for (int t = from; t < to; t++) {
            final double s = 1.0 / (imported[t] + slack[t]);
            final double share = imported[t] * s;
            final double grid = exported[t] + curtailed[t] + unserved[t] + share * slack[t];
            final double inverse = 1.0 / (grid + charge[t] + discharge[t] + TINY);
            final double cross = (in * charge[t] + out * discharge[t]) * inverse;
            perPeak[t] = s;
            importShare[t] = share;
            perBalance[t] = inverse;
            storageShare[t] = cross;
            storageOwn[t] =
                    (grid * (in * in * charge[t] + out * out * discharge[t]) + charge[t] * discharge[t] * difference)
                                    * inverse
                            + TINY;
            storagePeak[t] = share * cross;
            peakOwn[t] = s + share * share * inverse;
        }
    }

    /** Eq. (DIS-31): eliminates storage rows and stored energy in the order of steps, and the peak at the end of each month. */
    void eliminateChain(int from, int to, double[] storedTheta, double[] peakTheta) {
        for (int t = from; t < to; t++) {
            double closed = 0.0;
            if (t == 0 || month[t] != month[t - 1]) {
                if (t > 0) {
                    lastCoupling[month[t - 1]] = coupling;
                    peakPivot[month[t - 1]] = peakSum;
                    closed = coupling * coupling / peakSum;
                } else {
                    energyCarry = 0.0;
                }
                coupling = 0.0;
                peakSum = 1.0 / peakTheta[month[t]];
            }
            final double pivot = storageOwn[t] + energyCarry + closed;
            final double withPeak = storagePeak[t] + coupling;
            final double energy = 1.0 / pivot + 1.0 / storedTheta[t];
            final double inverse = 1.0 / energy;
            storagePivot[t] = 1.0 / pivot;
            energyPivot[t] = inverse;
            peakCoupling[t] = withPeak;
            peakSum += peakOwn[t] + withPeak * withPeak * storagePivot[t] * (inverse / storedTheta[t]);
            coupling = retained * withPeak * storagePivot[t] * inverse;
            energyCarry = retained * retained * inverse;
        }
        if (to == month.length) {
            lastCoupling[month[to - 1]] = coupling;
            peakPivot[month[to - 1]] = peakSum;
        }
    }

    /** Begins a solve with the right-hand sides of the peaks. */
    void begin(double[] peakH) {
        System.arraycopy(peakH, 0, peakRight, 0, peakRight.length);
        rightCarry = 0.0;
        laterStorage = 0.0;
    }

    /** Forward substitution. */
    void forward(int from, int to, double[] storedH) {
        for (int t = from; t < to; t++) {
            double closed = 0.0;
            if (t > 0 && month[t] != month[t - 1]) {
                int m = month[t - 1];
                closed = -lastCoupling[m] * peakRight[m] / peakPivot[m];
            }
            final double balance = balanceRight[t] - importShare[t] * peakRowRight[t];
            balanceRight[t] = balance;
            final double storage = storageRight[t] - storageShare[t] * balance + rightCarry + closed;
            carriedRight[t] = storage;
            final double energy = (storage * storagePivot[t] - storedH[t]) * energyPivot[t];
            rightCarry = retained * energy;
            peakRight[month[t]] += peakRowRight[t] * perPeak[t]
                    - importShare[t] * balance * perBalance[t]
                    + peakCoupling[t] * storagePivot[t] * (storage - energy);
        }
    }

    /** Back substitution: steps of stored energy, of the peaks and of all multipliers. */
    void backward(int from, int to, double[] storedH, double[] dStored, double[] dPeak) {
        for (int t = to - 1; t >= from; t--) {
            final int m = month[t];
            if (t == month.length - 1 || month[t + 1] != m) {
                double later = t == month.length - 1 ? 0.0 : laterStorage;
                dPeak[m] = -(peakRight[m] + lastCoupling[m] * later) / peakPivot[m];
            }
            final double right = (carriedRight[t] + peakCoupling[t] * dPeak[m]) * storagePivot[t];
            final double stored = (right - storedH[t] - retained * laterStorage) * energyPivot[t];
            dStored[t] = stored;
            laterStorage = right - stored * storagePivot[t];
            dStorage[t] = laterStorage;
            final double balance =
                    (balanceRight[t] - importShare[t] * dPeak[m]) * perBalance[t] - storageShare[t] * laterStorage;
            dBalance[t] = balance;
            dPeakRow[t] = (peakRowRight[t] + dPeak[m]) * perPeak[t] - importShare[t] * balance;
        }
    }
}
