package io.greenpark.scenarios.catalogue;

import io.greenpark.core.provenance.Provenance;
import io.greenpark.core.provenance.SourcedValue;
import io.greenpark.scenarios.cases.Change;
import io.greenpark.scenarios.cases.Changes;
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
import io.greenpark.scenarios.text.Node;
import io.greenpark.scenarios.text.Problems;
import io.greenpark.scenarios.text.ScalarNode;
import io.greenpark.scenarios.text.Unreadable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The catalogue as one study sees it: entries are read once, and their numbers are listed with their provenance. */
public final class Catalogue {

    private final Register register;
    private final Problems problems;
    private final Memory memory;

    /** Path of an entry, as the key under which it is remembered. */
    private record Known(String path) {}

    /** An entry with what it lists. */
    private record Bound(Object value, List<Consumer<Register>> told) {}

    /** A catalogue that remembers its entries by itself. */
    public Catalogue(Register register, Problems problems) {
        this(register, problems, new Memory());
    }

    /**
     * @param register receives the numbers of the entries that are used
     * @param problems receives what is wrong with an entry
     * @param memory remembers the entries
     */
    public Catalogue(Register register, Problems problems, Memory memory) {
        this.register = register;
        this.problems = problems;
        this.memory = memory;
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
        return entry(kind, find(kind, id, place));
    }

    private MappingNode.Entry find(Kind<?> kind, String id, Place place) {
        MappingNode.Entry entry = CatalogueFiles.entries(kind.name()).entry(id);
        if (entry == null) {
            List<String> ids = ids(kind);
            throw place.reject(
                    "the catalogue has no " + kind.noun() + " " + ScalarNode.quoted(id),
                    Hints.of("one of " + Hints.list(ids), Nearest.to(id, ids)));
        }
        return entry;
    }

    /**
     * The entry {@code id} with new values, whose numbers are those of the scenario: their provenance is to be found there, that
     * of all others with the entry.
     *
     * @param named where the scenario names the entry
     * @param overridden where it states the new values
     * @throws Unreadable if there is no such entry, or a value does not fit into it
     */
    <T> T changed(Kind<T> kind, String id, List<PathMap.Entry<Node>> override, Place named, Place overridden) {
        MappingNode.Entry entry = find(kind, id, named);
        Reading outer = named.reading();
        Node node = entry.value();
        for (PathMap.Entry<Node> value : override) {
            node = Changes.apply(
                    node, kind.entry(), new Change(value.pattern(), value.value(), value.location()), outer);
        }
        Register own = new Register();
        Reading reading = new Reading(outer.caseId(), problems, own, new Memory());
        reading.provide(Catalogue.class, this);
        Place place = new Place(node, overridden.keyLocation(), pathOf(kind, id), reading);
        T value = kind.entry().read(place);
        for (SourcedValue number : own.values(book(place))) {
            String inside = number.path().startsWith(place.path() + ".")
                    ? number.path().substring(place.path().length() + 1)
                    : "";
            Optional<PathMap.Entry<Node>> of = override.stream()
                    .filter(change -> change.pattern().covers(PathPattern.split(inside)))
                    .findFirst();
            if (of.isPresent()) {
                outer.register()
                        .state(
                                outer.caseId(),
                                overridden.pathOf(inside),
                                number.value(),
                                number.unit(),
                                of.get().location());
            } else {
                register.add(List.of(number));
            }
        }
        return value;
    }

    private static String pathOf(Kind<?> kind, String id) {
        return "catalogue." + kind.name() + "." + id;
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
        String path = pathOf(kind, entry.key());
        int before = register.size();
        Bound known = memory.onceFor(new Known(path), () -> {
            T value = read(kind, entry, path);
            return new Bound(value, register.toldSince(before));
        });
        if (register.size() == before) {
            register.tell(known.told());
        }
        return (T) known.value();
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
