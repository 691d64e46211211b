package io.greenpark.reports.run;

import io.greenpark.core.study.EnsembleResult;
import io.greenpark.core.weather.WeatherOrigin;
import io.greenpark.reports.Version;
import io.greenpark.reports.table.EnsembleTables;
import io.greenpark.reports.text.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Writes the directory of an ensemble; its files are listed in docs/outputs.md. */
public final class EnsembleDirectory {

    /** Everything in one file, for machines. */
    public static final String JSON = "ensemble.json";

    private static final String FORMAT = "greenpark-ensemble";
    private static final String INDICATORS = "ensemble.csv";
    private static final String YIELDS = "yields.csv";
    private static final String UNCERTAINTY = "uncertainty.csv";
    private static final String DRAWN = "drawn.csv";
    private static final String CONTRIBUTIONS = "contributions.csv";
    private static final StagedDirectory.Kind KIND = new StagedDirectory.Kind(
            JSON,
            FORMAT,
            Set.of(JSON, INDICATORS, YIELDS, UNCERTAINTY, DRAWN, CONTRIBUTIONS, StudyPage.HTML, Layout.CHARTS));

    private EnsembleDirectory() {}

    /**
     * Writes all files of an ensemble. The directory appears whole or not at all; an earlier ensemble in its place is
     * replaced.
     *
     * @param language language in which the page opens
     * @return the directory as an absolute path
     * @throws RunDirectoryException if {@code out} holds anything else, or cannot be written
     */
    public static Path write(EnsembleResult ensemble, Path out, Language language) {
        try (StagedDirectory staged = new StagedDirectory(out, KIND)) {
            TableFile.write(staged.path().resolve(INDICATORS), EnsembleTables.indicators(ensemble));
            TableFile.write(staged.path().resolve(YIELDS), EnsembleTables.yields(ensemble));
            TableFile.write(staged.path().resolve(UNCERTAINTY), EnsembleTables.uncertainty(ensemble));
            if (drawsInputs(ensemble)) {
                TableFile.write(staged.path().resolve(DRAWN), EnsembleTables.drawn(ensemble));
                TableFile.write(staged.path().resolve(CONTRIBUTIONS), EnsembleTables.contributions(ensemble));
            }
            RunJson.write(staged.path().resolve(JSON), image(ensemble));
            StudyPage.write(staged.path(), language);
            staged.commit();
        } catch (IOException e) {
            throw RunDirectoryException.unwritable(out, e);
        }
        return out.toAbsolutePath().normalize();
    }

    private static boolean drawsInputs(EnsembleResult ensemble) {
        return !ensemble.contributions().isEmpty();
    }

    private static Map<String, Object> image(EnsembleResult ensemble) {
        Map<String, Object> image = new LinkedHashMap<>();
        image.put("format", FORMAT);
        image.put("formatVersion", RunFile.FORMAT_VERSION);
        image.put("version", Version.current());
        image.put("name", ensemble.scenario().name());
        image.put("title", ensemble.scenario().title());
        image.put("baseline", ensemble.scenario().baseline());
        StudyPage.putNames(image, ensemble.scenario());
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
            image.put("contributions", EnsembleTables.contributions(ensemble).records());
        }
        image.put("inputs", ensemble.scenario().inputs());
        image.put("register", ensemble.scenario().register());
        return image;
    }
}
