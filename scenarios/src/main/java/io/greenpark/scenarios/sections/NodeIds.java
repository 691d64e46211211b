package io.greenpark.scenarios.sections;

import io.greenpark.scenarios.spec.Hints;
import io.greenpark.scenarios.spec.Place;
import io.greenpark.scenarios.text.Nearest;
import io.greenpark.scenarios.text.ScalarNode;
import java.util.Collection;
import java.util.TreeSet;

/**
 * The ids of the nodes that have been read so far.
 *
 * @param parks ids of the parks
 * @param hubs ids of the hubs
 */
record NodeIds(Collection<String> parks, Collection<String> hubs) {

    /**
     * {@code id}, which must be that of a hub.
     *
     * @throws io.greenpark.scenarios.text.Unreadable if it is not
     */
    String hub(String id, Place at) {
        return known(id, at, "hub", hubs);
    }

    /**
     * {@code id}, which must be that of a park.
     *
     * @throws io.greenpark.scenarios.text.Unreadable if it is not
     */
    String park(String id, Place at) {
        return known(id, at, "park", parks);
    }

    /**
     * {@code id}, which must be that of a park or hub.
     *
     * @throws io.greenpark.scenarios.text.Unreadable if it is not
     */
    String node(String id, Place at) {
        Collection<String> nodes = new TreeSet<>(parks);
        nodes.addAll(hubs);
        return known(id, at, "park or hub", nodes);
    }

    private static String known(String id, Place at, String noun, Collection<String> known) {
        if (!known.contains(id)) {
            throw at.reject(
                    "there is no %s %s".formatted(noun, ScalarNode.quoted(id)),
                    Hints.of("one of " + Hints.list(known), Nearest.to(id, known)));
        }
        return id;
    }
}
