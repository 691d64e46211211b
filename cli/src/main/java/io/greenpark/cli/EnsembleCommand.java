package io.greenpark.cli;

import io.greenpark.core.simulation.Case;
import io.greenpark.core.simulation.Parallelism;
import io.greenpark.core.study.EnsembleResult;
import io.greenpark.core.study.EnsembleStudy;
import io.greenpark.core.study.FigureSink;
import io.greenpark.core.study.RunStatus;
import io.greenpark.reports.run.EnsembleDirectory;
import io.greenpark.reports.text.Numbers;
import io.greenpark.scenarios.ScenarioReader;
import io.greenpark.scenarios.engine.StudyImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
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

/** {@code greenpark ensemble}: simulates a scenario in many weather years. */
@Command(
        name = "ensemble",
        description = {
            "Simulates the cases of a scenario in many weather years: P50 to P99 of every plant with the terms that"
                    + " make them unsure, and the spread of every indicator.",
            "What the key ensemble of the scenario says is unsure besides, such as load growth and prices, is"
                    + " drawn for every year too.",
            "An ensemble that was ended goes on where it was when the same command is given again; more years may be"
                    + " asked for later."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  greenpark ensemble four-parks.yaml --years 50 --case full",
            "  greenpark ensemble scenarios/examples/one-park-ensemble.yaml",
            "  greenpark ensemble four-parks.yaml --set weather.ensemble.interannual.windSpeedSdFraction=0.06"
        })
final class EnsembleCommand implements Callable<Integer> {

    private static final int LEAST_YEARS = 2;
    private static final int MOST_YEARS = 10_000;

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "Scenario file (YAML or JSON).")
    private Path file;

    @Option(names = "--years", paramLabel = "N", description = "Number of weather years (default: 30).")
    private int years = 30;

    @Option(
            names = "--case",
            paramLabel = "ID",
            arity = "1..*",
            description = "Simulate only these cases, and the baseline.")
    private final List<String> cases = new ArrayList<>();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            description = "Directory of the results; the years of an earlier run of the same ensemble in it are kept"
                    + " (default: out/NAME-ensemble).")
    private @Nullable Path out;

    @Mixin
    private SettingsOption settings;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Years simulated at the same time (default: all processors). It changes no result.")
    private int threads = Runtime.getRuntime().availableProcessors();

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

    EnsembleCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        require("--threads", threads, 1, Integer.MAX_VALUE);
        require("--years", years, LEAST_YEARS, MOST_YEARS);
        engine.prepare(parquet.hourly() && !shared.isGiven());
        shared.prepare(engine.isSpark(), parquet.others(out));
        if (!shared.isGiven()) {
            parquet.prepare();
        }
        long started = System.nanoTime();
        EnsembleStudy study = ProgressLine.during(
                console,
                output.forPeople(),
                new Words(language.language()).reading(file),
                () -> selected(ScenarioReader.readEnsemble(file, engine.reading(settings.options()))));
        if (shared.isGiven()) {
            return shared(study, started);
        }
        try (EnsembleDirectory results = EnsembleDirectory.open(study, directory(study))) {
            return simulate(study, results, started);
        }
    }

    private int shared(EnsembleStudy study, long started) {
        List<Case> simulated = study.scenario().cases();
        StudyImage image = StudyImage.ofEnsemble(file, settings.options(), simulated, years, engine.files());
        return shared.simulate(
                console,
                output,
                new Words(language.language()),
                (spark, place, progress) -> spark.ensemble(study, years, image, place, progress),
                shared.place(engine.master(), parquet.hourly()),
                started,
                (words, seconds) -> words.get("ensemble.done", years, simulated.size(), seconds));
    }

    private int simulate(EnsembleStudy study, EnsembleDirectory results, long started) throws IOException {
        Words words = new Words(language.language());
        List<String> runs = study.ids(years);
        FigureSink sink = parquet.sink(results, (writer, hours) -> results.parquet(years, writer, hours));
        int earlier = (int) runs.stream().filter(sink::has).count();
        var pace = new Pace(earlier, System::nanoTime);
        try (ProgressLine progress = new ProgressLine(console, output.forPeople())) {
            progress.show(earlier, runs.size(), "");
            engine.run(
                    study.runsOf(years),
                    files -> StudyImage.ofEnsemble(
                            file, settings.options(), study.scenario().cases(), years, files),
                    new Parallelism(threads),
                    sink,
                    (run, finished, total) -> progress.show(finished, total, pace.after(finished, total, words)));
        }
        parquet.finish();
        EnsembleResult result = results.finish(years, new Parallelism(threads), language.language());
        Path directory = directory(study).toAbsolutePath().normalize();
        Duration duration = Duration.ofNanos(System.nanoTime() - started);
        output.print(
                console,
                () -> lines(result, directory, earlier, duration, words),
                () -> AnswerJson.ofFile(directory, EnsembleDirectory.JSON));
        FailedRuns failed = failed(result, results);
        failed.lines(words).forEach(console.err()::println);
        return failed.exitCode();
    }

    private FailedRuns failed(EnsembleResult result, EnsembleDirectory results) {
        Map<String, RunStatus> statuses = new LinkedHashMap<>();
        for (int year = 1; year <= years; year++) {
            statuses.put(String.valueOf(year), result.failed().getOrDefault(year, RunStatus.FINISHED));
        }
        return FailedRuns.of(statuses, results::reason);
    }

    private Path directory(EnsembleStudy study) {
        return out == null ? Path.of("out", study.scenario().name() + "-ensemble") : out;
    }

    private void require(String option, int value, int least, int most) {
        if (value < least || value > most) {
            String range = most == Integer.MAX_VALUE ? "at least " + least : "from %d to %d".formatted(least, most);
            throw new ParameterException(
                    spec.commandLine(), "%s must be %s, but is %d".formatted(option, range, value));
        }
    }

    private EnsembleStudy selected(EnsembleStudy study) {
        try {
            return study.withCases(CaseSelection.of(study.scenario(), cases).cases());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--case: " + e.getMessage());
        }
    }

    private static List<String> lines(
            EnsembleResult result, Path directory, int earlier, Duration duration, Words words) {
        List<String> lines = new ArrayList<>(new EnsembleTable(result, words).lines());
        if (earlier > 0) {
            lines.add(words.get("runs.earlier", earlier));
        }
        lines.add(words.get(
                "ensemble.done",
                result.years().size(),
                result.scenario().cases().size(),
                Numbers.of(words.language()).fixed(duration.toMillis() / 1000.0, 1)));
        lines.add(directory.toString());
        return lines;
    }
}
