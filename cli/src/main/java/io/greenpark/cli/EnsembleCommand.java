package io.greenpark.cli;

import io.greenpark.core.simulation.Parallelism;
import io.greenpark.core.study.EnsembleResult;
import io.greenpark.core.study.EnsembleStudy;
import io.greenpark.reports.run.EnsembleDirectory;
import io.greenpark.reports.text.Numbers;
import io.greenpark.scenarios.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code greenpark ensemble}: simulates a scenario in many weather years. */
@Command(
        name = "ensemble",
        description = {
            "Simulates the cases of a scenario in many weather years: P50 to P99 of every plant with the terms that"
                    + " make them unsure, and the spread of every indicator.",
            "What the key ensemble of the scenario says is unsure besides, such as load growth and prices, is"
                    + " drawn for every year too."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  greenpark ensemble four-parks.yaml --years 50 --case full",
            "  greenpark ensemble scenarios/examples/one-park-ensemble.yaml",
            "  greenpark ensemble four-parks.yaml --set weather.ensemble.interannual.windSpeedSdFraction=0.06"
        })
final class EnsembleCommand implements Callable<Integer> {

    private static final int LEAST_YEARS = 2;
    private static final int MOST_YEARS = 10_000;

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "Scenario file (YAML or JSON).")
    private Path file;

    @Option(names = "--years", paramLabel = "N", description = "Number of weather years (default: 30).")
    private int years = 30;

    @Option(
            names = "--case",
            paramLabel = "ID",
            arity = "1..*",
            description = "Simulate only these cases, and the baseline.")
    private final List<String> cases = new ArrayList<>();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            description = "Directory of the results, replaced as a whole (default: out/NAME-ensemble).")
    private @Nullable Path out;

    @Mixin
    private SettingsOption settings;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Years simulated at the same time (default: all processors). It changes no result.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private LanguageOption language;

    @Option(names = "--json", description = "Print all results as JSON, for machines.")
    private boolean json;

    EnsembleCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        require("--threads", threads, 1, Integer.MAX_VALUE);
        require("--years", years, LEAST_YEARS, MOST_YEARS);
        return new CaseFailures(console, new Words(language.language()), file, settings.options())
                .guard(this::simulate);
    }

    private int simulate() throws IOException {
        long started = System.nanoTime();
        EnsembleStudy study = selected(ScenarioReader.readEnsemble(file, settings.options()));
        EnsembleResult result;
        try (ProgressLine progress = new ProgressLine(console, !json)) {
            progress.show(0, study.runs(years), study.scenario().name());
            result = study.run(
                    years, new Parallelism(threads), (year, finished, total) -> progress.show(finished, total, year));
        }
        Path directory = EnsembleDirectory.write(
                result, out == null ? Path.of("out", study.scenario().name() + "-ensemble") : out, language.language());
        print(result, directory, Duration.ofNanos(System.nanoTime() - started));
        return ExitCode.DONE;
    }

    private void require(String option, int value, int least, int most) {
        if (value < least || value > most) {
            String range = most == Integer.MAX_VALUE ? "at least " + least : "from %d to %d".formatted(least, most);
            throw new ParameterException(
                    spec.commandLine(), "%s must be %s, but is %d".formatted(option, range, value));
        }
    }

    private EnsembleStudy selected(EnsembleStudy study) {
        try {
            return study.withCases(CaseSelection.of(study.scenario(), cases).cases());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--case: " + e.getMessage());
        }
    }

    private void print(EnsembleResult result, Path directory, Duration duration) throws IOException {
        if (json) {
            console.out().print(Files.readString(directory.resolve(EnsembleDirectory.JSON)));
            return;
        }
        Words words = new Words(language.language());
        new EnsembleTable(result, words).lines().forEach(console.out()::println);
        console.out()
                .println(words.get(
                        "ensemble.done",
                        result.years().size(),
                        result.scenario().cases().size(),
                        Numbers.of(words.language()).fixed(duration.toMillis() / 1000.0, 1)));
        console.out().println(directory);
    }
}
