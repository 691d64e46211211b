package io.greenpark.cli;

import io.greenpark.core.result.Indicator;
import io.greenpark.core.simulation.Case;
import io.greenpark.core.simulation.Parallelism;
import io.greenpark.core.study.FigureSink;
import io.greenpark.core.study.RunStatus;
import io.greenpark.core.study.SweepStudy;
import io.greenpark.reports.run.SweepDirectory;
import io.greenpark.reports.table.SweepResults;
import io.greenpark.reports.text.Numbers;
import io.greenpark.scenarios.ScenarioReader;
import io.greenpark.scenarios.engine.StudyImage;
import io.greenpark.scenarios.text.Nearest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
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

/** {@code greenpark sweep}: simulates the variants of a scenario that its key {@code sweep} describes. */
@Command(
        name = "sweep",
        description = {
            "Simulates the variants of a scenario that its key sweep describes: a grid, a list, a Latin hypercube, or one"
                    + " value at a time (tornado).",
            "A sweep that was ended goes on where it was when the same command is given again."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  greenpark sweep sweep.yaml --threads 4",
            "  greenpark sweep sweep.yaml --case full --indicator gridBillYuan --out out/prices"
        })
final class SweepCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "Scenario file (YAML or JSON) with the key sweep.")
    private Path file;

    @Option(
            names = "--case",
            paramLabel = "ID",
            arity = "1..*",
            description = "Simulate only these cases, and the baseline.")
    private final List<String> cases = new ArrayList<>();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            description = "Directory of the results; the points of an earlier run of the same sweep in it are kept"
                    + " (default: out/NAME-sweep).")
    private @Nullable Path out;

    @Mixin
    private SettingsOption settings;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Points simulated at the same time (default: all processors). It changes no result.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--indicator",
            paramLabel = "ID",
            completionCandidates = Indicators.class,
            description = "Indicator of the printed tornado (default: gridBillYuan); the files hold all of them.")
    private String indicator = Indicator.GRID_BILL_YUAN.id();

    @Mixin
    private LanguageOption language;

    @Mixin
    private final EngineOption engine = new EngineOption();

    @Mixin
    private final ResultsOption shared = new ResultsOption();

    @Mixin
    private final StudyParquetOption parquet = new StudyParquetOption();

    @Mixin
    private final OutputOption output = new OutputOption();

    /** Ids of the indicators. */
    static final class Indicators implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Indicator.values()).map(Indicator::id).iterator();
        }
    }

    SweepCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads must be at least 1, but is " + threads);
        }
        Indicator shown = shown();
        engine.prepare(parquet.hourly() && !shared.isGiven());
        shared.prepare(engine.isSpark(), parquet.others(out));
        if (!shared.isGiven()) {
            parquet.prepare();
        }
        long started = System.nanoTime();
        Words words = new Words(language.language());
        SweepStudy study = ProgressLine.during(
                console,
                output.forPeople(),
                words.reading(file),
                () -> selected(ScenarioReader.readSweep(file, engine.reading(settings.options()))));
        if (shared.isGiven()) {
            return shared(study, started, words);
        }
        Path directory = out == null ? Path.of("out", study.scenario().name() + "-sweep") : out;
        FailedRuns failed;
        try (SweepDirectory results = SweepDirectory.open(study, directory)) {
            FigureSink sink = parquet.sink(results, results::parquet);
            int earlier = (int) study.points().stream()
                    .filter(point -> sink.has(point.id()))
                    .count();
            simulate(study, sink, earlier, words);
            parquet.finish();
            SweepResults finished = results.finish(language.language());
            double seconds = Duration.ofNanos(System.nanoTime() - started).toMillis() / 1000.0;
            output.print(
                    console,
                    () -> lines(finished, directory, shown, earlier, seconds, words),
                    () -> SweepJson.of(finished, directory, earlier));
            Map<String, RunStatus> statuses = new LinkedHashMap<>();
            study.points()
                    .forEach(point ->
                            statuses.put(point.id(), finished.statuses().get(point)));
            failed = FailedRuns.of(statuses, results::reason);
            failed.lines(words).forEach(console.err()::println);
        }
        return failed.exitCode();
    }

    private int shared(SweepStudy study, long started, Words words) {
        List<Case> simulated = study.scenario().cases();
        StudyImage image = StudyImage.ofSweep(file, settings.options(), simulated, engine.files());
        return shared.simulate(
                console,
                output,
                words,
                (spark, place, progress) -> spark.sweep(study, image, place, progress),
                shared.place(engine.master(), parquet.hourly()),
                started,
                (of, seconds) -> of.get("sweep.done", study.points().size(), simulated.size(), seconds));
    }

    private Indicator shown() {
        List<String> known =
                Arrays.stream(Indicator.values()).map(Indicator::id).toList();
        if (!known.contains(indicator)) {
            String text = "--indicator: there is no indicator " + indicator;
            throw new ParameterException(spec.commandLine(), Failures.maybe(text, Nearest.to(indicator, known)));
        }
        return Indicator.values()[known.indexOf(indicator)];
    }

    private void simulate(SweepStudy study, FigureSink results, int earlier, Words words) {
        var pace = new Pace(earlier, System::nanoTime);
        try (ProgressLine progress = new ProgressLine(console, output.forPeople())) {
            progress.show(earlier, study.points().size(), "");
            engine.run(
                    study.runs(),
                    files -> StudyImage.ofSweep(
                            file, settings.options(), study.scenario().cases(), files),
                    new Parallelism(threads),
                    results,
                    (point, finished, total) -> progress.show(finished, total, pace.after(finished, total, words)));
        }
    }

    private SweepStudy selected(SweepStudy study) {
        try {
            List<String> kept = CaseSelection.of(study.scenario(), cases).cases().stream()
                    .map(Case::id)
                    .toList();
            return study.withCases(variant -> kept.contains(variant.id()));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--case: " + e.getMessage());
        }
    }

    private static List<String> lines(
            SweepResults results, Path directory, Indicator shown, int earlier, double seconds, Words words) {
        List<String> lines = new ArrayList<>(new SweepTable(results, shown, words).lines());
        if (earlier > 0) {
            lines.add(words.get("runs.earlier", earlier));
        }
        lines.add(words.get(
                "sweep.done",
                results.study().points().size(),
                results.study().scenario().cases().size(),
                Numbers.of(words.language()).fixed(seconds, 1)));
        lines.add(AnswerJson.absolute(directory));
        return lines;
    }
}
