package io.greenpark.scenarios.sections;

import io.greenpark.core.ledger.CertificateRules;
import io.greenpark.core.ledger.GreenPower;
import io.greenpark.core.simulation.CaseAttributes;
import io.greenpark.scenarios.catalogue.Catalogue;
import io.greenpark.scenarios.catalogue.CertificateKind;
import io.greenpark.scenarios.catalogue.RulesKind.Rules;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Collects what parks do with attributes of green power while they are read. */
final class GreenPowers {

    private final Optional<CertificateRules> rules;
    private final Map<String, GreenPower> byPark = new HashMap<>();

    /** Under the rules of certificates in force. */
    GreenPowers(Rules rules, Catalogue catalogue) {
        this.rules = rules.certificates().map(id -> catalogue.entry(CertificateKind.KIND, id));
    }

    /** {@code bought}, which must not have expired. */
    GreenPower.Certificates living(GreenPower.Certificates bought) {
        rules.ifPresent(inForce -> inForce.requireLiving(bought));
        return bought;
    }

    /** Notes the terms of a park. */
    void put(String park, GreenPower terms) {
        byPark.put(park, terms);
    }

    /** What was noted, under the rules of certificates in force. */
    CaseAttributes noted() {
        return new CaseAttributes(rules, byPark);
    }
}
