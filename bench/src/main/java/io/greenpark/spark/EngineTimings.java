package io.greenpark.spark;

import com.sun.management.OperatingSystemMXBean;
import io.greenpark.core.simulation.Parallelism;
import io.greenpark.core.simulation.Progress;
import io.greenpark.core.study.FigureSink;
import io.greenpark.core.study.RunFailure;
import io.greenpark.core.study.StudyFigure;
import io.greenpark.core.study.SweepStudy;
import io.greenpark.scenarios.ReadOptions;
import io.greenpark.scenarios.ScenarioReader;
import io.greenpark.scenarios.Setting;
import io.greenpark.scenarios.engine.ResultsEngine;
import io.greenpark.scenarios.engine.StudyImage;
import io.greenpark.scenarios.input.Disk;
import io.greenpark.scenarios.input.FileAccess;
import io.greenpark.scenarios.input.KeepingFiles;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The points of a sweep simulated by threads of this process and by Spark in it, in turns: wall and processor time per point. By Spark
 * twice, with the figures handed to the command, and with Parquet written by the workers and the tables made from it. The first round
 * warms up and is not counted.
 */
public final class EngineTimings {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final Path scenario;
    private final String caseId;
    private final List<Setting> settings;

    private EngineTimings(Path scenario, String caseId, List<Setting> settings) {
        this.scenario = scenario;
        this.caseId = caseId;
        this.settings = settings;
    }

    /** Scenario, a case beside its baseline, rounds, and settings of the scenario if there are any. */
    public static void main(String[] arguments) throws IOException {
        List<Setting> settings = new ArrayList<>();
        for (int k = 3; k < arguments.length; k++) {
            settings.add(Setting.of(arguments[k]));
        }
        var timings = new EngineTimings(Path.of(arguments[0]), arguments[1], settings);
        int rounds = Integer.parseInt(arguments[2]);
        for (int round = 0; round <= rounds; round++) {
            for (int threads = 1; threads <= 2; threads++) {
                timings.round(round, threads);
            }
        }
    }

    private void round(int round, int threads) throws IOException {
        String master = "local[" + threads + "]";
        var files = new KeepingFiles(Disk.HERE);
        ReadOptions options =
                ReadOptions.standard().with(settings).with(FileAccess.ANYWHERE).with(files);
        SweepStudy all = ScenarioReader.readSweep(scenario, options);
        List<String> cases = List.of(all.scenario().baseline(), caseId);
        SweepStudy study = all.withCases(variant -> cases.contains(variant.id()));
        StudyImage image =
                StudyImage.ofSweep(scenario, options, study.scenario().cases(), files.kept());
        int points = study.points().size();
        time(
                round,
                points,
                threads + " threads",
                () -> study.run(new Parallelism(threads), new Counting(), Progress.none()));
        time(round, points, master, () -> new SparkEngine()
                .run(study.runs(), image, master, new Counting(), Progress.none()));
        Path results = Files.createTempDirectory("engine-timings-");
        var place = new ResultsEngine.Place(master, results.toUri().toString(), false);
        time(round, points, master + " --results", () -> new SparkResults()
                .sweep(study, image, place, Progress.none()));
        time(round, points, master + " again", () -> new SparkResults().sweep(study, image, place, Progress.none()));
        delete(results);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    private static void time(int round, int points, String what, Runnable work) {
        long wall = System.nanoTime();
        long processor = SYSTEM.getProcessCpuTime();
        work.run();
        System.out.printf(
                Locale.ROOT,
                "round %d, %s: %d points, wall %.1f ms a point, processor %.1f ms a point%n",
                round,
                what,
                points,
                (System.nanoTime() - wall) / 1e6 / points,
                (SYSTEM.getProcessCpuTime() - processor) / 1e6 / points);
    }

    /** Takes figures and leaves them. */
    private static final class Counting implements FigureSink {

        @Override
        public boolean has(String run) {
            return false;
        }

        @Override
        public void finished(String run, Map<StudyFigure, Double> figures) {}

        @Override
        public void failed(String run, RunFailure why) {}
    }
}
