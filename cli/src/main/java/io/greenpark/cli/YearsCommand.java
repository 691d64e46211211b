package io.greenpark.cli;

import io.greenpark.core.simulation.Parallelism;
import io.greenpark.core.study.YearsStudy;
import io.greenpark.reports.run.WriteOptions;
import io.greenpark.reports.run.YearsDirectory;
import io.greenpark.reports.table.YearFigures;
import io.greenpark.reports.text.Numbers;
import io.greenpark.scenarios.ScenarioReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code greenpark years}: simulates the calendar years of a scenario one after the other. */
@Command(
        name = "years",
        description = {
            "Simulates the calendar years that the key years of a scenario names: with their calendar, growth, changes and rule"
                    + " packs.",
            "A study that was ended goes on where it was when the same command is given again."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  greenpark years years.yaml --threads 4",
            "  greenpark years years.yaml --case full --set years.to=2026 --json"
        })
final class YearsCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "Scenario file (YAML or JSON) with the key years.")
    private Path file;

    @Option(
            names = "--case",
            paramLabel = "ID",
            arity = "1..*",
            description = "Simulate only these cases, and the baseline.")
    private final List<String> cases = new ArrayList<>();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            description = "Directory of the results; the years of an earlier run of the same study in it are kept"
                    + " (default: out/NAME-years).")
    private @Nullable Path out;

    @Mixin
    private SettingsOption settings;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Cases simulated at the same time (default: all processors). It changes no result.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private LanguageOption language;

    @Mixin
    private final OutputOption output = new OutputOption();

    YearsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads must be at least 1, but is " + threads);
        }
        return new CaseFailures(console, new Words(language.language()), file, settings.options())
                .guard(this::simulate);
    }

    private int simulate() throws IOException {
        long started = System.nanoTime();
        YearsStudy study = ProgressLine.during(
                console,
                output.forPeople(),
                new Words(language.language()).reading(file),
                () -> selected(ScenarioReader.readYears(file, settings.options())));
        Path directory = out == null ? Path.of("out", study.name() + "-years") : out;
        WriteOptions options = WriteOptions.standard().withThreads(threads).withLanguage(language.language());
        try (YearsDirectory results = YearsDirectory.open(study, directory, options)) {
            int earlier = (int) study.years().stream().filter(results::has).count();
            try (ProgressLine progress = new ProgressLine(console, output.forPeople())) {
                progress.show(0, study.years().size(), "");
                study.run(
                        new Parallelism(threads),
                        results,
                        (year, finished, total) -> progress.show(finished, total, year));
            }
            YearFigures figures = results.finish(language.language());
            output.print(
                    console,
                    () -> lines(study, figures, directory, earlier, started),
                    () -> AnswerJson.ofFile(directory, YearsDirectory.JSON));
        }
        return ExitCode.DONE;
    }

    private YearsStudy selected(YearsStudy study) {
        try {
            Set<String> chosen = CaseSelection.of(study.cases(), study.baseline(), cases);
            return study.withCases(chosen::contains);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--case: " + e.getMessage());
        }
    }

    private List<String> lines(YearsStudy study, YearFigures figures, Path directory, int earlier, long started) {
        Words words = new Words(language.language());
        List<String> lines = new ArrayList<>(new YearsTable(study, figures, words).lines());
        if (earlier > 0) {
            lines.add(words.get("years.earlier", earlier));
        }
        Duration duration = Duration.ofNanos(System.nanoTime() - started);
        lines.add(words.get(
                "years.done",
                study.years().size(),
                study.cases().size(),
                Numbers.of(words.language()).fixed(duration.toMillis() / 1000.0, 1)));
        lines.add(AnswerJson.absolute(directory));
        return lines;
    }
}
