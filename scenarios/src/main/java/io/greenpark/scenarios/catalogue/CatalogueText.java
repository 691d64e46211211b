package io.greenpark.scenarios.catalogue;

import io.greenpark.core.provenance.Confidence;
import io.greenpark.core.provenance.Title;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Memory;
import io.greenpark.scenarios.spec.Place;
import io.greenpark.scenarios.spec.Reading;
import io.greenpark.scenarios.spec.Register;
import io.greenpark.scenarios.text.MappingNode;
import io.greenpark.scenarios.text.Nearest;
import io.greenpark.scenarios.text.Plain;
import io.greenpark.scenarios.text.Problems;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The catalogue for people: what it holds, and how an entry is written there. */
public final class CatalogueText {

    private CatalogueText() {}

    /**
     * One entry in a list.
     *
     * @param id its id
     * @param title name for people
     * @param confidence how much its numbers can be relied on
     */
    public record Item(String id, Title title, Confidence confidence) {}

    /** Names of the kinds of entries, e.g. {@code turbines}. */
    public static List<String> kinds() {
        return Kinds.ALL.stream().map(Kind::name).toList();
    }

    /**
     * All entries of the kind {@code name}, in the order of its file.
     *
     * @throws IllegalArgumentException if there is no such kind
     */
    public static List<Item> items(String name) {
        if (!kinds().contains(name)) {
            throw new IllegalArgumentException("the catalogue has no " + name);
        }
        return CatalogueFiles.entries(name).entries().stream()
                .map(entry -> new Item(
                        entry.key(),
                        read(entry, EntryKeys.TITLE),
                        read(entry, EntryKeys.PROVENANCE).confidence()))
                .toList();
    }

    /** The entries with the id {@code id} as they stand in the catalogue, by kind; none if there is no such id. */
    public static Map<String, String> texts(String id) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String kind : kinds()) {
            if (CatalogueFiles.entries(kind).entry(id) != null) {
                texts.put(kind, text(kind, id));
            }
        }
        return texts;
    }

    /**
     * What the entry {@code id} of the kind {@code name} says, as maps, lists, texts and numbers.
     *
     * @throws IllegalArgumentException if there is no such entry
     */
    public static Object values(String name, String id) {
        MappingNode.Entry entry =
                kinds().contains(name) ? CatalogueFiles.entries(name).entry(id) : null;
        if (entry == null) {
            throw new IllegalArgumentException("the catalogue has no entry %s of %s".formatted(id, name));
        }
        return Objects.requireNonNull(Plain.of(entry.value()));
    }

    /** The id of the catalogue that is written most like {@code id}; empty if none is. */
    public static String nearest(String id) {
        return Nearest.to(
                id,
                kinds().stream()
                        .flatMap(kind -> CatalogueFiles.entries(kind).keys().stream())
                        .toList());
    }

    private static <T> T read(MappingNode.Entry entry, Key<T> key) {
        Reading reading = new Reading("", new Problems(), new Register(), new Memory());
        Place place = new Place(entry.value(), entry.keyLocation(), entry.key(), reading);
        return key.type().read(place.child(place.mapping("an entry").entry(key.name())));
    }

    /** The lines of an entry reach to the next entry, or to a comment between the two. */
    private static String text(String kind, String id) {
        List<String> lines = new String(CatalogueFiles.bytes(kind + ".yaml"), StandardCharsets.UTF_8)
                .lines()
                .toList();
        MappingNode.Entry entry = CatalogueFiles.entries(kind).entry(id);
        int first = entry.keyLocation().line() - 1;
        int indent = entry.keyLocation().column() - 1;
        List<String> own = new ArrayList<>();
        for (String line : lines.subList(first, lines.size())) {
            boolean inside = own.isEmpty()
                    || line.isBlank()
                    || line.length() - line.stripLeading().length() > indent;
            if (!inside) {
                break;
            }
            own.add(line.substring(Math.min(indent, line.length())));
        }
        return String.join("\n", own).stripTrailing() + "\n";
    }
}
