package io.greenpark.scenarios.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Files as they lie on the disk. */
public final class Disk implements FileSource {

    /** The disk of this machine. */
    public static final FileSource HERE = new Disk();

    private static final int MOST_NAMES = 1000;

    private Disk() {}

    @Override
    public Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    @Override
    public boolean isFolder(Path path) {
        return Files.isDirectory(path);
    }

    @Override
    public boolean isFile(Path path) {
        return Files.isRegularFile(path);
    }

    @Override
    public boolean exists(Path path) {
        return Files.exists(path);
    }

    @Override
    public boolean leadsOutOf(Path folder, Path path) throws IOException {
        return !path.toRealPath().startsWith(folder.toRealPath());
    }

    @Override
    public long bytes(Path path) throws IOException {
        return Files.size(path);
    }

    @Override
    public byte[] read(Path path, int most) throws IOException {
        if (Files.size(path) <= most) {
            return Files.readAllBytes(path);
        }
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(most);
        }
    }

    @Override
    public List<String> names(Path folder) {
        if (!isFolder(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.limit(MOST_NAMES)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
