package io.greenpark.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.core.carbon.HeatAllocation;
import io.greenpark.core.park.Park;
import io.greenpark.core.thermal.HeatDemand;
import io.greenpark.core.thermal.HeatSupply;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of supplies of heat, their references and heat given off across the boundary, or why it is refused. */
class HeatKeysTest {

    private static final String SUPPLY = "{type: heat-pump, cop: 3.0}";
    private static final String REFERENCE = "{type: coal-boiler, efficiency: 0.75}";
    private static final String PRODUCTS = "    products:\n      snacks:";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{type: gas-boiler, efficiency: 0.92} | FuelBoiler[fuel=natural-gas, efficiency=0.92]",
                "{type: electric-boiler, efficiency: 0.98} | ElectricBoiler[efficiency=0.98]",
                "{type: heat-pump, cop: 2.5} | HeatPump[cop=2.5]",
            })
    void aSupplyStandsBesideItsReference(String supply, String what) {
        HeatDemand demand = park(ScenarioFiles.twoParks(folder).replace(SUPPLY, supply))
                .heat()
                .get(0);

        assertThat(demand.supply()).hasToString(what);
        assertThat(demand.reference()).isEqualTo(new HeatSupply.FuelBoiler("raw-coal", 0.75));
    }

    @Test
    void withoutChangeTheSupplyIsTheReference() {
        HeatDemand demand = park(ScenarioFiles.twoParks(folder).replace(SUPPLY, "{type: reference}"))
                .heat()
                .get(0);

        assertThat(demand.supply()).isEqualTo(demand.reference());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{method: exergy, supplyC: 110, ambientC: -5} | Exergy[supplyC=110.0, ambientC=-5.0]",
                "{method: alternative-production, boilerEfficiency: 0.9, plantEfficiency: 0.45}"
                        + " | AlternativeProduction[heatEfficiency=0.9, electricEfficiency=0.45]",
            })
    void heatIsAllocatedAsItsKeySays(String allocation, String what) {
        HeatAllocation read = park(export("0.5", allocation, REFERENCE))
                .activities()
                .heatExports()
                .get(0)
                .allocation();

        assertThat(read).hasToString(what);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{type: gas-boiler, efficiency: 92} | 18:48: parks.kaiyuan-food.heat.drying.supply.efficiency: must be",
                "{type: coal} | 18:24: parks.kaiyuan-food.heat.drying.supply.type: unknown type “coal”",
                "{type: air-heat-pump, weather: air, sinkC: 60, carnotFraction: 0.45} |"
                        + " 18:9: parks.kaiyuan-food.heat.drying.supply.mostCop: missing key",
                "{type: air-heat-pump, weather: air, sinkC: 60, carnotFraction: 45, mostCop: 5} |"
                        + " parks.kaiyuan-food.heat.drying.supply.carnotFraction: must be",
                "{type: air-heat-pump, weather: air, sinkC: 60, carnotFraction: 0.45, mostCop: 5} |"
                        + " parks.kaiyuan-food.heat.drying.supply.weather: there is no weather site “air”\n  expected an entry under weather",
            })
    void aSupplyThatIsWrongIsRefusedAtItsKey(String supply, String what) {
        String refusal = ScenarioFiles.twoParks(folder).replace(SUPPLY, supply).refusal();

        assertThat(refusal).startsWith("two-parks.yaml:18:").contains(what.replace("\\n", "\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.9 | {method: energy} | {type: coal-boiler, efficiency: 0.75} | heatEfficiency",
                "0.5 | {method: mass} | {type: coal-boiler, efficiency: 0.75} | allocation.method: unknown method “mass”",
                "0.5 | {method: exergy, supplyC: 5, ambientC: 10} | {type: coal-boiler, efficiency: 0.75} | supplyC",
                "0.5 | {method: energy} | {type: heat-pump, cop: 3} | replaces: must be a boiler that burns a fuel",
                "0.5 | {method: energy} | {type: fuel-boiler, fuel: peat, efficiency: 0.8} | replaces.fuel: ",
            })
    void anExportThatIsWrongIsRefusedAtItsKey(String heat, String allocation, String replaces, String what) {
        String refusal = export(heat, allocation, replaces).refusal();

        assertThat(refusal)
                .matches("(?s)two-parks.yaml:\\d+:\\d+: parks.kaiyuan-food.heatExport.city.*")
                .contains(what);
    }

    private ScenarioFiles export(String heat, String allocation, String replaces) {
        return ScenarioFiles.twoParks(folder)
                .replace(
                        PRODUCTS,
                        "    heatExport:\n      city: {profile: {shape: drying, annualMwhHeat: 1000},"
                                + " fuel: bituminous-coal, electricEfficiency: 0.3, heatEfficiency: " + heat
                                + ", allocation: " + allocation + ", replaces: " + replaces + "}\n" + PRODUCTS);
    }

    private static Park park(ScenarioFiles files) {
        return files.read().cases().get(1).parks().get(0);
    }
}
