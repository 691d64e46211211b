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
import io.greenpark.reports.table.SweepResults;
import io.greenpark.reports.table.SweepTables;
import io.greenpark.reports.text.Language;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
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
public final class SweepDirectory implements ResultSink, Closeable {

    private static final String FORMAT = "greenpark-sweep";
    private static final String POINTS = "points";
    private static final String WITHOUT_PLAN = "without-plan";
    private static final ResumableDirectory.Kind KIND =
            new ResumableDirectory.Kind("sweep.json", FORMAT, "sweep", List.of(POINTS, WITHOUT_PLAN));

    private final ResumableDirectory directory;
    private final SweepStudy study;

    private SweepDirectory(ResumableDirectory directory, SweepStudy study) {
        this.directory = directory;
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
        image.put("cases", scenario.cases().stream().map(Case::id).toList());
        StudyPage.putNames(image, scenario);
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
        ResumableDirectory.write(results(point), SweepTables.results(result));
    }

    @Override
    public void infeasible(SweepPoint point, InfeasibleCaseException why) {
        ResumableDirectory.write(
                withoutPlan(point), SweepTables.withoutPlan(why.caseId(), SweepTables.Status.INFEASIBLE));
    }

    @Override
    public void unproven(SweepPoint point, UnprovenCaseException why) {
        ResumableDirectory.write(
                withoutPlan(point), SweepTables.withoutPlan(why.caseId(), SweepTables.Status.UNPROVEN));
    }

    /**
     * Writes the tables and the page over all points, once every point is there.
     *
     * @param language language in which the page opens
     * @return what they say
     */
    public SweepResults finish(Language language) {
        Map<SweepPoint, SweepTables.Status> statuses = new LinkedHashMap<>();
        study.points().forEach(point -> statuses.put(point, status(point)));
        SweepResults results = SweepResults.of(study, statuses, point -> SweepPointFile.read(results(point)));
        ResumableDirectory.write(directory.resolve("points.csv"), SweepTables.points(results));
        if (results.has(SweepDesign.Kind.LATIN_HYPERCUBE)) {
            ResumableDirectory.write(directory.resolve("quantiles.csv"), SweepTables.quantiles(results));
        }
        if (results.has(SweepDesign.Kind.TORNADO)) {
            ResumableDirectory.write(directory.resolve("tornado.csv"), SweepTables.tornado(results));
        }
        Map<String, Path> parts = new LinkedHashMap<>();
        study.points().forEach(point -> parts.put(point.id(), results(point)));
        ResumableDirectory.write(directory.resolve("sweep.csv"), part -> new StackedCsv(part, "point").write(parts));
        StudyPage.write(directory.resolve(""), language);
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
        directory.close();
    }
}
