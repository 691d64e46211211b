package io.greenpark.core.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.carbon.ProcessEmission;
import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.factors.Gas;
import io.greenpark.core.factors.Gwp;
import io.greenpark.core.product.Allocation.CoProduct;
import io.greenpark.core.product.Inputs.Material;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FootprintTest {

    private static final double ROUNDING = 1e-12;
    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);
    private static final LocalDate NEW_YEARS_EVE = LocalDate.of(2027, 12, 31);
    /** Two days over the turn of the year. */
    private static final TimeAxis AXIS =
            new TimeAxis(NEW_YEARS_EVE.atStartOfDay().toInstant(CHINA), Duration.ofHours(1), 48, CHINA);

    private static final FootprintFactors FACTORS = new FootprintFactors(0.1, 0.2, 0.03, 0.06, 0.0, 0.4);

    private static final Gwp AR5 = new Gwp("ar5", Title.of("AR5"), 30.0, 28.0, 265.0);

    /** Every hour of the first day 10 MWh from the grid; of the second 6 from the grid at 0.5 and 4 of own wind and sun at 0.05. */
    private static EnergyBook book(double heatMwh) {
        return book(heatMwh, 10.0);
    }

    private static EnergyBook book(double heatMwh, double consumedMwh) {
        return book(heatMwh, consumedMwh, 0.0);
    }

    private static EnergyBook book(double heatMwh, double consumedMwh, double boughtMwh) {
        Map<EnergyFlow, double[]> flows = new EnumMap<>(EnergyFlow.class);
        for (EnergyFlow flow : EnergyFlow.values()) {
            flows.put(flow, new double[48]);
        }
        Arrays.fill(flows.get(EnergyFlow.CONSUMED_MWH), consumedMwh);
        Arrays.fill(flows.get(EnergyFlow.GRID_MWH), 0, 24, 10.0);
        Arrays.fill(flows.get(EnergyFlow.GRID_MWH), 24, 48, 6.0);
        Arrays.fill(flows.get(EnergyFlow.GREEN_MWH), 24, 48, 4.0);
        Arrays.fill(flows.get(EnergyFlow.HEAT_MWH), heatMwh);
        Arrays.fill(flows.get(EnergyFlow.PURCHASED_HEAT_MWH), boughtMwh);
        Arrays.fill(flows.get(EnergyFlow.HEAT_TCO2), 0.2);
        Arrays.fill(flows.get(EnergyFlow.HEAT_ELECTRICITY_MWH), 1.0);
        double[] factor = new double[48];
        Arrays.fill(factor, 0.5);
        return StatedEnergyBook.of(AXIS, flows, Map.of(ElectricityMethod.LOCATION, factor), 0.05);
    }

    private static Product starch(Allocation allocation, List<Batch> batches) {
        var inputs = new Inputs(0.5, 0.2, 0.03, List.of(new Material("maize", 1.5, 0.3, false)));
        return new Product("starch", Title.of("starch"), 8760.0, inputs, allocation, batches, "1108 12", null);
    }

    private static List<Footprint> footprints(Product product, EnergyBook book) {
        return footprints(product, book, List.of());
    }

    private static List<Footprint> footprints(Product product, EnergyBook book, List<ProcessEmission> processes) {
        return Footprint.of("park", product, DirectEmissions.of(product, processes, AR5), book, FACTORS);
    }

    private static Batch secondDay(double tonnes) {
        return new Batch("day-two", NEW_YEARS_EVE.plusDays(1), NEW_YEARS_EVE.plusDays(1), tonnes);
    }

    private static double tco2e(Footprint footprint, String source) {
        return footprint.parts().stream()
                .filter(part -> part.source().equals(source))
                .mapToDouble(Footprint.Part::tco2e)
                .sum();
    }

    /** Per MWh: plants 6 x 0.5 / 10 = 0.3, upstream (6 x 0.1 + 4 x 0.05) / 10 = 0.08, loss of a quarter of (3 + 0.6) / 10 = 0.09. */
    @Test
    void partsOfABatchAddUpToItsFootprint() {
        var allocation = new Allocation(Allocation.Method.MASS, 1.0, List.of(new CoProduct("gluten", 0.25, 1.0)));

        List<Footprint> footprints = footprints(starch(allocation, List.of(secondDay(100.0))), book(2.0));

        assertThat(footprints).extracting(Footprint::output).containsExactly("starch", "gluten");
        Footprint starch = footprints.get(0);
        assertThat(tco2e(starch, Footprint.ELECTRICITY)).isCloseTo(50.0 * 0.3, within(ROUNDING));
        assertThat(tco2e(starch, Footprint.UPSTREAM)).isCloseTo(50.0 * 0.08, within(ROUNDING));
        assertThat(tco2e(starch, Footprint.LOSSES)).isCloseTo(50.0 * 0.09, within(ROUNDING));
        // Heat: (0.2 + 1 x 0.47) / 2 = 0.335 per MWh, 20 MWh.
        assertThat(tco2e(starch, Footprint.HEAT)).isCloseTo(6.7, within(ROUNDING));
        assertThat(tco2e(starch, Footprint.DIRECT)).isCloseTo(3.0, within(ROUNDING));
        assertThat(tco2e(starch, Footprint.MATERIAL + "maize")).isCloseTo(45.0, within(ROUNDING));
        // 15 + 4 + 4.5 + 6.7 + 3 + 45 = 78.2; of it 1/1.25 and 0.25/1.25.
        assertThat(starch.tco2e()).isCloseTo(62.56, within(ROUNDING));
        assertThat(starch.tco2ePerTonne()).isCloseTo(0.6256, within(ROUNDING));
        assertThat(footprints.get(1).tonnes()).isEqualTo(25.0);
        assertThat(footprints.get(1).tco2e()).isCloseTo(15.64, within(ROUNDING));
    }

    /** A product without batches is accounted by calendar year; a day makes 1/365 or, in 2028, 1/366 of the output of a year. */
    @Test
    void aYearInPartHasItsPartOfTheOutput() {
        List<Footprint> footprints = footprints(starch(Allocation.NONE, List.of()), book(2.0));

        assertThat(footprints).extracting(Footprint::batch).containsExactly("2027", "2028");
        assertThat(footprints.get(0).tonnes()).isCloseTo(24.0, within(ROUNDING));
        assertThat(footprints.get(1).tonnes()).isCloseTo(8760.0 / 366.0, within(ROUNDING));
        // 12 MWh of the grid at 0.5 on the first day.
        assertThat(tco2e(footprints.get(0), Footprint.ELECTRICITY)).isCloseTo(6.0, within(ROUNDING));
    }

    /** 0.44 t of CO2 and a kilogram of nitrous oxide, 0.265 tCO2e, per tonne; the kiln of another product is none of its. */
    @Test
    void whatAProcessSetsFreeForAProductIsPartOfItsFootprint() {
        Product starch = starch(Allocation.NONE, List.of(secondDay(100.0)));
        Product other =
                new Product("lime", Title.of("lime"), 1.0, starch.inputs(), Allocation.NONE, List.of(), "2522", null);
        List<ProcessEmission> processes = List.of(
                new ProcessEmission.OfProduct("kiln", Gas.CO2, starch, 0.44),
                new ProcessEmission.OfProduct("acid", Gas.N2O, starch, 0.001),
                new ProcessEmission.OfProduct("lime-kiln", Gas.CO2, other, 7.0));

        Footprint footprint = footprints(starch, book(2.0), processes).get(0);

        assertThat(tco2e(footprint, "process:kiln")).isCloseTo(44.0, within(ROUNDING));
        assertThat(tco2e(footprint, "process:acid")).isCloseTo(26.5, within(ROUNDING));
        assertThat(footprint.tco2e()).isCloseTo(78.2 + 70.5, within(1e-9));
    }

    /** 2 MWh of own heat with 0.67 tCO2e and 2 MWh of bought heat at 0.4: 1.47 / 4. */
    @Test
    void boughtHeatCountsByItsPartOfTheHeat() {
        Footprint footprint = footprints(starch(Allocation.NONE, List.of(secondDay(100.0))), book(2.0, 10.0, 2.0))
                .get(0);

        assertThat(tco2e(footprint, Footprint.HEAT)).isCloseTo(20.0 * 0.3675, within(ROUNDING));
    }

    @Test
    void heatThatTheParkDoesNotSupplyHasTheFactorOfBoughtHeat() {
        Footprint footprint = footprints(starch(Allocation.NONE, List.of(secondDay(100.0))), book(0.0))
                .get(0);

        assertThat(tco2e(footprint, Footprint.HEAT)).isCloseTo(20.0 * 0.4, within(ROUNDING));
    }

    @Test
    void whereNothingIsConsumedThereIsNoFootprint() {
        EnergyBook idle = book(2.0, 0.0);

        assertThat(footprints(starch(Allocation.NONE, List.of(secondDay(1.0))), idle))
                .isEmpty();
    }

    /** Two hours of wind at 0.03 and one of sun at 0.06. */
    @Test
    void ownPlantsCountByWhatTheyDeliver() {
        assertThat(FACTORS.ownTco2ePerMwh(2.0, 1.0, 0.0)).isCloseTo(0.04, within(ROUNDING));
        assertThat(FACTORS.ownTco2ePerMwh(0.0, 0.0, 0.0)).isZero();
    }

    /** A batch with a day that is not simulated has no footprint. */
    @ParameterizedTest
    @CsvSource({"2027-12-30, 2027-12-31, 0", "2027-12-31, 2028-01-02, 0", "2027-12-31, 2028-01-01, 1"})
    void aBatchIsAccountedWhereAllItsDaysAreSimulated(LocalDate from, LocalDate to, int footprints) {
        List<Batch> batches = List.of(new Batch("b", from, to, 1.0));

        assertThat(footprints(starch(Allocation.NONE, batches), book(2.0))).hasSize(footprints);
    }

    @Test
    void aBatchDoesNotEndBeforeItBegins() {
        assertThatThrownBy(() -> new Batch("b", NEW_YEARS_EVE, NEW_YEARS_EVE.minusDays(1), 1.0))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("to");
    }

    @ParameterizedTest
    @CsvSource({"3105 2X", "3", "31052000000"})
    void aCodeOfTheCombinedNomenclatureHasDigits(String cnCode) {
        assertThatThrownBy(() -> new Product(
                        "npk",
                        Title.of("npk"),
                        1.0,
                        new Inputs(0.0, 0.0, 0.0, List.of()),
                        Allocation.NONE,
                        List.of(),
                        cnCode,
                        null))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("2 to 10 digits");
    }
}
