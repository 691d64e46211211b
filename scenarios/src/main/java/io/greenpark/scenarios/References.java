package io.greenpark.scenarios;

import io.greenpark.scenarios.sections.PlanSection;
import io.greenpark.scenarios.sections.StudySection;
import io.greenpark.scenarios.spec.Hints;
import io.greenpark.scenarios.spec.MapOf;
import io.greenpark.scenarios.spec.PathMap;
import io.greenpark.scenarios.spec.PathPattern;
import io.greenpark.scenarios.spec.PathText;
import io.greenpark.scenarios.spec.Place;
import io.greenpark.scenarios.spec.Type;
import io.greenpark.scenarios.text.Location;
import io.greenpark.scenarios.text.MappingNode;
import io.greenpark.scenarios.text.Nearest;
import io.greenpark.scenarios.text.Node;
import io.greenpark.scenarios.text.ScalarNode;
import java.util.ArrayList;
import java.util.List;

/**
 * What a file refers to by ids and paths, held against its keys alone: that much is known where its values have faults, and the same
 * is said of it as where they have none.
 */
final class References {

    private static final String PATH_EXPECTED = "the path of a number, or of something above one";

    private final Place root;
    private final List<String> parks;
    private final List<String> sinks;

    private References(Place root) {
        this.root = root;
        this.parks = ids("parks");
        this.sinks = ids("sinks");
    }

    /** Reports references of a file to what it does not have. */
    static void report(Place root) {
        if (root.node() instanceof MappingNode) {
            References references = new References(root);
            references.compliance();
            references.labels();
            references.credits();
            references.paths();
        }
    }

    private void compliance() {
        for (Place compliance : at(root, "compliance")) {
            for (Place park : at(compliance, "parks", PathPattern.ANY)) {
                if (!parks.contains(park.id())) {
                    compliance.reject(
                            "compliance.parks names %s, which is no park".formatted(park.id()),
                            oneOf(park.id(), parks));
                }
            }
        }
    }

    private void labels() {
        for (Place label : at(root, "labels", PathPattern.ANY)) {
            String park = requireKnown(label, "park", "there is no park %s", parks);
            if (parks.contains(park)) {
                List<String> products = at(root, "parks", park, "products", PathPattern.ANY).stream()
                        .map(Place::id)
                        .toList();
                requireKnown(label, "product", "there is no product %s", products);
            }
        }
    }

    private void credits() {
        for (Place credit : at(root, "credits", PathPattern.ANY)) {
            requireKnown(credit, "park", "there is no park “%s”", parks);
            requireKnown(credit, "site", "there is no carbon sink site “%s”", sinks);
        }
    }

    /** The text of a key, which is reported where it is none of {@code known}; empty if there is no text. */
    private static String requireKnown(Place place, String key, String what, List<String> known) {
        for (Place of : at(place, key)) {
            if (of.node() instanceof ScalarNode scalar) {
                if (!known.contains(scalar.text())) {
                    of.reject(what.formatted(scalar.text()), oneOf(scalar.text(), known));
                }
                return scalar.text();
            }
        }
        return "";
    }

    private void paths() {
        for (PathMap.Entry<?> origin : TopLevel.part(root, StudySection.PROVENANCE, List.of())) {
            require(origin.pattern(), origin.pattern().toString(), origin.location(), "the path matches nothing");
        }
        for (PathText.At named :
                TopLevel.part(root, StudySection.PLAN, PlanSection.Stated.NONE).paths()) {
            require(
                    named.pattern(),
                    named.path(),
                    named.location(),
                    "the path %s matches nothing".formatted(named.pattern()));
        }
    }

    /** Reports a path with a key that the format does not have, or with an id that the file does not have. */
    private void require(PathPattern pattern, String path, Location location, String what) {
        List<Place> places = List.of(root);
        Type<?> type = StudySection.TYPE;
        for (String part : pattern.parts()) {
            boolean id = type instanceof MapOf<?>;
            List<String> known = id ? idsOf(places) : type.childKeys();
            boolean isThere = part.equals(PathPattern.ANY) ? id && !known.isEmpty() : known.contains(part);
            Type<?> child = type.child(part);
            if (!isThere && !known.isEmpty() || child == null) {
                if (!known.isEmpty()) {
                    root.reading().report(location, path, what, Hints.of(PATH_EXPECTED, Nearest.to(part, known)));
                }
                return;
            }
            places = places.stream().flatMap(at -> at(at, part).stream()).toList();
            type = child;
        }
    }

    private static List<String> idsOf(List<Place> places) {
        return places.stream()
                .map(Place::node)
                .filter(MappingNode.class::isInstance)
                .flatMap(node -> ((MappingNode) node).keys().stream())
                .distinct()
                .toList();
    }

    private List<String> ids(String key) {
        return at(root, key, PathPattern.ANY).stream().map(Place::id).toList();
    }

    /** The places below {@code place} that a path leads to. */
    private static List<Place> at(Place place, String... path) {
        List<Place> places = List.of(place);
        for (String part : path) {
            List<Place> below = new ArrayList<>();
            for (Place above : places) {
                Node node = above.node();
                if (node instanceof MappingNode mapping) {
                    mapping.entries().stream()
                            .filter(entry -> part.equals(PathPattern.ANY) || part.equals(entry.key()))
                            .map(above::child)
                            .forEach(below::add);
                }
            }
            places = below;
        }
        return places;
    }

    private static String oneOf(String id, List<String> known) {
        return Hints.of("one of " + Hints.list(known), Nearest.to(id, known));
    }
}
