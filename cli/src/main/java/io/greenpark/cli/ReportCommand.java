package io.greenpark.cli;

import io.greenpark.core.time.TimeAxis;
import io.greenpark.reports.ComparedRun;
import io.greenpark.reports.Run;
import io.greenpark.reports.RunComparison;
import io.greenpark.reports.html.StudyContent;
import io.greenpark.reports.run.RunDirectory;
import io.greenpark.reports.run.StudyPage;
import io.greenpark.reports.run.WriteOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
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
            "Of a sweep, an ensemble, years, a choice of sizes or a study of outages it writes the page;",
            "named after a run, their charts stand in the report of the run (years apart)."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  greenpark report out/tieling-four-parks --lang zh",
            "  greenpark report out/as-planned out/30-mw --out out/both",
            "  greenpark report out/2027 out/2030 out/2027-in-quarter-hours",
            "  greenpark report out/as-planned out/30-mw --json > both.json",
            "  greenpark report out/tieling-four-parks --charts --lang zh",
            "  greenpark report out/tieling-four-parks --period 2027Q1 2027H1 --lang zh",
            "  greenpark report out/one-park-sweep",
            "  greenpark report out/one-park out/one-park-sweep out/one-park-size-size"
        })
final class ReportCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "OUTDIR",
            arity = "1..*",
            description = "Directories of finished runs, and of studies of many runs.")
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
        List<Path> studies = directories.stream().filter(StudyPage::isFor).toList();
        List<Path> finished = directories.stream()
                .filter(directory -> !studies.contains(directory))
                .toList();
        if (finished.size() < 2 && out != null) {
            throw new ParameterException(
                    spec.commandLine(), "--out is the place of a comparison, which takes at least two runs");
        }
        charts.prepare();
        return finished.isEmpty() ? study(studies) : runs(finished, contents(studies));
    }

    private int study(List<Path> studies) throws IOException {
        if (studies.size() > 1) {
            throw new ParameterException(
                    spec.commandLine(), "several studies are shown in the report of a run: name its directory too");
        }
        if (periods.isGiven()) {
            throw new ParameterException(spec.commandLine(), "--period is for the directory of a run");
        }
        Path page = StudyPage.write(studies.get(0), language.language());
        charts.write(studies.get(0), language.language());
        output.print(console, () -> List.of(page.toString()), () -> json(page));
        return ExitCode.DONE;
    }

    private int runs(List<Path> finished, List<StudyContent> studies) throws IOException {
        Run shown = RunComparison.of(finished.stream().map(this::read).toList());
        List<String> documents = periodsOf(shown);
        Path directory = write(shown, finished, studies);
        List<String> written =
                documents.isEmpty() ? List.of() : PeriodOption.write(shown, documents, directory, language.language());
        charts.write(directory, language.language());
        output.print(
                console,
                () -> lines(shown, finished.size() == 1, directory, written),
                () -> AnswerJson.ofFile(directory, "summary.json"));
        return ExitCode.DONE;
    }

    /** What the report shows of studies: one of each kind. */
    private List<StudyContent> contents(List<Path> studies) {
        List<StudyContent> contents = studies.stream().map(StudyPage::read).toList();
        Map<String, Path> kinds = new HashMap<>();
        for (int i = 0; i < studies.size(); i++) {
            String kind = contents.get(i).kind();
            if (kind.equals("years")) {
                throw new ParameterException(
                        spec.commandLine(),
                        "%s: years have a page of their own: greenpark report %1$s".formatted(studies.get(i)));
            }
            Path first = kinds.putIfAbsent(kind, studies.get(i));
            if (first != null) {
                throw new ParameterException(
                        spec.commandLine(),
                        "%s and %s: a report shows one study of each kind".formatted(first, studies.get(i)));
            }
        }
        return contents;
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

    private Path write(Run shown, List<Path> finished, List<StudyContent> studies) {
        if (finished.size() == 1) {
            return RunDirectory.writeReports(shown, studies, finished.get(0), language.language());
        }
        Path directory = out == null ? Path.of("out", "comparison") : out;
        RunDirectory.write(shown, directory, WriteOptions.standard().withLanguage(language.language()));
        return studies.isEmpty()
                ? directory
                : RunDirectory.writeReports(shown, studies, directory, language.language());
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

    private List<String> lines(Run shown, boolean alone, Path directory, List<String> documents) {
        Words words = new Words(language.language());
        ResultTable table = alone ? new ResultTable(shown.study(), words) : ResultTable.ofRuns(shown.study(), words);
        List<String> lines = new ArrayList<>(table.lines());
        lines.addAll(runs(shown, words));
        lines.add(directory.resolve("report.html").toString());
        lines.addAll(documents);
        return lines;
    }
}
