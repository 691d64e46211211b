package io.greenpark.core.settlement;

import io.greenpark.core.check.Require;
import java.time.YearMonth;

/** How exported energy is netted with imported energy beyond the hour, docs/model.md eq. (BIL-23) and (BIL-24). */
public sealed interface Netting {

    /** Last month of the netting year, 1 to 12; what is left then is settled. */
    int endMonth();

    /** Whether what is left is settled in {@code month}. */
    default boolean endsIn(YearMonth month) {
        return month.getMonthValue() == endMonth();
    }

    /** Nothing is netted: exported energy earns its price. */
    record None() implements Netting {

        @Override
        public int endMonth() {
            return 12;
        }
    }

    /**
     * Net metering (净计量): an exported MWh saves an imported one of the same month or, carried over, of a later one.
     *
     * @param endMonth last month of the netting year
     * @param surplusYuanPerMwh what energy that is left then earns [yuan/MWh]
     * @param byBand whether it saves energy of the same band of the time of use, and not of any
     */
    record Energy(int endMonth, double surplusYuanPerMwh, boolean byBand) implements Netting {

        /** Energy saves energy of any band at the month's mean price. */
        public Energy(int endMonth, double surplusYuanPerMwh) {
            this(endMonth, surplusYuanPerMwh, false);
        }

        public Energy {
            Require.within("endMonth", endMonth, 1, 12);
            Require.notNegative("surplusYuanPerMwh", surplusYuanPerMwh);
        }
    }

    /**
     * Net billing with credits (净计费): export earns its price, but no bill of a month is below zero; the rest is carried over.
     *
     * @param endMonth last month of the netting year
     * @param surplusFraction share of the money that is left then which is paid out [1]
     */
    record Money(int endMonth, double surplusFraction) implements Netting {

        public Money {
            Require.within("endMonth", endMonth, 1, 12);
            Require.fraction("surplusFraction", surplusFraction);
        }
    }
}
