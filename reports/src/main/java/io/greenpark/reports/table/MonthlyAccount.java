package io.greenpark.reports.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A quantity by month of a study, or the quotient of two.
 *
 * @param group what it belongs to, e.g. {@code energy}
 * @param id stable id
 * @param unit its unit
 * @param ofMonth value by month; the numerator of a quotient
 * @param per denominator by month, where it is a quotient
 */
record MonthlyAccount(String group, String id, String unit, double[] ofMonth, double @Nullable [] per) {

    /** Decimals of a month; those of a cent are two. */
    static final int DIGITS = 6;

    static MonthlyAccount sum(String group, String id, String unit, double[] ofMonth) {
        return new MonthlyAccount(group, id, unit, ofMonth, null);
    }

    /** Whether it has a value in any month. */
    boolean any() {
        return Arrays.stream(ofMonth).anyMatch(value -> value != 0.0);
    }

    /** Value of a period: the sum of its months, or that over the sum of the denominator; NaN without such. */
    double value(Period period) {
        double[] divisor = per;
        if (divisor == null) {
            return total(ofMonth, period).doubleValue();
        }
        double whole = total(divisor, period).doubleValue();
        return whole > 0.0 ? total(ofMonth, period).doubleValue() / whole : Double.NaN;
    }

    private static BigDecimal total(double[] ofMonth, Period period) {
        return period.months().stream()
                .map(m -> BigDecimal.valueOf(ofMonth[m]).setScale(DIGITS, RoundingMode.HALF_EVEN))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
