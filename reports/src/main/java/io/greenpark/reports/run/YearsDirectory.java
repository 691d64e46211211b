package io.greenpark.reports.run;

import io.greenpark.core.result.StudyResult;
import io.greenpark.core.study.CaseLifeYear;
import io.greenpark.core.study.LifeMoney;
import io.greenpark.core.study.YearSink;
import io.greenpark.core.study.YearsStudy;
import io.greenpark.reports.Version;
import io.greenpark.reports.table.LifeTables;
import io.greenpark.reports.table.YearFigures;
import io.greenpark.reports.text.Language;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The directory of a study over several years: the directory of a run for each finished year, which appears whole or not at
 * all, so that a study that was ended at any moment goes on where it was. Its files are listed in docs/outputs.md.
 *
 * <p>But for the timings of its runs, the files depend on the inputs alone, not on how often the study was ended or on how many
 * threads it had.
 */
public final class YearsDirectory implements YearSink, Closeable {

    /** The results over all years, for machines. */
    public static final String JSON = "summary.json";

    private static final String FORMAT = "greenpark-years";
    private static final String YEARS = "years";
    private static final String LEFT = "left";
    private static final ResumableDirectory.Kind KIND =
            new ResumableDirectory.Kind("years.json", FORMAT, "study over years", List.of(YEARS, LEFT));

    private final ResumableDirectory directory;
    private final YearsStudy study;
    private final WriteOptions options;

    private YearsDirectory(ResumableDirectory directory, YearsStudy study, WriteOptions options) {
        this.directory = directory;
        this.study = study;
        this.options = options;
    }

    /**
     * Opens the directory of {@code study}, new or with the years of an earlier run of the same study.
     *
     * @param options what to write of every year
     * @throws RunDirectoryException if {@code out} holds anything else, or is in use
     */
    public static YearsDirectory open(YearsStudy study, Path out, WriteOptions options) {
        return new YearsDirectory(ResumableDirectory.open(out, KIND, image(study)), study, options);
    }

    /** All that the results depend on. */
    private static Map<String, Object> image(YearsStudy study) {
        Map<String, Object> image = new LinkedHashMap<>();
        image.put("format", FORMAT);
        image.put("formatVersion", RunFile.FORMAT_VERSION);
        image.put("version", Version.current());
        image.put("name", study.name());
        image.put("title", study.title());
        image.put("baseline", study.baseline());
        image.put("cases", study.cases());
        StudyPage.putNames(
                image, study.at().apply(study.firstYear()), study.at().apply(study.lastYear()));
        image.put("firstYear", study.firstYear());
        image.put("lastYear", study.lastYear());
        image.put("inputs", study.inputs());
        return image;
    }

    @Override
    public boolean has(int year) {
        return Files.exists(leftBy(year));
    }

    @Override
    public List<CaseLifeYear> left(int year) {
        return LifeYearFile.read(leftBy(year), study.cases());
    }

    /** What the year leaves is written last: a year is finished when it is there. */
    @Override
    public void finished(int year, StudyResult result, List<CaseLifeYear> left) {
        RunDirectory.write(result, ofYear(year), options);
        ResumableDirectory.write(leftBy(year), LifeYearFile.table(left));
    }

    /**
     * Writes the tables and the page over all years, once every year is there.
     *
     * @param language language in which the page opens
     * @return what they say
     */
    public YearFigures finish(Language language) {
        stack("years.csv", Layout.SUMMARY_CSV);
        stack(Layout.PERIODS_CSV, Layout.PERIODS_CSV);
        List<List<CaseLifeYear>> left = study.years().stream().map(this::left).toList();
        List<LifeMoney> money = study.money(left);
        ResumableDirectory.write(directory.resolve("ageing.csv"), LifeTables.ageing(study.ages(left)));
        if (!money.isEmpty()) {
            ResumableDirectory.write(directory.resolve("money.csv"), LifeTables.money(money));
            ResumableDirectory.write(directory.resolve("cashflow.csv"), LifeTables.cashFlow(study, money));
        }
        YearFigures figures = YearFigures.of(study.years(), year -> RunFiguresFile.read(summary(year)), money);
        ResumableDirectory.write(directory.resolve(JSON), part -> RunJson.write(part, summary(figures)));
        StudyPage.write(directory.resolve(""), language);
        return figures;
    }

    /** Writes a file of every year one below the other. */
    private void stack(String name, String ofYear) {
        Map<String, Path> parts = new LinkedHashMap<>();
        study.years()
                .forEach(year -> parts.put(String.valueOf(year), ofYear(year).resolve(ofYear)));
        ResumableDirectory.write(directory.resolve(name), part -> new StackedCsv(part, "year").write(parts));
    }

    private Map<String, Object> summary(YearFigures figures) {
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("name", study.name());
        summary.put("title", study.title());
        summary.put("baseline", study.baseline());
        summary.put("figures", figures.rows());
        summary.put("money", figures.moneyRows());
        return summary;
    }

    private Path leftBy(int year) {
        return directory.resolve(LEFT).resolve(year + ".csv");
    }

    private Path summary(int year) {
        return ofYear(year).resolve(Layout.SUMMARY_CSV);
    }

    private Path ofYear(int year) {
        return directory.resolve(YEARS).resolve(String.valueOf(year));
    }

    /** Lets go of the directory. */
    @Override
    public void close() throws IOException {
        directory.close();
    }
}
