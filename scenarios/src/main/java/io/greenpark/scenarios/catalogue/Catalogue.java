package io.greenpark.scenarios.catalogue;

import io.greenpark.core.provenance.Provenance;
import io.greenpark.scenarios.spec.Hints;
import io.greenpark.scenarios.spec.Memory;
import io.greenpark.scenarios.spec.PathMap;
import io.greenpark.scenarios.spec.PathPattern;
import io.greenpark.scenarios.spec.Place;
import io.greenpark.scenarios.spec.ProvenanceBook;
import io.greenpark.scenarios.spec.Reading;
import io.greenpark.scenarios.spec.Register;
import io.greenpark.scenarios.text.MappingNode;
import io.greenpark.scenarios.text.Nearest;
import io.greenpark.scenarios.text.Problems;
import io.greenpark.scenarios.text.ScalarNode;
import io.greenpark.scenarios.text.Unreadable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The catalogue as one study sees it: entries are read once, and their numbers are listed with their provenance. */
public final class Catalogue {

    private final Register register;
    private final Problems problems;
    private final Map<String, Object> bound = new HashMap<>();

    /**
     * @param register receives the numbers of the entries that are used
     * @param problems receives what is wrong with an entry
     */
    public Catalogue(Register register, Problems problems) {
        this.register = register;
        this.problems = problems;
    }

    /** Ids of all entries of {@code kind}, in the order of its file. */
    public List<String> ids(Kind<?> kind) {
        return CatalogueFiles.entries(kind.name()).keys();
    }

    /**
     * The entry {@code id} that {@code place} refers to.
     *
     * @throws Unreadable if there is no such entry
     */
    public <T> T entry(Kind<T> kind, String id, Place place) {
        MappingNode.Entry entry = CatalogueFiles.entries(kind.name()).entry(id);
        if (entry == null) {
            List<String> ids = ids(kind);
            throw place.reject(
                    "the catalogue has no " + kind.noun() + " " + ScalarNode.quoted(id),
                    Hints.of("one of " + Hints.list(ids), Nearest.to(id, ids)));
        }
        return entry(kind, entry);
    }

    /** The entry {@code id}, which must exist. */
    public <T> T entry(Kind<T> kind, String id) {
        MappingNode.Entry entry = CatalogueFiles.entries(kind.name()).entry(id);
        if (entry == null) {
            throw new IllegalArgumentException("the catalogue has no " + kind.noun() + " " + id);
        }
        return entry(kind, entry);
    }

    @SuppressWarnings("unchecked")
    private <T> T entry(Kind<T> kind, MappingNode.Entry entry) {
        String path = "catalogue." + kind.name() + "." + entry.key();
        Object known = bound.get(path);
        if (known == null) {
            known = read(kind, entry, path);
            bound.put(path, known);
        }
        return (T) known;
    }

    private <T> T read(Kind<T> kind, MappingNode.Entry entry, String path) {
        Register own = new Register();
        Reading reading = new Reading("", problems, own, new Memory());
        reading.provide(Catalogue.class, this);
        Place place = new Place(entry.value(), entry.keyLocation(), path, reading);
        T value = kind.entry().read(place);
        register.add(own.values(book(place)));
        return value;
    }

    private static ProvenanceBook book(Place place) {
        MappingNode entry = place.mapping("an entry of the catalogue");
        Map<PathPattern, Provenance> patterns = new LinkedHashMap<>();
        Provenance rest = EntryKeys.PROVENANCE.type().read(child(place, entry, EntryKeys.PROVENANCE.name()));
        if (entry.entry(EntryKeys.PROVENANCE_OF.name()) != null) {
            Place single = child(place, entry, EntryKeys.PROVENANCE_OF.name());
            for (PathMap.Entry<Provenance> of : EntryKeys.PROVENANCE_OF.type().read(single)) {
                patterns.put(PathPattern.of(place.path() + "." + of.pattern()), of.value());
            }
        }
        return new ProvenanceBook(patterns, rest);
    }

    private static Place child(Place place, MappingNode mapping, String key) {
        MappingNode.Entry entry = mapping.entry(key);
        if (entry == null) {
            throw Unreadable.REPORTED;
        }
        return place.child(entry);
    }
}
