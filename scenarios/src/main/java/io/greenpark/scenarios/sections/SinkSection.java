package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.optional;

import io.greenpark.core.provenance.Title;
import io.greenpark.core.sink.HeldSite;
import io.greenpark.core.sink.Ownership;
import io.greenpark.core.sink.SinkSite;
import io.greenpark.scenarios.spec.Choice;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Texts;
import io.greenpark.scenarios.spec.TitleSection;
import io.greenpark.scenarios.spec.Type;
import io.greenpark.scenarios.spec.Values;
import io.greenpark.scenarios.spec.Variants;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An entry of {@code sinks}: a site whose carbon stock is kept as a ledger. */
final class SinkSection {

    static final String WORD = "type";

    static final Key<Title> TITLE =
            Key.required("title", TitleSection.TYPE, "Name for people.").chinese("名称");

    private static final Key<String> COUNTY =
            optional("county", Texts.id(), "County in which it lies.").chinese("县区");
    private static final Key<Ownership> OWNER = optional(
                    "owner", Choice.of(Ownership.class), "To whom land and carbon belong.")
            .chinese("权属");
    static final Type<SinkSite> TYPE = Variants.byWord(WORD, variants());

    private SinkSection() {}

    /** Keys of a type of site: {@code own} after those that all have. */
    static List<Key<?>> keys(Key<?>... own) {
        List<Key<?>> keys = new ArrayList<>(List.of(TITLE, COUNTY, OWNER));
        keys.addAll(List.of(own));
        return keys;
    }

    /** The site with its county and owner, where they are stated. */
    static SinkSite held(Values values, SinkSite site) {
        String county = values.find(COUNTY).orElse("");
        Ownership owner = values.find(OWNER).orElse(Ownership.UNSTATED);
        return county.isEmpty() && owner == Ownership.UNSTATED ? site : new HeldSite(site, county, owner);
    }

    private static Map<String, Section<? extends SinkSite>> variants() {
        Map<String, Section<? extends SinkSite>> variants = new LinkedHashMap<>();
        variants.put(ForestSection.WORD, ForestSection.TYPE);
        variants.put(AgeClassSection.WORD, AgeClassSection.TYPE);
        variants.put(GainLossSection.WORD, GainLossSection.TYPE);
        variants.put(CroplandSection.WORD, CroplandSection.TYPE);
        variants.put(MeasuredSoilSection.WORD, MeasuredSoilSection.TYPE);
        variants.put(WetlandSection.WORD, WetlandSection.TYPE);
        return variants;
    }
}
