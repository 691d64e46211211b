package io.greenpark.reports.run;

import io.greenpark.core.result.Indicator;
import io.greenpark.duckdb.DuckDbParquetWriter;
import io.greenpark.reports.parquet.ParquetStudy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes the tables of a study of many runs, given by their number, as CSV and as Parquet from the files of the runs: time, size, and
 * the peak resident memory of the process, as Linux counts it. Bound the heap (-Xmx), or Java takes what the machine has. The runs have
 * 500 figures each, whose values are random in all digits: the worst that compression can meet.
 */
public final class ParquetTimings {

    private static final int NODES = 10;
    private static final int FIGURES = 50;

    private ParquetTimings() {}

    public static void main(String[] arguments) throws IOException {
        int runs = Integer.parseInt(arguments[0]);
        Path out = Files.createTempDirectory("parquet-timings-");
        var kind = new ResumableDirectory.Kind("bench.json", "greenpark-bench", "bench", RunFiles.folders("runs"));
        Map<String, Object> image = Map.of("format", "greenpark-bench", "formatVersion", RunFile.FORMAT_VERSION);
        try (ResumableDirectory directory = ResumableDirectory.open(out.resolve("study"), kind, image)) {
            List<String> ids =
                    IntStream.range(0, runs).mapToObj("run-%05d"::formatted).toList();
            Random random = new Random(9);
            for (String id : ids) {
                Files.writeString(directory.resolve("runs").resolve(id + ".csv"), figures(random));
            }
            RunFiles files = new RunFiles(directory, "runs");
            long started = System.nanoTime();
            files.stackFigures("figures", "run", ids);
            report("CSV", started, directory.resolve("figures.csv"));
            ParquetStudy study = new ParquetStudy(
                    ids.stream()
                            .map(id -> new ParquetStudy.Run(id, "grid", List.of()))
                            .toList(),
                    List.of());
            started = System.nanoTime();
            new StudyParquet(directory, files, study, new DuckDbParquetWriter(), List.of()).finish();
            report("Parquet", started, directory.resolve("parquet"));
        } finally {
            StagedDirectory.deleteTree(out);
        }
    }

    private static String figures(Random random) {
        List<String> lines = new ArrayList<>(List.of("case,node,group,indicator,value,unit"));
        for (int node = 0; node < NODES; node++) {
            for (int k = 0; k < FIGURES; k++) {
                Indicator indicator = Indicator.values()[k];
                lines.add("full,park-%d,%s,%s,%s,%s"
                        .formatted(
                                node, indicator.group(), indicator.id(), 1e5 * random.nextDouble(), indicator.unit()));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static void report(String what, long started, Path written) throws IOException {
        double seconds = (System.nanoTime() - started) / 1e9;
        long bytes;
        try (Stream<Path> all = Files.walk(written)) {
            bytes = all.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
        String peak = Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .findFirst()
                .orElseThrow();
        System.out.printf("%s: %.1f s, %.1f MB, %s%n", what, seconds, bytes / 1e6, peak);
    }
}
