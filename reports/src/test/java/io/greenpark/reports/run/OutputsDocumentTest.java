package io.greenpark.reports.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.core.result.FlowColumn;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.WorkingRow;
import io.greenpark.core.tariff.BillRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** docs/outputs.md is a promise; nothing may be written that it does not list. */
class OutputsDocumentTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "outputs.md");

    @ParameterizedTest
    @EnumSource
    void listsTheIndicator(Indicator indicator) throws IOException {
        assertThat(Files.readString(DOCUMENT))
                .contains("| %s | `%s` | %s | ".formatted(indicator.group(), indicator.id(), indicator.unit()));
    }

    @ParameterizedTest
    @EnumSource
    void listsTheColumn(FlowColumn column) throws IOException {
        assertThat(Files.readString(DOCUMENT)).contains("`" + column.header() + "`");
    }

    @ParameterizedTest
    @EnumSource
    void listsTheWorkingRow(WorkingRow row) throws IOException {
        assertThat(Files.readString(DOCUMENT)).contains("| `%s` | %s | ".formatted(row.id(), row.unit()));
    }

    @ParameterizedTest
    @EnumSource
    void listsTheBillRow(BillRow row) throws IOException {
        assertThat(Files.readString(DOCUMENT)).contains("| `" + row.id() + "` | ");
    }
}
