package io.greenpark.scenarios;

import io.greenpark.scenarios.input.FileAccess;
import java.util.List;

/**
 * How a scenario is read.
 *
 * @param settings values set in it before its cases are made, in their order
 * @param access which files it may name
 * @param strict whether a number without provenance is a fault
 */
public record ReadOptions(List<Setting> settings, FileAccess access, boolean strict) {

    public ReadOptions {
        settings = List.copyOf(settings);
    }

    /** As the file stands, with files of its own folder only. */
    public static ReadOptions standard() {
        return new ReadOptions(List.of(), FileAccess.WITHIN_FOLDER, false);
    }

    /** The same with {@code settings}. */
    public ReadOptions with(List<Setting> settings) {
        return new ReadOptions(settings, access, strict);
    }

    /** The same with {@code access}. */
    public ReadOptions with(FileAccess access) {
        return new ReadOptions(settings, access, strict);
    }

    /** The same, with a number without provenance as a fault. */
    public ReadOptions strictly() {
        return new ReadOptions(settings, access, true);
    }
}
