package io.greenpark.reports.run;

import io.greenpark.core.dispatch.SizingGoal;
import io.greenpark.core.study.SizingResult;
import io.greenpark.reports.Version;
import io.greenpark.reports.table.Ids;
import io.greenpark.reports.table.SizingTables;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Writes the directory of a sizing; its files are listed in docs/outputs.md. */
public final class SizingDirectory {

    /** Everything in one file, for machines. */
    public static final String JSON = "sizing.json";

    /** Directory of the run of the case with its sizes. */
    public static final String RUN = "run";

    private static final String FORMAT = "greenpark-sizing";
    private static final String SIZES = "sizing.csv";
    private static final String LIMITS = "limits.csv";
    private static final String COMPARED = "compared.csv";
    private static final String FRONTIER = "frontier.csv";
    private static final StagedDirectory.Kind KIND = new StagedDirectory.Kind(
            JSON, FORMAT, Set.of(JSON, SIZES, LIMITS, COMPARED, FRONTIER, RUN, StudyPage.HTML, Layout.CHARTS));

    private SizingDirectory() {}

    /**
     * Writes all files of a sizing. The directory appears whole or not at all; an earlier sizing in its place is replaced.
     *
     * @return the directory as an absolute path
     * @throws RunDirectoryException if {@code out} holds anything else, or cannot be written
     */
    public static Path write(SizingResult sizing, Path out, WriteOptions options) {
        try (StagedDirectory staged = new StagedDirectory(out, KIND)) {
            TableFile.write(staged.path().resolve(SIZES), SizingTables.sizes(sizing));
            TableFile.write(staged.path().resolve(LIMITS), SizingTables.limits(sizing));
            TableFile.write(staged.path().resolve(COMPARED), SizingTables.compared(sizing));
            TableFile.write(staged.path().resolve(FRONTIER), SizingTables.frontier(sizing));
            RunJson.write(staged.path().resolve(JSON), image(sizing));
            RunDirectory.write(sizing.result(), staged.path().resolve(RUN), options);
            StudyPage.write(staged.path(), options.language());
            staged.commit();
        } catch (IOException e) {
            throw RunDirectoryException.unwritable(out, e);
        }
        return out.toAbsolutePath().normalize();
    }

    private static Map<String, Object> image(SizingResult sizing) {
        Map<String, Object> image = new LinkedHashMap<>();
        image.put("format", FORMAT);
        image.put("formatVersion", RunFile.FORMAT_VERSION);
        image.put("version", Version.current());
        image.put("name", sizing.scenario().name());
        image.put("title", sizing.scenario().title());
        StudyPage.putNames(image, sizing.scenario());
        image.put("case", sizing.terms().caseId());
        image.put("objective", sizing.terms().goal() == SizingGoal.COST ? "annual-cost" : "emissions");
        image.put("method", Ids.of(sizing.method()));
        image.put("account", account(sizing.account()));
        image.put("sizes", SizingTables.sizes(sizing).records());
        image.put("limits", SizingTables.limits(sizing).records());
        image.put("compared", SizingTables.compared(sizing).records());
        image.put("frontier", SizingTables.frontier(sizing).records());
        image.put("inputs", sizing.scenario().inputs());
        return image;
    }

    private static Map<String, Object> account(SizingResult.Account account) {
        Map<String, Object> image = new LinkedHashMap<>();
        image.put("foundYuanPerYear", account.foundYuanPerYear());
        image.put("accountedYuanPerYear", account.accountedYuanPerYear());
        image.put("foundTco2PerYear", account.foundTco2PerYear());
        image.put("accountedTco2PerYear", account.accountedTco2PerYear());
        account.gapFraction().ifPresent(gap -> image.put("gapFraction", gap));
        account.relaxedGapFraction().ifPresent(gap -> image.put("relaxedGapFraction", gap));
        image.put("trials", account.trials());
        return image;
    }
}
