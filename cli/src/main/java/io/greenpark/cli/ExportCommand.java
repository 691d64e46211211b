package io.greenpark.cli;

import io.greenpark.core.result.StudyResult;
import io.greenpark.core.simulation.Case;
import io.greenpark.core.simulation.Scenario;
import io.greenpark.core.simulation.Simulation;
import io.greenpark.reports.run.PypsaFolder;
import io.greenpark.scenarios.ScenarioReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code greenpark export}: hands a case over to another tool. */
@Command(
        name = "export",
        description = {
            "Simulates one case of a scenario and writes it for another tool.",
            "--pypsa DIR writes a folder that PyPSA imports: nodes, plants, storage, lines, the grid,",
            "and the series of load, available generation and prices."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  greenpark export scenarios/tieling/four-parks.yaml --case full --pypsa out/pypsa",
            "  python3 -c 'import pypsa; print(pypsa.Network(\"out/pypsa\"))'"
        })
final class ExportCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "Scenario file (YAML or JSON).")
    private Path file;

    @Option(names = "--case", paramLabel = "ID", required = true, description = "Case to export.")
    private String caseId;

    @Option(
            names = "--pypsa",
            paramLabel = "DIR",
            required = true,
            description = "Write a PyPSA CSV folder; the directory must be new or empty.")
    private Path pypsa;

    @Mixin
    private SettingsOption settings;

    @Mixin
    private LanguageOption language;

    @Mixin
    private final OutputOption output = new OutputOption();

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        return new CaseFailures(console, new Words(language.language()), file, settings.options()).guard(this::export);
    }

    private int export() {
        Words words = new Words(language.language());
        Scenario scenario = ProgressLine.during(
                console,
                output.forPeople(),
                words.reading(file),
                () -> selected(ScenarioReader.read(file, settings.options())));
        StudyResult study = ProgressLine.during(
                console, output.forPeople(), words.get("progress.simulating"), () -> Simulation.run(scenario));
        Case variant = scenario.cases().stream()
                .filter(c -> c.id().equals(caseId))
                .findFirst()
                .orElseThrow();
        Path folder = PypsaFolder.write(variant, study.of(caseId), study.axis(), pypsa);
        output.print(console, () -> List.of(folder.toString()), () -> json(folder));
        return ExitCode.DONE;
    }

    private String json(Path folder) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put(AnswerJson.DIRECTORY, AnswerJson.absolute(folder));
        root.put("case", caseId);
        return AnswerJson.of(root);
    }

    private Scenario selected(Scenario scenario) {
        try {
            return CaseSelection.of(scenario, List.of(caseId));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--case: " + e.getMessage());
        }
    }
}
