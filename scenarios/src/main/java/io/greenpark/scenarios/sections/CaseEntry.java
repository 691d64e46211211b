package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.optional;

import io.greenpark.core.provenance.Title;
import io.greenpark.scenarios.spec.Anything;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.PathMap;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.TitleSection;
import io.greenpark.scenarios.spec.Values;
import io.greenpark.scenarios.text.Node;
import java.util.List;

/**
 * An entry of {@code cases}: a variant of the study.
 *
 * @param title name for people
 * @param override what differs from the file
 */
public record CaseEntry(Title title, List<PathMap.Entry<Node>> override) {

    private static final Key<Title> TITLE = optional(
                    "title", TitleSection.TYPE, "Name for people; the id if it is left out.")
            .chinese("名称");
    private static final Key<List<PathMap.Entry<Node>>> OVERRIDE = optional(
                    "override",
                    new PathMap<>("new values", new Anything()),
                    "New values by path; null removes, a mapping replaces the whole mapping.")
            .chinese("改动");

    static final Section<CaseEntry> TYPE = new Section<>(
            "case",
            "A variant of the study: the file with some values overridden.",
            List.of(TITLE, OVERRIDE),
            CaseEntry::bind);

    private static CaseEntry bind(Values values) {
        return new CaseEntry(
                values.find(TITLE).orElse(Title.of(values.id())),
                values.find(OVERRIDE).orElse(List.of()));
    }
}
