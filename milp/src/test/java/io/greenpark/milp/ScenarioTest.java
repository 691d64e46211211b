package io.greenpark.milp;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.core.dispatch.OptimalMethod;
import io.greenpark.core.dispatch.Optimum;
import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.FlowColumn;
import io.greenpark.core.settlement.BillLine;
import io.greenpark.core.simulation.Scenario;
import io.greenpark.core.simulation.Simulation;
import io.greenpark.core.tariff.BillRow;
import io.greenpark.scenarios.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With the module on the class path, a scenario file may have units that are on or off. */
class ScenarioTest {

    private static final String ENGINE = """
                thermal:
                  engine: {powerMw: 2, minFraction: 0.5, fuel: natural-gas, electricEfficiency: 0.42,
                           minUpHours: 4, minDownHours: 3, startCostYuan: 1500}
                grid:
            """;

    private static final double GAP = 1e-4;

    @TempDir
    private Path folder;

    private CaseResult run(String dispatch) throws IOException {
        String text = Files.readString(Path.of("../scenarios/examples/one-park.yaml"))
                .replace("    grid:\n", ENGINE)
                .replace("{strategy: self-consumption}", dispatch)
                .replace("steps: 168", "steps: 48")
                .replace("importLimitMw: 5", "importLimitMw: 1.5")
                .replace("parks.*.storage: null}", "parks.*.storage: null, parks.*.thermal: null}");
        Path file = Files.writeString(folder.resolve("engine.yaml"), text);
        Scenario scenario = ScenarioReader.read(file, List.of());
        return Simulation.run(scenario).of("solar-storage");
    }

    @Test
    void unitsOfAScenarioRunAsLongAsTheyMust() throws IOException {
        CaseResult result = run("{strategy: optimal}");

        Optimum optimum = result.dispatch().optimum();
        assertThat(optimum.methods()).containsExactly(OptimalMethod.INTEGER);
        assertThat(optimum.certificate().gap()).isBetween(-1e-9, GAP);
        int starts = 0;
        int hours = 4;
        for (int t = 0; t < 48; t++) {
            boolean runs = result.node("park").flows().get(FlowColumn.THERMAL_MW, t) > 0.0;
            boolean ran = t > 0 && result.node("park").flows().get(FlowColumn.THERMAL_MW, t - 1) > 0.0;
            if (runs != ran) {
                assertThat(hours).isGreaterThanOrEqualTo(ran ? 4 : 3);
                starts += runs ? 1 : 0;
                hours = 0;
            }
            hours++;
        }
        assertThat(starts).isPositive();
        assertThat(result.node("park").bill().lines())
                .filteredOn(line ->
                        line.row() == BillRow.THERMAL_OPERATION && line.unit().equals("starts"))
                .singleElement()
                .extracting(BillLine::quantity)
                .isEqualTo((double) starts);
    }

    @Test
    void exactDispatchIsTakenFromTheFile() throws IOException {
        CaseResult result = run("{strategy: optimal, exact: true, gapFraction: 0.01, timeLimitSeconds: 60}");
        assertThat(result.dispatch().optimum().certificate().gap()).isLessThanOrEqualTo(0.01);
    }
}
