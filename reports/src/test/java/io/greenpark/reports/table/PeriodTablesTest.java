package io.greenpark.reports.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.StudyResult;
import io.greenpark.core.tariff.BillRow;
import io.greenpark.reports.fixture.Studies;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PeriodTablesTest {

    private static final StudyResult STUDY = Studies.fourParks();
    private static final DataTable PERIODS = PeriodTables.periods(STUDY);

    /** Twelve months, each rounded to half of the sixth decimal. */
    private static final double ROUNDING = 12 * 0.5e-6;

    @Test
    void quartersComeBeforeHalvesAndYears() {
        List<Period> periods = Period.of(Stream.iterate(YearMonth.of(2026, 11), m -> m.plusMonths(1))
                .limit(9)
                .toList());

        assertThat(periods.stream().map(Period::id))
                .containsExactly("2026Q4", "2027Q1", "2027Q2", "2027Q3", "2026H2", "2027H1", "2027H2", "2026", "2027");
        assertThat(periods.get(0).months()).containsExactly(0, 1);
        assertThat(periods.get(5).months()).containsExactly(2, 3, 4, 5, 6, 7);
        assertThat(periods.get(8).months()).containsExactly(2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void everySumOfQuartersAndOfHalvesIsThatOfTheYearToTheLastDigit() {
        Map<List<Object>, Map<String, BigDecimal>> byAccount = new HashMap<>();
        PERIODS.rows().stream()
                .filter(row -> !List.of("1", "yuan/MWh").contains(row.get(6)))
                .forEach(row -> byAccount
                        .computeIfAbsent(
                                List.of(row.get(0), row.get(1), row.get(3), row.get(4)), key -> new HashMap<>())
                        .put((String) row.get(2), BigDecimal.valueOf((Double) row.get(5))));

        assertThat(byAccount.keySet().stream().map(key -> key.get(2)).distinct())
                .containsExactlyInAnyOrder("energy", "price", "bill", "carbon", "ledger");
        byAccount.forEach((account, value) -> {
            assertThat(sum(value, "2027Q1", "2027Q2")).as("%s", account).isEqualByComparingTo(value.get("2027H1"));
            assertThat(sum(value, "2027Q3", "2027Q4")).as("%s", account).isEqualByComparingTo(value.get("2027H2"));
            assertThat(sum(value, "2027H1", "2027H2")).as("%s", account).isEqualByComparingTo(value.get("2027"));
        });
    }

    @Test
    void theYearIsThatOfTheSummary() {
        List<Indicator> summed = List.of(
                Indicator.LOAD_MWH,
                Indicator.CONSUMED_MWH,
                Indicator.IMPORT_MWH,
                Indicator.WIND_AVAILABLE_MWH,
                Indicator.GRID_BILL_YUAN,
                Indicator.GRID_BILL_YUAN_PER_MWH_CONSUMED);
        STUDY.of("full")
                .nodes()
                .forEach(node -> summed.forEach(indicator -> node.value(indicator)
                        .ifPresent(value -> assertThat(value(node.id(), "2027", indicator.id()))
                                .as("%s of %s", indicator.id(), node.id())
                                .isCloseTo(value, within(ROUNDING + 1e-12 * Math.abs(value))))));
    }

    @Test
    void theFirstQuarterHasTheBillOfItsThreeMonths() {
        double expectedYuan = STUDY.of("full").node("kaiyuan-food").bill().lines().stream()
                .filter(line -> line.row() == BillRow.PURCHASE && line.month().getMonthValue() <= 3)
                .mapToDouble(line -> line.amountYuan())
                .sum();

        assertThat(value("kaiyuan-food", "2027Q1", "purchase")).isCloseTo(expectedYuan, within(1e-6));
    }

    @Test
    void aShareIsTheQuotientOfTheSumsOfItsPeriod() {
        double share = value("all", "2027Q3", "physicalSelfUseShare");

        assertThat(share).isBetween(0.0, 1.0).isNotEqualTo(value("all", "2027", "physicalSelfUseShare"));
        assertThat(share * value("all", "2027Q3", "consumedMwh"))
                .isCloseTo(value("all", "2027Q3", "selfUsedMwh"), within(1e-6));
    }

    @Test
    void accountsWithoutABookingAreLeftOut() {
        assertThat(PERIODS.rows())
                .noneMatch(row -> row.get(0).equals("baseline") && row.get(4).equals("windAvailableMwh"));
        assertThat(PERIODS.rows().stream().map(row -> (String) row.get(2)).distinct())
                .isSortedAccordingTo(Comparator.comparing((String id) -> id.length() == 4)
                        .thenComparing(id -> id.contains("H"))
                        .thenComparing(id -> id));
    }

    private static BigDecimal sum(Map<String, BigDecimal> value, String first, String second) {
        return value.get(first).add(value.get(second));
    }

    private static double value(String node, String period, String indicator) {
        return PERIODS.rows().stream()
                .filter(row -> row.subList(0, 3).equals(List.of("full", node, period))
                        && row.get(4).equals(indicator))
                .mapToDouble(row -> (Double) row.get(5))
                .findFirst()
                .orElseThrow();
    }
}
