package io.greenpark.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Attributes of energy that batteries and lines carry on: issued where and when it is generated. */
class PlantAttributesTest {

    private static final double ROUNDING = 1e-9;
    private static final CertificateRules RULES = new CertificateRules(1.0, 24, LocalDate.of(2026, 6, 1));
    private static final String NODE = "park";

    private final double[][][] mwh = new double[EnergyAccount.values().length][1][4];
    private final AttributeBook book = new AttributeBook();

    /** 100 MWh in January of which 20 are in the battery at its end; 15 of them leave it in February, 5 in March. */
    @Test
    void attributesAreIssuedForGenerationAndLeaveTheBatteryWithTheEnergy() {
        month(
                0,
                Map.of(
                        EnergyAccount.AVAILABLE, 100.0,
                        EnergyAccount.SELF_USED, 40.0,
                        EnergyAccount.EXPORTED, 30.4,
                        EnergyAccount.STORAGE_LOSS, 9.6,
                        EnergyAccount.STORED_CHANGE, 20.0));
        month(
                1,
                Map.of(
                        EnergyAccount.AVAILABLE, 50.0,
                        EnergyAccount.SELF_USED, 50.0,
                        EnergyAccount.EXPORTED_FROM_STORAGE, 12.2,
                        EnergyAccount.STORAGE_LOSS, 2.8,
                        EnergyAccount.STORED_CHANGE, -15.0));
        month(2, Map.of(EnergyAccount.EXPORTED_FROM_STORAGE, 5.0, EnergyAccount.STORED_CHANGE, -5.0));

        PlantAttributes plant = booked();

        // January: all of 100 but the 0.4 that make no certificate; February: 50, 0.4 come and 0.6 wait; March: nothing
        assertThat(sum(AttributeAccount.ISSUED, 1)).isCloseTo(99.6, within(ROUNDING));
        assertThat(sum(AttributeAccount.ISSUED, 2)).isCloseTo(49.8, within(ROUNDING));
        assertThat(sum(AttributeAccount.ISSUED, 3)).isZero();
        assertThat(plant.carriedMwh()).isCloseTo(0.6, within(ROUNDING));
        // certificates of exports: 30, then 12 of 12.6, then 5 of 5.6
        assertThat(sum(AttributeAccount.HELD, 1)).isEqualTo(30.0);
        assertThat(sum(AttributeAccount.HELD, 2)).isEqualTo(12.0);
        assertThat(sum(AttributeAccount.HELD, 3)).isCloseTo(5.0, within(ROUNDING));
        assertThat(sum(AttributeAccount.LOST, 1) + sum(AttributeAccount.LOST, 2))
                .isCloseTo(12.4, within(ROUNDING));
        // what March feeds in was produced in January
        assertThat(book.entries())
                .filteredOn(entry -> entry.month().getMonthValue() == 3)
                .extracting(entry -> entry.lot().id(), AttributeEntry::from)
                .containsExactly(tuple("wind.2027-01", AttributeAccount.STORED));
        assertThat(book.storedMwh("wind")).isCloseTo(0.0, within(ROUNDING));
    }

    /** 3 MWh are stored in January; 2.5 are fed in in February, in which nothing is generated: half a MWh keeps its attribute. */
    @Test
    void ofWhatBatteriesFeedInAFractionWaitsForAWholeCertificateToo() {
        month(0, Map.of(EnergyAccount.AVAILABLE, 3.0, EnergyAccount.STORED_CHANGE, 3.0));
        month(1, Map.of(EnergyAccount.EXPORTED_FROM_STORAGE, 2.5, EnergyAccount.STORED_CHANGE, -2.5));
        month(2, Map.of(EnergyAccount.EXPORTED_FROM_STORAGE, 0.5, EnergyAccount.STORED_CHANGE, -0.5));

        PlantAttributes plant = booked();

        assertThat(sum(AttributeAccount.ISSUED, 1)).isEqualTo(3.0);
        assertThat(sum(AttributeAccount.HELD, 2)).isEqualTo(2.0);
        assertThat(sum(AttributeAccount.HELD, 3)).isCloseTo(1.0, within(ROUNDING));
        assertThat(plant.carriedMwh()).isZero();
    }

    /** In February the plant generates nothing and takes 2 MWh for itself out of the battery. */
    @Test
    void whatPlantsTakeBackFromBatteriesIsClaimedByNobody() {
        month(0, Map.of(EnergyAccount.AVAILABLE, 10.0, EnergyAccount.SELF_USED, 5.0, EnergyAccount.STORED_CHANGE, 5.0));
        month(1, Map.of(EnergyAccount.OWN_USE, 2.0, EnergyAccount.SELF_USED, 3.0, EnergyAccount.STORED_CHANGE, -5.0));

        booked();

        assertThat(sum(AttributeAccount.ISSUED, 1)).isEqualTo(10.0);
        assertThat(sum(AttributeAccount.ISSUED, 2)).isZero();
        assertThat(sum(AttributeAccount.LOST, 2)).isEqualTo(2.0);
        assertThat(sum(AttributeAccount.SELF_USED, 2)).isEqualTo(3.0);
    }

    /** 10.5 MWh of another node: 4 are used, 6.5 exported; they were issued where they were generated. */
    @Test
    void whatCameOverLinesIsIssuedWhereItWasGenerated() {
        month(0, Map.of(EnergyAccount.RECEIVED, 10.5, EnergyAccount.SELF_USED, 4.0, EnergyAccount.EXPORTED, 6.5));

        PlantAttributes plant = booked();

        assertThat(sum(AttributeAccount.ISSUED, 1)).isZero();
        assertThat(sum(AttributeAccount.RECEIVED_OVER_LINES, 1)).isEqualTo(10.0);
        assertThat(sum(AttributeAccount.HELD, 1)).isEqualTo(6.0);
        assertThat(plant.carriedMwh()).isEqualTo(0.5);
    }

    /** Of 10 MWh generated 7 go over a line and 3 are used. */
    @Test
    void whatGoesOverLinesTakesItsAttributesAlong() {
        month(
                0,
                Map.of(
                        EnergyAccount.AVAILABLE,
                        12.0,
                        EnergyAccount.CURTAILED,
                        2.0,
                        EnergyAccount.SENT,
                        7.0,
                        EnergyAccount.SELF_USED,
                        3.0));

        booked();

        assertThat(sum(AttributeAccount.ISSUED, 1)).isEqualTo(10.0);
        assertThat(sum(AttributeAccount.SENT, 1)).isEqualTo(7.0);
    }

    private void month(int m, Map<EnergyAccount, Double> of) {
        of.forEach((account, value) -> mwh[account.ordinal()][0][m] = value);
    }

    private PlantAttributes booked() {
        List<YearMonth> months =
                List.of(YearMonth.of(2027, 1), YearMonth.of(2027, 2), YearMonth.of(2027, 3), YearMonth.of(2027, 4));
        var energy = new EnergyLedger(List.of("wind"), months, mwh);
        var plant = new PlantAttributes(NODE, energy, 0, RULES);
        for (int m = 0; m < months.size(); m++) {
            plant.book(book, m, false, "market");
        }
        return plant;
    }

    private double sum(AttributeAccount account, int month) {
        return book.entries().stream()
                .filter(entry -> entry.month().getMonthValue() == month)
                .mapToDouble(entry -> (account.source() ? entry.from() : entry.to()) == account ? entry.mwh() : 0.0)
                .sum();
    }
}
