package io.greenpark.cli;

import io.greenpark.core.simulation.Parallelism;
import io.greenpark.core.study.ParkResilience;
import io.greenpark.core.study.ResilienceStudy;
import io.greenpark.reports.run.ResilienceDirectory;
import io.greenpark.scenarios.ScenarioReader;
import java.io.IOException;
import java.nio.file.Path;
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

/** {@code greenpark resilience}: how parks go on when the grid fails. */
@Command(
        name = "resilience",
        description = {
            "Tells how long parks go on when the grid fails, from every step of the year, and what single outages leave unserved.",
            "Critical loads and outages stand under the key resilience of the scenario."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  greenpark resilience outages.yaml",
            "  greenpark resilience outages.yaml --set resilience.criticalFraction=0.5 --json"
        })
final class ResilienceCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "Scenario file (YAML or JSON) with the key resilience.")
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
            description = "Directory of the results, replaced as a whole (default: out/NAME-resilience).")
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

    ResilienceCommand(Console console) {
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
        ResilienceStudy study = ProgressLine.during(
                console,
                output.forPeople(),
                new Words(language.language()).reading(file),
                () -> selected(ScenarioReader.readResilience(file, settings.options())));
        List<ParkResilience> parks = ProgressLine.during(
                console,
                output.forPeople(),
                new Words(language.language()).get("progress.simulating"),
                () -> study.run(new Parallelism(threads)));
        Path directory = ResilienceDirectory.write(
                study,
                parks,
                out == null ? Path.of("out", study.scenario().name() + "-resilience") : out,
                language.language());
        output.print(
                console,
                () -> lines(study, parks, directory),
                () -> AnswerJson.ofFile(directory, ResilienceDirectory.JSON));
        return ExitCode.DONE;
    }

    private List<String> lines(ResilienceStudy study, List<ParkResilience> parks, Path directory) {
        List<String> lines = new ArrayList<>(new ResilienceTable(study, parks, new Words(language.language())).lines());
        lines.add(directory.toString());
        return lines;
    }

    private ResilienceStudy selected(ResilienceStudy study) {
        try {
            return new ResilienceStudy(CaseSelection.of(study.scenario(), cases), study.terms());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--case: " + e.getMessage());
        }
    }
}
