package io.greenpark.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.scenarios.spec.PathPattern;
import io.greenpark.scenarios.text.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Mutated copies of a scenario: each one is read or refused at a place, none ends in another way. */
class ScenarioFuzzTest {

    private static final long SEED = 20_270_301;

    /** In each build; profile {@code fuzz} has 10,000, {@code -Dfuzz.files=} any number. */
    private static final int FILES = Integer.getInteger("fuzz.files", 1000);

    private static final String ON_TOP = """
            formatVersion: 1
            extends: base.yaml
            name: on-top
            rules: {applyAsIf: true}
            parks:
              kaiyuan-food:
                heat: {drying: {supply: {type: electric-boiler, efficiency: 0.98}}}
                grid: {tariff: {entry: liaoning-two-part-66kv, override: {energy.*.yuanPerMwh: 100, vatFraction: 0.1}}}
                products: null
            cases: {baseline: {override: {parks.*.storage: null}}}
            """;

    /** Words of libraries and of the program's inside, which no message may show. */
    private static final List<String> INSIDE = List.of(
            "jackson",
            "snakeyaml",
            "java.",
            "io.greenpark",
            "Exception",
            "null",
            "Optional",
            "record",
            "while parsing",
            "StreamRead");

    private static final List<String> SNIPPETS = List.of(
            "null",
            "~",
            "-1",
            "1e999",
            ".nan",
            "\"",
            "'",
            "{",
            "}",
            "[",
            "]",
            ":",
            ": ",
            "- ",
            "#",
            "&a ",
            "*a",
            "!x ",
            "\t",
            "\n",
            "---\n",
            "*",
            "..",
            "true",
            "0x10",
            "2027-02-30",
            "PT0S",
            "\u0000",
            "\uFFFE",
            "中文",
            "{type: reference}",
            "99999999999999999999",
            "1.5",
            "a: 1\n",
            "<<: ",
            "|",
            ">",
            "%",
            "@",
            "`",
            "\\",
            ",",
            "  ");

    @TempDir
    private Path folder;

    /** Every file is a case of its own seed, so that one that fails is made again by its number. */
    @Test
    @Timeout(value = 1, unit = TimeUnit.HOURS)
    void everyMutatedFileIsReadOrRefusedAtAPlace() throws IOException {
        List<String> originals = List.of(
                ScenarioFiles.twoParks(),
                ON_TOP,
                Files.readString(Path.of("examples/one-park.yaml")),
                Files.readString(Path.of("examples/sinks.yaml")));
        Files.writeString(folder.resolve("base.yaml"), ScenarioFiles.twoParks());

        long refused = IntStream.range(0, FILES)
                .parallel()
                .filter(i -> isRefused(i, originals.get(i % originals.size())))
                .count();

        assertThat(refused).as("refused of %d files", FILES).isGreaterThan(FILES / 2);
    }

    private boolean isRefused(int number, String original) {
        Path file = folder.resolve("mutated-" + number + ".yaml");
        try {
            Files.writeString(file, mutated(original, new SplittableRandom(SEED + number)), StandardCharsets.UTF_8);
            ScenarioReader.check(file, List.of());
            return false;
        } catch (ScenarioException e) {
            assertThat(e.problems())
                    .as("file %d of seed %d", number, SEED)
                    .isNotEmpty()
                    .allSatisfy(this::isPlacedAndPlain);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            throw new AssertionError("file %d of seed %d".formatted(number, SEED), e);
        }
    }

    private void isPlacedAndPlain(Problem problem) {
        assertThat(problem.location().line()).as("%s", problem).isPositive();
        assertThat(problem.location().column()).as("%s", problem).isPositive();
        assertThat(problem.what()).isNotBlank();
        String said = problem.what().replaceAll("“[^”]*”", "");
        // What the user has written himself may be any word.
        for (String ownWord : PathPattern.split(problem.path())) {
            said = ownWord.isEmpty() ? said : said.replace(ownWord, "");
        }
        String words = said;
        assertThat(INSIDE).as("%s", problem).noneMatch(words::contains);
    }

    /** One to four changes of characters, lines or values. */
    private static String mutated(String original, SplittableRandom random) {
        StringBuilder text = new StringBuilder(original);
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes && text.length() > 2; i++) {
            int at = random.nextInt(text.length() - 1) + 1;
            switch (random.nextInt(6)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, SNIPPETS.get(random.nextInt(SNIPPETS.size())));
                case 2 -> text.setCharAt(at, text.charAt(random.nextInt(text.length())));
                case 3 -> deleteLine(text, at);
                case 4 -> replaceValue(text, at, SNIPPETS.get(random.nextInt(SNIPPETS.size())));
                default -> text.setLength(Math.max(20, at));
            }
        }
        return text.toString();
    }

    private static void deleteLine(StringBuilder text, int at) {
        int begin = text.lastIndexOf("\n", at - 1) + 1;
        int end = text.indexOf("\n", begin);
        text.delete(begin, end < 0 ? text.length() : end + 1);
    }

    private static void replaceValue(StringBuilder text, int at, String value) {
        int colon = text.indexOf(": ", at);
        if (colon >= 0) {
            int end = colon + 2;
            while (end < text.length() && ",}\n".indexOf(text.charAt(end)) < 0) {
                end++;
            }
            text.replace(colon + 2, end, value);
        }
    }
}
