package io.greenpark.scenarios.spec;

import io.greenpark.scenarios.text.MappingNode;
import io.greenpark.scenarios.text.Nearest;
import io.greenpark.scenarios.text.Node;
import io.greenpark.scenarios.text.ScalarNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One of several sections: told apart by a word, such as that under {@code type}, or by the key that only one of them has.
 *
 * @param <T> what it becomes
 */
public final class Variants<T> implements Type<T> {

    private final String wordKey;
    private final Map<String, Section<? extends T>> variants;

    private Variants(String wordKey, Map<String, Section<? extends T>> variants) {
        this.wordKey = wordKey;
        this.variants = variants;
    }

    /** Sections by the word under {@code wordKey}; each declares that key with {@link #wordKey}. */
    public static <T> Variants<T> byWord(String wordKey, Map<String, Section<? extends T>> variants) {
        return new Variants<>(wordKey, variants);
    }

    /** Sections by the key that only they have. */
    public static <T> Variants<T> byKey(Map<String, Section<? extends T>> variants) {
        return new Variants<>("", variants);
    }

    /** The key that tells the variant {@code word} from the others. */
    public static Key<String> wordKey(String wordKey, String word) {
        return Key.required(wordKey, Choice.of(Map.of(word, word)), "Says which variant this is.");
    }

    /** The section of the variant {@code word} of {@code noun}, with the key that tells it apart and its {@code own} keys. */
    public static <T> Section<T> section(
            String noun, String wordKey, String word, String meaning, List<Key<?>> own, Section.Binder<T> binder) {
        List<Key<?>> keys = new ArrayList<>();
        keys.add(wordKey(wordKey, word));
        keys.addAll(own);
        return new Section<>(noun + "-" + word, meaning, keys, binder);
    }

    private boolean byWord() {
        return !wordKey.isEmpty();
    }

    @Override
    public T read(Place place) {
        MappingNode mapping = place.mapping(expected());
        Section<? extends T> chosen = byWord() ? ofWord(place, mapping) : ofKey(place, mapping);
        return chosen.read(place);
    }

    private Section<? extends T> ofWord(Place place, MappingNode mapping) {
        MappingNode.Entry entry = mapping.entry(wordKey);
        if (entry == null) {
            String misspelt = Nearest.to(wordKey, mapping.keys());
            String hint = Hints.of(words(), misspelt.isEmpty() ? "" : wordKey + " instead of " + misspelt);
            throw place.reading().report(place.keyLocation(), place.pathOf(wordKey), "missing key", hint);
        }
        Place at = place.child(entry);
        String word = at.scalar(ScalarNode.Kind.TEXT, "a word", words()).text();
        Section<? extends T> chosen = variants.get(word);
        if (chosen == null) {
            throw at.reject(
                    "unknown " + wordKey + " " + ScalarNode.quoted(word),
                    Hints.of(words(), Nearest.to(word, variants.keySet())));
        }
        return chosen;
    }

    private Section<? extends T> ofKey(Place place, MappingNode mapping) {
        List<String> present = new ArrayList<>(variants.keySet());
        present.retainAll(mapping.keys());
        if (present.size() == 1) {
            return section(present.get(0));
        }
        String hint = "expected " + expected();
        if (present.isEmpty()) {
            String maybe = "";
            for (String key : mapping.keys()) {
                maybe = maybe.isEmpty() ? Nearest.to(key, variants.keySet()) : maybe;
            }
            throw place.rejectKey(
                    "one of the keys " + Hints.list(variants.keySet()) + " is missing", Hints.of(expected(), maybe));
        }
        throw place.rejectKey("the keys " + String.join(" and ", present) + " exclude each other", hint);
    }

    private Section<? extends T> section(String variant) {
        Section<? extends T> section = variants.get(variant);
        if (section == null) {
            throw new IllegalStateException("no variant " + variant);
        }
        return section;
    }

    private String words() {
        return "one of " + Hints.list(variants.keySet());
    }

    @Override
    public String expected() {
        return byWord()
                ? "a mapping whose " + wordKey + " is " + words()
                : "a mapping with one of the keys " + Hints.list(variants.keySet());
    }

    @Override
    public List<Type<?>> parts() {
        return List.copyOf(variants.values());
    }

    @Override
    public List<String> childKeys() {
        Set<String> keys = new LinkedHashSet<>();
        variants.values().forEach(section -> keys.addAll(section.childKeys()));
        return List.copyOf(keys);
    }

    @Override
    public @Nullable Type<?> child(String key) {
        for (Section<? extends T> section : variants.values()) {
            Type<?> child = section.child(key);
            if (child != null) {
                return child;
            }
        }
        return null;
    }

    @Override
    public Node readyToSet(Node old, String key, Node value) {
        if (!(old instanceof MappingNode mapping)) {
            return old;
        }
        String variant = byWord() && key.equals(wordKey) && value instanceof ScalarNode word ? word.text() : key;
        Section<? extends T> chosen = byWord() && !key.equals(wordKey) ? null : variants.get(variant);
        return chosen == null ? old : chosen.keepOwn(mapping);
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        List<Object> forms = new ArrayList<>();
        variants.values().forEach(section -> forms.add(section.schema(definitions)));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("oneOf", forms);
        return schema;
    }
}
