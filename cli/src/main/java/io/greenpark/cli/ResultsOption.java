package io.greenpark.cli;

import io.greenpark.core.simulation.Progress;
import io.greenpark.reports.text.Numbers;
import io.greenpark.scenarios.engine.ResultsEngine;
import io.greenpark.scenarios.engine.StudyEngine;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --results}: the results of a study of many runs as Parquet alone, written by those that simulate it. */
final class ResultsOption {

    /** Two letters at least, as one is a drive. */
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*");

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--results",
            paramLabel = "URI",
            description =
                    "With --engine spark, in place of --out: folder that all machines of the cluster reach, to which they"
                            + " write runs, draws and figures as Parquet, batch by batch.")
    private @Nullable String uri;

    private @Nullable ResultsEngine engine;

    /** Whether the results go there. */
    boolean isGiven() {
        return uri != null;
    }

    /**
     * Looks for the module, if it is needed, before anything is read.
     *
     * @param spark whether Spark simulates
     * @param others options that say where else results go, those that are given
     */
    void prepare(boolean spark, List<String> others) {
        if (uri == null) {
            return;
        }
        if (!spark) {
            throw refused("--results is for --engine spark");
        }
        if (!others.isEmpty()) {
            throw refused("--results takes the place of " + others.get(0));
        }
        engine = ServiceLoader.load(ResultsEngine.class)
                .findFirst()
                .orElseThrow(() -> refused("--results needs " + StudyEngine.MODULE));
        uri = absolute(uri);
    }

    private ParameterException refused(String why) {
        return new ParameterException(spec.commandLine(), why);
    }

    /** A path without scheme is one of this machine, wherever a worker runs. */
    private String absolute(String given) {
        try {
            return SCHEME.matcher(given).matches()
                    ? URI.create(given).toString()
                    : Path.of(given).toAbsolutePath().normalize().toUri().toString();
        } catch (IllegalArgumentException e) {
            throw refused("--results %s: is no path and no URI".formatted(given));
        }
    }

    /**
     * Simulates a study and says what became of it.
     *
     * @param simulates has the engine simulate it, at a place
     * @param started when the command did [ns]
     * @param done the last line for people, of the seconds it took
     * @return how the command ends
     */
    int simulate(
            Console console,
            OutputOption output,
            Words words,
            Simulates simulates,
            ResultsEngine.Place place,
            long started,
            BiFunction<Words, String, String> done) {
        FailedRuns failed;
        try (ProgressLine line = new ProgressLine(console, output.forPeople())) {
            failed = new FailedRuns(simulates.at(engine, place, new Paced(line, words)), "parquet/runs/");
        }
        double seconds = Duration.ofNanos(System.nanoTime() - started).toMillis() / 1000.0;
        String took = Numbers.of(words.language()).fixed(seconds, 1);
        output.print(console, () -> List.of(done.apply(words, took), place.results()), () -> json(failed, place));
        failed.lines(words).forEach(console.err()::println);
        return failed.exitCode();
    }

    /**
     * Where the study is simulated.
     *
     * @param hourly whether the hourly flows are written too
     */
    ResultsEngine.Place place(String master, boolean hourly) {
        return new ResultsEngine.Place(master, uri, hourly);
    }

    /** Has an engine simulate a study. */
    interface Simulates {

        /** What became of its runs. */
        List<ResultsEngine.Outcome> at(ResultsEngine engine, ResultsEngine.Place place, Progress progress);
    }

    private static String json(FailedRuns runs, ResultsEngine.Place place) {
        Map<String, Object> statuses = new LinkedHashMap<>();
        runs.outcomes().forEach(outcome -> statuses.put(outcome.status().id(), outcome.runs()));
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(AnswerJson.DIRECTORY, place.results());
        fields.put("runs", statuses);
        return AnswerJson.of(fields);
    }

    /** Tells a person how far it is; what is told first was there before. */
    private static final class Paced implements Progress {

        private final ProgressLine line;
        private final Words words;
        private @Nullable Pace pace;

        Paced(ProgressLine line, Words words) {
            this.line = line;
            this.words = words;
        }

        @Override
        public void caseFinished(String run, int finished, int total) {
            if (pace == null) {
                pace = new Pace(finished, System::nanoTime);
                line.show(finished, total, "");
            } else {
                line.show(finished, total, pace.after(finished, total, words));
            }
        }
    }
}
