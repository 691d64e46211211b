package io.greenpark.cli;

import io.greenpark.core.simulation.Parallelism;
import io.greenpark.core.simulation.Progress;
import io.greenpark.core.study.FigureSink;
import io.greenpark.core.study.StudyRuns;
import io.greenpark.scenarios.ReadOptions;
import io.greenpark.scenarios.engine.StudyEngine;
import io.greenpark.scenarios.engine.StudyImage;
import io.greenpark.scenarios.input.Disk;
import io.greenpark.scenarios.input.KeepingFiles;
import io.greenpark.scenarios.input.KeptFiles;
import io.greenpark.scenarios.text.Nearest;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --engine} and {@code --master}: what simulates the runs of a study of many runs, and where. */
final class EngineOption {

    private static final String LOCAL = "local";
    private static final String SPARK = "spark";

    /** A program that is submitted to a cluster is told its master so. */
    private static final String SUBMITTED_TO = "spark.master";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--engine",
            paramLabel = "NAME",
            completionCandidates = Names.class,
            description =
                    "What simulates: local, threads of this process (default), or spark, Apache Spark, which needs the"
                            + " optional module spark. It changes no result.")
    private String engine = LOCAL;

    @Option(
            names = "--master",
            paramLabel = "URL",
            description =
                    "Where Spark simulates: local[N], N threads of this process (default: local[*]), or a cluster such"
                            + " as spark://HOST:7077.")
    private @Nullable String master;

    private final KeepingFiles files = new KeepingFiles(Disk.HERE);
    private @Nullable StudyEngine spark;

    /** Names of the engines. */
    static final class Names implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return List.of(LOCAL, SPARK).iterator();
        }
    }

    /**
     * Looks for the module, if it is needed, before anything is read.
     *
     * @param hours whether hourly flows are written by this process
     */
    void prepare(boolean hours) {
        if (engine.equals(SPARK)) {
            if (hours) {
                throw refused("--parquet-hourly is for --engine local, or for --results");
            }
            spark = ServiceLoader.load(StudyEngine.class)
                    .findFirst()
                    .orElseThrow(() -> refused("--engine spark needs " + StudyEngine.MODULE));
        } else if (!engine.equals(LOCAL)) {
            String text = "--engine: there is no engine " + engine;
            throw refused(Failures.maybe(text, Nearest.to(engine, List.of(LOCAL, SPARK))));
        } else if (master != null) {
            throw refused("--master is for --engine spark");
        }
    }

    private ParameterException refused(String why) {
        return new ParameterException(spec.commandLine(), why);
    }

    /** Whether Spark simulates. */
    boolean isSpark() {
        return spark != null;
    }

    /** Where Spark simulates. */
    String master() {
        return master == null ? System.getProperty(SUBMITTED_TO, "local[*]") : master;
    }

    /** The files that were read. */
    KeptFiles files() {
        return files.kept();
    }

    /** How the study is read, so that it can be sent to where it is simulated. */
    ReadOptions reading(ReadOptions options) {
        return spark == null ? options : options.with(files);
    }

    /**
     * Simulates those of {@code runs} that {@code sink} does not have.
     *
     * @param image the study, with the files that were read
     * @param progress is told after every run; runs that were there already count as finished
     */
    void run(
            StudyRuns runs,
            Function<KeptFiles, StudyImage> image,
            Parallelism threads,
            FigureSink sink,
            Progress progress) {
        if (spark == null) {
            runs.run(threads, sink, progress);
        } else {
            spark.run(runs, image.apply(files()), master(), sink, progress);
        }
    }
}
