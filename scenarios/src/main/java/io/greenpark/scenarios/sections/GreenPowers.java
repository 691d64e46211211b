package io.greenpark.scenarios.sections;

import io.greenpark.core.ledger.GreenPower;
import io.greenpark.core.simulation.CaseAttributes;
import io.greenpark.scenarios.catalogue.Catalogue;
import io.greenpark.scenarios.catalogue.CertificateKind;
import io.greenpark.scenarios.catalogue.RulesKind.Rules;
import java.util.HashMap;
import java.util.Map;

/** Collects what parks do with attributes of green power while they are read. */
final class GreenPowers {

    private final Map<String, GreenPower> byPark = new HashMap<>();

    /** Notes the terms of a park. */
    void put(String park, GreenPower terms) {
        byPark.put(park, terms);
    }

    /** What was noted, under the rules of certificates in force. */
    CaseAttributes under(Rules rules, Catalogue catalogue) {
        return new CaseAttributes(rules.certificates().map(id -> catalogue.entry(CertificateKind.KIND, id)), byPark);
    }
}
