package io.greenpark.core.carbon;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import io.greenpark.core.factors.Gas;
import io.greenpark.core.time.MonthSpan;
import io.greenpark.core.time.TimeAxis;
import java.util.List;

/** A gas that a process sets free other than by burning fuel; docs/model.md eq. (CAR-27). */
public sealed interface ProcessEmission {

    /** Unique name within the park. */
    String id();

    /** What is set free. */
    Gas gas();

    /** Activity of the steps of a month [t]. */
    double tonnes(MonthSpan span, TimeAxis axis);

    /** Gas per activity [t/t]. */
    double gasPerTonne();

    /**
     * By the tonne of a product, when it is made.
     *
     * @param product what is made
     * @param gasPerTonne gas per tonne of product [t/t]
     */
    record OfProduct(String id, Gas gas, ProductOutput product, double gasPerTonne) implements ProcessEmission {

        public OfProduct {
            Require.id("id", id);
            Require.notNegative("gasPerTonne", gasPerTonne);
        }

        @Override
        public double tonnes(MonthSpan span, TimeAxis axis) {
            return product.tonnes(axis, span.firstStep(), span.endStep());
        }
    }

    /**
     * Direct emissions that a product states by itself, as CO2: what no fuel and no process of the park accounts for.
     *
     * @param product what is made
     * @param gasPerTonne emissions per tonne of product [tCO2/t]
     */
    record Stated(ProductOutput product, double gasPerTonne) implements ProcessEmission {

        /** Beginning of the id, which no other process has; that of the product follows. */
        public static final String PRODUCT = "product.";

        public Stated {
            Require.notNegative("gasPerTonne", gasPerTonne);
        }

        @Override
        public String id() {
            return PRODUCT + product.id();
        }

        @Override
        public Gas gas() {
            return Gas.CO2;
        }

        @Override
        public double tonnes(MonthSpan span, TimeAxis axis) {
            return product.tonnes(axis, span.firstStep(), span.endStep());
        }
    }

    /**
     * As a series.
     *
     * @param monthlyTonnes gas of January to December [t]; of a month in part, that part
     */
    record ByMonth(String id, Gas gas, List<Double> monthlyTonnes) implements ProcessEmission {

        private static final int MONTHS = 12;

        public ByMonth {
            Require.id("id", id);
            monthlyTonnes = List.copyOf(monthlyTonnes);
            if (monthlyTonnes.size() != MONTHS) {
                throw new InvalidValueException("monthlyTonnes", "must have 12 values", monthlyTonnes.size());
            }
            monthlyTonnes.forEach(tonnes -> Require.notNegative("monthlyTonnes", tonnes));
        }

        @Override
        public double tonnes(MonthSpan span, TimeAxis axis) {
            return monthlyTonnes.get(span.month().getMonthValue() - 1) * span.coveredFraction();
        }

        @Override
        public double gasPerTonne() {
            return 1.0;
        }
    }
}
