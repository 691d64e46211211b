package io.greenpark.scenarios.catalogue;

import io.greenpark.scenarios.text.MappingNode;
import io.greenpark.scenarios.text.Node;
import io.greenpark.scenarios.text.Problems;
import io.greenpark.scenarios.text.ScalarNode;
import io.greenpark.scenarios.text.TreeReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The files of the catalogue as trees; they are part of the program, so each is parsed once in its life. */
final class CatalogueFiles {

    private static final String VERSION_KEY = "formatVersion";
    private static final String VERSION = "1";

    private static final Map<String, MappingNode> PARSED = new ConcurrentHashMap<>();

    private CatalogueFiles() {}

    /** The entries of the kind {@code kind} by id. */
    static MappingNode entries(String kind) {
        return PARSED.computeIfAbsent(kind, CatalogueFiles::parse);
    }

    private static MappingNode parse(String kind) {
        String name = kind + ".yaml";
        Problems problems = new Problems();
        Node root = TreeReader.read("catalogue/" + name, bytes(name), problems);
        if (problems.none()
                && root instanceof MappingNode file
                && file.keys().equals(List.of(VERSION_KEY, kind))
                && file.entries().get(0).value() instanceof ScalarNode version
                && version.text().equals(VERSION)
                && file.entries().get(1).value() instanceof MappingNode entries) {
            return entries;
        }
        throw new IllegalStateException("catalogue/%s must have %s: %s and one map %s; %s"
                .formatted(name, VERSION_KEY, VERSION, kind, problems.inOrder()));
    }

    /** Content of the file {@code name}. */
    static byte[] bytes(String name) {
        try (InputStream in = CatalogueFiles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the catalogue has no file " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
