package io.greenpark.cli;

import io.greenpark.scenarios.ScenarioFormat;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code greenpark schema}: the JSON Schema of scenario files. */
@Command(
        name = "schema",
        description = "Prints the JSON Schema of scenario files, with which editors complete and check them.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  greenpark schema > scenario.schema.json",
            "",
            "The first line of a scenario then names it to the editor:",
            "  # yaml-language-server: $schema=scenario.schema.json"
        })
final class SchemaCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private LanguageOption language;

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.out().print(ScenarioFormat.schema());
        return ExitCode.DONE;
    }
}
