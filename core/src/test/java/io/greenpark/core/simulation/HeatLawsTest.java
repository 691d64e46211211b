package io.greenpark.core.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.carbon.CarbonLine;
import io.greenpark.core.carbon.HeatSwitch;
import io.greenpark.core.dispatch.Dispatcher;
import io.greenpark.core.factors.Fuel;
import io.greenpark.core.load.Load;
import io.greenpark.core.park.HeatNetwork;
import io.greenpark.core.park.Park;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.NodeResult;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.tariff.CapacityMode;
import io.greenpark.core.tariff.FuelPrice;
import io.greenpark.core.thermal.GeneratingUnit;
import io.greenpark.core.thermal.HeatDemand;
import io.greenpark.core.thermal.HeatSupply;
import io.greenpark.core.time.TimeAxis;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for the statement of heat whatever supplies it: no heat, fuel or grid energy is lost or counted twice. */
class HeatLawsTest {

    private static final TimeAxis TWO_DAYS = Studies.axis(60, 48);
    private static final double ROUNDING = 1e-9;
    private static final double ELECTRIC = 0.4;
    private static final double THERMAL = 0.45;

    /** 0.2 tCO2/MWh. */
    private static final Fuel GAS = new Fuel("gas", Title.of("gas"), "km3", 10.0, 0.2 * 12.0 / 44.0, 1.0);

    private static final FuelMarket FUELS = new FuelMarket(
            List.of(Studies.COAL, GAS), List.of(new FuelPrice("gas", 200.0), new FuelPrice("raw-coal", 100.0)));

    private static final List<HeatSupply> SUPPLIES = List.of(
            new HeatSupply.FuelBoiler("raw-coal", 0.75),
            new HeatSupply.FuelBoiler("gas", 0.92),
            new HeatSupply.ElectricBoiler(0.98),
            new HeatSupply.HeatPump(3.0));

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void savedIsReferenceLessSupplyAndHeatIsThatOfTheDemands(long seed) {
        Park park = park(new SplittableRandom(seed), true);
        NodeResult node = run(park);
        List<HeatSwitch> switches = node.carbon().switches();

        assertThat(switches).hasSameSizeAs(park.heat());
        for (int i = 0; i < switches.size(); i++) {
            HeatSwitch heat = switches.get(i);
            HeatDemand demand = park.heat().get(i);
            double mwh = demand.heat().energyMwh();
            assertThat(heat.heatMwh()).isCloseTo(mwh, within(ROUNDING));
            // a reference burns, or draws all from the grid at 0.5
            assertThat(heat.referenceTco2e())
                    .isCloseTo(
                            mwh * perHeat(demand.reference()), within(ROUNDING * Math.max(1.0, heat.referenceTco2e())));
            assertThat(heat.savedTco2e())
                    .isCloseTo(
                            heat.referenceScope1Tco2e() - heat.supplyScope1Tco2e() - heat.shiftedTco2e(),
                            within(ROUNDING));
        }
        assertThat(value(node, Indicator.HEAT_SAVED_TCO2E))
                .isCloseTo(
                        value(node, Indicator.HEAT_REFERENCE_TCO2E) - value(node, Indicator.HEAT_SUPPLY_TCO2E),
                        within(ROUNDING));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void heatAndThePowerOfUnitsBearAllOfScope1(long seed) {
        NodeResult node = run(park(new SplittableRandom(seed), true));

        double powerMwh = value(node, Indicator.THERMAL_MWH);
        double unitHeatMwh = powerMwh * THERMAL / ELECTRIC;
        // without a demand of the network nobody takes heat from the unit
        double usedHeatMwh =
                unitHeatMwh - node.value(Indicator.HEAT_DUMPED_MWH_HEAT).orElse(unitHeatMwh);
        double unitsTco2 = powerMwh / ELECTRIC * GAS.tco2PerMwh();
        // by energy: what is dumped bears nothing
        double power = powerMwh > 0.0 ? unitsTco2 * powerMwh / (powerMwh + usedHeatMwh) : 0.0;
        double scope1 = value(node, Indicator.SCOPE1_TCO2E);
        assertThat(sum(node, HeatSwitch::supplyScope1Tco2e) + power)
                .isCloseTo(scope1, within(ROUNDING * Math.max(1.0, scope1)));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28, 29, 30})
    void whereHeatIsAllThatIsUsedItBearsAllOfScope2(long seed) {
        NodeResult alone = run(park(new SplittableRandom(seed), false));
        NodeResult withLoad = run(park(new SplittableRandom(seed), true));

        double scope2 = alone.carbon().tco2e(CarbonLine.SCOPE2, CarbonLine.LOCATION);
        assertThat(sum(alone, HeatSwitch::supplyScope2Tco2e)).isCloseTo(scope2, within(ROUNDING));
        assertThat(sum(withLoad, HeatSwitch::supplyScope2Tco2e))
                .isLessThanOrEqualTo(withLoad.carbon().tco2e(CarbonLine.SCOPE2, CarbonLine.LOCATION));
    }

    private static double perHeat(HeatSupply supply) {
        return supply.electricityPerHeat(0.0) * 0.5
                + (supply instanceof HeatSupply.FuelBoiler boiler
                        ? boiler.fuelPerHeat() * (boiler.fuel().equals("gas") ? GAS : Studies.COAL).tco2PerMwh()
                        : 0.0);
    }

    private static double value(NodeResult node, Indicator indicator) {
        return node.value(indicator).orElseThrow();
    }

    private static double sum(NodeResult node, ToDoubleFunction<HeatSwitch> figure) {
        return node.carbon().switches().stream().mapToDouble(figure).sum();
    }

    private static NodeResult run(Park park) {
        return Simulation.run(Studies.study(TWO_DAYS, Studies.variant("case", Dispatcher.loadFollowing(), FUELS, park)))
                .of("case")
                .node("park");
    }

    /** Three to six demands, wind, a unit that gives heat, a boiler of the network, and a load of its own or none. */
    private static Park park(SplittableRandom random, boolean loaded) {
        List<HeatDemand> demands = new ArrayList<>();
        for (int i = 2 + random.nextInt(4); i >= 0; i--) {
            demands.add(new HeatDemand(
                    "use-" + i,
                    Studies.random(random, TWO_DAYS, 4.0),
                    random.nextInt(3) == 0 ? new HeatSupply.Network() : SUPPLIES.get(random.nextInt(SUPPLIES.size())),
                    SUPPLIES.get(random.nextInt(SUPPLIES.size()))));
        }
        PowerSeries load = Studies.random(random, TWO_DAYS, 6.0);
        Park park = Studies.park(
                "park",
                List.of(),
                List.of(Studies.wind(Studies.random(random, TWO_DAYS, 4.0))),
                List.of(),
                Studies.grid(50.0, 50.0, CapacityMode.TRANSFORMER));
        var boiler = new HeatNetwork.Boiler(30.0, new HeatSupply.FuelBoiler("gas", 0.9));
        return new Park(
                park.id(),
                park.title(),
                park.site(),
                loaded ? List.of(new Load("load", load)) : List.of(),
                demands,
                List.of(),
                List.of(),
                park.series(),
                loaded ? List.of(unit()) : List.of(),
                new HeatNetwork(List.of(boiler), List.of()),
                List.of(),
                park.grid(),
                List.of());
    }

    private static GeneratingUnit unit() {
        return new GeneratingUnit("unit", 3.0, 0.0, "gas", ELECTRIC, THERMAL, 20.0, Double.POSITIVE_INFINITY);
    }
}
