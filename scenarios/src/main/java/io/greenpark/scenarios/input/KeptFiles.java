package io.greenpark.scenarios.input;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Files as they were read elsewhere, at the same paths. A scenario that is read from them says word for word what it said there, also
 * of its faults.
 *
 * @param folder folder to which relative paths were relative
 * @param contents contents of the files, by absolute path
 */
public record KeptFiles(String folder, Map<String, byte[]> contents) implements FileSource {

    public KeptFiles {
        contents = Map.copyOf(contents);
    }

    private byte[] content(Path path) throws NoSuchFileException {
        byte[] content = contents.get(absolute(path).toString());
        if (content == null) {
            throw new NoSuchFileException(path.toString());
        }
        return content;
    }

    @Override
    public Path absolute(Path path) {
        return Path.of(folder).resolve(path).normalize();
    }

    @Override
    public boolean isFolder(Path path) {
        return false;
    }

    @Override
    public boolean isFile(Path path) {
        return exists(path);
    }

    @Override
    public boolean exists(Path path) {
        return contents.containsKey(absolute(path).toString());
    }

    /** Only files that the scenario may name were read. */
    @Override
    public boolean leadsOutOf(Path from, Path path) {
        return false;
    }

    @Override
    public long bytes(Path path) throws IOException {
        return content(path).length;
    }

    @Override
    public byte[] read(Path path, int most) throws IOException {
        byte[] content = content(path);
        return Arrays.copyOf(content, Math.min(content.length, most));
    }

    @Override
    public List<String> names(Path of) {
        return List.of();
    }
}
