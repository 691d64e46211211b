package io.greenpark.scenarios.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TreeReaderTest {

    @Test
    void everyPartKnowsItsLineAndColumn() {
        MappingNode root = (MappingNode) read("a.yaml", "x: 1\nparks:\n  kaiyuan:\n    - {mw: 2.5}\n");

        MappingNode parks = (MappingNode) root.entry("parks").value();
        SequenceNode list = (SequenceNode) parks.entry("kaiyuan").value();
        MappingNode.Entry mw = ((MappingNode) list.items().get(0)).entry("mw");

        assertThat(root.entry("parks").keyLocation()).hasToString("a.yaml:2:1");
        assertThat(parks.entry("kaiyuan").keyLocation()).hasToString("a.yaml:3:3");
        assertThat(mw.keyLocation()).hasToString("a.yaml:4:8");
        assertThat(mw.value().location()).hasToString("a.yaml:4:12");
    }

    @Test
    void jsonGivesTheSameTreeAsYaml() {
        MappingNode yaml = (MappingNode) read("a.yaml", "a: {b: [1, 2.5, true, null, text]}");
        MappingNode json = (MappingNode) read("a.json", "{\"a\": {\"b\": [1, 2.5, true, null, \"text\"]}}");

        assertThat(inWords(json))
                .isEqualTo(inWords(yaml))
                .isEqualTo("{a={b=[number 1, number 2.5, true, empty, text “text”]}}");
    }

    @ParameterizedTest
    @CsvSource({
        "1,          INTEGER",
        "-7,         INTEGER",
        "2.50,       DECIMAL",
        "1e3,        DECIMAL",
        "5.,         DECIMAL",
        "true,       BOOLEAN",
        "null,       NULL",
        // YAML 1.1 would read these as numbers, truths and nothing; here they are text
        "010,        TEXT",
        "0x1F,       TEXT",
        "0o17,       TEXT",
        "1_000,      TEXT",
        ".inf,       TEXT",
        ".nan,       TEXT",
        "yes,        TEXT",
        "True,       TEXT",
        "2027-01-01, TEXT",
        "12:30,      TEXT"
    })
    void plainValuesHaveOneMeaning(String written, ScalarNode.Kind kind) {
        MappingNode root = (MappingNode) read("a.yaml", "a: " + written + "\n");

        assertThat(((ScalarNode) root.entry("a").value()).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: 1\\nb: 2\\na: 3\\n|f.yaml:3:1: a: duplicate key",
                "a: &x 1\\n|f.yaml:1:4: a: anchors and aliases (& and *) are not allowed",
                "a: *x\\n|f.yaml:1:4: a: anchors and aliases (& and *) are not allowed",
                "a: &x {b: 1}\\n|f.yaml:1:4: a: anchors and aliases (& and *) are not allowed",
                "&x a: 1\\n|f.yaml:1:1: anchors and aliases (& and *) are not allowed",
                "a:\\n  - &x\\n    b: 1\\n|f.yaml:2:5: a[0]: anchors and aliases (& and *) are not allowed",
                "a: !!int 3\\n|f.yaml:1:4: a: tags (!) are not allowed",
                "a: 1\\n---\\nb: 2\\n|f.yaml:3:1: the file has a second document",
            })
    void whatYamlAllowsAndAScenarioDoesNotIsAProblem(String text, String expected) {
        assertThat(problemsOf("f.yaml", text.replace("\\n", "\n"))).startsWith(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a:\\n\\tb: 1\\n|f.yaml:2:1: a tab is not allowed here; indent with spaces",
                "a: b: c\\n|f.yaml:1:5: a ':' is not allowed here",
                "a: 'x\\nb: 2\\n|f.yaml:1:4: a text in quotes is not closed",
                "a: [1, 2\\nb: 3\\n|f.yaml:2:2: a list in brackets is not closed",
                "a: {x: 1\\n|f.yaml:2:1: a mapping in braces is not closed",
                "a: @x\\n|f.yaml:1:4: a value may not begin with this character",
                "a: 1\\n - b\\n? [c]\\n: 1|f.yaml:3:4: a key must be plain text",
                "- 1\\nb: 2\\n|f.yaml:2:1: this line does not fit the indentation",
                "a: \"\\q\"\\n|f.yaml:1:6: unknown escape after",
            })
    void syntaxErrorsAreSaidInPlainWordsAtTheirPlace(String text, String expected) {
        assertThat(problemsOf("f.yaml", text.replace("\\n", "\n").replace("\\t", "\t")))
                .startsWith(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\":1,}|f.json:1:8: a key in double quotes is missing here",
                "{\"a\" 1}|f.json:1:6: a ':' is missing after a key",
                "{\"a\":NaN}|f.json:1:9: this is not a number",
                "{\"a\":[1|f.json:1:8: the text ends before every bracket is closed",
                "{\"a\":tru}|f.json:1:6: a word without quotes is not a value here",
            })
    void jsonSyntaxErrorsToo(String text, String expected) {
        assertThat(problemsOf("f.json", text)).startsWith(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# only a comment\n"})
    void anEmptyFileSaysSo(String text) {
        assertThat(problemsOf("f.yaml", text)).contains("f.yaml:1:");
    }

    @Test
    void bytesThatAreNoTextArePointedAt() {
        Problems problems = new Problems();
        byte[] latin1 = "a: 1\nb: \u00fc\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> TreeReader.read("f.yaml", latin1, problems)).isInstanceOf(Unreadable.class);

        assertThat(problems.inOrder())
                .singleElement()
                .hasToString("f.yaml:2:4: the file is not UTF-8 text\n  expected UTF-8");
    }

    @Test
    void aControlCharacterIsPointedAt() {
        assertThat(problemsOf("f.yaml", "a: 1\nb: x\u0007\n"))
                .startsWith("f.yaml:2:5: the control character with code 7");
    }

    @Test
    void aByteOrderMarkIsSkipped() {
        assertThat(inWords(read("f.yaml", "\uFEFFa: 1\n"))).isEqualTo("{a=number 1}");
    }

    @Test
    void hostileSizesStopTheReading() {
        assertThat(problemsOf("f.yaml", "a: " + "[".repeat(100_000))).contains("nested too deeply");
        assertThat(problemsOf("f.json", "{\"a\": " + "[".repeat(100_000))).contains("nested too deeply");
        assertThat(problemsOf("f.yaml", "a: " + "1".repeat(100_000))).contains("the value is too long");
        assertThat(problemsOf("f.yaml", "a".repeat(900) + ": 1")).contains("a key is too long");
        assertThat(problemsOf("f.yaml", " ".repeat(TextLimits.FILE_BYTES + 1))).contains("the file is too large");
    }

    private static Node read(String file, String text) {
        Problems problems = new Problems();
        Node node = TreeReader.read(file, text.getBytes(StandardCharsets.UTF_8), problems);
        assertThat(problems.inOrder()).isEmpty();
        return node;
    }

    private static String problemsOf(String file, String text) {
        Problems problems = new Problems();
        try {
            TreeReader.read(file, text.getBytes(StandardCharsets.UTF_8), problems);
        } catch (Unreadable e) {
            assertThat(problems.none()).isFalse();
        }
        return problems.inOrder().stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }

    private static String inWords(Node node) {
        if (node instanceof MappingNode mapping) {
            return mapping.entries().stream()
                    .map(entry -> entry.key() + "=" + inWords(entry.value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (node instanceof SequenceNode sequence) {
            return sequence.items().stream().map(TreeReaderTest::inWords).collect(Collectors.joining(", ", "[", "]"));
        }
        return node.inWords();
    }
}
