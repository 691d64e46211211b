package io.greenpark.core.product;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.time.TimeAxis;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Ten days on which a park consumes 10 MWh of electricity and 5 MWh of heat, of it 2 bought, the rest with 0.4 MWh of electricity each. */
class ProductUseTest {

    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);
    private static final LocalDate FIRST = LocalDate.of(2027, 3, 1);
    private static final TimeAxis AXIS =
            new TimeAxis(FIRST.atStartOfDay().toInstant(CHINA), Duration.ofHours(1), 240, CHINA);

    private static EnergyBook book(double heatMwh) {
        return book(heatMwh, 0.0);
    }

    private static EnergyBook book(double heatMwh, double unservedMwh) {
        Map<EnergyFlow, double[]> flows = new EnumMap<>(EnergyFlow.class);
        for (EnergyFlow flow : EnergyFlow.values()) {
            flows.put(flow, new double[240]);
        }
        Arrays.fill(flows.get(EnergyFlow.CONSUMED_MWH), 10.0 / 24.0);
        Arrays.fill(flows.get(EnergyFlow.UNSERVED_MWH), unservedMwh / 24.0);
        Arrays.fill(flows.get(EnergyFlow.HEAT_MWH), heatMwh * 0.6 / 24.0);
        Arrays.fill(flows.get(EnergyFlow.PURCHASED_HEAT_MWH), heatMwh * 0.4 / 24.0);
        Arrays.fill(flows.get(EnergyFlow.HEAT_ELECTRICITY_MWH), heatMwh * 0.24 / 24.0);
        return StatedEnergyBook.of(AXIS, flows, Map.of(), 0.0);
    }

    /** A tonne a day of the year. */
    private static Product product(String id, double electricity, double heat) {
        return product(id, 365.0, electricity, heat);
    }

    /** Made in batches alone, with a MWh per tonne. */
    private static Product seasonal(String id, Batch... batches) {
        double tonnes = Arrays.stream(batches).mapToDouble(Batch::tonnes).sum();
        return product(id, tonnes, 1.0, 0.0, batches);
    }

    private static Product product(String id, double tonnes, double electricity, double heat, Batch... batches) {
        return new Product(
                id,
                Title.of(id),
                tonnes,
                new Inputs(electricity, heat, 0.0, List.of()),
                Allocation.NONE,
                List.of(batches),
                "1108",
                null);
    }

    private static Batch batch(int firstDay, int lastDay, double tonnes) {
        return new Batch("b" + firstDay, FIRST.plusDays(firstDay), FIRST.plusDays(lastDay), tonnes);
    }

    private static void require(Product... products) {
        ProductUse.require(List.of(products), book(5.0));
    }

    /** 6 and 4 of 10 MWh a day are all; 6 and 4.01 are more. */
    @Test
    void productsTogetherTakeNoMoreElectricityThanTheParkConsumes() {
        assertThatCode(() -> require(product("feed", 6.0, 0.0), product("starch", 4.0, 0.0)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> require(product("feed", 6.0, 0.0), product("starch", 4.01, 0.0)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("products must take no more electricity than the park consumes")
                .hasMessageContaining("feed 2027 (2027-01-01 – 2027-12-31): 60.0 of 100.0 MWh")
                .hasMessageContaining("starch 2027 (2027-01-01 – 2027-12-31): 40.1 of 100.0 MWh");
    }

    @Test
    void demandThatIsNotServedIsToldElsewhere() {
        assertThatCode(() -> ProductUse.require(List.of(product("feed", 11.0, 0.0)), book(5.0, 1.0)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> ProductUse.require(List.of(product("feed", 11.01, 0.0)), book(5.0, 1.0)))
                .hasMessageContaining("110.1 of 110.0 MWh");
    }

    /** Half of the heat takes 0.24 x 2.5 = 0.6 MWh of electricity a day besides. */
    @Test
    void theElectricityOfHeatCounts() {
        assertThatCode(() -> require(product("feed", 9.4, 2.5))).doesNotThrowAnyException();
        assertThatThrownBy(() -> require(product("feed", 9.41, 2.5)))
                .hasMessageContaining("products must take no more electricity");
    }

    @Test
    void productsTakeNoMoreHeatThanTheParkUses() {
        assertThatCode(() -> require(product("feed", 0.0, 5.0))).doesNotThrowAnyException();
        assertThatThrownBy(() -> require(product("feed", 0.0, 3.0), product("starch", 0.0, 2.1)))
                .hasMessageContaining("products must take no more heat than the park consumes")
                .hasMessageContaining("starch 2027 (2027-01-01 – 2027-12-31): 21.0 of 50.0 MWh");
    }

    @Test
    void heatThatNobodySuppliesIsTooMuch() {
        assertThatThrownBy(() -> ProductUse.require(List.of(product("feed", 0.0, 0.1)), book(0.0)))
                .hasMessageContaining("feed 2027 (2027-01-01 – 2027-12-31): 1.0 of 0.0 MWh");
    }

    /** Two days of 8 MWh each in batches, and a product that takes 3 MWh on every day of the year: 11 of 10 on the third and fourth. */
    @Test
    void aBatchCountsOnItsDays() {
        Product antler = seasonal("antler", batch(2, 3, 16.0));

        assertThatCode(() -> require(antler)).doesNotThrowAnyException();
        assertThatThrownBy(() -> require(antler, product("feed", 3.0, 0.0)))
                .hasMessageContaining("antler b2 (2027-03-03 – 2027-03-04): 16.0 of 20.0 MWh");
    }

    /** Batches on different days do not add up. */
    @Test
    void batchesOneAfterTheOtherShareNothing() {
        assertThatCode(() -> require(seasonal("antler", batch(0, 1, 18.0)), seasonal("horn", batch(2, 3, 18.0))))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> require(seasonal("antler", batch(0, 2, 27.0)), seasonal("horn", batch(2, 3, 18.0))))
                .hasMessageContaining("antler b0")
                .hasMessageContaining("horn b2");
    }
}
