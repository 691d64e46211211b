package io.greenpark.core.product;

import io.greenpark.core.ledger.GridCover;
import io.greenpark.core.time.MonthSpan;
import io.greenpark.core.time.TimeAxis;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** The entries that a green-power label rests on: the hours of its period, and what the grid energy of its months carries. */
public final class LabelEvidence {

    private static final double WHOLE = 1.0 - 1e-9;

    private final TimeAxis axis;
    private final Period period;
    private final List<GridCover.Month> cover;
    private final double[] loadMw;
    private final double[] unservedMw;
    private final double[] importMw;
    private final double[] matchedFraction;
    private final double[] selfUseShare;

    /**
     * @param axis time axis
     * @param from first day
     * @param to last day
     * @param cover what the grid energy carries, month by month
     * @param loadMw what is asked for [MW]
     * @param unservedMw what of it is not supplied [MW]
     * @param importMw drawn from the grid [MW]
     * @param matchedFraction part of the load that own renewable power covers; NaN without load [1]
     * @param selfUseShare own renewable energy over consumption; NaN without consumption [1]
     */
    public LabelEvidence(
            TimeAxis axis,
            LocalDate from,
            LocalDate to,
            List<GridCover.Month> cover,
            double[] loadMw,
            double[] unservedMw,
            double[] importMw,
            double[] matchedFraction,
            double[] selfUseShare) {
        this.axis = axis;
        this.period = Period.of(axis, from, to);
        List<MonthSpan> spans = spans(axis, period);
        this.cover = cover.stream()
                .filter(month -> spans.stream().anyMatch(span -> span.month().equals(month.month())))
                .toList();
        this.loadMw = loadMw.clone();
        this.unservedMw = unservedMw.clone();
        this.importMw = importMw.clone();
        this.matchedFraction = matchedFraction.clone();
        this.selfUseShare = selfUseShare.clone();
    }

    private static List<MonthSpan> spans(TimeAxis axis, Period period) {
        return axis.monthSpans().stream()
                .filter(span -> span.firstStep() < period.endStep() && span.endStep() > period.firstStep())
                .toList();
    }

    /** What the grid energy of the months of the period carries. */
    List<GridCover.Month> cover() {
        return cover;
    }

    /** Supplied load [MWh]. */
    double consumedMwh() {
        double mwh = 0.0;
        for (int k = period.firstStep(); k < period.endStep(); k++) {
            mwh += consumedMw(k) * axis.stepHours();
        }
        return mwh;
    }

    /** Own renewable energy used [MWh]. */
    double selfUsedMwh() {
        double mwh = 0.0;
        for (int k = period.firstStep(); k < period.endStep(); k++) {
            mwh += Double.isNaN(selfUseShare[k]) ? 0.0 : selfUseShare[k] * consumedMw(k) * axis.stepHours();
        }
        return mwh;
    }

    /** Load [MWh]. */
    double loadMwh() {
        double mwh = 0.0;
        for (int k = period.firstStep(); k < period.endStep(); k++) {
            mwh += loadMw[k] * axis.stepHours();
        }
        return mwh;
    }

    /** Load that own renewable power covers in its hour [MWh]. */
    double matchedMwh() {
        double mwh = 0.0;
        for (int k = period.firstStep(); k < period.endStep(); k++) {
            mwh += Double.isNaN(matchedFraction[k]) ? 0.0 : matchedFraction[k] * loadMw[k] * axis.stepHours();
        }
        return mwh;
    }

    /** Time with a load [h]. */
    double hours() {
        return hours(0.0);
    }

    /** Time in which own renewable power covers all of the load [h]. */
    double matchedHours() {
        return hours(WHOLE);
    }

    private double hours(double least) {
        int steps = 0;
        for (int k = period.firstStep(); k < period.endStep(); k++) {
            steps += matchedFraction[k] >= least ? 1 : 0;
        }
        return steps * axis.stepHours();
    }

    /** Attributes of the grid energy of the period: green power and cancelled certificates, a month in part by its import. */
    List<GreenLabel.Certificate> certificates() {
        List<GreenLabel.Certificate> certificates = new ArrayList<>();
        for (MonthSpan span : spans(axis, period)) {
            for (GridCover.Month month : cover) {
                if (month.month().equals(span.month()) && month.importMwh() > 0.0) {
                    double part = Math.min(1.0, importMwh(span) / month.importMwh());
                    add(certificates, "green-power." + month.month(), part * month.tradedMwh());
                    add(certificates, "cancelled." + month.month(), part * month.cancelledMwh());
                }
            }
        }
        return certificates;
    }

    private static void add(List<GreenLabel.Certificate> certificates, String id, double mwh) {
        if (mwh > 0.0) {
            certificates.add(new GreenLabel.Certificate(id, mwh));
        }
    }

    private double importMwh(MonthSpan span) {
        double mwh = 0.0;
        int end = Math.min(span.endStep(), period.endStep());
        for (int k = Math.max(span.firstStep(), period.firstStep()); k < end; k++) {
            mwh += importMw[k] * axis.stepHours();
        }
        return mwh;
    }

    private double consumedMw(int k) {
        return Math.max(0.0, loadMw[k] - unservedMw[k]);
    }

    /** SHA-256 of the entries, one to a line, numbers with all their digits; lower-case hexadecimal. */
    String sha256() {
        MessageDigest digest = digest();
        for (int k = period.firstStep(); k < period.endStep(); k++) {
            line(
                    digest,
                    "hour," + axis.instant(k),
                    loadMw[k],
                    unservedMw[k],
                    importMw[k],
                    matchedFraction[k],
                    selfUseShare[k]);
        }
        for (GridCover.Month month : cover) {
            line(digest, "month," + month.month(), month.importMwh(), month.tradedMwh(), month.cancelledMwh());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** A negative zero counts as zero. */
    private static void line(MessageDigest digest, String entry, double... values) {
        StringBuilder line = new StringBuilder(entry);
        for (double value : values) {
            line.append(',').append(value + 0.0);
        }
        digest.update(line.append('\n').toString().getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
