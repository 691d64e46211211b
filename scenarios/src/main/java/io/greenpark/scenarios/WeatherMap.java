package io.greenpark.scenarios;

import io.greenpark.scenarios.input.Disk;
import io.greenpark.scenarios.sections.CsvMapKeys;
import io.greenpark.scenarios.spec.Memory;
import io.greenpark.scenarios.spec.Place;
import io.greenpark.scenarios.spec.Reading;
import io.greenpark.scenarios.spec.Register;
import io.greenpark.scenarios.text.TreeReader;
import io.greenpark.scenarios.weather.CsvMap;
import java.nio.file.Path;

/** Reads a file that explains a CSV file of weather with the keys of {@code weather.sites.<id>}. */
public final class WeatherMap {

    private WeatherMap() {}

    /**
     * Reads {@code file}.
     *
     * @throws ScenarioException if it cannot be used
     */
    public static CsvMap read(Path file) {
        return ScenarioReader.refusing(problems -> {
            Reading reading = new Reading("", problems, new Register(), new Memory());
            return CsvMapKeys.FILE.read(Place.root(
                    TreeReader.read(file.toString(), ScenarioReader.content(file, Disk.HERE), problems), reading));
        });
    }
}
