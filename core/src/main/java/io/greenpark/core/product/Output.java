package io.greenpark.core.product;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.time.TimeAxis;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;

/**
 * Tonnes of a product over time, docs/model.md eq. (PRO-27): stated batches evenly over their days, and what they leave of the output
 * of a calendar year evenly over that year.
 */
final class Output {

    /** Rounding of tonnes that add up to those of the year [1]. */
    private static final double ROUNDING = 1e-9;

    private Output() {}

    /** Requires that the batches of no calendar year make more than its output. */
    static void requireWithinYear(double annualTonnes, List<Batch> batches) {
        for (Batch batch : batches) {
            for (int year = batch.from().getYear(); year <= batch.to().getYear(); year++) {
                double tonnes = tonnes(batches, year);
                if (tonnes > annualTonnes * (1.0 + ROUNDING)) {
                    throw new InvalidValueException(
                            "batches",
                            "must make no more in a calendar year than annualTonnes, " + annualTonnes + " t",
                            tonnes + " t in " + year);
                }
            }
        }
    }

    /** What is made on the days of {@code axis}, piece by piece: batches as they are stated, and the rest of every calendar year. */
    static List<Batch> pieces(Product product, TimeAxis axis) {
        List<Batch> pieces = new ArrayList<>(product.batches());
        for (int year = axis.firstDate().getYear(); year <= axis.lastDate().getYear(); year++) {
            double rest = product.annualTonnes() - tonnes(product.batches(), year);
            if (rest > product.annualTonnes() * ROUNDING) {
                pieces.add(
                        new Batch(Integer.toString(year), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), rest));
            }
        }
        pieces.removeIf(piece -> Period.of(axis, piece.from(), piece.to()).steps() == 0);
        return pieces;
    }

    private static double tonnes(List<Batch> batches, int year) {
        double tonnes = 0.0;
        for (Batch batch : batches) {
            long first =
                    Math.max(batch.from().toEpochDay(), Year.of(year).atDay(1).toEpochDay());
            long end = Math.min(
                    batch.to().toEpochDay() + 1, Year.of(year + 1).atDay(1).toEpochDay());
            tonnes += batch.tonnes() * Math.max(0, end - first) / batch.days();
        }
        return tonnes;
    }
}
