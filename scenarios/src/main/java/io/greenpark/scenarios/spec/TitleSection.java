package io.greenpark.scenarios.spec;

import static io.greenpark.scenarios.spec.Key.optional;
import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.provenance.Title;
import java.util.List;

/** A name for people: one text, or one for each language. */
public final class TitleSection {

    private static final Key<String> EN =
            required("en", Texts.any(), "English name.").chinese("英文名称");
    private static final Key<String> ZH = optional(
                    "zh", Texts.any(), "Chinese name; the English one if it is left out.")
            .chinese("中文名称");

    /** A name for people. */
    public static final Type<Title> TYPE = new Shorthand<>(
            new Section<>(
                    "title",
                    "A name for people, in the languages of the reports.",
                    List.of(EN, ZH),
                    TitleSection::bind),
            EN);

    private TitleSection() {}

    private static Title bind(Values values) {
        String en = values.get(EN);
        return new Title(en, values.find(ZH).orElse(en));
    }
}
