package io.greenpark.reports.run;

import io.greenpark.core.result.StudyResult;
import io.greenpark.core.simulation.Case;
import io.greenpark.core.simulation.InfeasibleCaseException;
import io.greenpark.core.simulation.Scenario;
import io.greenpark.core.simulation.UnprovenCaseException;
import io.greenpark.core.study.ResultSink;
import io.greenpark.core.study.SweepDesign;
import io.greenpark.core.study.SweepPoint;
import io.greenpark.core.study.SweepStudy;
import io.greenpark.reports.Version;
import io.greenpark.reports.table.DataTable;
import io.greenpark.reports.table.SweepResults;
import io.greenpark.reports.table.SweepTables;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The directory of a sweep: a file per finished point, each of which appears whole or not at all, so that a sweep that was
 * ended at any moment goes on where it was. Its files are listed in docs/outputs.md.
 *
 * <p>The files of a directory depend on its inputs alone, not on how often the sweep was ended or on how many threads it had.
 */
public final class SweepDirectory implements ResultSink, Closeable {

    private static final String FORMAT = "greenpark-sweep";
    private static final String JSON = "sweep.json";
    private static final String UNFINISHED = ".part";
    private static final String POINTS = "points";
    private static final String WITHOUT_PLAN = "without-plan";

    private final Path directory;
    private final SweepStudy study;
    private final FileChannel held;

    private SweepDirectory(Path directory, SweepStudy study, FileChannel held) {
        this.directory = directory;
        this.study = study;
        this.held = held;
    }

    /**
     * Opens the directory of {@code study}, new or with the points of an earlier run of the same sweep.
     *
     * @throws RunDirectoryException if {@code out} holds anything else, or is in use
     */
    public static SweepDirectory open(SweepStudy study, Path out) {
        Path directory = out.toAbsolutePath().normalize();
        try {
            Path manifest = directory.resolve(JSON);
            if (!Files.exists(manifest)) {
                requireEmpty(directory);
                Files.createDirectories(directory);
                replace(manifest, part -> RunJson.write(part, image(study)));
            }
            FileChannel held = FileChannel.open(manifest, StandardOpenOption.READ, StandardOpenOption.WRITE);
            var opened = new SweepDirectory(directory, study, held);
            try {
                opened.prepare(manifest);
                return opened;
            } catch (IOException | RuntimeException e) {
                held.close();
                throw e;
            }
        } catch (IOException e) {
            throw new RunDirectoryException(out, "cannot be written (%s)".formatted(e.getMessage()), e);
        }
    }

    private void prepare(Path manifest) throws IOException {
        if (lock() == null) {
            throw new RunDirectoryException(directory, "is in use by another run of the sweep");
        }
        RunJson.require(manifest, FORMAT);
        Path wanted = directory.resolve(JSON + UNFINISHED);
        RunJson.write(wanted, image(study));
        boolean same = Arrays.equals(Files.readAllBytes(wanted), Files.readAllBytes(manifest));
        Files.delete(wanted);
        if (!same) {
            throw new RunDirectoryException(
                    directory,
                    "holds a sweep of other inputs, cases or version; choose another output directory, or delete this one");
        }
        for (String folder : List.of("", POINTS, WITHOUT_PLAN)) {
            Files.createDirectories(directory.resolve(folder));
            removeUnfinished(directory.resolve(folder));
        }
    }

    private @Nullable FileLock lock() throws IOException {
        try {
            return held.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static void requireEmpty(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        if (!Files.isDirectory(directory)) {
            throw new RunDirectoryException(directory, "is a file; choose another output directory");
        }
        try (Stream<Path> entries = Files.list(directory)) {
            boolean foreign = entries.map(entry -> entry.getFileName().toString())
                    .anyMatch(name -> !name.equals(JSON + UNFINISHED));
            if (foreign) {
                throw new RunDirectoryException(
                        directory,
                        "holds other files and no earlier sweep (there is no %s); choose another output directory"
                                .formatted(JSON));
            }
        }
    }

    private static void removeUnfinished(Path folder) throws IOException {
        try (DirectoryStream<Path> unfinished = Files.newDirectoryStream(folder, "*" + UNFINISHED)) {
            for (Path file : unfinished) {
                Files.delete(file);
            }
        }
    }

    /** All that the results depend on. */
    private static Map<String, Object> image(SweepStudy study) {
        Scenario scenario = study.scenario();
        Map<String, Object> image = new LinkedHashMap<>();
        image.put("format", FORMAT);
        image.put("formatVersion", RunFile.FORMAT_VERSION);
        image.put("version", Version.current());
        image.put("name", scenario.name());
        image.put("title", scenario.title());
        image.put("baseline", scenario.baseline());
        image.put("cases", scenario.cases().stream().map(Case::id).toList());
        image.put("points", study.points().size());
        image.put("inputs", scenario.inputs());
        return image;
    }

    @Override
    public boolean has(SweepPoint point) {
        return Files.exists(results(point)) || Files.exists(withoutPlan(point));
    }

    @Override
    public void finished(SweepPoint point, StudyResult result) {
        write(results(point), SweepTables.results(result));
    }

    @Override
    public void infeasible(SweepPoint point, InfeasibleCaseException why) {
        write(withoutPlan(point), SweepTables.withoutPlan(why.caseId(), SweepTables.Status.INFEASIBLE));
    }

    @Override
    public void unproven(SweepPoint point, UnprovenCaseException why) {
        write(withoutPlan(point), SweepTables.withoutPlan(why.caseId(), SweepTables.Status.UNPROVEN));
    }

    /**
     * Writes the tables over all points, once every point is there.
     *
     * @return what they say
     */
    public SweepResults finish() {
        Map<SweepPoint, SweepTables.Status> statuses = new LinkedHashMap<>();
        study.points().forEach(point -> statuses.put(point, status(point)));
        SweepResults results = SweepResults.of(study, statuses, point -> SweepPointFile.read(results(point)));
        write(directory.resolve("points.csv"), SweepTables.points(results));
        if (results.has(SweepDesign.Kind.LATIN_HYPERCUBE)) {
            write(directory.resolve("quantiles.csv"), SweepTables.quantiles(results));
        }
        if (results.has(SweepDesign.Kind.TORNADO)) {
            write(directory.resolve("tornado.csv"), SweepTables.tornado(results));
        }
        try {
            replace(directory.resolve("sweep.csv"), part -> new SweepCsv(part).write(study.points(), this::results));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return results;
    }

    private SweepTables.Status status(SweepPoint point) {
        return Files.exists(results(point))
                ? SweepTables.Status.FINISHED
                : SweepPointFile.statusWithoutPlan(withoutPlan(point));
    }

    private Path results(SweepPoint point) {
        return directory.resolve(POINTS).resolve(point.id() + ".csv");
    }

    private Path withoutPlan(SweepPoint point) {
        return directory.resolve(WITHOUT_PLAN).resolve(point.id() + ".csv");
    }

    /** Lets go of the directory. */
    @Override
    public void close() throws IOException {
        held.close();
    }

    private static void write(Path file, DataTable table) {
        try {
            replace(file, part -> TableFile.write(part, table));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes beside the file and renames, so that the file is whole at every moment. */
    private static void replace(Path file, Writing writing) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + UNFINISHED);
        writing.to(part);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @FunctionalInterface
    private interface Writing {
        void to(Path part) throws IOException;
    }
}
