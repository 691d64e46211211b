package io.greenpark.reports.run;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import io.greenpark.reports.table.DataTable;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The directory of a long study, each file of which appears whole or not at all, so that a study that was ended at any moment
 * goes on where it was. A manifest says what the results depend on; only a study with the same manifest goes on.
 */
final class ResumableDirectory implements Closeable {

    private static final String UNFINISHED = ".part";
    private static final String LOCK = ".lock";

    private final Path directory;
    private final Kind kind;
    private final FileChannel held;

    /**
     * What a directory holds.
     *
     * @param manifest file that tells it from any other directory
     * @param format format that the manifest names
     * @param noun what it is called, e.g. {@code sweep}
     * @param folders folders of its files
     */
    record Kind(String manifest, String format, String noun, List<String> folders) {}

    private ResumableDirectory(Path directory, Kind kind, FileChannel held) {
        this.directory = directory;
        this.kind = kind;
        this.held = held;
    }

    /**
     * Opens the directory of a study, new or with the files of an earlier run of the same.
     *
     * @param image all that the results depend on
     * @throws RunDirectoryException if {@code out} holds anything else, or is in use
     */
    static ResumableDirectory open(Path out, Kind kind, Map<String, Object> image) {
        Path directory = out.toAbsolutePath().normalize();
        try {
            requireOwn(directory, kind);
            Files.createDirectories(directory);
            FileChannel held = FileChannel.open(lockFile(directory, kind), CREATE, WRITE);
            if (!isLocked(held)) {
                held.close();
                throw new RunDirectoryException(directory, "is in use by another run of the " + kind.noun());
            }
            var opened = new ResumableDirectory(directory, kind, held);
            try {
                opened.prepare(image);
                return opened;
            } catch (IOException | RuntimeException e) {
                opened.close();
                throw e;
            }
        } catch (IOException e) {
            throw RunDirectoryException.unwritable(out, e);
        }
    }

    /** A file of its own: whoever reads and closes a locked file lets go of it on some systems. */
    private static Path lockFile(Path directory, Kind kind) {
        return directory.resolve(kind.manifest() + LOCK);
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private void prepare(Map<String, Object> image) throws IOException {
        Path manifest = directory.resolve(kind.manifest());
        if (!Files.exists(manifest)) {
            replace(manifest, part -> RunJson.write(part, image));
        }
        RunJson.require(manifest, kind.format());
        Path wanted = directory.resolve(kind.manifest() + UNFINISHED);
        RunJson.write(wanted, image);
        boolean same = Arrays.equals(Files.readAllBytes(wanted), Files.readAllBytes(manifest));
        Files.delete(wanted);
        if (!same) {
            throw new RunDirectoryException(
                    directory,
                    "holds the %s of other inputs, cases or version; choose another output directory, or delete this one"
                            .formatted(kind.noun()));
        }
        removeUnfinished(directory);
        for (String folder : kind.folders()) {
            Files.createDirectories(directory.resolve(folder));
            removeUnfinished(directory.resolve(folder));
        }
    }

    /** A directory is new or empty, or has a manifest or what came before it. */
    private static void requireOwn(Path directory, Kind kind) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        if (!Files.isDirectory(directory)) {
            throw new RunDirectoryException(directory, "is a file; choose another output directory");
        }
        List<String> names;
        try (Stream<Path> entries = Files.list(directory)) {
            names = entries.map(entry -> entry.getFileName().toString()).toList();
        }
        List<String> first = List.of(kind.manifest() + UNFINISHED, kind.manifest() + LOCK);
        if (!names.contains(kind.manifest()) && !first.containsAll(names)) {
            throw new RunDirectoryException(
                    directory,
                    "holds other files and no earlier %s (there is no %s); choose another output directory"
                            .formatted(kind.noun(), kind.manifest()));
        }
    }

    static void removeUnfinished(Path folder) throws IOException {
        try (DirectoryStream<Path> unfinished = Files.newDirectoryStream(folder, "*" + UNFINISHED)) {
            for (Path file : unfinished) {
                Files.delete(file);
            }
        }
    }

    /** A file or folder in it. */
    Path resolve(String name) {
        return directory.resolve(name);
    }

    /** Writes a table beside the file and renames, so that the file is whole at every moment. */
    static void write(Path file, DataTable table) {
        write(file, part -> TableFile.write(part, table));
    }

    /** The same with whatever {@code task} writes. */
    static void write(Path file, FileTask task) {
        try {
            replace(file, task);
        } catch (IOException e) {
            throw RunDirectoryException.unwritable(file, e);
        }
    }

    /** Removes a file that an earlier run has written, if it is there. */
    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw RunDirectoryException.unwritable(file, e);
        }
    }

    private static void replace(Path file, FileTask task) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + UNFINISHED);
        try {
            task.write(part);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Lets go of the directory. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(lockFile(directory, kind));
        held.close();
    }
}
