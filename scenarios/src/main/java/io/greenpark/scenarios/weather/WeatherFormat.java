package io.greenpark.scenarios.weather;

import java.nio.file.Path;

/** A weather file format. */
interface WeatherFormat {

    /** Its name, e.g. {@code EPW}. */
    String name();

    /**
     * Whether a file is of this format.
     *
     * @param head the first lines as text
     */
    boolean recognises(String head);

    /**
     * Reads a whole file.
     *
     * @param wanted what to take where the file leaves a choice
     * @throws io.greenpark.scenarios.input.InputException if the file breaks the format
     */
    WeatherTable read(Path file, byte[] bytes, Wanted wanted);
}
