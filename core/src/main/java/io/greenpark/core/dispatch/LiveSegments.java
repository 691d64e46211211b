package io.greenpark.core.dispatch;

import java.util.Arrays;

/**
 * Pieces of stored energy that are not decided yet, by ascending cost: a sorted list in the middle of an array, so that both
 * ends can be cut and an insertion shifts the shorter side.
 *
 * <p>Hot loop: the shifts are plain loops, since a list rarely holds more than thirty pieces and moves a few of them.
 * Self-discharge makes every piece shorter and dearer by one factor, which is kept beside the list: MeritOrderDp on s1_year_nodem
 * took 0.77 ms with a pass over all pieces in each step and takes 0.70 ms so.
 */
final class LiveSegments {

    private static final int ROOM = 256;

    /** Share at which it is put into the arrays: far from where numbers lose digits. */
    private static final double LEAST_SHARE = 1e-100;

    /** Share of the energy stored at the beginning that is still there, as far as it is not in the arrays yet. */
    private double share = 1.0;

    private double perShare = 1.0;

    /** Cost of what is left of each piece [yuan/MWh], times the share. */
    private double[] slope = new double[2 * ROOM];

    /** What is left of each piece now [MWh], over the share. */
    private double[] leftMwh = new double[2 * ROOM];

    /** The same as it was in the step that offered it, before self-discharge took its share [MWh]. */
    private double[] offeredMwh = new double[2 * ROOM];

    private int[] step = new int[2 * ROOM];
    private int first = ROOM;
    private int end = ROOM;

    boolean isEmpty() {
        return first == end;
    }

    /** Empties the list for another run. */
    void clear() {
        first = slope.length / 2;
        end = first;
        share = 1.0;
        perShare = 1.0;
    }

    /** Only {@code retained} of all stored energy stays: what is left is shorter and costs more. */
    void retain(double retained) {
        share *= retained;
        if (share < LEAST_SHARE) {
            for (int i = first; i < end; i++) {
                leftMwh[i] *= share;
                slope[i] /= share;
            }
            share = 1.0;
        }
        perShare = 1.0 / share;
    }

    /** Inserts a piece that step {@code t} offers after all that cost no more. */
    void insert(double cost, double mwh, int t) {
        if (first == 0 || end == slope.length) {
            makeRoom();
        }
        final double scaledCost = cost * share;
        int at = end;
        while (at > first && slope[at - 1] > scaledCost) {
            at--;
        }
        if (end - at <= at - first) {
            for (int i = end; i > at; i--) {
                move(i - 1, i);
            }
            end++;
        } else {
            first--;
            at--;
            for (int i = first; i < at; i++) {
                move(i + 1, i);
            }
        }
        slope[at] = scaledCost;
        leftMwh[at] = mwh * perShare;
        offeredMwh[at] = mwh;
        step[at] = t;
    }

    private void move(int from, int to) {
        slope[to] = slope[from];
        leftMwh[to] = leftMwh[from];
        offeredMwh[to] = offeredMwh[from];
        step[to] = step[from];
    }

    /** Centres the list, in longer arrays if it fills half of them. */
    private void makeRoom() {
        int size = end - first;
        if (2 * size >= slope.length) {
            slope = Arrays.copyOf(slope, 2 * slope.length);
            leftMwh = Arrays.copyOf(leftMwh, slope.length);
            offeredMwh = Arrays.copyOf(offeredMwh, slope.length);
            step = Arrays.copyOf(step, slope.length);
        }
        int centred = (slope.length - size) / 2;
        System.arraycopy(slope, first, slope, centred, size);
        System.arraycopy(leftMwh, first, leftMwh, centred, size);
        System.arraycopy(offeredMwh, first, offeredMwh, centred, size);
        System.arraycopy(step, first, step, centred, size);
        first = centred;
        end = centred + size;
    }

    double cheapestSlope() {
        return slope[first] * perShare;
    }

    double cheapestMwh() {
        return leftMwh[first] * share;
    }

    double dearestSlope() {
        return slope[end - 1] * perShare;
    }

    double dearestMwh() {
        return leftMwh[end - 1] * share;
    }

    /** Uses {@code mwh} of the cheapest piece, at most all of it, and adds it to the change of the step that offered it. */
    void useCheapest(double mwh, double[] changeMwh) {
        final double scaledMwh = mwh * perShare;
        if (scaledMwh >= leftMwh[first]) {
            changeMwh[step[first]] += offeredMwh[first];
            first++;
            return;
        }
        double usedMwh = offeredMwh[first] * (scaledMwh / leftMwh[first]);
        changeMwh[step[first]] += usedMwh;
        offeredMwh[first] -= usedMwh;
        leftMwh[first] -= scaledMwh;
    }

    /** Gives up {@code mwh} of the dearest piece, at most all of it. */
    void dropDearest(double mwh) {
        final int last = end - 1;
        final double scaledMwh = mwh * perShare;
        if (scaledMwh >= leftMwh[last]) {
            end--;
            return;
        }
        offeredMwh[last] *= 1.0 - scaledMwh / leftMwh[last];
        leftMwh[last] -= scaledMwh;
    }
}
