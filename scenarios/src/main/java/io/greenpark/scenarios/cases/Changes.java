package io.greenpark.scenarios.cases;

import io.greenpark.scenarios.spec.Hints;
import io.greenpark.scenarios.spec.MapOf;
import io.greenpark.scenarios.spec.PathPattern;
import io.greenpark.scenarios.spec.Reading;
import io.greenpark.scenarios.spec.Type;
import io.greenpark.scenarios.text.MappingNode;
import io.greenpark.scenarios.text.Nearest;
import io.greenpark.scenarios.text.Node;
import io.greenpark.scenarios.text.ScalarNode;
import io.greenpark.scenarios.text.Unreadable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Applies one change to a tree; the tree itself stays as it is. */
public final class Changes {

    private final Change change;
    private final List<String> parts;
    private final Reading reading;
    private boolean matched;
    private String missing = "";
    private String maybe = "";

    private Changes(Change change, Reading reading) {
        this.change = change;
        this.parts = change.pattern().parts();
        this.reading = reading;
    }

    /**
     * The tree {@code root} of type {@code type} after {@code change}.
     *
     * @throws Unreadable if the path is not one of the format or nothing is there
     */
    public static Node apply(Node root, Type<?> type, Change change, Reading reading) {
        Changes changes = new Changes(change, reading);
        if (change.pattern().malformed()) {
            throw changes.reject("a part of the path is empty", "expected keys and ids with single dots in between");
        }
        Node changed = changes.descend(root, type, 0);
        if (!changes.matched) {
            throw changes.reject(changes.nothing(), changes.maybe.isEmpty() ? "" : "maybe " + changes.maybe);
        }
        return changed;
    }

    private String nothing() {
        boolean wildcard = parts.contains(PathPattern.ANY);
        return missing.isEmpty() || wildcard ? "the path matches nothing" : "there is no " + missing;
    }

    private Unreadable reject(String what, String hint) {
        return reading.report(change.location(), change.pattern().toString(), what, hint);
    }

    private MappingNode descend(@Nullable Node node, Type<?> type, int depth) {
        String part = parts.get(depth);
        if (part.equals(PathPattern.ANY)) {
            return everywhere(node, type, depth);
        }
        Type<?> childType = type.child(part);
        if (childType == null) {
            String known = type.childKeys().isEmpty() ? "the path to end here" : Hints.list(type.childKeys());
            throw reject("unknown key " + part, Hints.of(known, Nearest.to(part, type.childKeys())));
        }
        return set(mapping(node, type, depth), type, childType, part, depth);
    }

    private MappingNode everywhere(@Nullable Node node, Type<?> type, int depth) {
        if (!(type instanceof MapOf<?> map)) {
            throw reject("* stands for an id, but here are keys", "expected " + Hints.list(type.childKeys()));
        }
        MappingNode mapping = mapping(node, type, depth);
        for (String id : mapping.keys()) {
            mapping = set(mapping, type, map.child(id), id, depth);
        }
        return mapping;
    }

    /** The mapping at {@code depth} of the path, ready for its part there. */
    private MappingNode mapping(@Nullable Node node, Type<?> type, int depth) {
        if (node == null) {
            return MappingNode.of(List.of(), change.location());
        }
        boolean last = depth == parts.size() - 1;
        Node ready = removes() ? node : type.readyToSet(node, parts.get(depth), last ? change.value() : node);
        if (ready instanceof MappingNode mapping) {
            return mapping;
        }
        String above = String.join(".", parts.subList(0, depth));
        throw reject(above + " has no keys: it is " + node.inWords(), "");
    }

    private MappingNode set(MappingNode mapping, Type<?> type, Type<?> childType, String key, int depth) {
        boolean last = depth == parts.size() - 1;
        MappingNode.Entry old = mapping.entry(key);
        if (old == null && type instanceof MapOf<?> && (!last || removes())) {
            missing = String.join(".", parts.subList(0, depth + 1));
            maybe = Nearest.to(key, mapping.keys());
            return mapping;
        }
        if (last) {
            matched = true;
            return removes()
                    ? mapping.only(kept -> !kept.equals(key))
                    : mapping.with(new MappingNode.Entry(key, change.location(), change.value()));
        }
        boolean matchedBefore = matched;
        matched = false;
        MappingNode child = descend(old == null ? null : old.value(), childType, depth + 1);
        boolean matchedInside = matched;
        matched |= matchedBefore;
        if (!matchedInside || old == null && removes()) {
            return mapping;
        }
        return mapping.with(new MappingNode.Entry(key, old == null ? change.location() : old.keyLocation(), child));
    }

    private boolean removes() {
        return change.value() instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.NULL;
    }
}
