package io.greenpark.core.sink;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import java.util.List;

/** Growing stock of a fully stocked, untreated stand by its age, docs/model.md eq. (SNK-18). */
public sealed interface GrowthCurve {

    /** Growing stock at {@code ageYears} [m3/ha]. */
    double stockM3PerHa(int ageYears);

    /** Increment in the year after {@code ageYears} [m3/(ha·year)]. */
    default double incrementM3PerHa(int ageYears) {
        return stockM3PerHa(ageYears + 1) - stockM3PerHa(ageYears);
    }

    /**
     * Chapman–Richards: V(a) = V∞ (1 − exp(−k a))^p.
     *
     * <p>Source: Richards, A flexible growth function for empirical use, Journal of Experimental Botany 10 (1959).
     *
     * @param largestM3PerHa V∞ [m3/ha]
     * @param ratePerYear k [1/year]
     * @param shape p [1]
     */
    record Richards(double largestM3PerHa, double ratePerYear, double shape) implements GrowthCurve {

        public Richards {
            Require.within("largestM3PerHa", largestM3PerHa, 1.0, 2000.0);
            Require.within("ratePerYear", ratePerYear, 0.001, 1.0);
            Require.within("shape", shape, 0.5, 10.0);
        }

        @Override
        public double stockM3PerHa(int ageYears) {
            return largestM3PerHa * Math.pow(-Math.expm1(-ratePerYear * ageYears), shape);
        }
    }

    /**
     * Yield table: linear between its ages, from nothing at age 0, constant after the last.
     *
     * @param rows stock by age, in order of age
     */
    record YieldTable(List<Row> rows) implements GrowthCurve {

        public YieldTable {
            Require.notEmpty("rows", rows);
            rows = List.copyOf(rows);
            Row before = new Row(0, 0.0);
            for (Row row : rows) {
                if (row.ageYears() <= before.ageYears() || row.stockM3PerHa() < before.stockM3PerHa()) {
                    throw new InvalidValueException("rows", "must rise with age and never fall in stock", row);
                }
                before = row;
            }
        }

        /**
         * A row.
         *
         * @param ageYears age [year]
         * @param stockM3PerHa growing stock at that age [m3/ha]
         */
        public record Row(int ageYears, double stockM3PerHa) {

            public Row {
                Require.notNegative("ageYears", ageYears);
                Require.notNegative("stockM3PerHa", stockM3PerHa);
            }
        }

        @Override
        public double stockM3PerHa(int ageYears) {
            Row before = new Row(0, 0.0);
            for (Row row : rows) {
                if (ageYears <= row.ageYears()) {
                    double share = (ageYears - before.ageYears()) / (double) (row.ageYears() - before.ageYears());
                    return before.stockM3PerHa() + share * (row.stockM3PerHa() - before.stockM3PerHa());
                }
                before = row;
            }
            return before.stockM3PerHa();
        }
    }
}
