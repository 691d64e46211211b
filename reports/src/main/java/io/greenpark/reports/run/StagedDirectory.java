package io.greenpark.reports.run;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A directory that appears whole or not at all: it is filled beside its place and then moved there by renaming.
 *
 * <p>An older run directory in its place is moved aside first and deleted last. Anything else in its place is left alone. A
 * process that is told to end, as by Ctrl-C, removes the unfinished directory on its way.
 */
final class StagedDirectory implements Closeable {

    private final Kind kind;
    private final Path target;
    private final Path staging;
    private final Thread atExit = new Thread(this::abandon, "remove-unfinished-run");

    /**
     * What an earlier directory must hold to be replaced.
     *
     * @param marker file that tells it from any other directory
     * @param format format that the marker names
     * @param topLevel everything that may stand at its top
     */
    record Kind(String marker, String format, Set<String> topLevel) {}

    /**
     * Checks the place and opens the staging directory beside it.
     *
     * @throws RunDirectoryException if the place is taken by something that a run has not written
     */
    StagedDirectory(Path out, Kind kind) throws IOException {
        this.kind = kind;
        Path absolute = out.toAbsolutePath().normalize();
        target = Files.exists(absolute) ? absolute.toRealPath() : absolute;
        Path parent = target.getParent();
        if (parent == null) {
            throw new RunDirectoryException(out, "cannot be the directory of a run");
        }
        requireReplaceable();
        Files.createDirectories(parent);
        // Not a temporary directory of the library, which nobody but its owner may enter.
        staging = Files.createDirectory(parent.resolve("." + target.getFileName() + "-" + UUID.randomUUID()));
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    /** Where to write. */
    Path path() {
        return staging;
    }

    /** Moves the directory to its place. */
    synchronized void commit() throws IOException {
        requireReplaceable();
        if (!Files.exists(target)) {
            Files.move(staging, target);
            return;
        }
        Path aside = staging.resolveSibling(staging.getFileName() + "-old");
        Files.move(target, aside);
        try {
            Files.move(staging, target);
        } catch (IOException e) {
            Files.move(aside, target);
            throw e;
        }
        deleteTree(aside);
    }

    /** Removes what was not committed. */
    @Override
    public void close() throws IOException {
        remove();
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            // The process is ending: the hook runs already, and finds nothing left to do.
            return;
        }
    }

    /** Moves the directory away before it is deleted, so that those who still write to it cannot add to it. */
    private synchronized void remove() throws IOException {
        if (Files.exists(staging)) {
            Path abandoned = staging.resolveSibling(staging.getFileName() + "-abandoned");
            Files.move(staging, abandoned);
            deleteTree(abandoned);
        }
    }

    private void abandon() {
        try {
            remove();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void requireReplaceable() throws IOException {
        if (!Files.exists(target)) {
            return;
        }
        if (!Files.isDirectory(target)) {
            throw new RunDirectoryException(target, "is a file; choose another output directory");
        }
        List<String> names;
        try (Stream<Path> entries = Files.list(target)) {
            names = entries.map(e -> e.getFileName().toString()).sorted().toList();
        }
        if (names.isEmpty()) {
            return;
        }
        if (!names.contains(kind.marker())) {
            throw new RunDirectoryException(
                    target,
                    "holds other files and no earlier run (there is no %s); choose another output directory"
                            .formatted(kind.marker()));
        }
        RunJson.require(target.resolve(kind.marker()), kind.format());
        for (String name : names) {
            if (!kind.topLevel().contains(name)) {
                throw new RunDirectoryException(
                        target,
                        "holds %s, which no run has written and replacing the earlier run would delete; move it away"
                                .formatted(name));
            }
        }
    }

    /** Deletes a directory with all that it holds. */
    static void deleteTree(Path root) throws IOException {
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
                    throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
