package io.greenpark.cli;

import io.greenpark.reports.table.Ids;
import io.greenpark.scenarios.catalogue.CatalogueText;
import io.greenpark.scenarios.text.Nearest;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    @Mixin
    private final OutputOption output = new OutputOption();

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
            String known = "there is no list %s; there are %s".formatted(kind, String.join(", ", kinds));
            throw new ParameterException(spec.commandLine(), Failures.maybe(known, Nearest.to(kind, kinds)));
        }
        List<CatalogueText.Item> items = CatalogueText.items(kind);
        output.print(console, () -> lines(items), () -> json(items));
        return ExitCode.DONE;
    }

    private List<String> lines(List<CatalogueText.Item> items) {
        Words words = new Words(language.language());
        TextTable table = TextTable.ofTexts();
        for (CatalogueText.Item item : items) {
            table.row(item.id(), words.get("confidence." + Ids.of(item.confidence())), words.of(item.title()));
        }
        return table.lines();
    }

    private String json(List<CatalogueText.Item> items) {
        List<Map<String, Object>> entries = new ArrayList<>();
        for (CatalogueText.Item item : items) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("id", item.id());
            entry.put("confidence", Ids.of(item.confidence()));
            entry.put("title", item.title());
            entries.add(entry);
        }
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("kind", kind);
        root.put("entries", entries);
        return AnswerJson.of(root);
    }
}
