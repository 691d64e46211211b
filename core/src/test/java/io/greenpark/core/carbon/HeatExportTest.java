package io.greenpark.core.carbon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.factors.Fuel;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.thermal.HeatSupply;
import io.greenpark.core.time.TimeAxis;
import io.greenpark.core.units.Units;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeatExportTest {

    private static final double ROUNDING = 1e-9;
    private static final TimeAxis DAY = Accounting.axis(2027, 4, 1, 24);

    /** 0.36 tCO2/MWh or 0.1 tCO2/GJ. */
    private static final Fuel COAL = new Fuel("coal", Title.of("coal"), "t", 6.0, 0.36 * 12.0 / 44.0, 1.0);

    @Test
    void byEnergyHeatBearsItsPartOfWhatIsDelivered() {
        // 40 of 80 MWh of 100 MWh fuel: half of 36 t for 144 GJ
        assertThat(outside(new HeatAllocation.Energy())).isCloseTo(18.0 / 40.0 * 240.0, within(ROUNDING));
    }

    @Test
    void byExergyHeatBearsLess() {
        // 100 °C over 0 °C: c = 100/373.15, so 40 MWh count as 10.7195
        double share = 10.719549778909286 / 50.719549778909286;

        assertThat(outside(new HeatAllocation.Exergy(100.0, 0.0)))
                .isCloseTo(36.0 * share / 40.0 * 240.0, within(ROUNDING));
    }

    @Test
    void byAlternativeProductionHeatBearsWhatABoilerWouldBurn() {
        // 40/0.8 = 50 and 40/0.4 = 100 MWh of fuel: a third
        assertThat(outside(new HeatAllocation.AlternativeProduction(0.8, 0.4)))
                .isCloseTo(12.0 / 40.0 * 240.0, within(ROUNDING));
    }

    @Test
    void whatTheHeatReplacesIsAvoidedAndNeitherIsPartOfAScope() {
        CarbonAccount account = account(new HeatAllocation.Energy());

        // 240 MWh heat from a boiler of 80 % are 300 MWh fuel
        assertThat(account.tco2e(CarbonLine.AVOIDED, CarbonLine.HEAT)).isCloseTo(108.0, within(ROUNDING));
        assertThat(account.lines()).extracting(CarbonLine::scope).containsOnly(CarbonLine.AVOIDED, CarbonLine.OUTSIDE);
        assertThat(account.lines()).extracting(CarbonLine::unit).containsOnly("GJ");
    }

    /** What heat bears and what electricity bears are all that the plant emits, by each way of dividing. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void heatAndPowerBearAllOfThePlantAndNoHeatIsLost(long seed) {
        Random random = new Random(seed);
        double electric = 0.1 + 0.4 * random.nextDouble();
        double thermal = 0.1 + 0.4 * random.nextDouble();
        double boiler = 0.5 + 0.5 * random.nextDouble();
        double plant = 0.2 + 0.4 * random.nextDouble();
        double quality = (90.0 - 10.0) / (90.0 + Units.ZERO_CELSIUS_K);
        PowerSeries heat = new PowerSeries(DAY, random.doubles(24, 0.0, 30.0).toArray());
        double plantTco2 = heat.energyMwh() / thermal * COAL.tco2PerMwh();
        Map<HeatAllocation, Double> powerShares = Map.of(
                new HeatAllocation.Energy(), electric / (thermal + electric),
                new HeatAllocation.Exergy(90.0, 10.0), electric / (quality * thermal + electric),
                new HeatAllocation.AlternativeProduction(boiler, plant),
                        electric / plant / (thermal / boiler + electric / plant));

        powerShares.forEach((allocation, powerShare) -> {
            CarbonAccount account =
                    account(new HeatExport("network", heat, "coal", electric, thermal, allocation, List.of()));

            double borne = account.tco2e(line -> line.scope().equals(CarbonLine.OUTSIDE));
            assertThat(borne + powerShare * plantTco2).isCloseTo(plantTco2, within(1e-12 * plantTco2));
            assertThat(account.lines().stream()
                            .mapToDouble(CarbonLine::quantity)
                            .sum())
                    .isCloseTo(3.6 * heat.energyMwh(), within(ROUNDING));
        });
    }

    @Test
    void aPlantDoesNotGiveMoreThanItsFuel() {
        assertThatThrownBy(() ->
                        new HeatExport("network", constant(), "coal", 0.7, 0.5, new HeatAllocation.Energy(), List.of()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("heatEfficiency must be within [0.01, 0.4");
    }

    private static double outside(HeatAllocation allocation) {
        return account(allocation).tco2e(line -> line.scope().equals(CarbonLine.OUTSIDE));
    }

    private static CarbonAccount account(HeatAllocation allocation) {
        return account(new HeatExport(
                "network", constant(), "coal", 0.4, 0.4, allocation, List.of(new HeatSupply.FuelBoiler("coal", 0.8))));
    }

    private static CarbonAccount account(HeatExport export) {
        return CarbonAccount.of(
                DAY,
                List.of(),
                List.of(COAL),
                new Activities(List.of(), List.of(), List.of(export), 0.0),
                List.of(),
                CarbonTerms.PLAIN);
    }

    private static PowerSeries constant() {
        return PowerSeries.constant(DAY, 10.0);
    }
}
