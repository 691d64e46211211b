package io.greenpark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tables of plain text. */
final class TextTableTest {

    @Test
    void namesOfRowsGiveWayInATableOfNumbers() {
        TextTable table =
                TextTable.ofNumbers().row("a name of some words", "1.0").row("short", "12.5");
        assertThat(table.lines(18)).containsExactly("a name of      1.0", "some words", "short         12.5");
    }

    @Test
    void theLastColumnGivesWayInATableOfTexts() {
        TextTable table = TextTable.ofTexts().row("id-1", "辽宁两部制电价以前的").row("id", "x");
        assertThat(table.lines(18)).containsExactly("id-1  辽宁两部制电", "      价以前的", "id    x");
    }

    @Test
    void noColumnBecomesNarrowerThanAWord() {
        assertThat(TextTable.ofNumbers().row("one two three", "1".repeat(20)).lines(20))
                .containsExactly("one two       " + "1".repeat(20), "three");
    }

    @Test
    void whatFitsStays() {
        assertThat(TextTable.ofNumbers().row("a b", "1").lines(6)).containsExactly("a b  1");
    }
}
