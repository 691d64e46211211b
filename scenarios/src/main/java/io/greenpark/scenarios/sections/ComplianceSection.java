package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.defaulted;
import static io.greenpark.scenarios.spec.Key.optional;
import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.compliance.CompliancePack;
import io.greenpark.core.compliance.ParkFacts;
import io.greenpark.core.compliance.Reading;
import io.greenpark.core.simulation.CaseCompliance;
import io.greenpark.scenarios.catalogue.ComplianceKind;
import io.greenpark.scenarios.catalogue.Reference;
import io.greenpark.scenarios.spec.Choice;
import io.greenpark.scenarios.spec.Hints;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.ListOf;
import io.greenpark.scenarios.spec.MapOf;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Switch;
import io.greenpark.scenarios.spec.Texts;
import io.greenpark.scenarios.spec.Values;
import io.greenpark.scenarios.text.Nearest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** {@code compliance}: which dated rules every case is checked by, and what is known for them. */
final class ComplianceSection {

    private static final int MOST_PACKS = 50;

    private static final Key<List<CompliancePack>> PACKS = required(
                    "packs",
                    new ListOf<>(new Reference<>(ComplianceKind.KIND), 1, MOST_PACKS),
                    "Packs of rules of the catalogue.")
            .chinese("规则包");
    private static final Key<Boolean> ENFORCE = defaulted(
                    "enforce",
                    new Switch(),
                    false,
                    "rules are looked at after dispatch",
                    "Whether the rules are limits of dispatch as well: shares of self-use over available generation and over consumption"
                            + " and of feed-in by calendar year, and hours without feed-in, kept by optimal dispatch (other"
                            + " strategies do not know of them), and the declared capacity, kept by every strategy. Not possible"
                            + " where parks share hubs.")
            .chinese("作为调度约束");
    private static final Key<List<String>> RULES = optional(
                    "enforceRules",
                    new ListOf<>(Texts.id(), 1, MOST_PACKS),
                    "Ids of the rules that are limits of dispatch if `enforce` is true; all that dispatch can keep, and the declared"
                            + " capacity, if it is left out.")
            .chinese("作为约束的规则");
    private static final Key<Boolean> CURTAILED = defaulted(
                    "available",
                    Choice.of(new TreeMap<>(Map.of("with-curtailed", true, "without-curtailed", false))),
                    true,
                    "the texts speak of available generation",
                    "Whether available generation includes what is curtailed, so that curtailment lowers self-use.")
            .chinese("可用发电量口径");
    private static final Key<Boolean> STRICTER_DATES = defaulted(
                    "stricterDates",
                    new Switch(),
                    false,
                    "\"before\" a year is read as in force from its first day",
                    "Whether a limit that is to be reached before a year holds in the year before it already.")
            .chinese("日期从严解释");
    private static final Key<Map<String, ParkFacts>> PARKS = optional(
                    "parks",
                    MapOf.any("facts by park", ParkFactsSection.TYPE),
                    "What the rules need to know of parks, by the id of the park.")
            .chinese("园区情况");

    static final Section<CaseCompliance> TYPE = new Section<>(
            "compliance",
            "Dated rules that every case is checked by. A rule that does not exist at a date is reported as such and not as zero.",
            List.of(PACKS, ENFORCE, RULES, CURTAILED, STRICTER_DATES, PARKS),
            ComplianceSection::bind);

    private ComplianceSection() {}

    private static CaseCompliance bind(Values values) {
        var compliance = new CaseCompliance(
                values.get(PACKS),
                values.find(PARKS).orElse(Map.of()),
                new Reading(values.get(CURTAILED), values.get(STRICTER_DATES)),
                values.get(ENFORCE),
                Set.copyOf(values.find(RULES).orElse(List.of())));
        if (values.has(RULES) && !compliance.enforced()) {
            throw values.at(RULES).reject("names rules that are not enforced", "expected enforce: true beside it");
        }
        List<String> known = compliance.enforceableRules();
        for (String rule : values.find(RULES).orElse(List.of())) {
            if (!known.contains(rule)) {
                throw values.at(RULES)
                        .reject(
                                "names %s, which is no rule that dispatch can keep".formatted(rule),
                                Hints.of("one of " + Hints.list(known), Nearest.to(rule, known)));
            }
        }
        return compliance;
    }
}
