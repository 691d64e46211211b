package io.greenpark.cli;

import io.greenpark.core.time.TimeAxis;
import io.greenpark.reports.ComparedRun;
import io.greenpark.reports.Run;
import io.greenpark.reports.RunComparison;
import io.greenpark.reports.run.RunDirectory;
import io.greenpark.reports.run.StudyPage;
import io.greenpark.reports.run.WriteOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
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

/** {@code greenpark report}: shows finished runs again, alone or side by side. */
@Command(
        name = "report",
        description = {
            "Writes the report and the workbook of a finished run anew, without computing it again.",
            "Several runs are set side by side in a directory of their own, as one run with the",
            "cases of all of them, each with the number of its run; they may be of other years,",
            "steps and lengths: totals are compared where times are equally long.",
            "Of a sweep, an ensemble, years, a choice of sizes or a study of outages it writes the page."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  greenpark report out/tieling-four-parks --lang zh",
            "  greenpark report out/as-planned out/30-mw --out out/both",
            "  greenpark report out/2027 out/2030 out/2027-in-quarter-hours",
            "  greenpark report out/as-planned out/30-mw --json > both.json",
            "  greenpark report out/tieling-four-parks --charts --lang zh",
            "  greenpark report out/tieling-four-parks --period 2027Q1 2027H1 --lang zh",
            "  greenpark report out/one-park-sweep"
        })
final class ReportCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "OUTDIR", arity = "1..*", description = "Directories of finished runs.")
    private List<Path> directories;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            description = "Directory of the comparison (default: out/comparison).")
    private @Nullable Path out;

    @Mixin
    private final OutputOption output = new OutputOption();

    @Mixin
    private LanguageOption language;

    @Mixin
    private final PeriodOption periods = new PeriodOption();

    @Mixin
    private final ChartsOption charts = new ChartsOption();

    ReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (directories.size() == 1 && out != null) {
            throw new ParameterException(
                    spec.commandLine(), "--out is the place of a comparison, which takes at least two runs");
        }
        charts.prepare();
        if (directories.size() == 1 && StudyPage.isFor(directories.get(0))) {
            if (periods.isGiven()) {
                throw new ParameterException(spec.commandLine(), "--period is for the directory of a run");
            }
            Path page = StudyPage.write(directories.get(0), language.language());
            charts.write(directories.get(0), language.language());
            output.print(console, () -> List.of(page.toString()), () -> json(page));
            return ExitCode.DONE;
        }
        List<Run> runs = directories.stream().map(this::read).toList();
        Run shown = RunComparison.of(runs);
        List<String> documents = periodsOf(shown);
        Path directory = write(shown);
        List<String> written =
                documents.isEmpty() ? List.of() : PeriodOption.write(shown, documents, directory, language.language());
        charts.write(directory, language.language());
        output.print(
                console, () -> lines(shown, directory, written), () -> AnswerJson.ofFile(directory, "summary.json"));
        return ExitCode.DONE;
    }

    private Run read(Path directory) {
        Words words = new Words(language.language());
        return ProgressLine.during(
                console, output.forPeople(), words.reading(directory), () -> RunDirectory.read(directory));
    }

    private List<String> periodsOf(Run shown) {
        try {
            return periods.of(shown);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--period: " + e.getMessage());
        }
    }

    private Path write(Run shown) {
        if (directories.size() == 1) {
            return RunDirectory.writeReports(shown, List.of(), directories.get(0), language.language());
        }
        Path directory = out == null ? Path.of("out", "comparison") : out;
        RunDirectory.write(shown, directory, WriteOptions.standard().withLanguage(language.language()));
        return directory;
    }

    private static String json(Path page) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put(AnswerJson.DIRECTORY, AnswerJson.absolute(page.toAbsolutePath().getParent()));
        root.put("report", AnswerJson.absolute(page));
        return AnswerJson.of(root);
    }

    /** The runs that are set side by side, with their time and their rules. */
    private static List<String> runs(Run shown, Words words) {
        List<String> lines = new ArrayList<>();
        for (ComparedRun run : shown.compared()) {
            TimeAxis axis = run.axis();
            String line = words.get(
                    "report.run",
                    run.id(),
                    run.name(),
                    axis.firstDate(),
                    axis.lastDate(),
                    axis.step().toMinutes(),
                    run.rules().id());
            lines.addAll(Wrap.lines(line, "   "));
        }
        TimeAxis first = shown.study().axis();
        if (!shown.compared().stream().allMatch(run -> run.axis().isAsLongAs(first))) {
            lines.addAll(Wrap.lines(words.get("report.spans"), ""));
        }
        return lines;
    }

    private List<String> lines(Run shown, Path directory, List<String> documents) {
        Words words = new Words(language.language());
        ResultTable table = directories.size() == 1
                ? new ResultTable(shown.study(), words)
                : ResultTable.ofRuns(shown.study(), words);
        List<String> lines = new ArrayList<>(table.lines());
        lines.addAll(runs(shown, words));
        lines.add(directory.resolve("report.html").toString());
        lines.addAll(documents);
        return lines;
    }
}
