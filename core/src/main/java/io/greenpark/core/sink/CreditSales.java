package io.greenpark.core.sink;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import java.util.Map;
import java.util.TreeMap;

/** How many of the credits that are held are sold. */
public sealed interface CreditSales {

    /** Nothing is sold. */
    CreditSales NONE = new Stated(Map.of());

    /**
     * Credits sold in {@code year} [tCO2e].
     *
     * @param heldTco2e credits that are held [tCO2e]
     */
    double tco2e(int year, double heldTco2e);

    /** Requires that nothing is sold outside {@code period}. */
    void requireWithin(CreditPeriod period);

    /**
     * Stated amounts.
     *
     * @param tco2eByYear credits by the year in which they are sold [tCO2e]
     */
    record Stated(Map<Integer, Double> tco2eByYear) implements CreditSales {

        public Stated {
            tco2eByYear.forEach((year, tco2e) -> Require.notNegative("sales." + year, tco2e));
            tco2eByYear = Map.copyOf(tco2eByYear);
        }

        /**
         * The stated amount.
         *
         * @throws InvalidValueException if less is held
         */
        @Override
        public double tco2e(int year, double heldTco2e) {
            double sold = tco2eByYear.getOrDefault(year, 0.0);
            if (sold > heldTco2e) {
                throw new InvalidValueException(
                        "sales", "must not sell more in %d than is held (%s tCO2e)".formatted(year, heldTco2e), sold);
            }
            return sold;
        }

        @Override
        public void requireWithin(CreditPeriod period) {
            for (int year : new TreeMap<>(tco2eByYear).keySet()) {
                if (year < period.firstYear() || year > period.lastYear()) {
                    throw new InvalidValueException(
                            "sales",
                            "must lie in the crediting period (%d to %d)"
                                    .formatted(period.firstYear(), period.lastYear()),
                            year);
                }
            }
        }
    }

    /**
     * The same share of what is held at the end of every year.
     *
     * @param fraction share [1]
     */
    record ShareOfHeld(double fraction) implements CreditSales {

        public ShareOfHeld {
            Require.fraction("shareOfHeldFraction", fraction);
        }

        @Override
        public double tco2e(int year, double heldTco2e) {
            return fraction * heldTco2e;
        }

        @Override
        public void requireWithin(CreditPeriod period) {}
    }
}
