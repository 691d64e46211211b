package io.greenpark.core.sink;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import java.util.List;
import java.util.TreeSet;

/**
 * What a method of credits holds for. A site is accepted as a whole or not at all: a cause of its ledger that the method does not
 * know, such as the growth of trees that stood before, would earn credits that the method does not give.
 *
 * @param siteKinds kinds of ledgers, see {@link SinkLedger#kind()}
 * @param causes causes of flows, see {@link SinkEntry#cause()}
 * @param earliestStartYear earliest year in which the measure may begin
 * @param earliestCreditYear earliest first year of the crediting period
 */
public record CreditScope(List<String> siteKinds, List<String> causes, int earliestStartYear, int earliestCreditYear) {

    public CreditScope {
        Require.notEmpty("siteKinds", siteKinds);
        Require.notEmpty("causes", causes);
        siteKinds = List.copyOf(siteKinds);
        causes = List.copyOf(causes);
    }

    /**
     * Requires that the method called {@code method} holds for {@code stock}, whose measure begins in {@code startYear}.
     *
     * @param firstYear first year of the crediting period
     */
    void requireFor(String method, SinkLedger stock, int startYear, int firstYear) {
        if (!siteKinds.contains(stock.kind())) {
            throw refused(
                    "method",
                    "must be one for a %s (%s holds for %s)".formatted(stock.kind(), method, siteKinds),
                    method);
        }
        TreeSet<String> unknown = new TreeSet<>();
        stock.entries().stream().filter(SinkEntry::flow).forEach(entry -> unknown.add(entry.cause()));
        causes.forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            throw refused(
                    "method",
                    "must accept every cause of flows on the site %s, %s among them (%s accepts %s)"
                            .formatted(stock.site(), unknown, method, causes),
                    method);
        }
        if (startYear < earliestStartYear) {
            throw refused(
                    "method",
                    "must accept measures that begin in %d, as on the site %s (%s accepts those from %d on)"
                            .formatted(startYear, stock.site(), method, earliestStartYear),
                    method);
        }
        int earliest = Math.max(startYear, earliestCreditYear);
        if (firstYear < earliest) {
            throw new InvalidValueException(
                    "firstYear",
                    "must not be before %d (the measure begins in %d, %s credits from %d on)"
                            .formatted(earliest, startYear, method, earliestCreditYear),
                    firstYear);
        }
    }

    private static InvalidValueException refused(String field, String rule, String method) {
        return new InvalidValueException(field, rule, method)
                .withHint("book what the method accepts as a site of its own, or leave method out and set"
                        + " sellableWithoutMethod: true, which is then flagged");
    }
}
