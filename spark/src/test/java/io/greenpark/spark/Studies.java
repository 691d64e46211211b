package io.greenpark.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.core.simulation.Parallelism;
import io.greenpark.core.simulation.Progress;
import io.greenpark.core.study.EnsembleStudy;
import io.greenpark.core.study.SweepStudy;
import io.greenpark.reports.run.EnsembleDirectory;
import io.greenpark.reports.run.SweepDirectory;
import io.greenpark.reports.text.Language;
import io.greenpark.scenarios.ReadOptions;
import io.greenpark.scenarios.ScenarioReader;
import io.greenpark.scenarios.engine.StudyImage;
import io.greenpark.scenarios.input.Disk;
import io.greenpark.scenarios.input.Hash;
import io.greenpark.scenarios.input.KeepingFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Studies in their directories, simulated by threads of this process or by Spark. */
final class Studies {

    static final Path EXAMPLES = Path.of("../scenarios/examples");

    static final Path ENSEMBLE = EXAMPLES.resolve("one-park-ensemble.yaml");
    private static final int YEARS = 3;

    private Studies() {}

    static void sweepByThreads(Path scenario, Path out, int threads) {
        SweepStudy study = ScenarioReader.readSweep(scenario, ReadOptions.standard());
        try (SweepDirectory results = SweepDirectory.open(study, out)) {
            study.run(new Parallelism(threads), results, Progress.none());
            results.finish(Language.EN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void sweepBySpark(Path scenario, Path out, String master) {
        var files = new KeepingFiles(Disk.HERE);
        ReadOptions options = ReadOptions.standard().with(files);
        SweepStudy study = ScenarioReader.readSweep(scenario, options);
        StudyImage image =
                StudyImage.ofSweep(scenario, options, study.scenario().cases(), files.kept());
        try (SweepDirectory results = SweepDirectory.open(study, out)) {
            new SparkEngine().run(study.runs(), image, master, results, Progress.none());
            results.finish(Language.EN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void ensembleByThreads(Path out, int threads) {
        EnsembleStudy study = ScenarioReader.readEnsemble(ENSEMBLE, ReadOptions.standard());
        try (EnsembleDirectory results = EnsembleDirectory.open(study, out)) {
            study.run(YEARS, new Parallelism(threads), results, Progress.none());
            results.finish(YEARS, new Parallelism(threads), Language.EN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void ensembleBySpark(Path out, String master) {
        var files = new KeepingFiles(Disk.HERE);
        ReadOptions options = ReadOptions.standard().with(files);
        EnsembleStudy study = ScenarioReader.readEnsemble(ENSEMBLE, options);
        StudyImage image =
                StudyImage.ofEnsemble(ENSEMBLE, options, study.scenario().cases(), YEARS, files.kept());
        try (EnsembleDirectory results = EnsembleDirectory.open(study, out)) {
            new SparkEngine().run(study.runsOf(YEARS), image, master, results, Progress.none());
            results.finish(YEARS, new Parallelism(2), Language.EN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A sweep with points that have results, points whose limits cannot be kept together and points that make no scenario. */
    static Path mixedSweep(Path folder) throws IOException {
        String park = Files.readString(EXAMPLES.resolve("one-park.yaml"));
        return Files.writeString(
                folder.resolve("mixed.yaml"),
                park.replace("dispatch: {strategy: self-consumption}", "dispatch: {strategy: optimal}")
                                .replace("steps: 168", "steps: 48")
                                .replace(
                                        "initialSocFraction: 0.5",
                                        "initialSocFraction: 0.5\n        selfDischargePerHour: 0.01")
                        + """
                        sweep:
                          list:
                            leaking: {parks.park.solar: null, parks.park.grid.importLimitMw: 0}
                          grid:
                            parks.park.storage.bess.initialSocFraction: {values: [0.5, 0.3]}
                            parks.park.storage.bess.minSocFraction: {values: [0.1, 0.05, 0.4]}
                          tornado:
                            parks.park.solar.roof.dcMw: {low: 3.6, high: 4.4}
                        """);
    }

    /** A sweep that takes two cores some seconds. */
    static Path longSweep(Path folder) throws IOException {
        String park = Files.readString(EXAMPLES.resolve("one-park.yaml"));
        return Files.writeString(
                folder.resolve("long.yaml"),
                park.replace("dispatch: {strategy: self-consumption}", "dispatch: {strategy: optimal}") + """
                        sweep:
                          grid:
                            parks.park.storage.bess.capacityMwh: {from: 1, to: 4, count: 24}
                        """);
    }

    /** A sweep with a point whose solver fails and a point whose solver ends the process, {@link FaultySolver}. */
    static Path poisonedSweep(Path folder) throws IOException {
        return faultySweep(folder, """
                            ends-process: {parks.park.thermal.engine.minFraction: 0.5, parks.park.thermal.engine.minUpHours: 4,
                                           dispatch.timeLimitSeconds: %d}
                            fails: {parks.park.thermal.engine.minFraction: 0.5, parks.park.thermal.engine.minUpHours: 4,
                                    dispatch.timeLimitSeconds: %d}
                """.formatted(FaultySolver.ENDS_PROCESS, FaultySolver.FAILS));
    }

    /** A sweep with a point whose solver fails, and one whose solver fails twice, {@link FaultySolver}. */
    static Path unluckySweep(Path folder) throws IOException {
        return faultySweep(folder, """
                            fails: {parks.park.thermal.engine.minFraction: 0.5, parks.park.thermal.engine.minUpHours: 4,
                                    dispatch.timeLimitSeconds: %d}
                            fails-at-first: {parks.park.thermal.engine.minFraction: 0.5,
                                             parks.park.thermal.engine.minUpHours: 4, dispatch.timeLimitSeconds: %d}
                """.formatted(FaultySolver.FAILS, FaultySolver.FAILS_AT_FIRST));
    }

    private static Path faultySweep(Path folder, String points) throws IOException {
        String park = Files.readString(EXAMPLES.resolve("one-park.yaml"));
        return Files.writeString(
                folder.resolve("faulty.yaml"),
                park.replace("dispatch: {strategy: self-consumption}", "dispatch: {strategy: optimal}")
                                .replace("steps: 168", "steps: 48")
                                .replace("    grid:\n", """
                                            thermal:
                                              engine: {powerMw: 2, fuel: natural-gas, electricEfficiency: 0.42}
                                            grid:
                                        """)
                                .replace("parks.*.storage: null}", "parks.*.storage: null, parks.*.thermal: null}")
                        + """
                        sweep:
                          grid:
                            parks.park.storage.bess.capacityMwh: {from: 1, to: 4, count: 6}
                          list:
                        """
                        + points);
    }

    /** A sweep of so many quick points that several make a task, and one is left over. */
    static Path manyPoints(Path folder) throws IOException {
        String park = Files.readString(EXAMPLES.resolve("one-park.yaml"));
        return Files.writeString(folder.resolve("many.yaml"), park.replace("steps: 168", "steps: 24") + """
                        sweep:
                          grid:
                            parks.park.storage.bess.capacityMwh: {from: 1, to: 4, count: 35}
                        """);
    }

    /** Requires that two folders hold the same files, byte for byte. */
    static void assertSame(Path folder, Path expected) throws IOException {
        Map<String, String> left = files(expected);
        List<String> wrong = new ArrayList<>();
        files(folder).forEach((file, hash) -> {
            if (!hash.equals(left.remove(file))) {
                wrong.add(file);
            }
        });
        assertThat(wrong).as("files that differ or should not be there").isEmpty();
        assertThat(left.keySet()).as("files that are missing").isEmpty();
    }

    /** A sweep with a random sample, a tornado and a point without a plan. */
    static Path sampledSweep(Path folder) throws IOException {
        String park = Files.readString(EXAMPLES.resolve("one-park.yaml"));
        return Files.writeString(
                folder.resolve("sampled.yaml"),
                park.replace("initialSocFraction: 0.5", "initialSocFraction: 0.5\n        selfDischargePerHour: 0.01")
                        + """
                        sweep:
                          list:
                            leaking: {dispatch.strategy: optimal, parks.park.solar: null, parks.park.grid.importLimitMw: 0}
                          latinHypercube:
                            points: 12
                            seed: 3
                            paths:
                              parks.park.storage.bess.capacityMwh: {distribution: uniform, low: 1, high: 4}
                              parks.*.load.*.profile.annualMwh: {distribution: uniform, low: 0.9, high: 1.2, relative: true}
                          tornado:
                            parks.park.solar.roof.dcMw: {low: 3.6, high: 4.4}
                            parks.park.storage.bess.capacityMwh: {low: 1, high: 3}
                        """);
    }

    /** Hashes of the bytes of every file, by its path. */
    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Hash.sha256(Files.readAllBytes(file)));
            }
        }
        return files;
    }
}
