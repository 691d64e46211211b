package io.greenpark.scenarios.text;

import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a tree says, wherever that stands: two trees of the same keys and values in the same order have equal contents. */
public final class Content {

    private final Node root;
    private final int hash;

    private Content(Node root) {
        this.root = root;
        this.hash = hash(root);
    }

    /** What {@code root} says. */
    public static Content of(Node root) {
        return new Content(root);
    }

    private static int hash(Node node) {
        int hash = 1;
        if (node instanceof MappingNode mapping) {
            for (MappingNode.Entry entry : mapping.entries()) {
                hash = 31 * (31 * hash + entry.key().hashCode()) + hash(entry.value());
            }
        } else if (node instanceof SequenceNode sequence) {
            for (Node item : sequence.items()) {
                hash = 31 * hash + hash(item);
            }
        } else {
            hash = ((ScalarNode) node).text().hashCode();
        }
        return hash;
    }

    private static boolean same(Node one, Node other) {
        if (one == other) {
            return true;
        }
        if (one instanceof MappingNode a && other instanceof MappingNode b) {
            return same(a.entries(), b.entries());
        }
        if (one instanceof SequenceNode a && other instanceof SequenceNode b) {
            Iterator<Node> others = b.items().iterator();
            return a.items().size() == b.items().size()
                    && a.items().stream().allMatch(item -> same(item, others.next()));
        }
        return one instanceof ScalarNode a
                && other instanceof ScalarNode b
                && a.kind() == b.kind()
                && a.text().equals(b.text());
    }

    private static boolean same(List<MappingNode.Entry> one, List<MappingNode.Entry> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (!one.get(i).key().equals(other.get(i).key())
                    || !same(one.get(i).value(), other.get(i).value())) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Content that && hash == that.hash && same(root, that.root);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
