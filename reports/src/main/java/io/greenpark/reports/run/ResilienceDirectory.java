package io.greenpark.reports.run;

import io.greenpark.core.study.ParkResilience;
import io.greenpark.core.study.ResilienceStudy;
import io.greenpark.core.time.TimeAxis;
import io.greenpark.reports.Version;
import io.greenpark.reports.table.ResilienceTables;
import io.greenpark.reports.text.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes the directory of a study of outages; its files are listed in docs/outputs.md. */
public final class ResilienceDirectory {

    /** Figures and outages in one file, for machines. */
    public static final String JSON = "resilience.json";

    private static final String FORMAT = "greenpark-resilience";
    private static final String FIGURES = "resilience.csv";
    private static final String SURVIVAL = "survival.csv";
    private static final String CURVE = "curve.csv";
    private static final String OUTAGES = "outages.csv";
    private static final StagedDirectory.Kind KIND = new StagedDirectory.Kind(
            JSON, FORMAT, Set.of(JSON, FIGURES, SURVIVAL, CURVE, OUTAGES, StudyPage.HTML, Layout.CHARTS));

    private ResilienceDirectory() {}

    /**
     * Writes all files. The directory appears whole or not at all; an earlier one in its place is replaced.
     *
     * @param language language in which the page opens
     * @return the directory as an absolute path
     * @throws RunDirectoryException if {@code out} holds anything else, or cannot be written
     */
    public static Path write(ResilienceStudy study, List<ParkResilience> parks, Path out, Language language) {
        TimeAxis axis = study.scenario().axis();
        int most = (int) Math.floor(study.terms().mostHours());
        try (StagedDirectory staged = new StagedDirectory(out, KIND)) {
            Path to = staged.path();
            TableFile.write(to.resolve(FIGURES), ResilienceTables.figures(parks, study.terms()));
            TableFile.write(to.resolve(SURVIVAL), ResilienceTables.starts(parks, axis));
            TableFile.write(to.resolve(CURVE), ResilienceTables.curve(parks, most));
            TableFile.write(to.resolve(OUTAGES), ResilienceTables.outages(parks, axis, study.terms()));
            RunJson.write(to.resolve(JSON), image(study, parks));
            StudyPage.write(staged.path(), language);
            staged.commit();
        } catch (IOException e) {
            throw RunDirectoryException.unwritable(out, e);
        }
        return out.toAbsolutePath().normalize();
    }

    private static Map<String, Object> image(ResilienceStudy study, List<ParkResilience> parks) {
        Map<String, Object> image = new LinkedHashMap<>();
        image.put("format", FORMAT);
        image.put("formatVersion", RunFile.FORMAT_VERSION);
        image.put("version", Version.current());
        image.put("name", study.scenario().name());
        image.put("title", study.scenario().title());
        StudyPage.putNames(image, study.scenario());
        image.put("figures", ResilienceTables.figures(parks, study.terms()).records());
        image.put(
                "outages",
                ResilienceTables.outages(parks, study.scenario().axis(), study.terms())
                        .records());
        image.put("inputs", study.scenario().inputs());
        image.put("register", study.scenario().register());
        return image;
    }
}
