package io.greenpark.cli;

import io.greenpark.scenarios.catalogue.CatalogueText;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code greenpark show}: one entry of the catalogue as it is written there. */
@Command(
        name = "show",
        description = "Shows an entry of the catalogue with its numbers and their sources.",
        footerHeading = "%nExamples:%n",
        footer = {"  greenpark show generic-4500-155", "  greenpark show liaoning-two-part-66kv"})
final class ShowCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ID", description = "Id of the entry, as greenpark list shows it.")
    private String id;

    ShowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Map<String, String> texts = CatalogueText.texts(id);
        if (texts.isEmpty()) {
            String nearest = CatalogueText.nearest(id);
            throw new ParameterException(
                    spec.commandLine(),
                    "the catalogue has no entry " + id + (nearest.isEmpty() ? "" : "; maybe " + nearest));
        }
        texts.forEach((kind, text) -> {
            console.out().println("# " + kind);
            console.out().print(text);
        });
        return ExitCode.DONE;
    }
}
