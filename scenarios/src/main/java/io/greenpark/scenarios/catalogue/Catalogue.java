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
import io.greenpark.scenarios.text.Node;
import io.greenpark.scenarios.text.Problems;
import io.greenpark.scenarios.text.ScalarNode;
import io.greenpark.scenarios.text.TreeReader;
import io.greenpark.scenarios.text.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The catalogue as one study sees it: entries are read once, and their numbers are listed with their provenance. */
public final class Catalogue {

    /** Version of the catalogue files. */
    private static final String FORMAT_VERSION = "1";

    private final Register register;
    private final Problems problems;
    private final Map<String, MappingNode> files = new HashMap<>();
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
        return file(kind.name()).keys();
    }

    /**
     * The entry {@code id} that {@code place} refers to.
     *
     * @throws Unreadable if there is no such entry
     */
    public <T> T entry(Kind<T> kind, String id, Place place) {
        MappingNode.Entry entry = file(kind.name()).entry(id);
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
        MappingNode.Entry entry = file(kind.name()).entry(id);
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

    private MappingNode file(String kind) {
        return files.computeIfAbsent(kind, this::read);
    }

    private MappingNode read(String kind) {
        String name = kind + ".yaml";
        Node root = TreeReader.read("catalogue/" + name, bytes(name), problems);
        if (root instanceof MappingNode mapping
                && version(mapping).equals(FORMAT_VERSION)
                && mapping.keys().equals(List.of("formatVersion", kind))
                && mapping.entries().get(1).value() instanceof MappingNode entries) {
            return entries;
        }
        throw new IllegalStateException("catalogue/" + name + " must have formatVersion 1 and one map " + kind);
    }

    private static String version(MappingNode file) {
        MappingNode.Entry version = file.entry("formatVersion");
        return version != null && version.value() instanceof ScalarNode scalar ? scalar.text() : "";
    }

    private static byte[] bytes(String name) {
        try (InputStream in = Catalogue.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the catalogue has no file " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
