package io.greenpark.core.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Money over simulated years and those projected from the last, docs/model.md eq. (LIF-5), (LIF-6). */
class LifeProjectTest {

    private static final double NEVER = Double.POSITIVE_INFINITY;
    private static final double ROUNDING_YUAN = 1e-6;
    private static final String ROOF = "park.solar.roof";

    /** A plant of 100 yuan/MW whose operation costs 2 yuan/MW, lives three years and fades by 10 % a year. */
    private static LifeProjectYear year(double mw, double savingYuan) {
        PlantWear wear = new PlantWear(new PlantWear.End(3.0, NEVER, NEVER, 0.0), 0.0, 0.0, 0.1, 0.0, 1.0);
        PlantLifeYear plant = new PlantLifeYear(
                "park", PlantKind.SOLAR, "roof", mw, new PlantLifeYear.Cost(100.0 * mw, 2.0 * mw, 0.5, 0.0), mw, wear);
        OperatingYear operation = new OperatingYear(mw, mw, savingYuan, 0.0, 0.0, 0.0, 0.0);
        return new LifeProjectYear(operation, mw > 0.0 ? List.of(plant) : List.of(), Map.of(ROOF, 1.0));
    }

    private static List<Double> row(ProjectResult project, CashRow row) {
        List<Double> yuan = new ArrayList<>();
        CashFlow flow = project.party(InvestmentModel.PARK).orElseThrow().project();
        IntStream.rangeClosed(0, flow.years())
                .forEach(year -> yuan.add(flow.lines().stream()
                        .filter(line -> line.year() == year && line.row() == row)
                        .mapToDouble(CashLine::amountYuan)
                        .sum()));
        return yuan;
    }

    private static void requireClose(List<Double> yuan, double... expected) {
        assertThat(yuan).hasSize(expected.length);
        for (int k = 0; k < expected.length; k++) {
            assertThat(yuan.get(k)).as("year %d", k).isCloseTo(expected[k], within(ROUNDING_YUAN));
        }
    }

    /** Years 1 and 2 are simulated; 3 is projected at 0.8/0.9 of the output of 2, then the plant is new for half the price. */
    @Test
    void simulatedYearsStandAsTheyAreAndLaterOnesFollowTheLast() {
        ProjectResult project =
                LifeProject.of("park", Projects.plain(5), List.of(year(1.0, 50.0), year(1.0, 45.0)), List.of());

        requireClose(row(project, CashRow.INVESTMENT), -100.0, 0.0, 0.0, 0.0, 0.0, 0.0);
        requireClose(row(project, CashRow.REPLACEMENT), 0.0, 0.0, 0.0, -50.0, 0.0, 0.0);
        requireClose(row(project, CashRow.OPERATION), 0.0, -2.0, -2.0, -2.0, -2.0, -2.0);
        requireClose(row(project, CashRow.GRID_BILL_SAVING), 0.0, 50.0, 45.0, 40.0, 50.0, 45.0);
        // Two of the three years of the second plant are used: a third of its 50 yuan is left.
        assertThat(row(project, CashRow.SALVAGE).get(5)).isCloseTo(50.0 / 3.0, within(ROUNDING_YUAN));
    }

    /** 1 MW in year 1 and 3 MW from year 2 on: 200 yuan are built at the end of year 1. */
    @Test
    void whatIsAddedIsBoughtAtTheEndOfTheYearBefore() {
        ProjectResult project =
                LifeProject.of("park", Projects.plain(2), List.of(year(1.0, 50.0), year(3.0, 150.0)), List.of());

        requireClose(row(project, CashRow.INVESTMENT), -100.0, -200.0, 0.0);
        requireClose(row(project, CashRow.OPERATION), 0.0, -2.0, -6.0);
        assertThat(project.investmentYuan()).isEqualTo(100.0);
    }

    /** Without a plant in the first year nothing is built in year 0; what is gone brings nothing. */
    @Test
    void plantsComeAndGoWithTheirYears() {
        ProjectResult project = LifeProject.of(
                "park", Projects.plain(3), List.of(year(0.0, 0.0), year(1.0, 50.0), year(0.0, 0.0)), List.of());

        requireClose(row(project, CashRow.INVESTMENT), 0.0, -100.0, 0.0, 0.0);
        requireClose(row(project, CashRow.OPERATION), 0.0, 0.0, -2.0, 0.0);
        requireClose(row(project, CashRow.SALVAGE), 0.0, 0.0, 0.0, 0.0);
    }

    /** More years than the terms speak of are all there. */
    @Test
    void everySimulatedYearIsInTheCashFlow() {
        ProjectResult project = LifeProject.of(
                "park", Projects.plain(1), List.of(year(1.0, 50.0), year(1.0, 45.0), year(1.0, 40.0)), List.of());

        requireClose(row(project, CashRow.GRID_BILL_SAVING), 0.0, 50.0, 45.0, 40.0);
    }
}
