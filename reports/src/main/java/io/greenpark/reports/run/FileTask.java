package io.greenpark.reports.run;

import java.io.IOException;
import java.nio.file.Path;

/** Writes one file. */
@FunctionalInterface
interface FileTask {

    /** Writes it to {@code file}. */
    void write(Path file) throws IOException;
}
