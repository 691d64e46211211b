package io.greenpark.reports.picture;

import io.greenpark.reports.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Pictures of all charts of a page, each as SVG and as PNG.
 *
 * <p>The browser draws them, so that a picture shows what the page shows. Letters are outlines, in the SVG and in the PNG that is
 * drawn of it: both look the same where their font is not installed.
 */
public final class ChartPictures {

    private static final Pattern PICTURES = Pattern.compile("<pre id=\"pictures\">([A-Za-z0-9+/=]*)</pre>");

    /** How the page draws a PNG, too. */
    private static final String RASTER = "/io/greenpark/reports/html/js/raster.js";

    private static final String PAGE_OF_PICTURES = """
            <!DOCTYPE html>
            <meta charset="utf-8">
            <body><script>
            %s
            Promise.all(%s.map(rasterOf)).then(leave);
            </script>
            """;

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
        JsonNode drawn = left(page, "#theme=light&pictures=all&lang=" + language.code());
        List<String> outlined = new ArrayList<>();
        for (JsonNode picture : drawn) {
            outlined.add(TextOutlines.of(picture.get("svg").asString()));
        }
        JsonNode rasters = rasters(outlined);
        List<Path> files = new ArrayList<>();
        Files.createDirectories(folder);
        for (int i = 0; i < outlined.size(); i++) {
            String id = drawn.get(i).get("id").asString();
            Path svg = folder.resolve(id + ".svg");
            Files.writeString(svg, outlined.get(i), StandardCharsets.UTF_8);
            Path png = folder.resolve(id + ".png");
            String address = rasters.get(i).asString();
            Files.write(png, Base64.getDecoder().decode(address.substring(address.indexOf(',') + 1)));
            files.add(svg);
            files.add(png);
        }
        return files;
    }

    /** PNGs of the outlines, so that the fonts of the browser play no part in them; addresses of data. */
    private JsonNode rasters(List<String> outlined) throws IOException {
        Path page = Files.createTempFile("greenpark-pictures-", ".html");
        try {
            String pictures = JsonMapper.shared().writeValueAsString(outlined).replace("<", "\\u003c");
            Files.writeString(page, PAGE_OF_PICTURES.formatted(script(), pictures), StandardCharsets.UTF_8);
            return left(page, "");
        } finally {
            Files.delete(page);
        }
    }

    /** What the scripts of a page leave on it. */
    private JsonNode left(Path page, String wishes) throws IOException {
        Matcher pictures = PICTURES.matcher(
                browser.document(URI.create(page.toAbsolutePath().toUri() + wishes)));
        if (!pictures.find()) {
            throw new PictureException("%s: %s has not drawn the charts".formatted(page, browser.program()));
        }
        return JsonMapper.shared().readTree(Base64.getDecoder().decode(pictures.group(1)));
    }

    private static String script() throws IOException {
        try (InputStream script = ChartPictures.class.getResourceAsStream(RASTER)) {
            return new String(Objects.requireNonNull(script, RASTER).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
