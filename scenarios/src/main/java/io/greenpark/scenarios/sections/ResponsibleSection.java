package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.optional;
import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.provenance.Responsible;
import io.greenpark.core.provenance.Title;
import io.greenpark.scenarios.spec.Hints;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.ListOf;
import io.greenpark.scenarios.spec.Place;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Texts;
import io.greenpark.scenarios.spec.Values;
import io.greenpark.scenarios.text.Nearest;
import io.greenpark.scenarios.text.ScalarNode;
import java.util.List;
import java.util.Map;

/** {@code responsible}: the units that answer for something, by the ids that {@code plan.units} gives them. */
final class ResponsibleSection {

    /** The units that a plan names, by their ids. */
    record Units(Map<String, Title> titles) {

        Title of(String id, Place place) {
            Title title = titles.get(id);
            if (title == null) {
                throw place.reject(
                        "there is no unit " + ScalarNode.quoted(id),
                        Hints.of("one of " + Hints.list(titles.keySet()), Nearest.to(id, titles.keySet())));
            }
            return title;
        }
    }

    private static final int MOST_UNITS = 40;

    private static final Key<String> LEAD =
            required("lead", Texts.id(), "Id of the unit that leads.").chinese("牵头单位");
    private static final Key<List<String>> UNITS = optional(
                    "units",
                    new ListOf<>(Texts.id(), 1, MOST_UNITS),
                    "Ids of the other responsible units; none if it is left out.")
            .chinese("责任单位");

    static final Section<Responsible> TYPE =
            new Section<>("responsible", "Who answers for it.", List.of(LEAD, UNITS), ResponsibleSection::bind);

    private ResponsibleSection() {}

    private static Responsible bind(Values values) {
        Units units = values.require(Units.class);
        return new Responsible(
                units.of(values.get(LEAD), values.at(LEAD)),
                values.find(UNITS).orElse(List.of()).stream()
                        .map(id -> units.of(id, values.at(UNITS)))
                        .toList());
    }
}
