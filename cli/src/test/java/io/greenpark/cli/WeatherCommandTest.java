package io.greenpark.cli;

import static io.greenpark.cli.Terminal.greenpark;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.cli.Terminal.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The quality report of a weather file. */
final class WeatherCommandTest {

    private static final int COLUMNS = 80;

    /** A year with 30 rows made wrong on purpose; see the README beside it. */
    private static final Path CHECK_YEAR = Path.of("../core/src/test/resources/golden/changtu-check.epw.gz");

    @TempDir
    private Path folder;

    @Test
    void theReportTellsClockGapsFaultsSunAndWind() throws IOException {
        Outcome outcome = greenpark("weather", checkYear().toString());

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .startsWith(folder.resolve("check.epw") + "\n")
                .containsPattern("Format +EPW\nStation +Changtu\n")
                .containsPattern("Rows +8,760 of 60 min\nStamps +end of the interval\n")
                .containsPattern("Sun +30 min after the start of the interval, found by closure\n")
                .containsPattern("global horizontal irradiance +0 +0 +0 +0\\.0\n")
                .containsPattern("global irradiance above the rare limit +5 +clipped\n")
                .containsPattern("GHI 1,\\d\\d\\d, DNI .* kWh/m2 in the year\n")
                .containsPattern("Wind \\d\\.\\d\\d m/s at 10 m, Weibull k \\d\\.\\d\\d, calms \\d\\.\\d%\n")
                .containsPattern("\nYear +1,\\d\\d\\d ")
                .containsPattern("\nNNW +\\d\\.\\d% +\\d\\.\\d  #+\n?$");
    }

    @Test
    void theReadmeShowsWhatIsFoundInThisYear() throws IOException {
        String report = greenpark("weather", checkYear().toString()).out();

        String found = report.substring(report.indexOf("Found and changed"), report.indexOf("\nMonth "));
        assertThat(Files.readString(Path.of("../README.md"))).contains("```\n" + found + "```");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void theReportFitsATerminal(String language) throws IOException {
        Outcome outcome = greenpark("weather", checkYear().toString(), "--lang", language);

        assertThat(outcome.out().lines().skip(1))
                .hasSizeGreaterThan(40)
                .allSatisfy(line -> assertThat(TextTable.width(line)).isLessThanOrEqualTo(COLUMNS));
    }

    @Test
    void theReportSpeaksChinese() throws IOException {
        assertThat(greenpark("weather", checkYear().toString(), "--lang", "zh").out())
                .contains("时段终点", "由分量闭合识别", "总辐照度超过罕见上限", "风速");
    }

    @Test
    void jsonHoldsTheSameForMachines() throws IOException {
        JsonNode report = JsonMapper.shared()
                .readTree(greenpark("weather", checkYear().toString(), "--json").out());

        assertThat(report.at("/format").asString()).isEqualTo("EPW");
        assertThat(report.at("/stamps").asString()).isEqualTo("interval-end");
        assertThat(report.at("/radiationCentre/basis").asString()).isEqualTo("closure");
        assertThat(report.at("/quality/0/check").asString()).isEqualTo("ghi-above-rare-limit");
        assertThat(report.at("/quality/0/count").asInt()).isEqualTo(5);
        assertThat(report.at("/summary/months").size()).isEqualTo(12);
        assertThat(report.at("/summary/rose").size()).isEqualTo(16);
        double months = 0.0;
        for (JsonNode month : report.at("/summary/months")) {
            months += month.get("ghiKwhPerM2").asDouble();
        }
        assertThat(report.at("/summary/year/ghiKwhPerM2").asDouble()).isCloseTo(months, within(1e-9));
    }

    /** No radiation: GHI is null, the Sun is nowhere; the wind is steady, so it has no Weibull shape. */
    @Test
    void whatAFileDoesNotHaveIsADashOrNull() throws IOException {
        Path file = Files.writeString(folder.resolve("dark.epw"), EpwYear.ofHours(EpwYear.HOURS));

        assertThat(greenpark("weather", file.toString()).out())
                .contains("GHI –, DNI –, DHI – kWh/m2", "Weibull k –")
                .containsPattern("global horizontal irradiance zero all year +8,760 +left out\n")
                .doesNotContain("NaN", "Sun ");
        JsonNode report = JsonMapper.shared()
                .readTree(greenpark("weather", file.toString(), "--json").out());
        assertThat(report.at("/radiationCentre").isNull()).isTrue();
        assertThat(report.at("/summary/year/ghiKwhPerM2").isNull()).isTrue();
    }

    @Test
    void aBadFileIsNamedAtItsLineWithExitCode3() throws IOException {
        Path file = Files.writeString(folder.resolve("short.epw"), EpwYear.ofHours(5000));

        Outcome outcome = greenpark("weather", file.toString());

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).startsWith(file + ":5008: the file ends before month 7, day 28, hour 9\n");
    }

    private Path checkYear() throws IOException {
        Path file = folder.resolve("check.epw");
        try (InputStream in = new GZIPInputStream(Files.newInputStream(CHECK_YEAR))) {
            Files.copy(in, file);
        }
        return file;
    }

    @Test
    void aCsvFileOfOnesOwnIsReadByAMapBesideIt() throws IOException {
        Path file = Files.writeString(folder.resolve("mast.csv"), "v\n" + "7.5\n".repeat(4 * 8760));
        Path map = Files.writeString(folder.resolve("mast.yaml"), """
                site: {latitudeDeg: 42.78, longitudeDeg: 124.11, elevationM: 130}
                utcOffset: "+08:00"
                stamps: interval-start
                columns:
                  windSpeedMPerS: {column: v, unit: m/s, heightM: 100}
                """);

        Outcome outcome = greenpark("weather", file.toString(), "--columns", map.toString());

        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        assertThat(outcome.out()).contains("35,040 of 15 min", "Wind 7.50 m/s at 100 m");
        Files.writeString(map, Files.readString(map).replace("unit: m/s", "unit: mps"));
        Outcome refused = greenpark("weather", file.toString(), "--columns", map.toString());
        assertThat(refused.exitCode()).isEqualTo(3);
        assertThat(refused.err()).startsWith(map + ":5:37: columns.windSpeedMPerS.unit: unknown word “mps”");
    }
}
