package io.greenpark.reports.run;

import io.greenpark.core.simulation.Case;
import io.greenpark.core.simulation.Scenario;
import io.greenpark.core.study.FigureSink;
import io.greenpark.core.study.RunFailure;
import io.greenpark.core.study.RunStatus;
import io.greenpark.core.study.StudyFigure;
import io.greenpark.core.study.SweepDesign;
import io.greenpark.core.study.SweepPoint;
import io.greenpark.core.study.SweepStudy;
import io.greenpark.reports.Version;
import io.greenpark.reports.parquet.ParquetStudy;
import io.greenpark.reports.parquet.ParquetWriter;
import io.greenpark.reports.table.SweepResults;
import io.greenpark.reports.table.SweepTables;
import io.greenpark.reports.text.Language;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The directory of a sweep: a file per finished point, each of which appears whole or not at all, so that a sweep that was
 * ended at any moment goes on where it was. Its files are listed in docs/outputs.md.
 *
 * <p>The files of a directory depend on its inputs alone, not on how often the sweep was ended or on how many threads it had.
 */
public final class SweepDirectory implements FigureSink, Closeable {

    private static final String FORMAT = "greenpark-sweep";
    private static final String POINTS = "points";
    private static final ResumableDirectory.Kind KIND =
            new ResumableDirectory.Kind("sweep.json", FORMAT, "sweep", RunFiles.folders(POINTS));

    private final ResumableDirectory directory;
    private final RunFiles files;
    private final SweepStudy study;

    private SweepDirectory(ResumableDirectory directory, SweepStudy study) {
        this.directory = directory;
        this.files = new RunFiles(directory, POINTS);
        this.study = study;
    }

    /**
     * Opens the directory of {@code study}, new or with the points of an earlier run of the same sweep.
     *
     * @throws RunDirectoryException if {@code out} holds anything else, or is in use
     */
    public static SweepDirectory open(SweepStudy study, Path out) {
        return new SweepDirectory(ResumableDirectory.open(out, KIND, image(study)), study);
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
        image.put("cases", cases(study));
        StudyPage.putNames(image, scenario);
        image.put("points", study.points().size());
        image.put("inputs", scenario.inputs());
        return image;
    }

    private static List<String> cases(SweepStudy study) {
        return study.scenario().cases().stream().map(Case::id).toList();
    }

    @Override
    public boolean has(String point) {
        return files.has(point);
    }

    @Override
    public void finished(String point, Map<StudyFigure, Double> figures) {
        files.finished(point, figures);
    }

    @Override
    public void failed(String point, RunFailure why) {
        files.failed(point, why);
    }

    /**
     * Writes the tables and the page over all points, once every point is there.
     *
     * @param language language in which the page opens
     * @return what they say
     */
    public SweepResults finish(Language language) {
        Map<SweepPoint, RunStatus> statuses = new LinkedHashMap<>();
        study.points().forEach(point -> statuses.put(point, files.status(point.id())));
        SweepResults results = SweepResults.of(study, statuses, point -> files.figures(point.id()));
        ResumableDirectory.write(directory.resolve("points.csv"), SweepTables.points(results));
        if (results.has(SweepDesign.Kind.LATIN_HYPERCUBE)) {
            ResumableDirectory.write(directory.resolve("quantiles.csv"), SweepTables.quantiles(results));
        }
        if (results.has(SweepDesign.Kind.TORNADO)) {
            ResumableDirectory.write(directory.resolve("tornado.csv"), SweepTables.tornado(results.bars()));
        }
        List<String> points = study.points().stream().map(SweepPoint::id).toList();
        files.stackFigures("sweep", "point", points);
        files.stackFailures(points);
        StudyPage.write(directory.resolve(""), language);
        return results;
    }

    /** Why {@code point} has no results, as it stands in its file. */
    public String reason(String point) {
        return files.reason(point);
    }

    /**
     * This directory with the same results as Parquet beside it.
     *
     * @param writer what writes it
     * @param hours whether the hourly flows are written too
     * @throws RunDirectoryException if its folder holds what no study has written
     */
    public StudyParquet parquet(ParquetWriter writer, boolean hours) {
        return new StudyParquet(directory, files, ParquetStudy.of(study), writer, hours ? cases(study) : List.of());
    }

    /** Lets go of the directory. */
    @Override
    public void close() throws IOException {
        directory.close();
    }
}
