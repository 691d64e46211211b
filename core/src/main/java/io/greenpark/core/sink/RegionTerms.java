package io.greenpark.core.sink;

import io.greenpark.core.check.InvalidValueException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is worked out about the sinks of a region beside their ledgers.
 *
 * @param credits sites that earn credits
 * @param targets what is to be reached
 * @param accounting for which years the ledgers run, and how their uncertainty is drawn
 */
public record RegionTerms(List<CreditProject> credits, SinkTargets targets, SinkAccounting accounting) {

    /** Nothing is worked out. */
    public static final RegionTerms NONE = new RegionTerms(List.of(), SinkTargets.NONE, SinkAccounting.STANDARD);

    public RegionTerms {
        credits = List.copyOf(credits);
        requireDistinct(credits);
    }

    /** Requires that no site earns credits twice. */
    public static void requireDistinct(List<CreditProject> credits) {
        Set<String> sites = new HashSet<>();
        for (CreditProject credit : credits) {
            if (!sites.add(credit.site().id())) {
                throw new InvalidValueException(
                        credit.id() + ".site",
                        "must be a site that earns no other credits",
                        credit.site().id());
            }
        }
    }
}
