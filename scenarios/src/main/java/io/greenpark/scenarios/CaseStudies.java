package io.greenpark.scenarios;

import io.greenpark.core.provenance.InputFile;
import io.greenpark.scenarios.cases.Change;
import io.greenpark.scenarios.cases.Changes;
import io.greenpark.scenarios.input.InputFiles;
import io.greenpark.scenarios.sections.CaseEntry;
import io.greenpark.scenarios.sections.Study;
import io.greenpark.scenarios.sections.StudySection;
import io.greenpark.scenarios.spec.Hints;
import io.greenpark.scenarios.spec.PathMap;
import io.greenpark.scenarios.spec.Place;
import io.greenpark.scenarios.spec.Reading;
import io.greenpark.scenarios.spec.Register;
import io.greenpark.scenarios.text.Content;
import io.greenpark.scenarios.text.MappingNode;
import io.greenpark.scenarios.text.Node;
import io.greenpark.scenarios.text.Unreadable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What the cases of a scenario make of its tree. A case is read once for all variants of the scenario in which its tree says the
 * same, e.g. a baseline without the batteries that a sweep varies.
 */
final class CaseStudies {

    /** What belongs to the study as a whole and is the same in every case. */
    private static final Set<String> SAME_IN_ALL_CASES = Set.of(
            "formatVersion",
            "extends",
            "name",
            "title",
            "time",
            "rules",
            "uncertainty",
            "ensemble",
            "sweep",
            "sizing",
            "plan",
            "years",
            "resilience",
            "cases",
            "baseline",
            "provenance");

    private final Place base;
    private final Optional<Study> unchanged;
    private final InputFiles files;

    /** A tree as a case has changed it. */
    private record Changed(String caseId, Content tree) {}

    /** A case with what its reading lists and uses. */
    private record Read(Study study, List<Consumer<Register>> told, List<InputFile> files) {}

    /**
     * @param base the tree
     * @param unchanged what it says, if it can be read
     * @param files notes the files that are used
     */
    CaseStudies(Place base, Optional<Study> unchanged, InputFiles files) {
        this.base = base;
        this.unchanged = unchanged;
        this.files = files;
    }

    /** What a case makes of the tree; empty if it cannot be read, which the problems of {@code reading} then say. */
    Optional<Study> of(CaseEntry entry, Reading reading) {
        Node root = tree(entry, reading);
        return root == base.node() ? unchanged : read(Place.root(root, reading));
    }

    /** The tree as a case changes it; what cannot be changed stays, which the problems of {@code reading} then say. */
    Node tree(CaseEntry entry, Reading reading) {
        Node root = base.node();
        for (PathMap.Entry<Node> override : entry.override()) {
            Change change = new Change(override.pattern(), override.value(), override.location());
            if (mayDiffer(change, reading)) {
                root = apply(root, change, reading);
            }
        }
        return root;
    }

    /** The tree after the change, or as it was if the change cannot be made, which the problems then say. */
    static Node apply(Node root, Change change, Reading reading) {
        try {
            return Changes.apply(root, StudySection.TYPE, change, reading);
        } catch (Unreadable e) {
            return root;
        }
    }

    private Optional<Study> read(Place place) {
        Register register = place.reading().register();
        int before = register.size();
        try {
            Read known = place.reading().memory().onceFor(key(place), () -> {
                Study study = StudySection.TYPE.read(place);
                return new Read(study, register.toldSince(before), files.used());
            });
            if (register.size() == before) {
                register.tell(known.told());
                known.files().forEach(files::use);
            }
            return Optional.of(known.study());
        } catch (Unreadable e) {
            return Optional.empty();
        }
    }

    /** No case knows of the cases. */
    private static Changed key(Place place) {
        MappingNode root = (MappingNode) place.node();
        return new Changed(
                place.reading().caseId(), Content.of(root.only(key -> !key.equals(StudySection.CASES.name()))));
    }

    private static boolean mayDiffer(Change change, Reading reading) {
        String first = change.pattern().parts().get(0);
        if (!SAME_IN_ALL_CASES.contains(first)) {
            return true;
        }
        List<String> allowed = new ArrayList<>(StudySection.TYPE.childKeys());
        allowed.removeAll(SAME_IN_ALL_CASES);
        String hint = "expected a path under " + Hints.list(allowed);
        reading.report(change.location(), change.pattern().toString(), first + " is the same in every case", hint);
        return false;
    }
}
