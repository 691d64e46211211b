package io.greenpark.cli;

import io.greenpark.core.dispatch.InfeasibleSizingException;
import io.greenpark.core.dispatch.NotProportionalException;
import io.greenpark.core.simulation.Parallelism;
import io.greenpark.core.study.SizingResult;
import io.greenpark.reports.run.SizingDirectory;
import io.greenpark.reports.run.WriteOptions;
import io.greenpark.reports.text.Numbers;
import io.greenpark.scenarios.ScenarioReader;
import io.greenpark.scenarios.ScenarioSizing;
import java.io.IOException;
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

/** {@code greenpark size}: chooses the sizes of plants that the key {@code sizing} of a scenario lets be chosen. */
@Command(
        name = "size",
        description = {
            "Chooses sizes of wind, solar and storage that make annual cost or emissions least, as the key sizing of a scenario"
                    + " describes, and simulates the case with them.",
            "Where the case is dispatched at least cost (dispatch: optimal), sizes are part of the same exact problem; where a rule"
                    + " dispatches it, they are looked for by trying."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  greenpark size scenarios/examples/one-park-size.yaml",
            "  greenpark size park.yaml --set sizing.limits.budgetYuan=20000000 --out out/20-million",
            "  greenpark size park.yaml --json > sizing.json"
        })
final class SizeCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "Scenario file (YAML or JSON) with the key sizing.")
    private Path file;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            description =
                    "Directory of the results, replaced as a whole (default: out/NAME-size, NAME of the scenario).")
    private @Nullable Path out;

    @Mixin
    private SettingsOption settings;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Sizes simulated at the same time (default: all processors). It changes no result.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private LanguageOption language;

    @Mixin
    private final OutputOption output = new OutputOption();

    SizeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads must be at least 1, but is " + threads);
        }
        Words words = new Words(language.language());
        ScenarioSizing sizing = ProgressLine.during(
                console,
                output.forPeople(),
                words.reading(file),
                () -> ScenarioReader.readSizing(file, settings.options()));
        return new CaseFailures(console, words, file, settings.options()).guard(() -> size(sizing, words));
    }

    private int size(ScenarioSizing sizing, Words words) throws IOException {
        long started = System.nanoTime();
        SizingResult result;
        try {
            result = ProgressLine.during(
                    console, output.forPeople(), words.get("progress.choosing"), () -> sizing.study()
                            .run(new Parallelism(threads)));
        } catch (NotProportionalException e) {
            throw sizing.refused(e);
        } catch (InfeasibleSizingException e) {
            new SizingConflictLines(e, sizing.study(), words).lines().forEach(console.err()::println);
            return ExitCode.INFEASIBLE;
        }
        WriteOptions options = WriteOptions.standard().withThreads(threads).withLanguage(language.language());
        Path target = out == null ? Path.of("out", sizing.scenario().name() + "-size") : out;
        Path directory = SizingDirectory.write(result, target, options);
        double seconds = Duration.ofNanos(System.nanoTime() - started).toMillis() / 1000.0;
        output.print(
                console,
                () -> lines(result, directory, seconds, words),
                () -> AnswerJson.ofFile(directory, SizingDirectory.JSON));
        return ExitCode.DONE;
    }

    private static List<String> lines(SizingResult result, Path directory, double seconds, Words words) {
        List<String> lines = new ArrayList<>(new SizingTable(result, words).lines());
        lines.add(words.get("size.done", Numbers.of(words.language()).fixed(seconds, 1)));
        lines.add(directory.toString());
        return lines;
    }
}
