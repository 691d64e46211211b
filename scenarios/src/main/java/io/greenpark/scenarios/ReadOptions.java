package io.greenpark.scenarios;

import io.greenpark.scenarios.input.Disk;
import io.greenpark.scenarios.input.FileAccess;
import io.greenpark.scenarios.input.FileSource;
import java.util.List;

/**
 * How a scenario is read.
 *
 * @param settings values set in it before its cases are made, in their order
 * @param access which files it may name
 * @param strict whether a number without provenance is a fault
 * @param source where its files are
 */
public record ReadOptions(List<Setting> settings, FileAccess access, boolean strict, FileSource source) {

    public ReadOptions {
        settings = List.copyOf(settings);
    }

    /** As the file stands, with files of its own folder only. */
    public static ReadOptions standard() {
        return new ReadOptions(List.of(), FileAccess.WITHIN_FOLDER, false, Disk.HERE);
    }

    /** The same with {@code settings}. */
    public ReadOptions with(List<Setting> settings) {
        return new ReadOptions(settings, access, strict, source);
    }

    /** The same with {@code access}. */
    public ReadOptions with(FileAccess access) {
        return new ReadOptions(settings, access, strict, source);
    }

    /** The same with files of {@code source}. */
    public ReadOptions with(FileSource from) {
        return new ReadOptions(settings, access, strict, from);
    }

    /** The same, with a number without provenance as a fault. */
    public ReadOptions strictly() {
        return new ReadOptions(settings, access, true, source);
    }
}
