package io.greenpark.reports.run;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.product.Batch;
import io.greenpark.core.product.Footprint;
import io.greenpark.core.product.GreenLabel;
import io.greenpark.core.product.LabelClaims;
import io.greenpark.core.product.ProductAccounts;
import io.greenpark.core.result.FlowColumn;
import io.greenpark.core.result.NodeFlows;
import io.greenpark.core.time.TimeAxis;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * What a label says of its product, held against the footprints of the run and against what the park consumes, docs/model.md eq.
 * (PRO-23) and (PRO-25).
 */
final class LabelTerms {

    private static final double RELATIVE = 1e-9;
    private static final double DAYS_PER_YEAR = 365.0;

    private final GreenLabel label;
    private final TimeAxis axis;
    private final List<LabelVerifier.Difference> differences = new ArrayList<>();

    private LabelTerms(GreenLabel label, TimeAxis axis) {
        this.label = label;
        this.axis = axis;
    }

    /**
     * What differs from the table of footprints, where the run has footprints of the product.
     *
     * @param products the products of the case by {@code run.json}
     */
    static List<LabelVerifier.Difference> differences(
            Path root, String caseId, GreenLabel label, ProductAccounts products, TimeAxis axis) {
        var terms = new LabelTerms(label, axis);
        if (products.footprints().stream().anyMatch(terms::isOf)) {
            Path file = Layout.footprints(root, caseId, label.park());
            List<CsvRows.Row> rows = CsvRows.read(file).stream()
                    .filter(row -> row.text("product").equals(label.product())
                            && row.text("output").equals(label.product())
                            && row.text("source").equals(Footprint.ELECTRICITY))
                    .toList();
            if (rows.isEmpty()) {
                throw new RunDirectoryException(file, "has no footprint of " + label.product());
            }
            rows.forEach(row -> terms.compare(file.getFileName() + " line " + row.line(), row));
        }
        return terms.differences;
    }

    private boolean isOf(Footprint footprint) {
        return footprint.park().equals(label.park()) && footprint.product().equals(label.product());
    }

    private void compare(String place, CsvRows.Row row) {
        LocalDate from = row.parsed("from", LocalDate::parse);
        LocalDate to = row.parsed("to", LocalDate::parse);
        double tonnes = row.number("tonnes");
        compare(place + ": electricityMwh", label.electricityMwh(), label.tonnes() * row.number("quantity") / tonnes);
        if (row.text("batch").equals(label.batch())) {
            compare(place + ": tonnes", label.tonnes(), tonnes);
            compare(place + ": from", label.from(), from);
            compare(place + ": to", label.to(), to);
        } else if (row.text("batch").equals(Integer.toString(from.getYear()))) {
            double years = (ChronoUnit.DAYS.between(label.from(), label.to()) + 1) / DAYS_PER_YEAR;
            compare(place + ": tonnes", label.tonnes(), years * tonnes / partOfYear(from, to));
        }
    }

    /** Part of its calendar year that is simulated from a day to another [1]. */
    private double partOfYear(LocalDate from, LocalDate to) {
        Instant start = later(axis.start(), from.atStartOfDay().toInstant(axis.offset()));
        Instant last = axis.start().plus(axis.step().multipliedBy(axis.steps()));
        Instant end = earlier(last, to.plusDays(1).atStartOfDay().toInstant(axis.offset()));
        Duration year = Duration.ofDays(Year.of(from.getYear()).length());
        return (double) Duration.between(start, end).toSeconds() / year.toSeconds();
    }

    private void compare(String field, double stated, double found) {
        if (!(Math.abs(stated - found) <= RELATIVE * Math.max(stated, found))) {
            differences.add(new LabelVerifier.Difference(field, Double.toString(stated), Double.toString(found)));
        }
    }

    private void compare(String field, LocalDate stated, LocalDate found) {
        if (!stated.equals(found)) {
            differences.add(new LabelVerifier.Difference(field, stated.toString(), found.toString()));
        }
    }

    /**
     * Requires that the labels of a park claim no MWh twice.
     *
     * @throws RunDirectoryException naming the claimants
     */
    static void requireOneClaimant(Path root, String park, List<GreenLabel> labels, NodeFlows flows) {
        TimeAxis axis = flows.axis();
        double[] consumedMwh = new double[axis.steps()];
        for (int k = 0; k < consumedMwh.length; k++) {
            double consumedMw = flows.get(FlowColumn.LOAD_MW, k) - flows.get(FlowColumn.UNSERVED_MW, k);
            consumedMwh[k] = axis.stepHours() * Math.max(0.0, consumedMw);
        }
        var claims = new LabelClaims(axis, consumedMwh);
        try {
            for (GreenLabel label : labels) {
                var batch = new Batch(label.batch(), label.from(), label.to(), label.tonnes());
                if (label.park().equals(park) && batch.within(axis)) {
                    boolean stated = !batch.id().equals(batch.from() + "-to-" + batch.to());
                    claims.add(label.product(), batch, stated, label.electricityMwh());
                }
            }
        } catch (InvalidValueException e) {
            throw new RunDirectoryException(root.resolve(Layout.RUN), "is damaged: " + e.getMessage());
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
