package io.greenpark.core.dispatch;

import java.util.Arrays;

/**
 * Pieces of stored energy that are not decided yet, by ascending cost: a sorted list in the middle of an array, so that both
 * ends can be cut and an insertion shifts the shorter side.
 */
final class LiveSegments {

    private double[] slope = new double[512];
    private double[] lengthMwh = new double[512];

    /** Share of the original segment that is left [1]. */
    private double[] fraction = new double[512];

    private int[] id = new int[512];
    private int first = 256;
    private int end = 256;

    boolean isEmpty() {
        return first == end;
    }

    /** Empties the list for another run. */
    void clear() {
        first = slope.length / 2;
        end = first;
    }

    /** A share of all stored energy is lost: what is left is shorter and costs more. */
    void retain(double share) {
        for (int i = first; i < end; i++) {
            lengthMwh[i] *= share;
            slope[i] /= share;
        }
    }

    /** Inserts a segment after all that cost no more. */
    void insert(double cost, double mwh, int segment) {
        if (first == 0 || end == slope.length) {
            makeRoom();
        }
        int at = end;
        while (at > first && slope[at - 1] > cost) {
            at--;
        }
        if (end - at <= at - first) {
            move(at, at + 1, end - at);
            end++;
        } else {
            move(first, first - 1, at - first);
            first--;
            at--;
        }
        slope[at] = cost;
        lengthMwh[at] = mwh;
        fraction[at] = 1.0;
        id[at] = segment;
    }

    private void move(int from, int to, int count) {
        System.arraycopy(slope, from, slope, to, count);
        System.arraycopy(lengthMwh, from, lengthMwh, to, count);
        System.arraycopy(fraction, from, fraction, to, count);
        System.arraycopy(id, from, id, to, count);
    }

    /** Centres the list, in longer arrays if it fills half of them. */
    private void makeRoom() {
        int size = end - first;
        if (2 * size >= slope.length) {
            slope = Arrays.copyOf(slope, 2 * slope.length);
            lengthMwh = Arrays.copyOf(lengthMwh, slope.length);
            fraction = Arrays.copyOf(fraction, slope.length);
            id = Arrays.copyOf(id, slope.length);
        }
        int centred = (slope.length - size) / 2;
        move(first, centred, size);
        first = centred;
        end = centred + size;
    }

    double cheapestSlope() {
        return slope[first];
    }

    double cheapestMwh() {
        return lengthMwh[first];
    }

    double dearestSlope() {
        return slope[end - 1];
    }

    double dearestMwh() {
        return lengthMwh[end - 1];
    }

    /** Uses {@code mwh} of the cheapest segment, at most all of it, and books the share in {@code used}. */
    void useCheapest(double mwh, double[] used) {
        if (mwh >= lengthMwh[first]) {
            used[id[first]] += fraction[first];
            first++;
            return;
        }
        double share = mwh / lengthMwh[first];
        used[id[first]] += fraction[first] * share;
        fraction[first] *= 1.0 - share;
        lengthMwh[first] -= mwh;
    }

    /** Gives up {@code mwh} of the dearest segment, at most all of it. */
    void dropDearest(double mwh) {
        if (mwh >= lengthMwh[end - 1]) {
            end--;
            return;
        }
        fraction[end - 1] *= 1.0 - mwh / lengthMwh[end - 1];
        lengthMwh[end - 1] -= mwh;
    }
}
