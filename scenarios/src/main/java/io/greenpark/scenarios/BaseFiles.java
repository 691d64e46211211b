package io.greenpark.scenarios;

import io.greenpark.scenarios.cases.Overlay;
import io.greenpark.scenarios.input.InputFiles;
import io.greenpark.scenarios.sections.StudySection;
import io.greenpark.scenarios.spec.Place;
import io.greenpark.scenarios.spec.Reading;
import io.greenpark.scenarios.spec.Texts;
import io.greenpark.scenarios.text.MappingNode;
import io.greenpark.scenarios.text.Node;
import io.greenpark.scenarios.text.TreeReader;
import io.greenpark.scenarios.text.Unreadable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The files that a scenario goes on from ({@code extends}), each laid under the one that names it. */
final class BaseFiles {

    /** Longest chain of files, the first one included; documented in docs/scenario.md. */
    private static final int MOST = 10;

    private final Reading reading;
    private final List<Path> chain = new ArrayList<>();

    BaseFiles(Reading reading) {
        this.reading = reading;
    }

    /**
     * The tree {@code root} of a file with its base files laid under it; itself if it has none.
     *
     * @throws Unreadable if one of them cannot be read or names one that names it
     */
    Node laidUnder(Node root) {
        if (!(root instanceof MappingNode own) || own.entry(StudySection.EXTENDS.name()) == null) {
            return root;
        }
        Place file = Place.root(own, reading);
        Place base = file.child(own.entry(StudySection.EXTENDS.name()));
        String name = Texts.file().read(base);
        requireVersion(file, own);
        chain.add(normal(own));
        byte[] content = reading.require(InputFiles.class).read(base, name);
        Path shown = Path.of(own.location().file()).resolveSibling(name).normalize();
        requireNew(base, shown);
        Node below = laidUnder(TreeReader.read(shown.toString(), content, reading.problems()));
        if (below instanceof MappingNode mapping) {
            requireVersion(Place.root(mapping, reading), mapping);
        }
        Node rest = own.only(key -> !key.equals(StudySection.EXTENDS.name()));
        return Overlay.of(below, rest, StudySection.TYPE);
    }

    /** The key that says in which format the file is written is that of every single file. */
    private static void requireVersion(Place file, MappingNode own) {
        MappingNode.Entry version = own.entry(StudySection.VERSION.name());
        if (version == null) {
            throw file.reading()
                    .report(
                            file.keyLocation(),
                            StudySection.VERSION.name(),
                            "missing key",
                            "expected " + StudySection.VERSION.type().expected());
        }
        StudySection.VERSION.type().read(file.child(version));
    }

    private void requireNew(Place base, Path next) {
        Path path = reading.require(InputFiles.class).source().absolute(next);
        if (chain.contains(path)) {
            String circle = chain.subList(chain.indexOf(path), chain.size()).stream()
                    .map(file -> file.getFileName().toString())
                    .collect(Collectors.joining(" → "));
            throw base.reject(
                    "goes round in a circle: " + circle + " → " + path.getFileName(),
                    "expected a file that does not lead back to this one");
        }
        if (chain.size() >= MOST) {
            throw base.reject("the chain of files is too long", "expected at most " + MOST + " files");
        }
    }

    private Path normal(Node root) {
        return reading.require(InputFiles.class)
                .source()
                .absolute(Path.of(root.location().file()));
    }
}
