package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.optional;
import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.provenance.Provenance;
import io.greenpark.core.provenance.SourcedValue;
import io.greenpark.core.rules.RulePack;
import io.greenpark.core.time.TimeAxis;
import io.greenpark.scenarios.catalogue.Reference;
import io.greenpark.scenarios.catalogue.RulesKind;
import io.greenpark.scenarios.catalogue.RulesKind.Rules;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Shorthand;
import io.greenpark.scenarios.spec.Switch;
import io.greenpark.scenarios.spec.Type;
import io.greenpark.scenarios.spec.Values;
import java.util.List;

/** {@code rules}: the rule pack in force, which must be valid over the whole time axis. */
final class RulesSection {

    private static final Key<Rules> PACK = required(
                    "pack", new Reference<>(RulesKind.KIND), "Rule pack of the catalogue.")
            .chinese("规则包");
    private static final Key<Boolean> APPLY_AS_IF = optional(
                    "applyAsIf",
                    new Switch(),
                    "Whether the pack is applied outside its validity on purpose, which results list as an assumption.")
            .chinese("视同有效");

    static final Type<Rules> TYPE = new Shorthand<>(
            new Section<>(
                    "rules",
                    "The dated rule pack that says which tariffs, factors and holidays hold.",
                    List.of(PACK, APPLY_AS_IF),
                    RulesSection::bind),
            PACK);

    private RulesSection() {}

    private static Rules bind(Values values) {
        Rules rules = values.get(PACK);
        RulePack pack = rules.pack();
        boolean asIf = values.find(APPLY_AS_IF).orElse(false);
        TimeAxis axis = values.require(TimeAxis.class);
        boolean valid = pack.covers(axis.firstDate()) && pack.covers(axis.lastDate());
        if (!valid && !asIf) {
            String validity = pack.validTo() == null
                    ? "from " + pack.validFrom()
                    : "from %s to %s".formatted(pack.validFrom(), pack.validTo());
            throw values.at(PACK)
                    .reject(
                            "the rule pack %s is valid %s, but the study runs from %s to %s"
                                    .formatted(pack.id(), validity, axis.firstDate(), axis.lastDate()),
                            "expected a pack in force on every day; maybe rules: {pack: %s, applyAsIf: true}"
                                    .formatted(pack.id()));
        }
        if (!valid) {
            String note = "the rule pack %s is applied outside its validity".formatted(pack.id());
            SourcedValue assumed = new SourcedValue(
                    values.place().pathOf(APPLY_AS_IF.name()), "true", "", Provenance.assumption(note));
            values.place().reading().register().add(List.of(assumed));
        }
        Rules inForce = valid ? rules : rules.appliedAsIf();
        values.place().reading().provide(Rules.class, inForce);
        return inForce;
    }
}
