package io.greenpark.scenarios.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentTest {

    private static final String TREE = "a: {b: 1, c: [x, 2.5]}\nd: true\n";

    private static Content content(String text) {
        return Content.of(TreeReader.read("file.yaml", text.getBytes(StandardCharsets.UTF_8), new Problems()));
    }

    @Test
    void whereATreeStandsDoesNotMatter() {
        Content moved = content("\n# a comment\na:\n  b: 1\n  c:\n    - x\n    - 2.5\n\nd: true\n");

        assertThat(moved).isEqualTo(content(TREE)).hasSameHashCodeAs(content(TREE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: {b: 2, c: [x, 2.5]}\nd: true\n",
                "a: {b: '1', c: [x, 2.5]}\nd: true\n",
                "a: {c: [x, 2.5], b: 1}\nd: true\n",
                "a: {b: 1, c: [2.5, x]}\nd: true\n",
                "a: {b: 1, c: [x]}\nd: true\n",
                "a: {b: 1, c: [x, 2.5], e: 1}\nd: true\n",
                "a: {b: 1, c: [x, 2.5]}\n",
                "a: 1\nd: true\n"
            })
    void whatItSaysDoes(String other) {
        assertThat(content(other)).isNotEqualTo(content(TREE));
    }
}
