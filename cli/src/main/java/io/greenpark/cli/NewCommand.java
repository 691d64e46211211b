package io.greenpark.cli;

import io.greenpark.reports.text.Language;
import io.greenpark.scenarios.ScenarioFormat;
import io.greenpark.scenarios.ScenarioTemplate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code greenpark new}: a scenario to begin with. */
@Command(
        name = "new",
        description = "Writes a scenario with comments that runs as it is, and the JSON Schema beside it for editors.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  greenpark new my-park",
            "  greenpark new tieling --template four-parks",
            "  greenpark new forest --template sinks && greenpark run forest/scenario.yaml"
        })
final class NewCommand implements Callable<Integer> {

    private static final String SCENARIO = "scenario.yaml";
    private static final String SCHEMA = "scenario.schema.json";

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Directory to write to; it must be new or empty.")
    private Path directory;

    @Option(
            names = "--template",
            paramLabel = "NAME",
            defaultValue = "park",
            converter = Converter.class,
            completionCandidates = Ids.class,
            description = "What it begins with: ${COMPLETION-CANDIDATES} (default: park).")
    private ScenarioTemplate template;

    @Mixin
    private LanguageOption language;

    @Mixin
    private final OutputOption output = new OutputOption();

    NewCommand(Console console) {
        this.console = console;
    }

    /** Names of the templates. */
    static final class Ids implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(ScenarioTemplate.values())
                    .map(ScenarioTemplate::id)
                    .iterator();
        }
    }

    /** Finds a template by its name. */
    static final class Converter implements ITypeConverter<ScenarioTemplate> {

        @Override
        public ScenarioTemplate convert(String id) {
            return Arrays.stream(ScenarioTemplate.values())
                    .filter(template -> template.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("expected one of %s, but is %s"
                            .formatted(
                                    Arrays.stream(ScenarioTemplate.values())
                                            .map(ScenarioTemplate::id)
                                            .collect(Collectors.joining(", ")),
                                    id)));
        }
    }

    @Override
    public Integer call() throws IOException {
        requireFree();
        Files.createDirectories(directory);
        String name = directory.toAbsolutePath().normalize().getFileName().toString();
        WholeFile.write(directory.resolve(SCHEMA), ScenarioFormat.schema());
        String text = template.text(name, SCHEMA);
        boolean chinese = language.language() == Language.ZH;
        WholeFile.write(directory.resolve(SCENARIO), chinese ? new TemplateComments().inChinese(text) : text);
        output.print(console, this::lines, this::json);
        return ExitCode.DONE;
    }

    private List<String> lines() {
        Words words = new Words(language.language());
        return List.of(
                words.get("new.done", directory.resolve(SCENARIO)), words.get("new.next", directory.resolve(SCENARIO)));
    }

    private String json() {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put(AnswerJson.DIRECTORY, AnswerJson.absolute(directory));
        root.put("scenario", AnswerJson.absolute(directory.resolve(SCENARIO)));
        root.put("schema", AnswerJson.absolute(directory.resolve(SCHEMA)));
        return AnswerJson.of(root);
    }

    private void requireFree() throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        if (Files.isDirectory(directory)) {
            try (Stream<Path> entries = Files.list(directory)) {
                if (entries.findAny().isEmpty()) {
                    return;
                }
            }
        }
        throw new ParameterException(
                spec.commandLine(), directory + " is there already; choose a directory that is new or empty");
    }
}
