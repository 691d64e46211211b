package io.greenpark.reports.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.reports.Run;
import io.greenpark.reports.fixture.Studies;
import io.greenpark.reports.html.Browser;
import io.greenpark.reports.html.HtmlReport;
import io.greenpark.reports.text.Language;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartPicturesTest {

    /** Three times the width of the drawing. */
    private static final int PNG_WIDTH = 2700;

    @TempDir
    private Path folder;

    @Test
    void everyChartWithNumbersIsAnSvgWithoutFontsAndAPng() throws IOException {
        Browser.require();
        Path page = folder.resolve("report.html");
        HtmlReport.write(Run.of(Studies.fourParks()), Language.EN, page);

        List<Path> files = ChartPictures.byBrowser().write(page, Language.ZH, folder.resolve("charts"));

        assertThat(files)
                .extracting(file -> file.getFileName().toString())
                .contains("scatter.svg", "scatter.png", "sankey.svg", "week.png", "heat.svg", "sink-stock.svg")
                .doesNotHaveDuplicates();
        String week = Files.readString(folder.resolve("charts/week.svg"));
        assertThat(week)
                .startsWith("<svg")
                .contains("aria-label=\"一周逐时调度\"", "aria-label=\"风电\"")
                .doesNotContain("<text", "NaN");
        BufferedImage picture = ImageIO.read(folder.resolve("charts/week.png").toFile());
        assertThat(picture.getWidth()).isEqualTo(PNG_WIDTH);
        assertThat(colours(picture)).as("wind and import").contains(0x0072b2, 0x8a929c);
    }

    private static List<Integer> colours(BufferedImage picture) {
        return IntStream.range(0, picture.getWidth() * picture.getHeight())
                .map(i -> picture.getRGB(i % picture.getWidth(), i / picture.getWidth()) & 0xffffff)
                .distinct()
                .boxed()
                .toList();
    }
}
