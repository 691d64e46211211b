package io.greenpark.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.finance.PlantKind;
import io.greenpark.core.network.Link;
import io.greenpark.core.park.ServiceDates;
import io.greenpark.core.simulation.Case;
import io.greenpark.core.time.ServicePeriod;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When plants and lines serve, and how long lines are. */
class ServiceKeysTest {

    private static final String LINE = "line: {from: hill, to: kaiyuan-food, limitMw: 10, %s}";
    private static final String SHARED = """
            shared:
              hubs: {hill: {title: {en: Hill, zh: 山}}}
              series: {farm: {hub: hill, kind: wind, file: farm.csv, column: mw, inService: 2027-03-02}}
              links: {%s}
            """.formatted(LINE);

    @TempDir
    private Path folder;

    private ScenarioFiles shared(String line) {
        return ScenarioFiles.twoParks(folder)
                .beside("farm.csv", "mw\n" + "6\n".repeat(24))
                .replace("dispatch: {strategy", SHARED.formatted(line) + "dispatch: {strategy")
                .replace("override: {parks.*.storage: null", "override: {shared: null, parks.*.storage: null");
    }

    private Case full(String line) {
        return shared(line).read().cases().get(1);
    }

    @Test
    void datesOfPlantsAndLinesAreThoseOfTheirNodes() {
        ServiceDates service = full("efficiency: 0.98, bothWays: true, inService: 2025-01-01, retired: 2040-01-01")
                .service();

        var line = new ServicePeriod(LocalDate.of(2025, 1, 1), LocalDate.of(2040, 1, 1));
        assertThat(service.periods())
                .isEqualTo(Map.of(
                        new ServiceDates.Plant("hill", PlantKind.SERIES, "farm"),
                        new ServicePeriod(LocalDate.of(2027, 3, 2), null),
                        new ServiceDates.Plant("kaiyuan-food", PlantKind.LINE, "line"),
                        line,
                        new ServiceDates.Plant("hill", PlantKind.LINE, "line-back"),
                        line));
    }

    @Test
    void whatIsLeftOutAlwaysServes() {
        assertThat(ScenarioFiles.twoParks(folder).read().cases().get(1).service())
                .isEqualTo(ServiceDates.ALWAYS);
    }

    /** 40 km at 0.05 % a km: 1 − 0.02. */
    @Test
    void theLossOfALineMayComeFromItsLength() {
        Link line =
                full("lengthKm: 40, lossFractionPerKm: 0.0005").shared().links().get(0);

        assertThat(line.efficiency()).isCloseTo(0.98, within(1e-15));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            efficiency: 0.9, lossFractionPerKm: 0.001                | lossFractionPerKm: stands beside efficiency
            lossFractionPerKm: 0.001                                 | lengthKm: missing key, needed because the line has no efficiency
            lengthKm: 10                                             | lossFractionPerKm: missing key, needed because the line has no efficiency
            lengthKm: 600, lossFractionPerKm: 0.001                  | lengthKm: leaves an efficiency of 0.400
            efficiency: 0.9, capexYuanPerKm: 1000000                 | cost: missing key, needed because the line has capexYuanPerKm
            efficiency: 0.9, inService: 2025-01-01, retired: 2024-01-01 | retired: must be after inService (2025-01-01), but is 2024-01-01
            efficiency: 0.9, inService: soon                         | inService: must be a date
            """)
    void whatCannotBeIsRefused(String line, String problem) {
        assertThat(shared(line).refusal()).contains("shared.links.line." + problem);
    }
}
