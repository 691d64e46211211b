package io.greenpark.reports.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.result.FlowColumn;
import io.greenpark.core.result.NodeFlows;
import io.greenpark.core.result.StudyResult;
import io.greenpark.reports.fixture.Studies;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import tech.tablesaw.aggregate.AggregateFunctions;
import tech.tablesaw.api.Table;

class DataFramesTest {

    private static final StudyResult STUDY = Studies.hostile();

    @Test
    void aTableKeepsItsHeadersTypesAndCells() {
        DataTable sinks = StudyTables.sinks(STUDY);

        Table frame = DataFrames.of(sinks);

        assertThat(frame.columnNames()).isEqualTo(sinks.headers());
        assertThat(frame.intColumn("year").get(0)).isEqualTo(2028);
        assertThat(frame.stringColumn("site").get(0)).isEqualTo("xifeng-forest");
        assertThat(frame.doubleColumn("tco2e").get(0)).isEqualTo(1_200_000.0);
    }

    @Test
    void billsAreSummedByRowInOneLine() {
        Table bills = DataFrames.of(StudyTables.bills(STUDY));

        Table byRow = bills.where(bills.stringColumn("case").isEqualTo("full"))
                .summarize("amountYuan", AggregateFunctions.sum)
                .by("row");

        double expectedYuan = STUDY.of("full").all().bill().lines().stream()
                .filter(line -> line.row().id().equals("network-capacity"))
                .mapToDouble(line -> line.amountYuan())
                .sum();
        assertThat(byRow.where(byRow.stringColumn("row").isEqualTo("network-capacity"))
                        .doubleColumn("Sum [amountYuan]")
                        .get(0))
                .isCloseTo(expectedYuan, within(1e-6));
    }

    @Test
    void hoursCarryLocalTimesAndUndefinedValuesAreMissing() {
        NodeFlows flows = STUDY.of("full").node("park").flows();

        Table frame = DataFrames.of(flows);

        assertThat(frame.dateTimeColumn("time").get(49)).isEqualTo(LocalDateTime.of(2028, 2, 29, 0, 30));
        assertThat(frame.doubleColumn("importMw").asDoubleArray()).containsExactly(flows.values(FlowColumn.IMPORT_MW));
        assertThat(DataFrames.of(new DataTable(
                                "t", List.of(Column.number("x")), List.of(List.of(Double.NaN), List.of(1.0))))
                        .doubleColumn("x")
                        .countMissing())
                .isEqualTo(1);
    }
}
