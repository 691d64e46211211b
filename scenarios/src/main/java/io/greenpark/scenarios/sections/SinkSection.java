package io.greenpark.scenarios.sections;

import io.greenpark.core.provenance.Title;
import io.greenpark.core.sink.SinkSite;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.TitleSection;
import io.greenpark.scenarios.spec.Type;
import io.greenpark.scenarios.spec.Variants;
import java.util.LinkedHashMap;
import java.util.Map;

/** An entry of {@code sinks}: a site whose carbon stock is kept as a ledger. */
final class SinkSection {

    static final String WORD = "type";

    static final Key<Title> TITLE =
            Key.required("title", TitleSection.TYPE, "Name for people.").chinese("名称");

    static final Type<SinkSite> TYPE = Variants.byWord(WORD, variants());

    private SinkSection() {}

    private static Map<String, Section<? extends SinkSite>> variants() {
        Map<String, Section<? extends SinkSite>> variants = new LinkedHashMap<>();
        variants.put(ForestSection.WORD, ForestSection.TYPE);
        variants.put(GainLossSection.WORD, GainLossSection.TYPE);
        variants.put(CroplandSection.WORD, CroplandSection.TYPE);
        return variants;
    }
}
