package io.greenpark.cli;

import io.greenpark.scenarios.WeatherMap;
import io.greenpark.scenarios.input.Disk;
import io.greenpark.scenarios.weather.Wanted;
import io.greenpark.scenarios.weather.WeatherFile;
import io.greenpark.scenarios.weather.WeatherFiles;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code greenpark weather}: what a weather file holds and how far it can be relied on. */
@Command(
        name = "weather",
        description = "Shows what a weather file holds: its clock, its gaps and faults, sun and wind of the year.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  greenpark weather changtu.epw",
            "  greenpark weather changtu.epw --json > changtu.json",
            "  greenpark weather mast.csv --columns mast.yaml"
        })
final class WeatherCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "Weather file of one year; its format is found by its content.")
    private Path file;

    @Mixin
    private final OutputOption output = new OutputOption();

    @Option(
            names = "--columns",
            paramLabel = "MAP",
            description = {
                "File (YAML or JSON) that explains a CSV file of one's own with the keys of",
                "weather.sites.ID: columns, site, utcOffset, stamps, timeColumn, timeFormat, missing."
            })
    private @Nullable Path columns;

    @Mixin
    private LanguageOption language;

    WeatherCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        WeatherFile weather = columns == null
                ? WeatherFiles.read(file, file.toString())
                : WeatherFiles.read(Disk.HERE, file, file.toString(), Wanted.NOTHING, WeatherMap.read(columns));
        output.print(
                console,
                () -> new WeatherLines(weather, new Words(language.language())).lines(),
                () -> WeatherJson.of(weather));
        return ExitCode.DONE;
    }
}
