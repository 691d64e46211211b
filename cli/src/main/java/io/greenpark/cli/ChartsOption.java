package io.greenpark.cli;

import io.greenpark.reports.picture.ChartPictures;
import io.greenpark.reports.run.RunDirectory;
import io.greenpark.reports.text.Language;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --charts}: pictures of the charts of the report. */
final class ChartsOption {

    private @Nullable ChartPictures pictures;

    @Option(
            names = "--charts",
            description = {
                "Write every chart of the report as SVG and PNG into charts/ of the directory,",
                "drawn by Chromium, Chrome or Edge (or what GREENPARK_BROWSER names)."
            })
    private boolean wanted;

    /** Looks for the browser, if there is to be one, before anything is computed. */
    void prepare() {
        pictures = wanted ? ChartPictures.byBrowser() : null;
    }

    /** Writes the pictures if they are asked for. */
    void write(Path directory, Language language) {
        if (pictures != null) {
            RunDirectory.writeCharts(directory, pictures, language);
        }
    }
}
