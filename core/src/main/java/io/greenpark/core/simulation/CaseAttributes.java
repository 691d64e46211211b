package io.greenpark.core.simulation;

import io.greenpark.core.ledger.CertificateRules;
import io.greenpark.core.ledger.GreenPower;
import java.util.Map;
import java.util.Optional;

/**
 * What is done with attributes of green power in a case.
 *
 * @param rules rules of certificates in force; empty where there are none, and no attribute ledger is kept
 * @param parks what parks buy, sell and cancel, by their ids
 */
public record CaseAttributes(Optional<CertificateRules> rules, Map<String, GreenPower> parks) {

    /** No rules of certificates. */
    public static final CaseAttributes NONE = new CaseAttributes(Optional.empty(), Map.of());

    public CaseAttributes {
        parks = Map.copyOf(parks);
    }

    /** What a park or hub buys, sells and cancels. */
    GreenPower of(String node) {
        return parks.getOrDefault(node, GreenPower.NONE);
    }
}
