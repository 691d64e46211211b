package io.greenpark.reports.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.provenance.Confidence;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.PricePart;
import io.greenpark.core.result.StudyResult;
import io.greenpark.core.settlement.BillLine;
import io.greenpark.reports.fixture.Studies;
import java.util.List;
import org.junit.jupiter.api.Test;

class StudyTablesTest {

    private static final StudyResult STUDY = Studies.fourParks();

    @Test
    void theSummaryHasEveryDefinedIndicatorOfEveryNodeOnce() {
        DataTable summary = StudyTables.summary(STUDY);

        assertThat(summary.headers()).containsExactly("case", "node", "group", "indicator", "value", "unit");
        long defined = STUDY.cases().stream()
                .mapToLong(c -> c.all().indicators().size()
                        + c.nodes().stream()
                                .mapToLong(n -> n.indicators().size())
                                .sum())
                .sum();
        assertThat(summary.rows()).hasSize((int) defined).doesNotHaveDuplicates();
        assertThat(summary.rows())
                .contains(List.of(
                        "baseline",
                        "all",
                        "energy",
                        "loadMwh",
                        STUDY.of("baseline").all().value(Indicator.LOAD_MWH).orElseThrow(),
                        "MWh"));
    }

    @Test
    void curtailedEnergyIsToldByTheStateOfItsWaysOut() {
        DataTable table = CurtailmentTable.of(STUDY);

        assertThat(table.headers()).containsExactly("case", "node", "export", "storage", "lines", "hours", "mwh");
        double mwh = table.rows().stream()
                .filter(row -> row.get(0).equals("full") && row.get(1).equals("all"))
                .mapToDouble(row -> (Double) row.get(6))
                .sum();
        assertThat(mwh)
                .isCloseTo(STUDY.of("full").all().value(Indicator.CURTAILED_MWH).orElseThrow(), within(1e-6));
        assertThat(table.rows())
                .filteredOn(row -> row.get(0).equals("full") && row.get(1).equals("all"))
                .extracting(row -> List.of(row.get(2), row.get(3), row.get(4)))
                .containsExactly(List.of("at-limit", "full", "none"), List.of("at-limit", "at-limit", "none"));
    }

    @Test
    void anIndicatorThatIsNotDefinedHasNoRow() {
        assertThat(StudyTables.summary(STUDY).rows())
                .noneMatch(row -> row.get(0).equals("baseline") && row.get(3).equals("windCapacityFactor"));
    }

    @Test
    void theBillsAddUpToTheBillOfEachPark() {
        DataTable bills = StudyTables.bills(STUDY);

        assertThat(bills.headers())
                .containsExactly("case", "park", "month", "row", "quantity", "unit", "priceYuanPerUnit", "amountYuan");
        double expectedYuan = STUDY.of("full").node("kaiyuan-food").bill().lines().stream()
                .mapToDouble(BillLine::amountYuan)
                .sum();
        double yuan = bills.rows().stream()
                .filter(r -> r.get(0).equals("full") && r.get(1).equals("kaiyuan-food"))
                .mapToDouble(r -> (Double) r.get(7))
                .sum();
        assertThat(yuan).isEqualTo(expectedYuan);
    }

    @Test
    void theWaterfallLeadsFromTheBaselineToEveryCase() {
        DataTable waterfall = StudyTables.waterfall(STUDY);

        assertThat(waterfall.headers()).containsExactly("case", "node", "part", "yuanPerMwh", "levelYuanPerMwh");
        List<List<Object>> way = waterfall.rows().stream()
                .filter(r -> r.get(0).equals("full") && r.get(1).equals("kaiyuan-food"))
                .toList();
        assertThat(way).hasSize(1 + PricePart.values().length);
        assertThat(way.get(0).get(2)).isEqualTo("baseline");
        var node = STUDY.of("full").node("kaiyuan-food");
        assertThat((Double) way.get(way.size() - 1).get(4))
                .isCloseTo(
                        node.bill().totalYuan()
                                / node.value(Indicator.CONSUMED_MWH).orElseThrow(),
                        within(1e-6));
    }

    @Test
    void theRegisterBeginsWithTheAssumptions() {
        List<Object> confidences = StudyTables.register(STUDY).rows().stream()
                .map(row -> row.get(3))
                .distinct()
                .toList();

        assertThat(confidences).containsExactly("assumption", "secondary", "published");
        assertThat(Ids.of(Confidence.ASSUMPTION)).isEqualTo("assumption");
    }

    @Test
    void sinksAreListedBySiteAndYear() {
        DataTable sinks = StudyTables.sinks(STUDY);

        assertThat(sinks.headers())
                .containsExactly(
                        "case", "site", "year", "pool", "cause", "tco2e", "uncertaintyTco2e", "lowTco2e", "highTco2e");
        assertThat(sinks.rows().get(1))
                .isEqualTo(List.of(
                        "baseline",
                        "xifeng-forest",
                        2027,
                        "tree-biomass",
                        "stock-change",
                        21_500.0,
                        0.3 * 21_500.0,
                        21_500.0 - 0.3 * 21_500.0,
                        21_500.0 + 0.3 * 21_500.0));
    }

    @Test
    void aRowThatDoesNotFitItsColumnsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new DataTable("t", List.of(Column.text("a"), Column.number("b")), List.of(List.of("x", "y"))))
                .withMessage("table t with columns [a, b] cannot hold the row [x, y]");
    }
}
