package io.greenpark.scenarios.spec;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.scenarios.text.Location;
import io.greenpark.scenarios.text.MappingNode;
import io.greenpark.scenarios.text.Node;
import io.greenpark.scenarios.text.ScalarNode;
import io.greenpark.scenarios.text.Unreadable;

/**
 * A value of the file that is being read, with its path.
 *
 * @param node the value
 * @param keyLocation where its key stands
 * @param path dotted path
 * @param reading the reading that it belongs to
 */
public record Place(Node node, Location keyLocation, String path, Reading reading) {

    /** Place of a whole file. */
    public static Place root(Node node, Reading reading) {
        return new Place(node, node.location(), "", reading);
    }

    /** Place of an entry of the mapping at this place. */
    public Place child(MappingNode.Entry entry) {
        return new Place(entry.value(), entry.keyLocation(), pathOf(entry.key()), reading);
    }

    /** Path of {@code key} below this place. */
    public String pathOf(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    /** Last part of the path: the key or id of this value. */
    public String id() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** Lists the value as a number of the file. */
    void state(String value, String unit) {
        reading.register().state(reading.caseId(), path, value, unit, node.location());
    }

    /** Reports a problem of the value, or of its key where the value is a mapping; the result is to be thrown. */
    public Unreadable reject(String what, String hint) {
        return reading.report(node instanceof MappingNode ? keyLocation : node.location(), path, what, hint);
    }

    /** Reports a problem of the key; the result is to be thrown. */
    public Unreadable rejectKey(String what, String hint) {
        return reading.report(keyLocation, path, what, hint);
    }

    /**
     * Reports a broken rule of the model at the key that it names, which may be a dotted path from here, or here if there is no such
     * key; the result is to be thrown.
     */
    public Unreadable rejectAt(InvalidValueException broken) {
        Place at = this;
        for (String key : broken.field().split("\\.")) {
            MappingNode.Entry entry = at.node instanceof MappingNode mapping ? mapping.entry(key) : null;
            if (entry == null) {
                return rejectKey(broken.field() + " " + broken.problem(), broken.hint());
            }
            at = at.child(entry);
        }
        return at.reject(broken.problem(), broken.hint());
    }

    /** The value as a mapping. */
    public MappingNode mapping(String expected) {
        if (node instanceof MappingNode mapping) {
            return mapping;
        }
        throw reject("must be a mapping of keys, but is " + node.inWords(), "expected " + expected);
    }

    /** The value as a scalar of kind {@code kind}, called {@code name} in the message. */
    ScalarNode scalar(ScalarNode.Kind kind, String name, String expected) {
        if (node instanceof ScalarNode scalar && scalar.kind() == kind) {
            return scalar;
        }
        throw reject("must be " + name + ", but is " + node.inWords(), "expected " + expected);
    }
}
