package io.greenpark.scenarios.input;

import io.greenpark.core.provenance.InputFile;
import io.greenpark.scenarios.spec.Place;
import io.greenpark.scenarios.text.Nearest;
import io.greenpark.scenarios.text.Unreadable;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The files that a scenario names, relative to the file that names them; each is read once. Unless they may lie anywhere, they
 * lie in the folder of the scenario or below it, symbolic links followed.
 */
public final class InputFiles {

    /** Largest table: a hundred years of quarter-hours in one column stay below it. */
    private static final int LARGEST_BYTES = 256 * 1024 * 1024;

    private final Path folder;
    private final FileAccess access;
    private final FileSource source;
    private final Map<Path, byte[]> contents = new HashMap<>();
    private final Map<String, InputFile> used = new LinkedHashMap<>();

    /**
     * @param folder folder of the scenario file, absolute
     * @param access which files the scenario may name
     * @param source where they are
     */
    public InputFiles(Path folder, FileAccess access, FileSource source) {
        this.folder = folder.normalize();
        this.access = access;
        this.source = source;
    }

    /** Files that were read, in the order of reading. */
    public List<InputFile> used() {
        return List.copyOf(used.values());
    }

    /** Notes a file that was read elsewhere. */
    public void use(InputFile file) {
        used.putIfAbsent(file.name(), file);
    }

    /** Notes {@code content} as that of the file {@code name}. */
    public void use(String name, byte[] content) {
        use(new InputFile(name, Hash.sha256(content)));
    }

    /**
     * Where the file that {@code place} names is.
     *
     * @throws io.greenpark.scenarios.text.Unreadable if there is no such file, or the scenario may not name it
     */
    public Path find(Place place, String name) {
        Path path;
        try {
            path = folderOf(place).resolve(name).normalize();
        } catch (InvalidPathException e) {
            throw place.reject("is not the path of a file", "");
        }
        requireInside(place, name, path);
        if (source.isFolder(path)) {
            throw place.reject(name + " is a folder", "expected a file");
        }
        if (!source.isFile(path)) {
            throw place.reject("there is no file " + name, hint(name, path));
        }
        return path;
    }

    /** Where the files are. */
    public FileSource source() {
        return source;
    }

    /**
     * Content of the file that {@code place} names.
     *
     * @throws io.greenpark.scenarios.text.Unreadable if it cannot be read
     */
    public byte[] read(Place place, String name) {
        Path path = find(place, name);
        byte[] known = contents.get(path);
        if (known != null) {
            return known;
        }
        byte[] content;
        try {
            if (source.bytes(path) > LARGEST_BYTES) {
                throw place.reject(name + " is too large", "expected at most 256 MiB");
            }
            content = source.read(path, LARGEST_BYTES);
        } catch (IOException e) {
            throw place.reject("the file " + name + " cannot be read", "expected a readable file");
        }
        contents.put(path, content);
        use(folderOf(place).equals(folder) ? name : folder.relativize(path).toString(), content);
        return content;
    }

    /** Folder of the file in which {@code place} stands; that of the scenario for a setting of the command line. */
    private Path folderOf(Place place) {
        return ofUser(place)
                ? folder
                : source.absolute(Path.of(place.node().location().file())).getParent();
    }

    private static boolean ofUser(Place place) {
        return place.node().location().line() == 0;
    }

    private void requireInside(Place place, String name, Path path) {
        if (access == FileAccess.ANYWHERE || ofUser(place)) {
            return;
        }
        if (!path.startsWith(folder)) {
            throw outside(place, name, "lies outside the folder of the scenario");
        }
        try {
            if (source.exists(path) && source.leadsOutOf(folder, path)) {
                throw outside(place, name, "is a link that leads out of the folder of the scenario");
            }
        } catch (IOException e) {
            throw place.reject("the file " + name + " cannot be read", "expected a readable file");
        }
    }

    private static Unreadable outside(Place place, String name, String what) {
        return place.reject(
                name + " " + what, "expected a file in that folder or below it; --allow-outside permits any file");
    }

    private String hint(String name, Path path) {
        Path here = Path.of(name);
        if (!here.isAbsolute() && source.isFile(here)) {
            return "expected a path relative to the scenario file; maybe " + source.absolute(here);
        }
        String expected = "expected a path relative to the scenario file";
        String wanted = path.getFileName().toString();
        String nearest = Nearest.to(wanted, source.names(path.getParent()));
        return nearest.isEmpty() ? expected : expected + "; maybe " + sibling(name, nearest);
    }

    private static String sibling(String name, String sibling) {
        int folderEnd = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1;
        return name.substring(0, folderEnd) + sibling;
    }
}
