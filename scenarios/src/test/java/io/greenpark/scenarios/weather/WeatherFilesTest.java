package io.greenpark.scenarios.weather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.greenpark.core.weather.QualityCount;
import io.greenpark.core.weather.RadiationCentre.Basis;
import io.greenpark.core.weather.SiteWeather;
import io.greenpark.core.weather.WeatherOrigin;
import io.greenpark.scenarios.input.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WeatherFilesTest {

    /** A synthetic year with 30 rows made wrong on purpose, five of each kind; see the README beside it. */
    private static final Path CHECK_YEAR = Path.of("../core/src/test/resources/golden/changtu-check.epw.gz");

    @TempDir
    private Path folder;

    @Test
    void everyRowMadeWrongOnPurposeIsFound() throws IOException {
        Path file = folder.resolve("changtu-check.epw");
        try (InputStream in = new GZIPInputStream(Files.newInputStream(CHECK_YEAR))) {
            Files.copy(in, file);
        }

        WeatherFile read = WeatherFiles.read(file, "weather/changtu-check.epw");

        assertThat(read.format()).isEqualTo("EPW");
        assertThat(read.station()).isEqualTo("Changtu");
        assertThat(read.input().name()).isEqualTo("weather/changtu-check.epw");
        assertThat(read.input().sha256()).isEqualTo("28d24a41b22b3104ef5e54923dab6f555e7da702e303591cf653f07b8ecd4e27");
        assertThat(read.checked().radiationCentre().minutesAfterStart()).isEqualTo(30.0);
        assertThat(read.checked().radiationCentre().basis()).isEqualTo(Basis.CLOSURE);
        // Too high, diffuse too low, diffuse above global and above the limit miss closure: four kinds of five rows.
        assertThat(read.checked().quality())
                .containsExactly(
                        new QualityCount("ghi-above-rare-limit", 5, "clipped"),
                        new QualityCount("dni-with-sun-down", 5, "clipped"),
                        new QualityCount("closure-missed-by-8-percent", 20, "kept"),
                        new QualityCount("components-split-from-ghi", 5, "split-again"));
    }

    @Test
    void aFileBecomesTheWeatherOfASiteWithItsOrigin() throws IOException {
        SiteWeather site =
                WeatherFiles.read(write(EpwText.ofYear(2024)), "site.epw").asSite("changtu");

        assertThat(site.id()).isEqualTo("changtu");
        assertThat(site.origin()).isEqualTo(new WeatherOrigin.File("site.epw", "EPW", "Changtu"));
        assertThat(site.quality()).contains(new QualityCount("february-29", 24, "left-out"));
    }

    @Test
    void aLongGapIsNamedAtTheLineInWhichItBegins() throws IOException {
        EpwText text = EpwText.ofYear(2025);
        for (int row = 50; row < 60; row++) {
            text.set(row, 7, "99.9");
        }
        Path file = write(text);

        assertThatThrownBy(() -> WeatherFiles.read(file, "site.epw"))
                .isInstanceOf(InputException.class)
                .hasMessage(file + ":59: dryBulbC: is missing or implausible for 10.0 h in a row\n"
                        + "  Gaps of up to 6.0 h are filled; fill this one in the file");
    }

    @Test
    void missingFilesFoldersAndStrangersAreNamed() throws IOException {
        Path missing = folder.resolve("nowhere.epw");
        assertThatThrownBy(() -> WeatherFiles.read(missing, "nowhere.epw"))
                .hasMessage(missing + ": does not exist\n  Paths are relative to the scenario file");
        assertThatThrownBy(() -> WeatherFiles.read(folder, "."))
                .hasMessage(folder + ": is a folder\n  Give the weather file itself");
        Path stranger = Files.writeString(folder.resolve("poem.txt"), "the wind and the sun\n");
        assertThatThrownBy(() -> WeatherFiles.read(stranger, "poem.txt"))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith(stranger + ": is no weather file of a known format\n  Known formats: EPW");
        Path empty = Files.createFile(folder.resolve("empty.epw"));
        assertThatThrownBy(() -> WeatherFiles.read(empty, "empty.epw")).isInstanceOf(InputException.class);
    }

    private Path write(EpwText text) throws IOException {
        return Files.write(folder.resolve("site.epw"), text.bytes());
    }
}
