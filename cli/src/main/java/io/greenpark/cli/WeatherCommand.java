package io.greenpark.cli;

import io.greenpark.scenarios.weather.WeatherFile;
import io.greenpark.scenarios.weather.WeatherFiles;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code greenpark weather}: what a weather file holds and how far it can be relied on. */
@Command(
        name = "weather",
        description = "Shows what a weather file holds: its clock, its gaps and faults, sun and wind of the year.",
        footerHeading = "%nExamples:%n",
        footer = {"  greenpark weather changtu.epw", "  greenpark weather changtu.epw --json > changtu.json"})
final class WeatherCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "Weather file of one year; its format is found by its content.")
    private Path file;

    @Option(names = "--json", description = "Print the same as JSON, for machines.")
    private boolean json;

    @Mixin
    private LanguageOption language;

    WeatherCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        WeatherFile weather = WeatherFiles.read(file, file.toString());
        if (json) {
            console.out().println(WeatherJson.of(weather));
        } else {
            new WeatherLines(weather, new Words(language.language())).lines().forEach(console.out()::println);
        }
        return ExitCode.DONE;
    }
}
