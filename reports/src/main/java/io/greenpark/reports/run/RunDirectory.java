package io.greenpark.reports.run;

import io.greenpark.core.result.StudyResult;
import io.greenpark.reports.Run;
import io.greenpark.reports.html.HtmlReport;
import io.greenpark.reports.html.MarkdownReport;
import io.greenpark.reports.html.PeriodReport;
import io.greenpark.reports.html.StudyContent;
import io.greenpark.reports.picture.ChartPictures;
import io.greenpark.reports.text.Language;
import io.greenpark.reports.xlsx.XlsxReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes and reads the directory of a run; its files are listed in docs/outputs.md. */
public final class RunDirectory {

    private static final StagedDirectory.Kind KIND =
            new StagedDirectory.Kind(Layout.RUN, RunFile.FORMAT, Layout.TOP_LEVEL);

    private RunDirectory() {}

    /**
     * Writes all files of a run. The directory appears whole or not at all; an earlier run in its place is replaced.
     *
     * @param study results
     * @param out directory; its parents are made where they are missing
     * @param options what to write beside the accounts
     * @return the directory as an absolute path
     * @throws RunDirectoryException if {@code out} holds anything that a run has not written, or cannot be written
     */
    public static Path write(StudyResult study, Path out, WriteOptions options) {
        return write(Run.of(study), out, options);
    }

    /**
     * Writes all files of a run, or of several that are set side by side, as those of a study are written.
     *
     * @param run results
     * @param out directory; its parents are made where they are missing
     * @param options what to write beside the accounts
     * @return the directory as an absolute path
     * @throws RunDirectoryException if {@code out} holds anything that a run has not written, or cannot be written
     */
    public static Path write(Run run, Path out, WriteOptions options) {
        long started = System.nanoTime();
        try (StagedDirectory staged = new StagedDirectory(out, KIND)) {
            new RunWriter(staged.path(), run, options).write();
            Map<String, Duration> timings = new LinkedHashMap<>(options.timings());
            timings.put("write", Duration.ofNanos(System.nanoTime() - started));
            RunJson.writeTimings(staged.path().resolve(Layout.TIMINGS), timings);
            staged.commit();
        } catch (IOException e) {
            throw RunDirectoryException.unwritable(out, e);
        }
        return out.toAbsolutePath().normalize();
    }

    /**
     * Reads a finished run, so that it can be shown again or compared with others without being computed again.
     *
     * @throws RunDirectoryException if {@code directory} is not the directory of a run, or is incomplete or damaged
     */
    public static Run read(Path directory) {
        return new RunReader(directory).read();
    }

    /**
     * Writes the report, its summary and the workbook of a finished run anew; each appears whole or stays as it was.
     *
     * @param run the run that {@code directory} holds
     * @param studies studies of many runs whose charts the report shows, one of each kind at most
     * @param language language in which the report opens
     * @return {@code directory}
     * @throws RunDirectoryException if they cannot be written
     */
    public static Path writeReports(Run run, List<StudyContent> studies, Path directory, Language language) {
        try {
            replace(directory.resolve(Layout.REPORT_HTML), file -> HtmlReport.write(run, studies, language, file));
            replace(directory.resolve(Layout.REPORT_XLSX), file -> XlsxReport.write(run, language, file));
            replace(directory.resolve(Layout.REPORT_MARKDOWN), file -> MarkdownReport.write(run, language, file));
        } catch (IOException e) {
            throw RunDirectoryException.unwritable(directory, e);
        }
        return directory;
    }

    /**
     * Writes the reports of periods of a finished run as documents, in place of earlier ones of the same periods.
     *
     * @param run the run that {@code directory} holds
     * @param periods ids of periods that the time of one of its cases touches
     * @param language language of the documents
     * @return the documents
     * @throws RunDirectoryException if they cannot be written
     */
    public static List<Path> writePeriods(Run run, List<String> periods, Path directory, Language language) {
        List<Path> files = new ArrayList<>();
        try {
            Path folder = directory.resolve(Layout.PERIODS);
            Files.createDirectories(folder);
            for (String period : periods) {
                Path document = folder.resolve(period + ".html");
                replace(document, file -> PeriodReport.write(run, period, language, file));
                files.add(document);
            }
        } catch (IOException e) {
            throw RunDirectoryException.unwritable(directory, e);
        }
        return files;
    }

    /**
     * Draws the charts of the report of a finished run into its folder of pictures, in place of earlier ones.
     *
     * @param directory the directory of the run
     * @param pictures what draws them
     * @param language language of the pictures
     * @throws RunDirectoryException if they cannot be written
     */
    public static void writeCharts(Path directory, ChartPictures pictures, Language language) {
        try {
            Path folder = directory.resolve(Layout.CHARTS);
            Files.createDirectories(folder);
            try (Stream<Path> earlier = Files.list(folder)) {
                for (Path file : earlier.toList()) {
                    Files.delete(file);
                }
            }
            pictures.write(directory.resolve(Layout.REPORT_HTML), language, folder);
        } catch (IOException e) {
            throw RunDirectoryException.unwritable(directory, e);
        }
    }

    /** Beside the directory first, where an unfinished file is removed even if the process is told to end. */
    private static void replace(Path file, FileTask task) throws IOException {
        Path parent = file.toAbsolutePath().normalize().getParent();
        Path beside = parent.resolveSibling("." + file.getFileName() + "-" + UUID.randomUUID());
        beside.toFile().deleteOnExit();
        try {
            task.write(beside);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
