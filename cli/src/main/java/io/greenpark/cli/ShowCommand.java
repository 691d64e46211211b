package io.greenpark.cli;

import io.greenpark.reports.plot.Plot;
import io.greenpark.reports.plot.SvgPlot;
import io.greenpark.reports.plot.TextPlot;
import io.greenpark.reports.text.Numbers;
import io.greenpark.scenarios.catalogue.CatalogueText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code greenpark show}: one entry of the catalogue as it is written there, with its curves. */
@Command(
        name = "show",
        description =
                "Shows an entry of the catalogue with its numbers and their sources, and its curves if it has any.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  greenpark show generic-4500-155",
            "  greenpark show generic-4500-155 --svg curve.svg --lang zh",
            "  greenpark show liaoning-two-part-66kv"
        })
final class ShowCommand implements Callable<Integer> {

    /** What is no part of the entry stands behind this sign, so that the whole is still a file of the format. */
    private static final String REMARK = "# ";

    private static final int WIDTH = 80 - REMARK.length();

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "ID",
            completionCandidates = Ids.class,
            description = "Id of the entry, as greenpark list shows it.")
    private String id;

    @Option(names = "--svg", paramLabel = "FILE", description = "Also writes the curves to this SVG file.")
    private @Nullable Path svg;

    @Mixin
    private LanguageOption language;

    @Mixin
    private final OutputOption output = new OutputOption();

    /** Ids of all entries. */
    static final class Ids implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return CatalogueText.kinds().stream()
                    .flatMap(kind -> CatalogueText.items(kind).stream())
                    .map(CatalogueText.Item::id)
                    .distinct()
                    .iterator();
        }
    }

    ShowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Map<String, String> texts = CatalogueText.texts(id);
        if (texts.isEmpty()) {
            String nearest = CatalogueText.nearest(id);
            throw new ParameterException(
                    spec.commandLine(), Failures.maybe("the catalogue has no entry " + id, nearest));
        }
        Words words = new Words(language.language());
        Map<String, EntryFigures> figures = new LinkedHashMap<>();
        texts.keySet().forEach(kind -> figures.put(kind, EntryFigures.of(kind, id, words)));
        if (svg != null) {
            List<Plot> plots =
                    figures.values().stream().flatMap(of -> of.plots().stream()).toList();
            if (plots.isEmpty()) {
                throw new ParameterException(spec.commandLine(), "the entry " + id + " has no curve for --svg");
            }
            WholeFile.write(svg, SvgPlot.of(id, plots, Numbers.of(words.language())));
        }
        output.print(console, () -> lines(texts, figures), () -> EntryJson.of(id, figures));
        return ExitCode.DONE;
    }

    private static List<String> lines(Map<String, String> texts, Map<String, EntryFigures> figures) {
        List<String> lines = new ArrayList<>();
        texts.forEach((kind, text) -> {
            lines.add(REMARK + kind);
            text.lines().map(YamlLines::of).forEach(lines::addAll);
            EntryFigures of = figures.get(kind);
            of.plots().forEach(plot -> remark(TextPlot.lines(plot, of.numbers(), WIDTH), lines));
            if (!of.plots().isEmpty()) {
                remark(of.facts(), lines);
            }
        });
        return lines;
    }

    private static void remark(List<String> remarks, List<String> lines) {
        lines.add(REMARK.strip());
        remarks.forEach(line -> lines.add((REMARK + line).stripTrailing()));
    }
}
