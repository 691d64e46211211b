package io.greenpark.duckdb;

import io.greenpark.core.simulation.Parallelism;
import io.greenpark.core.simulation.Progress;
import io.greenpark.core.study.EnsembleStudy;
import io.greenpark.core.study.SweepStudy;
import io.greenpark.reports.parquet.ParquetWriter;
import io.greenpark.reports.run.EnsembleDirectory;
import io.greenpark.reports.run.StudyParquet;
import io.greenpark.reports.run.SweepDirectory;
import io.greenpark.reports.text.Language;
import io.greenpark.scenarios.ReadOptions;
import io.greenpark.scenarios.ScenarioReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Studies of the shipped examples with their Parquet. */
final class Examples {

    static final Path SWEEP = Path.of("../scenarios/examples/one-park-sweep.yaml");

    private static final Path ENSEMBLE = Path.of("../scenarios/examples/one-park-ensemble.yaml");

    private Examples() {}

    static void sweep(Path scenario, Path out, int threads, boolean hours) {
        sweep(scenario, out, threads, hours, new DuckDbParquetWriter());
    }

    static void sweep(Path scenario, Path out, int threads, boolean hours, ParquetWriter writer) {
        SweepStudy study = ScenarioReader.readSweep(scenario, ReadOptions.standard());
        try (SweepDirectory results = SweepDirectory.open(study, out)) {
            StudyParquet parquet = results.parquet(writer, hours);
            study.run(new Parallelism(threads), parquet, Progress.none());
            parquet.finish();
            results.finish(Language.EN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void ensemble(Path out, int years) {
        EnsembleStudy study = ScenarioReader.readEnsemble(ENSEMBLE, ReadOptions.standard());
        try (EnsembleDirectory results = EnsembleDirectory.open(study, out)) {
            StudyParquet parquet = results.parquet(years, new DuckDbParquetWriter(), false);
            study.run(years, new Parallelism(2), parquet, Progress.none());
            parquet.finish();
            results.finish(years, new Parallelism(2), Language.EN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A sweep with a point whose limits cannot be kept together. */
    static Path fewPoints(Path folder) throws IOException {
        String park = Files.readString(SWEEP.resolveSibling("one-park.yaml"));
        return Files.writeString(
                folder.resolve("few.yaml"),
                park.replace("dispatch: {strategy: self-consumption}", "dispatch: {strategy: optimal}")
                                .replace(
                                        "initialSocFraction: 0.5",
                                        "initialSocFraction: 0.5\n        selfDischargePerHour: 0.01")
                        + """
                        sweep:
                          list:
                            lossless: {parks.park.storage.bess.selfDischargePerHour: 0}
                            leaking: {parks.park.solar: null, parks.park.grid.importLimitMw: 0}
                          tornado:
                            parks.park.solar.roof.dcMw: {low: 3.6, high: 4.4}
                        """);
    }

    /** Bytes of every file, by its path. */
    static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }
}
