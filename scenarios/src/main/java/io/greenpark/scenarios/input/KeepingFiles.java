package io.greenpark.scenarios.input;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Files of another source; what is read of them is kept, so that it can be read again elsewhere. */
public final class KeepingFiles implements FileSource {

    private final FileSource source;
    private final Map<String, byte[]> contents = new ConcurrentHashMap<>();

    public KeepingFiles(FileSource source) {
        this.source = source;
    }

    /** All that was read until now. */
    public KeptFiles kept() {
        return new KeptFiles(source.absolute(Path.of("")).toString(), contents);
    }

    @Override
    public Path absolute(Path path) {
        return source.absolute(path);
    }

    @Override
    public boolean isFolder(Path path) {
        return source.isFolder(path);
    }

    @Override
    public boolean isFile(Path path) {
        return source.isFile(path);
    }

    @Override
    public boolean exists(Path path) {
        return source.exists(path);
    }

    @Override
    public boolean leadsOutOf(Path folder, Path path) throws IOException {
        return source.leadsOutOf(folder, path);
    }

    @Override
    public long bytes(Path path) throws IOException {
        return source.bytes(path);
    }

    @Override
    public byte[] read(Path path, int most) throws IOException {
        byte[] content = source.read(path, most);
        contents.put(absolute(path).toString(), content);
        return content;
    }

    @Override
    public List<String> names(Path folder) {
        return source.names(folder);
    }
}
