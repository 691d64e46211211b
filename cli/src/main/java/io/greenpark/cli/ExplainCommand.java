package io.greenpark.cli;

import io.greenpark.core.provenance.SourcedValue;
import io.greenpark.reports.Run;
import io.greenpark.reports.explain.Explainer;
import io.greenpark.reports.explain.Explanation;
import io.greenpark.reports.explain.UnknownFigureException;
import io.greenpark.reports.run.RunDirectory;
import io.greenpark.scenarios.text.Nearest;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code greenpark explain}: the chain of numbers, factors and sources behind a figure of a finished run. */
@Command(
        name = "explain",
        description = "Shows where a figure of a finished run comes from: rows of its files, factors, and the sources"
                + " and assumptions it rests on. The figure is worked out anew from the files.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  greenpark explain out/tieling-four-parks full.all.gridBillYuanPerMwhConsumed",
            "  greenpark explain out/tieling-four-parks full.changtu-biotech.scope2LocationTco2",
            "  greenpark explain out/tieling-four-parks full.all.npvYuan --lang zh",
            "  greenpark explain out/tieling-four-parks full.all.importMwh --json"
        })
final class ExplainCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "OUTDIR", description = "Directory of the run.")
    private Path directory;

    @Parameters(
            paramLabel = "FIGURE",
            description = "CASE.PARK.INDICATOR as summary.csv has them; PARK is all for all parks together.")
    private String figure;

    @Mixin
    private final OutputOption output = new OutputOption();

    @Mixin
    private LanguageOption language;

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Run run = ProgressLine.during(
                console,
                output.forPeople(),
                new Words(language.language()).reading(directory),
                () -> RunDirectory.read(directory));
        Explanation explanation = explained(run);
        List<SourcedValue> sources = explanation.sources(run.study().register());
        output.print(
                console,
                () -> new ExplanationLines(new Words(language.language())).of(explanation, sources),
                () -> ExplanationJson.of(explanation, sources));
        return ExitCode.DONE;
    }

    private Explanation explained(Run run) {
        try {
            return Explainer.explain(run, figure);
        } catch (UnknownFigureException e) {
            String nearest = Nearest.to(e.name(), e.known());
            throw new ParameterException(spec.commandLine(), Failures.maybe(e.getMessage(), nearest));
        }
    }
}
