package io.greenpark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.cli.Terminal.Outcome;
import io.greenpark.reports.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemWordsTest {

    private static final UnaryOperator<String> CHINESE = ProblemWords.in(Language.ZH);
    private static final String PHRASES = "src/main/resources/io/greenpark/cli/problems.txt";
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern REFUSAL = Pattern.compile(
            "new (?:InvalidValue|RunDirectory|Parameter|TypeConversion|UnknownFigure)Exception\\(|\\.reject\\(|\\.rejectKey\\(");
    private static final Set<String> SAID_FIRST = Set.of("TypeConversion", "UnknownFigure");
    private static final Pattern GAP = Pattern.compile("%(?:\\.\\d)?[sdf]|\\{}");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "must be within [0.0, 1.0], but is 1.5 | 必须在 [0.0, 1.0] 之内，但实际为 1.5",
                "unknown key (in case full) | 未知的键（方案 full）",
                "minSocFraction must be below maxSocFraction (0.1), but is 0.3"
                        + " | minSocFraction 必须小于 maxSocFraction（0.1），但实际为 0.3",
                "expected one of chargeMw, dischargeMw; maybe chargeMw | 应为 下列之一：chargeMw, dischargeMw；是否想写 chargeMw",
                "expected a number in MW, at least 0 | 应为 数字（MW），不小于 0",
                "must be a number, but is text “two” | 必须为数字，但实际为 文本 “two”",
                "missing key, needed because a site has a climate | 缺少键：有站点用气候常年值",
                "--years must be from 2 to 10000, but is 1 | --years 必须在 2 到 10000 之间，但实际为 1",
                "expected a mapping of ids to parks | 应为 标识符到 parks 的映射",
            })
    void phrasesAreJoinedAndValuesStay(String english, String chinese) {
        assertThat(CHINESE.apply(english)).isEqualTo(chinese);
    }

    @Test
    void whatIsUnknownStaysAsItIs() {
        assertThat(CHINESE.apply("the moon is full")).isEqualTo("the moon is full");
        assertThat(ProblemWords.in(Language.EN).apply("unknown key")).isEqualTo("unknown key");
    }

    @Test
    void noPhraseHidesAnother() throws IOException {
        for (String line : Files.readAllLines(Path.of(PHRASES))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] halves = line.split(" \\| ");
                String chinese = halves[1];
                String english = halves[0];
                for (int gap = 0; english.contains("{}"); gap++) {
                    english = english.replaceFirst("\\{}", "x" + gap);
                    chinese = chinese.replace("{" + gap + "}", "x" + gap);
                }
                assertThat(CHINESE.apply(english)).isEqualTo(chinese);
            }
        }
    }

    @Test
    void everyRuleThatIsBrokenHasItsWordsInChinese() {
        List<String> english = Stream.of(
                        "../core/src/main/java",
                        "../scenarios/src/main/java",
                        "../reports/src/main/java",
                        "src/main/java")
                .flatMap(root -> sources(Path.of(root)))
                .flatMap(source -> said(source).stream())
                .filter(said -> said.matches(".*[a-z]{3,} .*"))
                .distinct()
                .filter(said -> CHINESE.apply(said).equals(said))
                .toList();

        assertThat(english).isEmpty();
    }

    @Test
    void aRefusedFileIsExplainedInChinese() throws IOException {
        Path file = Files.writeString(folder.resolve("park.yaml"), "formatVersion: 1\nnaem: x\n");

        Outcome outcome = Terminal.greenpark("validate", file.toString(), "--lang", "zh");

        assertThat(outcome.exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(outcome.err()).contains("park.yaml:2:1: naem: 未知的键\n  应为").contains("是否想写 name");
        assertThat(Terminal.greenpark("validate", file.toString(), "--json", "--lang", "zh")
                        .out())
                .contains("\"problem\" : \"未知的键\"");
    }

    private static Stream<String> sources(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            List<String> sources = new ArrayList<>();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                sources.add(Files.readString(file));
            }
            return sources.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the refusals in {@code source} say is wrong, gaps filled with a word. */
    private static List<String> said(String source) {
        List<String> said = new ArrayList<>();
        Matcher refusal = REFUSAL.matcher(source);
        while (refusal.find()) {
            List<String> arguments = arguments(source, refusal.end());
            boolean placed =
                    refusal.group().startsWith("new") && SAID_FIRST.stream().noneMatch(refusal.group()::contains);
            int what = placed ? 1 : 0;
            if (arguments.size() > what) {
                said.addAll(variants(arguments.get(what)));
            }
        }
        return said;
    }

    /** The literals of an argument, with a word for what stands between them; both sides of a choice. */
    private static List<String> variants(String argument) {
        List<String> variants = new ArrayList<>();
        for (String part : argument.split(" \\? | : ")) {
            Matcher literal = LITERAL.matcher(part);
            StringBuilder text = new StringBuilder();
            int end = 0;
            while (literal.find()) {
                String between = part.substring(end, literal.start());
                boolean gap = between.contains("+")
                        && between.replaceAll("[\\s+(]", "").length() > 0;
                text.append(gap ? "x" : "").append(literal.group(1).replace("\\\"", "\""));
                end = literal.end();
            }
            String rest = part.substring(end).strip();
            text.append(rest.startsWith("+") ? "x" : "");
            if (end > 0) {
                variants.add(GAP.matcher(text).replaceAll("x").replace("%%", "%"));
            }
        }
        return variants;
    }

    /** The arguments of a call whose parenthesis opens before {@code from}. */
    private static List<String> arguments(String source, int from) {
        List<String> arguments = new ArrayList<>();
        int depth = 1;
        int start = from;
        boolean quoted = false;
        for (int i = from; depth > 0 && i < source.length(); i++) {
            char c = source.charAt(i);
            if (quoted) {
                i += c == '\\' ? 1 : 0;
                quoted = c != '"';
            } else if (c == '"') {
                quoted = true;
            } else if (c == '(' || c == '{') {
                depth++;
            } else if (c == ')' || c == '}') {
                depth--;
            }
            if (!quoted && (depth == 0 || depth == 1 && c == ',')) {
                arguments.add(source.substring(start, i));
                start = i + 1;
            }
        }
        return arguments;
    }
}
