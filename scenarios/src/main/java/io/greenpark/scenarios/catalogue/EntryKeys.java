package io.greenpark.scenarios.catalogue;

import io.greenpark.core.provenance.Provenance;
import io.greenpark.core.provenance.Title;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.PathMap;
import io.greenpark.scenarios.spec.ProvenanceSection;
import io.greenpark.scenarios.spec.TitleSection;
import java.util.ArrayList;
import java.util.List;

/** The keys that every catalogue entry has. */
public final class EntryKeys {

    /** Name for people. */
    public static final Key<Title> TITLE =
            Key.required("title", TitleSection.TYPE, "Name for people.").chinese("名称");

    /** Where the numbers of the entry come from. */
    public static final Key<Provenance> PROVENANCE = Key.required(
                    "provenance", ProvenanceSection.TYPE, "Where the numbers of the entry come from.")
            .chinese("数据来源");

    static final Key<List<PathMap.Entry<Provenance>>> PROVENANCE_OF = Key.optional(
                    "provenanceOf",
                    new PathMap<>("provenance", ProvenanceSection.TYPE),
                    "Where single numbers come from, by their path within the entry, if they differ from the rest.")
            .chinese("单项数据来源");

    private EntryKeys() {}

    /** {@code own} keys between the title and the provenance. */
    public static List<Key<?>> around(List<Key<?>> own) {
        List<Key<?>> keys = new ArrayList<>();
        keys.add(TITLE);
        keys.addAll(own);
        keys.add(PROVENANCE);
        keys.add(PROVENANCE_OF);
        return keys;
    }
}
