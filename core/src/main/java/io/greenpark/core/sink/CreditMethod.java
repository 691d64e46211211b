package io.greenpark.core.sink;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import io.greenpark.core.provenance.Title;
import java.util.List;

/**
 * A published method by which credits are issued.
 *
 * @param id catalogue id
 * @param title name for people
 * @param siteKinds kinds of ledgers that it holds for, see {@link SinkLedger#kind()}
 * @param deductions what it takes off
 * @param leastYears shortest crediting period [a]
 * @param mostYears longest crediting period [a]
 */
public record CreditMethod(
        String id, Title title, List<String> siteKinds, CreditDeductions deductions, int leastYears, int mostYears) {

    public CreditMethod {
        Require.id("id", id);
        Require.notEmpty("siteKinds", siteKinds);
        siteKinds = List.copyOf(siteKinds);
        Require.within("leastYears", leastYears, 1, 200);
        Require.within("mostYears", mostYears, leastYears, 200);
    }

    /** Requires that the method holds for a site of {@code kind} over {@code years} years. */
    void requireFor(String kind, int years) {
        if (!siteKinds.contains(kind)) {
            throw new InvalidValueException(
                    "method", "must be one for a %s (%s holds for %s)".formatted(kind, id, siteKinds), id);
        }
        if (years < leastYears || years > mostYears) {
            throw new InvalidValueException(
                    "years", "must be within [%d, %d] a under %s".formatted(leastYears, mostYears, id), years);
        }
    }
}
