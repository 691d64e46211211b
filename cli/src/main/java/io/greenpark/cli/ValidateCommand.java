package io.greenpark.cli;

import io.greenpark.core.provenance.Confidence;
import io.greenpark.reports.text.Numbers;
import io.greenpark.scenarios.ReadOptions;
import io.greenpark.scenarios.ScenarioException;
import io.greenpark.scenarios.ScenarioReader;
import io.greenpark.scenarios.ScenarioSummary;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code greenpark validate}: reads a scenario and all its files, and simulates nothing. */
@Command(
        name = "validate",
        description =
                "Checks a scenario with all its files, cases and studies; every fault is shown with line and column.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  greenpark validate four-parks.yaml",
            "  greenpark validate four-parks.yaml --strict --json",
            "  greenpark validate four-parks.yaml --set weather.sites.changtu.file=changtu.epw"
        })
final class ValidateCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "Scenario file (YAML or JSON).")
    private Path file;

    @Option(names = "--strict", description = "Refuse numbers of the scenario whose provenance it does not state.")
    private boolean strict;

    @Mixin
    private final OutputOption output = new OutputOption();

    @Mixin
    private SettingsOption settings;

    @Mixin
    private LanguageOption language;

    ValidateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        ReadOptions options = strict ? settings.options().strictly() : settings.options();
        try {
            ScenarioSummary scenario = ProgressLine.during(
                    console,
                    output.forPeople(),
                    new Words(language.language()).reading(file),
                    () -> ScenarioReader.check(file, options));
            output.print(console, () -> lines(scenario), () -> ValidationJson.of(scenario));
            return ExitCode.DONE;
        } catch (ScenarioException e) {
            if (!output.json()) {
                throw e;
            }
            console.out().println(ValidationJson.of(e.problems(), ProblemWords.in(language.language())));
            return ExitCode.INVALID_INPUT;
        }
    }

    private List<String> lines(ScenarioSummary scenario) {
        Words words = new Words(language.language());
        Numbers numbers = Numbers.of(words.language());
        return List.of(
                words.get("validate.done", file),
                words.get(
                        "validate.holds",
                        scenario.parks().size(),
                        scenario.cases().size(),
                        numbers.fixed(scenario.axis().steps(), 0),
                        scenario.axis().step().toMinutes()),
                words.get(
                        "validate.sources",
                        numbers.fixed(
                                scenario.register().stream()
                                        .filter(value -> value.provenance().confidence() == Confidence.ASSUMPTION)
                                        .count(),
                                0),
                        numbers.fixed(scenario.register().size(), 0)));
    }
}
