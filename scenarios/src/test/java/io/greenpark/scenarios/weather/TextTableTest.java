package io.greenpark.scenarios.weather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.greenpark.scenarios.input.InputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void fieldsAreTrimmedAndMayBeQuotedOrEmpty() {
        TextTable table = table("a, \"b,c\" ,,d\r\nx\n");

        assertThat(table.next()).isTrue();
        assertThat(table.fields()).isEqualTo(4);
        assertThat(table.text(1)).isEqualTo("a");
        assertThat(table.text(2)).isEqualTo("b,c");
        assertThat(table.blank(3)).isTrue();
        assertThat(table.text(4)).isEqualTo("d");
        assertThat(table.text(5)).isEmpty();
        assertThat(table.next()).isTrue();
        assertThat(table.text(1)).isEqualTo("x");
        assertThat(table.line()).isEqualTo(2);
        assertThat(table.next()).isFalse();
    }

    @Test
    void aByteOrderMarkIsNoText() {
        TextTable table = table("\uFEFFa");

        table.next();

        assertThat(table.text(1)).isEqualTo("a");
    }

    @Test
    void blankLinesCountAsLines() {
        TextTable table = table("\n \n5");

        assertThat(table.nextNotBlank()).isTrue();
        assertThat(table.line()).isEqualTo(3);
        assertThat(table.nextNotBlank()).isFalse();
    }

    @Test
    void moreFieldsThanExpectedAreKept() {
        TextTable table = table("1,".repeat(200) + "2");

        table.next();

        assertThat(table.fields()).isEqualTo(201);
        assertThat(table.number(201, "x")).isEqualTo(2.0);
    }

    @Test
    void faultsPointAtTheCharacterAndNotAtTheByte() {
        TextTable table = table("铁岭,cold");
        table.next();

        assertThatThrownBy(() -> table.number(2, "dryBulbC"))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("site.csv:1:4: dryBulbC: \"cold\" is not a number");
    }

    @Test
    void emptyAndFractionalFieldsAreNamedAsSuch() {
        TextTable table = table("1.5,,3");
        table.next();

        assertThatThrownBy(() -> table.wholeNumber(1, "month"))
                .hasMessage("site.csv:1:1: month: \"1.5\" is not a whole number");
        assertThatThrownBy(() -> table.number(2, "day")).hasMessageStartingWith("site.csv:1:5: day: is empty");
        assertThatThrownBy(() -> table.number(9, "hour")).hasMessageStartingWith("site.csv:1:6: hour: is empty");
    }

    @Test
    void longTextIsShownInPart() {
        TextTable table = table("x".repeat(500));
        table.next();

        assertThatThrownBy(() -> table.number(1, "a"))
                .hasMessageStartingWith("site.csv:1:1: a: \"" + "x".repeat(40) + "…\"");
    }

    private static TextTable table(String text) {
        return new TextTable(Path.of("site.csv"), text.getBytes(StandardCharsets.UTF_8), ',');
    }
}
