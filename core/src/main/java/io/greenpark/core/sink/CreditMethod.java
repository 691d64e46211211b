package io.greenpark.core.sink;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import io.greenpark.core.provenance.Title;

/**
 * A published method by which credits are issued.
 *
 * @param id catalogue id
 * @param title name for people
 * @param scope what it holds for
 * @param deductions what it takes off
 * @param leastYears shortest crediting period [a]
 * @param mostYears longest crediting period [a]
 */
public record CreditMethod(
        String id, Title title, CreditScope scope, CreditDeductions deductions, int leastYears, int mostYears) {

    public CreditMethod {
        Require.id("id", id);
        Require.within("leastYears", leastYears, 1, 200);
        Require.within("mostYears", mostYears, leastYears, 200);
    }

    /** Requires that the method holds for {@code stock}, whose measure begins in {@code startYear}, over {@code period}. */
    void requireFor(SinkLedger stock, int startYear, CreditPeriod period) {
        scope.requireFor(id, stock, startYear, period.firstYear());
        if (period.years() < leastYears || period.years() > mostYears) {
            throw new InvalidValueException(
                    "years", "must be within [%d, %d] a under %s".formatted(leastYears, mostYears, id), period.years());
        }
    }
}
