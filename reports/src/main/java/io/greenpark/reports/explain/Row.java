package io.greenpark.reports.explain;

import io.greenpark.core.provenance.Title;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file, or several like ones added, that a figure is made of.
 *
 * @param label what the row is about
 * @param quantity its quantity; {@code null} where it has none
 * @param quantityUnit unit of the quantity; empty where it has none
 * @param factor what a unit of the quantity counts for; {@code null} where it has none
 * @param amount what the row counts for [unit of the figure]
 */
public record Row(
        Title label,
        @Nullable Double quantity,
        String quantityUnit,
        @Nullable Double factor,
        double amount) {

    /** A row that has an amount only. */
    static Row of(Title label, double amount) {
        return new Row(label, null, "", null, amount);
    }
}
