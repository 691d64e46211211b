package io.greenpark.cli;

import static io.greenpark.cli.Terminal.greenpark;
import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.cli.Terminal.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Input that cannot be used: a message at file, line and column, exit code 3, and nothing written. */
final class BadInputTest {

    private static final int HOURS = 8760;

    @TempDir
    private Path folder;

    private FourParks fourParks() throws IOException {
        return new FourParks(folder);
    }

    /** The message stands at the line of the scenario that reads {@code part}. */
    private static void assertRefusedAt(FourParks fourParks, String part, String... words) throws IOException {
        assertRefused(fourParks, fourParks.file() + ":" + fourParks.line(part) + ":", words);
    }

    private static void assertRefused(FourParks fourParks, String place, String... words) throws IOException {
        Outcome outcome = fourParks.run();
        assertThat(outcome.exitCode()).as(outcome.err()).isEqualTo(3);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .contains(place)
                .contains(words)
                .doesNotContain("Exception", "\tat ", "internal error");
        assertThat(fourParks.out()).doesNotExist();
    }

    @Test
    void aMissingScenario() {
        String file = folder.resolve("nowhere.yaml").toString();
        Outcome outcome = greenpark("run", file);
        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.err()).startsWith(file + ": there is no such file\n");
        assertThat(greenpark("validate", file)).isEqualTo(outcome);
    }

    @Test
    void aMissingWeatherFile() throws IOException {
        FourParks fourParks = fourParks().replace("changtu: {climate: changtu}", "changtu: {file: changtu.epw}");
        assertRefusedAt(fourParks, "changtu.epw", "weather.sites.changtu.file", "changtu.epw");
    }

    @Test
    void aTypoInAKey() throws IOException {
        FourParks fourParks = fourParks().replace("importLimitMw: 40", "importLimtMw: 40");
        assertRefusedAt(
                fourParks,
                "importLimtMw",
                "parks.tieling-county.grid.importLimtMw: unknown key",
                "maybe importLimitMw");
    }

    @Test
    void textForANumber() throws IOException {
        FourParks fourParks = fourParks().replace("capacityMwh: 30", "capacityMwh: thirty");
        assertRefusedAt(fourParks, "thirty", "parks.tieling-county.storage.bess.capacityMwh: ", "thirty");
    }

    @Test
    void aNegativeCapacity() throws IOException {
        FourParks fourParks = fourParks().replace("capacityMwh: 30", "capacityMwh: -30");
        assertRefusedAt(fourParks, "capacityMwh: -30", "parks.tieling-county.storage.bess.capacityMwh: ", "-30");
    }

    @Test
    void aBatteryWhoseFloorIsAboveItsCeiling() throws IOException {
        FourParks fourParks = fourParks().replace("minSocFraction: 0.1", "minSocFraction: 0.96");
        assertRefused(fourParks, fourParks.file() + ":", "parks.tieling-county.storage.bess", "SocFraction", "0.96");
    }

    @Test
    void aRulePackThatIsNotValidAtTheDate() throws IOException {
        FourParks fourParks = fourParks().replace("start: 2027-01-01", "start: 2024-01-01");
        assertRefused(fourParks, fourParks.file() + ":", "cn-liaoning-2026-08", "applyAsIf");
    }

    @Test
    void aWeatherFileThatLacksAnHour() throws IOException {
        FourParks fourParks = fourParks()
                .replace("changtu: {climate: changtu}", "changtu: {file: changtu.epw}")
                .beside("changtu.epw", EpwYear.ofHours(EpwYear.HOURS - 1));
        assertRefused(
                fourParks,
                "changtu.epw:" + (EpwYear.HEADER_LINES + EpwYear.HOURS - 1) + ":1: ",
                "the file ends before month 12, day 31, hour 24",
                "A year has 8760 rows");
    }

    @Test
    void aLoadThatIsNotANumber() throws IOException {
        StringBuilder csv = new StringBuilder("loadMw\n");
        for (int k = 0; k < HOURS; k++) {
            csv.append(k == 4710 ? "NaN\n" : "20.5\n");
        }
        FourParks fourParks = fourParks()
                .replace("{shape: flat, annualMwh: 10000}", "{file: load.csv, column: loadMw}")
                .beside("load.csv", csv.toString());
        assertRefused(fourParks, "load.csv:4712:1: ", "loadMw", "NaN");
    }

    @Test
    void severalFaultsAreShownAtOnce() throws IOException {
        FourParks fourParks = fourParks()
                .replace("importLimitMw: 40", "importLimtMw: 40")
                .replace("capacityMwh: 36", "capacityMwh: -36")
                .replace("count: 14", "count: 14.5");
        Outcome outcome = fourParks.run();
        assertThat(outcome.err())
                .contains(":" + fourParks.line("importLimtMw") + ":", ":" + fourParks.line("capacityMwh: -36") + ":")
                .contains(":" + fourParks.line("count: 14.5") + ":");
    }

    @Test
    void aFaultyOptionIsPlacedAtTheOption() throws IOException {
        FourParks fourParks = fourParks().with("--set", "parks.changtu.grid.importLimitMw=30");
        assertRefused(fourParks, "--set parks.changtu.grid.importLimitMw", "there is no parks.changtu");
    }
}
