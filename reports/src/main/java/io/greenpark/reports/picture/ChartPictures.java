package io.greenpark.reports.picture;

import io.greenpark.reports.text.Language;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Pictures of all charts of a page, each as SVG and as PNG.
 *
 * <p>The browser draws them, so that a picture shows what the page shows. Letters of the SVG are outlines: it looks the same
 * where their font is not installed.
 */
public final class ChartPictures {

    private static final Pattern PICTURES = Pattern.compile("<pre id=\"pictures\">([A-Za-z0-9+/=]*)</pre>");

    private final InstalledBrowser browser;

    private ChartPictures(InstalledBrowser browser) {
        this.browser = browser;
    }

    /**
     * Pictures by a browser of this machine.
     *
     * @throws PictureException if none is installed
     */
    public static ChartPictures byBrowser() {
        String named =
                Optional.ofNullable(System.getenv(InstalledBrowser.VARIABLE)).orElse("");
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return new ChartPictures(InstalledBrowser.find(named, path));
    }

    /**
     * Writes {@code <chart>.svg} and {@code <chart>.png} for every chart that has numbers.
     *
     * @param page a page of the report
     * @param language language of the pictures
     * @param folder where to write; made where it is missing
     * @return the files
     * @throws PictureException if the page cannot be drawn, or no font holds its letters
     */
    public List<Path> write(Path page, Language language, Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.createDirectories(folder);
        for (JsonNode picture : drawn(page, language)) {
            String id = picture.get("id").asString();
            Path svg = folder.resolve(id + ".svg");
            Files.writeString(svg, TextOutlines.of(picture.get("svg").asString()), StandardCharsets.UTF_8);
            Path png = folder.resolve(id + ".png");
            Files.write(png, Base64.getDecoder().decode(picture.get("png").asString()));
            files.add(svg);
            files.add(png);
        }
        return files;
    }

    private JsonNode drawn(Path page, Language language) throws IOException {
        URI wanted = URI.create(page.toAbsolutePath().toUri() + "#theme=light&pictures=all&lang=" + language.code());
        Matcher pictures = PICTURES.matcher(browser.document(wanted));
        if (!pictures.find()) {
            throw new PictureException("%s: %s has not drawn the charts".formatted(page, browser.program()));
        }
        return JsonMapper.shared().readTree(Base64.getDecoder().decode(pictures.group(1)));
    }
}
