package io.greenpark.cli;

import io.greenpark.reports.table.Ids;
import io.greenpark.scenarios.catalogue.CatalogueText;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code greenpark list}: what the catalogue holds of one kind. */
@Command(
        name = "list",
        description = "Lists the entries of the catalogue that a scenario can refer to.",
        footerHeading = "%nExamples:%n",
        footer = {"  greenpark list turbines", "  greenpark list tariffs --lang zh"})
final class ListCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "KIND",
            completionCandidates = KindNames.class,
            description = "One of ${COMPLETION-CANDIDATES}.")
    private String kind;

    @Mixin
    private LanguageOption language;

    ListCommand(Console console) {
        this.console = console;
    }

    /** Names of the kinds. */
    static final class KindNames implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return CatalogueText.kinds().iterator();
        }
    }

    @Override
    public Integer call() {
        List<String> kinds = CatalogueText.kinds();
        if (!kinds.contains(kind)) {
            throw new ParameterException(
                    spec.commandLine(), "there is no list %s; there are %s".formatted(kind, String.join(", ", kinds)));
        }
        Words words = new Words(language.language());
        TextTable table = TextTable.ofTexts();
        for (CatalogueText.Item item : CatalogueText.items(kind)) {
            table.row(item.id(), words.get("confidence." + Ids.of(item.confidence())), words.of(item.title()));
        }
        table.lines().forEach(console.out()::println);
        return ExitCode.DONE;
    }
}
