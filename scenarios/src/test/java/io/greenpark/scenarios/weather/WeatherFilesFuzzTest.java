package io.greenpark.scenarios.weather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.greenpark.core.weather.WeatherVariable;
import io.greenpark.scenarios.input.Disk;
import io.greenpark.scenarios.input.InputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Seeded mutations of every format: a reader refuses with a message or reads; it never crashes, hangs or hides a fault. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class WeatherFilesFuzzTest {

    private static final int MUTATIONS = 40;

    /** No format here has more lines after its rows; one more, so that a row has a row after it. */
    private static final int TAIL_LINES = 4;

    private static final Map<String, byte[]> BASES = Map.ofEntries(
            Map.entry("EPW", EpwText.ofYear(2025).bytes()),
            Map.entry("SAM", SamText.ofYear(2025, 1, 30).bytes()),
            Map.entry("SAM-5", SamText.ofYear(2025, 12, 2).bytes()),
            Map.entry("TMY3", HourText.tmy3().bytes()),
            Map.entry("TMY2", HourText.tmy2().bytes()),
            Map.entry("SRW", HourText.srw().bytes()),
            Map.entry("PVGIS-CSV", HourText.pvgisCsv().bytes()),
            Map.entry("PVGIS-JSON", HourText.pvgisJson().bytes()),
            Map.entry("CSV", HourText.mast(Stamps.INTERVAL_END).bytes()),
            Map.entry("POWER", HourText.nasaPower("UTC").bytes()));
    private static final Map<String, Integer> HEADER_LINES = Map.of(
            "EPW",
            EpwText.HEADER_LINES,
            "SAM",
            SamText.HEADER_LINES,
            "TMY3",
            2,
            "SRW",
            5,
            "PVGIS-CSV",
            18,
            "POWER",
            17);
    private static final String[] STRANGERS = {"", "x", "NaN", "-", "1e999", "1,2", "\u94c1\u5cad", "0x1F", "--1"};

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}, seed {1}")
    @CsvSource({
        "EPW, 1",
        "EPW, 2",
        "SAM, 3",
        "SAM, 4",
        "SAM-5, 5",
        "TMY3, 6",
        "TMY2, 7",
        "SRW, 8",
        "PVGIS-CSV, 9",
        "PVGIS-JSON, 10",
        "POWER, 11",
        "CSV, 12"
    })
    void bytesMayBeAnything(String format, long seed) throws IOException {
        var random = new SplittableRandom(seed);
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] mutated = base(format).clone();
            int changes = 1 + random.nextInt(5);
            for (int c = 0; c < changes; c++) {
                // Half of the changes hit the header, which is short and decides most.
                int range = random.nextBoolean() ? 1000 : mutated.length;
                mutated[random.nextInt(range)] = (byte) random.nextInt(256);
            }
            int length = random.nextInt(4) == 0 ? random.nextInt(mutated.length) : mutated.length;
            Path file = Files.write(folder.resolve("fuzz"), Arrays.copyOf(mutated, length));
            try {
                WeatherFile read = read(format, file);
                for (WeatherVariable variable : read.checked().weather().variables()) {
                    assertThat(Arrays.stream(read.checked().weather().values(variable))
                                    .allMatch(Double::isFinite))
                            .as("%s, mutation %d", variable.key(), i)
                            .isTrue();
                }
            } catch (InputException refused) {
                assertThat(refused.problem()).isNotBlank();
            }
        }
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @CsvSource({
        "EPW, 5",
        "SAM, 6",
        "SAM-5, 7",
        "TMY3, 8",
        "TMY2, 9",
        "PVGIS-CSV, 10",
        "PVGIS-JSON, 11",
        "POWER, 12",
        "CSV, 13"
    })
    void lostDoubledAndSwappedRowsAreAlwaysRefused(String format, long seed) throws IOException {
        var random = new SplittableRandom(seed);
        for (int i = 0; i < MUTATIONS / 2; i++) {
            List<String> lines =
                    new ArrayList<>(List.of(new String(base(format), StandardCharsets.UTF_8).split("\r?\n")));
            int row = lines.size() - TAIL_LINES - random.nextInt(8700);
            switch (i % 3) {
                case 0 -> lines.remove(row);
                case 1 -> lines.add(row, lines.get(row));
                default -> lines.set(row, lines.set(row - 1, lines.get(row)));
            }
            Path file = Files.writeString(folder.resolve("rows"), String.join("\n", lines) + "\n");

            assertThatThrownBy(() -> read(format, file))
                    .as("%s, mutation %d of row %d", format, i, row)
                    .isInstanceOf(InputException.class);
        }
    }

    /** Rows without a date cannot tell that two of them have changed places. */
    @Test
    void lostAndDoubledRowsOfUndatedFilesAreAlwaysRefused() throws IOException {
        var random = new SplittableRandom(14);
        for (int i = 0; i < MUTATIONS / 2; i++) {
            List<String> lines =
                    new ArrayList<>(List.of(new String(base("SRW"), StandardCharsets.UTF_8).split("\r?\n")));
            int row = lines.size() - TAIL_LINES - random.nextInt(8700);
            if (i % 2 == 0) {
                lines.remove(row);
            } else {
                lines.add(row, lines.get(row));
            }
            Path file = Files.writeString(folder.resolve("rows"), String.join("\n", lines) + "\n");

            assertThatThrownBy(() -> read("SRW", file))
                    .as("mutation %d of row %d", i, row)
                    .isInstanceOf(InputException.class);
        }
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @CsvSource({
        "EPW, 7, 7",
        "EPW, 8, 22",
        "SAM, 9, 6",
        "SAM, 10, 13",
        "TMY3, 11, 4",
        "TMY3, 12, 8",
        "SRW, 13, 4",
        "PVGIS-CSV, 14, 4",
        "POWER, 15, 6"
    })
    void textInTheFieldOfANumberIsRefusedAtItsLine(String format, long seed, int field) throws IOException {
        var random = new SplittableRandom(seed);
        int header = HEADER_LINES.get(format);
        for (String stranger : STRANGERS) {
            if (stranger.isEmpty() && format.equals("SAM")) {
                continue; // an empty field is a missing value there
            }
            List<String> lines =
                    new ArrayList<>(List.of(new String(base(format), StandardCharsets.UTF_8).split("\r?\n")));
            int row = header + random.nextInt(8760);
            String[] fields = lines.get(row).split(",", -1);
            fields[field - 1] = stranger;
            lines.set(row, String.join(",", fields));
            Path file = Files.writeString(folder.resolve("text"), String.join("\n", lines) + "\n");

            assertThatThrownBy(() -> read(format, file))
                    .as("%s with \"%s\" in line %d", format, stranger, row + 1)
                    .isInstanceOf(InputException.class)
                    .hasMessageStartingWith(file + ":" + (row + 1) + ":");
        }
    }

    private static WeatherFile read(String format, Path file) {
        return format.equals("CSV")
                ? WeatherFiles.read(Disk.HERE, file, "fuzz", Wanted.NOTHING, HourText.mastMap(Stamps.INTERVAL_END))
                : WeatherFiles.read(file, "fuzz");
    }

    private static byte[] base(String format) {
        return BASES.get(format);
    }
}
