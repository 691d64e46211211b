package io.greenpark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Sentences in lines. */
final class WrapTest {

    @Test
    void englishBreaksBetweenWords() {
        assertThat(Wrap.lines("one two three four", "  ", 9)).containsExactly("one two", "  three", "  four");
    }

    @Test
    void chineseBreaksBetweenSignsButNotBeforeAStop() {
        // four signs are eight columns; the comma goes with the sign before it
        assertThat(Wrap.lines("一二三四，五六", "", 8)).containsExactly("一二三", "四，五六");
        assertThat(Wrap.lines("一二三（五六）", "", 8)).containsExactly("一二三", "（五六）");
    }

    @Test
    void aNumberStaysWithItsUnit() {
        assertThat(Wrap.lines("limit of 12 MW now", "", 11)).containsExactly("limit of", "12 MW now");
    }

    @Test
    void aWordThatFitsNoLineStaysWhole() {
        assertThat(Wrap.lines("in /a/long/path/of/a/file here", "", 8))
                .containsExactly("in", "/a/long/path/of/a/file", "here");
    }

    @Test
    void theFirstMarginStays() {
        assertThat(Wrap.lines("    a rule of many words", "      ", 14))
                .containsExactly("    a rule of", "      many", "      words");
    }

    @Test
    void linesThatFitStay() {
        assertThat(Wrap.lines("", "  ")).containsExactly("");
        assertThat(Wrap.lines("a".repeat(80), "  ")).hasSize(1);
    }
}
