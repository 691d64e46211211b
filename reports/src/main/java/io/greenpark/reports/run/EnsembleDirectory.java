package io.greenpark.reports.run;

import io.greenpark.core.simulation.Case;
import io.greenpark.core.simulation.Parallelism;
import io.greenpark.core.simulation.Scenario;
import io.greenpark.core.study.EnsembleResult;
import io.greenpark.core.study.EnsembleStudy;
import io.greenpark.core.study.FigureSink;
import io.greenpark.core.study.RunFailure;
import io.greenpark.core.study.StudyFigure;
import io.greenpark.core.weather.WeatherOrigin;
import io.greenpark.reports.Version;
import io.greenpark.reports.parquet.ParquetStudy;
import io.greenpark.reports.parquet.ParquetWriter;
import io.greenpark.reports.table.DataTable;
import io.greenpark.reports.table.EnsembleTables;
import io.greenpark.reports.text.Language;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The directory of an ensemble: a file per finished year, each of which appears whole or not at all, so that an ensemble that was
 * ended at any moment goes on where it was, and more years may be asked for later. Its files are listed in docs/outputs.md.
 *
 * <p>The files of a directory depend on its inputs alone, not on how often the ensemble was ended or on how many threads it had.
 */
public final class EnsembleDirectory implements FigureSink, Closeable {

    /** All results in one file, for machines. */
    public static final String JSON = "ensemble.json";

    private static final String FORMAT = "greenpark-ensemble";
    private static final String DRAWS_FORMAT = "greenpark-ensemble-draws";
    private static final String YEARS = "years";
    private static final ResumableDirectory.Kind KIND =
            new ResumableDirectory.Kind("draws.json", DRAWS_FORMAT, "ensemble", RunFiles.folders(YEARS));

    private final ResumableDirectory directory;
    private final RunFiles files;
    private final EnsembleStudy study;

    private EnsembleDirectory(ResumableDirectory directory, EnsembleStudy study) {
        this.directory = directory;
        this.files = new RunFiles(directory, YEARS);
        this.study = study;
    }

    /**
     * Opens the directory of {@code study}, new or with the years of an earlier run of the same ensemble.
     *
     * @throws RunDirectoryException if {@code out} holds anything else, or is in use
     */
    public static EnsembleDirectory open(EnsembleStudy study, Path out) {
        return new EnsembleDirectory(ResumableDirectory.open(out, KIND, drawn(study)), study);
    }

    /** All that the results of a year depend on. */
    private static Map<String, Object> drawn(EnsembleStudy study) {
        Map<String, Object> image = head(DRAWS_FORMAT, study.scenario());
        image.put("cases", cases(study));
        image.put("inputs", study.scenario().inputs());
        return image;
    }

    private static Map<String, Object> head(String format, Scenario scenario) {
        Map<String, Object> image = new LinkedHashMap<>();
        image.put("format", format);
        image.put("formatVersion", RunFile.FORMAT_VERSION);
        image.put("version", Version.current());
        image.put("name", scenario.name());
        image.put("title", scenario.title());
        image.put("baseline", scenario.baseline());
        StudyPage.putNames(image, scenario);
        return image;
    }

    private static List<String> cases(EnsembleStudy study) {
        return study.scenario().cases().stream().map(Case::id).toList();
    }

    @Override
    public boolean has(String run) {
        return files.has(run);
    }

    @Override
    public void finished(String run, Map<StudyFigure, Double> figures) {
        files.finished(run, figures);
    }

    @Override
    public void failed(String run, RunFailure why) {
        files.failed(run, why);
    }

    /**
     * Writes the tables and the page over the years 1 to {@code years}, once every run is there.
     *
     * @param language language in which the page opens
     * @return what they say
     */
    public EnsembleResult finish(int years, Parallelism parallelism, Language language) {
        EnsembleResult ensemble = study.result(years, files, parallelism);
        files.stackFigures("years", "year", study.ids(years).subList(0, years));
        files.stackFailures(study.ids(years));
        write("ensemble", EnsembleTables.indicators(ensemble));
        write("yields", EnsembleTables.yields(ensemble));
        write("uncertainty", EnsembleTables.uncertainty(ensemble));
        if (drawsInputs(ensemble)) {
            write("drawn", EnsembleTables.drawn(ensemble));
            write("contributions", EnsembleTables.contributions(ensemble.contributions()));
        }
        ResumableDirectory.write(directory.resolve(JSON), part -> RunJson.write(part, image(ensemble)));
        StudyPage.write(directory.resolve(""), language);
        return ensemble;
    }

    private void write(String name, DataTable table) {
        ResumableDirectory.write(directory.resolve(name + ".csv"), table);
    }

    /** Why {@code run} has no results, as it stands in its file. */
    public String reason(String run) {
        return files.reason(run);
    }

    /**
     * This directory with the same results as Parquet beside it.
     *
     * @param years number of the years
     * @param writer what writes it
     * @param hours whether the hourly flows are written too
     * @throws RunDirectoryException if its folder holds what no study has written
     */
    public StudyParquet parquet(int years, ParquetWriter writer, boolean hours) {
        return new StudyParquet(
                directory, files, ParquetStudy.of(study, years), writer, hours ? cases(study) : List.of());
    }

    /** Lets go of the directory. */
    @Override
    public void close() throws IOException {
        directory.close();
    }

    private static boolean drawsInputs(EnsembleResult ensemble) {
        return ensemble.drawn().stream().anyMatch(values -> !values.isEmpty());
    }

    private static Map<String, Object> image(EnsembleResult ensemble) {
        Map<String, Object> image = head(FORMAT, ensemble.scenario());
        WeatherOrigin.Resampled first = ensemble.years().get(0);
        image.put("seed", first.seed());
        image.put("blockDays", first.blockDays());
        image.put("windowDays", first.windowDays());
        image.put("years", EnsembleTables.years(ensemble).records());
        image.put("yields", EnsembleTables.yields(ensemble).records());
        image.put("uncertainty", EnsembleTables.uncertainty(ensemble).records());
        image.put("indicators", EnsembleTables.indicators(ensemble).records());
        if (drawsInputs(ensemble)) {
            image.put("drawn", EnsembleTables.drawn(ensemble).records());
            image.put(
                    "contributions",
                    EnsembleTables.contributions(ensemble.contributions()).records());
        }
        image.put("inputs", ensemble.scenario().inputs());
        image.put("register", ensemble.scenario().register());
        return image;
    }
}
