package io.greenpark.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.cli.Terminal.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Options of {@code greenpark run}, on the first week of the four parks. */
final class RunCommandTest {

    @TempDir
    private Path folder;

    /** The bytes of every file by its name, as characters, but for the wall times, which differ from run to run. */
    private static Map<String, String> files(Path out) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.endsWith("timings.json")) {
                    contents.put(out.relativize(file).toString(), Files.readString(file, ISO_8859_1));
                }
            }
        }
        return contents;
    }

    private static void assertSameFiles(Path one, Path other) throws IOException {
        Map<String, String> expected = files(one);
        Map<String, String> actual = files(other);
        assertThat(actual.keySet()).isEqualTo(expected.keySet());
        actual.forEach((file, text) -> {
            String before = expected.get(file);
            int same = 0;
            while (same < Math.min(text.length(), before.length()) && text.charAt(same) == before.charAt(same)) {
                same++;
            }
            assertThat(text.substring(same).length())
                    .as("%s differs at character %d: %s", file, same, excerpt(text, same))
                    .isZero();
            assertThat(text).hasSameSizeAs(before);
        });
    }

    private static String excerpt(String text, int at) {
        return text.substring(Math.max(0, at - 20), Math.min(text.length(), at + 40));
    }

    @Test
    void oneThreadAndTwoWriteTheSameBytes() throws IOException {
        FourParks one = new FourParks(folder.resolve("1")).week().with("--threads", "1", "--detail", "assets");
        FourParks two = new FourParks(folder.resolve("2")).week().with("--threads", "2", "--detail", "assets");

        assertThat(one.run().exitCode()).isZero();
        assertThat(two.run().exitCode()).isZero();

        assertSameFiles(one.out(), two.out());
    }

    @Test
    void theCountryOfTheMachineChangesNoByte() throws IOException {
        FourParks here = new FourParks(folder.resolve("1")).week();
        Outcome outcomeHere = here.run();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        FourParks there = new FourParks(folder.resolve("2")).week();
        try {
            Locale.setDefault(
                    new Locale.Builder().setLanguageTag("ar-EG-u-nu-arab").build());
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            assertThat(there.run().err()).isEqualTo(outcomeHere.err());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertSameFiles(here.out(), there.out());
    }

    @Test
    void quietPrintsNothingWhereThereIsNothingToWarnOf() throws IOException {
        assertThat(new FourParks(folder).week().with("--quiet").run()).isEqualTo(new Outcome(0, "", ""));
    }

    @Test
    void jsonPrintsTheSummaryAndNothingElse() throws IOException {
        FourParks fourParks = new FourParks(folder).week().with("--json");
        assertThat(fourParks.run())
                .isEqualTo(new Outcome(0, AnswerJson.ofFile(fourParks.out(), "summary.json") + "\n", ""));
    }

    @Test
    void chosenCasesAreRunWithTheBaseline() throws IOException {
        FourParks fourParks = new FourParks(folder).week().with("--case", "full");
        assertThat(fourParks.run().exitCode()).isZero();
        assertThat(fourParks.out().resolve("hourly/baseline")).exists();
        assertThat(fourParks.out().resolve("hourly/full")).exists();
        assertThat(fourParks.out().resolve("hourly/wind")).doesNotExist();
    }

    @Test
    void anUnknownCaseIsAUsageErrorThatNamesThoseThereAre() throws IOException {
        Outcome outcome = new FourParks(folder).week().with("--case", "solar").run();
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.said())
                .contains(
                        "the scenario has no case solar; its cases are baseline, wind, wind-solar, full, full-optimal");
    }

    @Test
    void chineseIsSpokenThroughout() throws IOException {
        Outcome outcome = new FourParks(folder).week().with("--lang", "zh").run();
        assertThat(outcome.out()).contains("铁岭四个绿电产业园", "方案", "网购电费").doesNotContain("grid bill");
        assertThat(outcome.err()).contains("提示: 4 个场址的气象由月气候平均值合成");
        assertThat(outcome.out().lines().filter(line -> !line.contains("/")))
                .allSatisfy(line -> assertThat(TextTable.width(line)).isLessThanOrEqualTo(80));
    }

    @Test
    void demandThatCannotBeSuppliedIsAResultWithALoudWarning() throws IOException {
        Outcome outcome = new FourParks(folder)
                .week()
                .with("--quiet", "--case", "baseline", "--set", "parks.*.grid.importLimitMw=0")
                .run();
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.said())
                .matches("WARNING: baseline: [\\d,]+ MWh of demand could not be supplied"
                        + " \\(tieling-county, kaiyuan-food, changtu-biotech, xifeng-functional\\)\n");
    }

    @Test
    void limitsThatCannotBeKeptTogetherAreNamedWithParkHourAndAmount() throws IOException {
        FourParks fourParks = new FourParks(folder).islandThatMustRecharge().with("--quiet");
        Outcome outcome = fourParks.run();

        assertThat(outcome.exitCode()).isEqualTo(4);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .startsWith("full-optimal: no dispatch keeps all limits.")
                .containsPattern(
                        "\n  tieling-county, 2027-01-01T\\d\\d:00: stored energy of bess, [\\d.]+ MWh are missing\n")
                .endsWith("\nWiden one of these limits, or what feeds it, and run again.\n");
        assertThat(fourParks.out()).doesNotExist();
    }

    @Test
    void limitsThatCannotBeKeptTogetherAreNamedInChineseToo() throws IOException {
        Outcome outcome = new FourParks(folder)
                .islandThatMustRecharge()
                .with("--quiet", "--lang", "zh")
                .run();

        assertThat(outcome.exitCode()).isEqualTo(4);
        assertThat(outcome.err()).containsPattern("\n  tieling-county，2027-01-01T\\d\\d:00：bess 的储能电量，缺 [\\d.]+ MWh\n");
    }

    @Test
    void pricesAreWrittenWhereDispatchKnowsThem() throws IOException {
        FourParks fourParks = new FourParks(folder).week().with("--detail", "prices");
        assertThat(fourParks.run().exitCode()).isZero();

        Path prices = fourParks.out().resolve("prices");
        try (Stream<Path> cases = Files.list(prices)) {
            assertThat(cases).containsExactly(prices.resolve("full-optimal"));
        }
        assertThat(prices.resolve("full-optimal/kaiyuan-food.csv")).isRegularFile();
        assertThat(prices.resolve("full-optimal/kaiyuan-food.peaks.csv")).isRegularFile();
        assertThat(fourParks.out().resolve("assets")).doesNotExist();
    }

    @Test
    void aDirectoryWithOtherFilesIsNotReplaced() throws IOException {
        FourParks fourParks = new FourParks(folder).week();
        Files.createDirectories(fourParks.out());
        Path diary = Files.writeString(fourParks.out().resolve("diary.txt"), "mine");

        Outcome outcome = fourParks.run();

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.err()).contains("holds other files and no earlier run");
        assertThat(diary).hasContent("mine");
    }

    @Test
    void threadsMustBeAtLeastOne() throws IOException {
        Outcome outcome = new FourParks(folder).with("--threads", "0").run();
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).contains("--threads must be at least 1, but is 0");
    }

    @Test
    void aProcessThatIsToldToEndLeavesNothingHalfWritten() throws Exception {
        FourParks fourParks = new FourParks(folder);
        Path staged = fourParks.file().getParent();
        ProcessBuilder builder =
                new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow());
        builder.command().addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        builder.command().addAll(fourParks.arguments());
        Path err = folder.resolve("err.txt");
        Process process = builder.redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(err.toFile())
                .start();
        while (process.isAlive() && entries(staged) == 1) {
            Thread.sleep(2);
        }
        process.destroy();

        assertThat(process.waitFor()).isEqualTo(128 + 15);
        assertThat(err).hasContent("\ngreenpark: interrupted\n");
        assertThat(entries(staged)).as("files beside the scenario").isOne();
    }

    private static long entries(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.count();
        }
    }
}
