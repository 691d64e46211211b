package io.greenpark.cli;

import io.greenpark.core.ledger.HourlyLedger;
import io.greenpark.core.result.StudyResult;
import io.greenpark.core.simulation.LedgerDetail;
import io.greenpark.core.simulation.Parallelism;
import io.greenpark.core.simulation.Scenario;
import io.greenpark.core.simulation.Simulation;
import io.greenpark.reports.run.RunDirectory;
import io.greenpark.reports.run.WriteOptions;
import io.greenpark.reports.text.Numbers;
import io.greenpark.scenarios.ScenarioReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code greenpark run}: simulates a scenario and writes its results. */
@Command(
        name = "run",
        description = "Simulates the cases of a scenario and writes accounts and a report.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  greenpark run scenarios/tieling/four-parks.yaml",
            "  greenpark run four-parks.yaml --case full --set weather.seed=2",
            "  greenpark run four-parks.yaml --set 'parks.*.grid.importLimitMw=30' --out out/30-mw",
            "  greenpark run four-parks.yaml --json > summary.json"
        })
final class RunCommand implements Callable<Integer> {

    private final Console console;
    private final Map<String, Duration> timings = new LinkedHashMap<>();

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "Scenario file (YAML or JSON).")
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
            description = "Directory of the results, replaced as a whole (default: out/NAME, NAME of the scenario).")
    private @Nullable Path out;

    @Mixin
    private SettingsOption settings;

    @Option(
            names = "--detail",
            paramLabel = "assets,prices,ledger",
            split = ",",
            description = {
                "Write more: assets, the hourly detail of every wind and solar asset;",
                "prices, the marginal values of optimal dispatch;",
                "ledger, both ledgers of every plant and battery hour by hour."
            })
    private final Set<Detail> details = EnumSet.noneOf(Detail.class);

    private final Map<String, HourlyLedger> ledgers = new ConcurrentHashMap<>();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Cases simulated at the same time (default: all processors). It changes no result.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--parquet",
            description =
                    "Write figures and hourly flows as Parquet too, into parquet/ of the directory; needs the optional"
                            + " module duckdb.")
    private boolean parquet;

    @Mixin
    private LanguageOption language;

    @Mixin
    private final ChartsOption charts = new ChartsOption();

    @Mixin
    private final OutputOption output = new OutputOption();

    RunCommand(Console console) {
        this.console = console;
    }

    /** What can be written in more detail. */
    enum Detail {
        assets,
        prices,
        ledger
    }

    @Override
    public Integer call() throws IOException {
        requireThreads();
        charts.prepare();
        WriteOptions options =
                parquet ? WriteOptions.standard().withParquet(ParquetModule.writer(spec)) : WriteOptions.standard();
        return new CaseFailures(console, new Words(language.language()), file, settings.options())
                .guard(() -> simulate(options));
    }

    private int simulate(WriteOptions standard) throws IOException {
        long started = System.nanoTime();
        StudyResult study;
        Path directory;
        Words words = new Words(language.language());
        try (ProgressLine progress = new ProgressLine(console, output.forPeople())) {
            progress.say(words.reading(file));
            Scenario scenario = timed("read", () -> selected(ScenarioReader.read(file, settings.options())));
            progress.show(0, scenario.cases().size(), scenario.name());
            study = timed(
                    "simulate",
                    () -> Simulation.run(
                            scenario,
                            new Parallelism(threads),
                            (id, finished, total) -> progress.show(finished, total, id),
                            details.contains(Detail.ledger) ? ledgers::put : LedgerDetail.none()));
            progress.say(words.get("progress.writing"));
            directory = write(study, standard);
        }
        print(study, directory, Duration.ofNanos(System.nanoTime() - started));
        return ExitCode.DONE;
    }

    private void requireThreads() {
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads must be at least 1, but is " + threads);
        }
    }

    private Scenario selected(Scenario scenario) {
        try {
            return CaseSelection.of(scenario, cases);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--case: " + e.getMessage());
        }
    }

    private Path write(StudyResult study, WriteOptions standard) {
        WriteOptions options =
                standard.withThreads(threads).withLanguage(language.language()).withTimings(timings);
        Path directory = out == null ? Path.of("out", study.name()) : out;
        options = details.contains(Detail.assets) ? options.withAssetDetail() : options;
        options = options.withLedgerHours(ledgers);
        options = details.contains(Detail.prices) ? options.withPriceDetail() : options;
        RunDirectory.write(study, directory, options);
        charts.write(directory, language.language());
        return directory;
    }

    private <T> T timed(String phase, Supplier<T> work) {
        long started = System.nanoTime();
        T result = work.get();
        timings.put(phase, Duration.ofNanos(System.nanoTime() - started));
        return result;
    }

    private static List<String> lines(StudyResult study, Path directory, Duration duration, Words words) {
        List<String> lines = new ArrayList<>(new ResultTable(study, words).lines());
        lines.add(words.get(
                "run.done",
                study.cases().size(),
                Numbers.of(words.language()).fixed(study.axis().steps(), 0),
                study.axis().step().toMinutes(),
                Numbers.of(words.language()).fixed(duration.toMillis() / 1000.0, 1)));
        lines.add(directory.resolve("report.html").toString());
        return lines;
    }

    private void print(StudyResult study, Path directory, Duration duration) {
        Words words = new Words(language.language());
        NoticeLines notices = new NoticeLines(study, words);
        output.print(
                console,
                () -> lines(study, directory, duration, words),
                () -> AnswerJson.ofFile(directory, "summary.json"));
        if (output.forPeople()) {
            notices.remarks().forEach(line -> console.note(words, line));
        }
        notices.shortages().forEach(line -> console.warn(words, line));
    }
}
