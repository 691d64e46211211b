package io.greenpark.core.simulation;

import io.greenpark.core.compliance.Check;
import io.greenpark.core.compliance.Checks;
import io.greenpark.core.compliance.CompliancePack;
import io.greenpark.core.compliance.ParkFacts;
import io.greenpark.core.compliance.ProjectBook;
import io.greenpark.core.compliance.Subject;
import io.greenpark.core.compliance.Verdict;
import io.greenpark.core.result.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Checks the books of a case by its rule packs; docs/model.md section 13. */
final class Compliances {

    static final String ALL = "all";

    private final Case variant;
    private final CheckInputs inputs;

    private Compliances(Case variant, CheckInputs inputs) {
        this.variant = variant;
        this.inputs = inputs;
    }

    /**
     * Every check of the case, by pack, park, rule and time; empty if nothing is checked.
     *
     * @param inputs what the checks rest on
     * @param nodes the parks in the order of the case, then the hubs
     */
    static List<Check> of(Case variant, CheckInputs inputs, List<Accounts> nodes) {
        return variant.compliance().packs().isEmpty() ? List.of() : new Compliances(variant, inputs).checks(nodes);
    }

    /** How many checks of a node pass and fail; empty if it has none. */
    static Map<Indicator, Double> counts(List<Check> checks, String node) {
        List<Verdict> verdicts = checks.stream()
                .filter(check -> check.node().equals(node))
                .map(Check::verdict)
                .toList();
        return verdicts.isEmpty()
                ? Map.of()
                : Map.of(
                        Indicator.RULES_PASSED, count(verdicts, Verdict.PASS),
                        Indicator.RULES_FAILED, count(verdicts, Verdict.FAIL));
    }

    private static double count(List<Verdict> verdicts, Verdict of) {
        return verdicts.stream().filter(verdict -> verdict == of).count();
    }

    private List<Check> checks(List<Accounts> nodes) {
        List<ProjectBook> books = nodes.stream()
                .map(accounts -> ComplianceBook.of(
                        accounts,
                        variant.compliance().of(accounts.node().id()).exportBans(),
                        variant.fuels().fuels()))
                .toList();
        List<Subject> parks = new ArrayList<>();
        for (int n = 0; n < variant.parks().size(); n++) {
            String park = nodes.get(n).node().id();
            parks.add(new Subject(park, books.get(n), variant.compliance().of(park)));
        }
        var project = new Subject(
                ALL,
                ProjectBook.joined(books),
                ParkFacts.joined(parks.stream().map(Subject::facts).toList()));
        List<Check> checks = new ArrayList<>();
        for (CompliancePack pack : variant.compliance().packs()) {
            List<Subject> subjects = pack.scope() == CompliancePack.Scope.PROJECT ? List.of(project) : parks;
            for (Subject subject : subjects) {
                Checks.of(pack, subject, variant.compliance().reading())
                        .forEach(check -> checks.add(check.with(inputs.of(check))));
            }
        }
        return checks;
    }
}
