package io.greenpark.scenarios.weather;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;

/** Real weather years that are not part of the project: tests over them run where a folder is named. */
final class ReferenceYears {

    static final String VARIABLE = "GREENPARK_REFERENCE_DATA";

    private ReferenceYears() {}

    /** Path of a real weather year; the test is skipped, with a message, where the folder is not given. */
    static Path epw(String name) {
        String folder = System.getenv(VARIABLE);
        assumeThat(folder)
                .as("environment variable %s, the folder of real weather years", VARIABLE)
                .isNotNull();
        return Path.of(folder, "weather", name + ".epw");
    }
}
