package io.greenpark.scenarios.input;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Where the files of a scenario are: on the disk, or kept from where they were read before. */
public interface FileSource {

    /** What a path that may be relative leads to, without {@code .} and {@code ..}. */
    Path absolute(Path path);

    /** Whether there is a folder at {@code path}. */
    boolean isFolder(Path path);

    /** Whether there is a file at {@code path}, and no pipe or device, which may never end. */
    boolean isFile(Path path);

    /** Whether there is anything at {@code path}. */
    boolean exists(Path path);

    /** Whether the file at {@code path} lies outside {@code folder} once symbolic links are followed. */
    boolean leadsOutOf(Path folder, Path path) throws IOException;

    /** Number of bytes of the file at {@code path}. */
    long bytes(Path path) throws IOException;

    /**
     * Content of the file at {@code path}.
     *
     * @param most bytes after which the rest is left
     */
    byte[] read(Path path, int most) throws IOException;

    /** Names of some files of {@code folder} in order, for suggestions; none if they cannot be listed. */
    List<String> names(Path folder);
}
