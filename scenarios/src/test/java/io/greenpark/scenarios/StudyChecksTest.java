package io.greenpark.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checking a file checks the studies that it describes, as their commands do. */
class StudyChecksTest {

    private static final String SOUND = """
            sweep: {grid: {parks.park.solar.roof.dcMw: {values: [4, 5]}}}
            ensemble: {seed: 1, paths: {parks.park.grid.importLimitMw: {distribution: uniform, low: 4, high: 6}}}
            years: {from: 2027, to: 2028, growth: {parks.*.load.*.profile.annualMwh: 0.1}}
            resilience:
              criticalFraction: 0.3
              mostHours: 48
              costYuanPerMwhUnserved: 9000
              outages: {storm: {start: 2027-03-02T10:00, hours: 4}}
            """;

    @TempDir
    private Path folder;

    private ScenarioSummary check(String studies, String from, String to) throws IOException {
        String park = Files.readString(Path.of("examples/one-park.yaml"))
                .replace("rules: cn-liaoning-2026-08", "rules: {pack: cn-liaoning-2026-08, applyAsIf: true}");
        assertThat(park).contains(from);
        Path file = Files.writeString(folder.resolve("park.yaml"), park.replace(from, to) + studies);
        return ScenarioReader.check(file, ReadOptions.standard());
    }

    private ScenarioSummary check(String studies) throws IOException {
        return check(studies, "", "");
    }

    @Test
    void soundStudiesAreAccepted() throws IOException {
        assertThat(check(SOUND).cases()).containsExactly("grid-only", "solar-storage");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sweep: {grid: {parks.park.storag.bess.capacityMwh: {values: [1]}}} | unknown key storag",
                "sweep: {grid: {parks.park.solar.roof.dcMw: {values: [-1, abc]}}} | must be a number, but is text “abc”",
                "sweep: {grid: {parks.park.solar.roof.dcMw: {values: [-1, abc]}}} | , but is -1",
                "sweep: {list: {a: {dispatch.strategy: optmal}}} | maybe optimal",
                "years: {from: 2027, to: 2028, growth: {parks.*.lod.*.profile.annualMwh: 0.1}} | maybe load",
                "years: {from: 2027, to: 2028, growth: {parks.park.solar.roof.module: 0.1}} | growth needs a number to multiply",
                "years: {from: 2027, to: 2028, changes: {2028: {parks.park.solar.rof.dcMw: 6}}} | maybe roof",
                "sizing: {case: nocase, variables: {parks.park.solar.roof.dcMw: {max: 3}}} | there is no case “nocase”",
                "sizing: {case: nocase, variables: {parks.park.solar.roof.dcMw: {max: 3}}} | the scenario has no finance",
                "sizing: {case: solar-storage, variables: {parks.park.solar.rof.dcMw: {max: 3}}} | maybe roof",
                "ensemble: {seed: 1, paths: {parks.park.grid.importLimit: {distribution: uniform, low: 4, high: 6}}} | maybe importLimitMw",
                "ensemble: {seed: 1, paths: {parks.park.grid.importLimitMw: {distribution: normal, mean: 1, sd: 1}}} | min and max of a normal one",
                "resilience: {criticalFraction: 1, costYuanPerMwhUnserved: 9, mostHours: 9, outages: {s: {start: 2026-03-02T10:00, hours: 4}}} | must lie within the time axis",
                "resilience: {criticalFraction: 1, costYuanPerMwhUnserved: 9, mostHours: 9, outages: {s: {start: 2026-03-02T10:00, hours: 4}}, parks: {pork: 1}} | must be the share of a park",
            })
    void faultsOfStudiesAreShown(String studies, String message) {
        assertThatThrownBy(() -> check(studies + "\n"))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("park.yaml:56:")
                .hasMessageContaining(message);
    }

    /** One by one: a reference, an origin, a path of a sweep and of a year, an outage; none hides another. */
    @Test
    void faultsOfTheScenarioAndItsStudiesAreShownTogether() {
        ScenarioException refused = catchThrowableOfType(
                ScenarioException.class, () -> check("""
                        sweep: {grid: {parks.park.storag.bess.capacityMwh: {values: [1]}}}
                        years: {from: 2027, to: 2028, changes: {2028: {parks.park.solar.rof.dcMw: 6}}}
                        sizing: {case: 5, variables: {parks.park.solar.roof.dcMw: {max: 3}}}
                        """, "  parks: {confidence", "  parcs: {confidence"));

        List<String> told =
                refused.problems().stream().map(problem -> problem.path()).toList();
        assertThat(told)
                .contains("parcs", "parks.park.storag.bess.capacityMwh", "parks.park.solar.rof.dcMw", "sizing.case");
    }

    /** Without a time axis no weather can be read, but its sites are known. */
    @Test
    void unknownReferencesAndOriginsAreShownWithOtherFaults() {
        assertThatThrownBy(() -> ScenarioReader.check(
                        Path.of("examples/one-park.yaml"),
                        ReadOptions.standard()
                                .with(List.of(
                                        Setting.of("time.steps=0"),
                                        Setting.of("parks.park.solar.roof.weather=twon"),
                                        Setting.of("provenance={parcs: {confidence: assumption, note: n}}")))))
                .hasMessageContaining("time.steps: ")
                .hasMessageContaining("there is no weather site “twon”")
                .hasMessageContaining("parcs: the path matches nothing")
                .hasMessageContaining("maybe parks");
        assertThatThrownBy(() -> check("", "weather: town\n        dcMw: 4", "weather: twon\n        dcmw: 4"))
                .hasMessageContaining("there is no weather site “twon”")
                .hasMessageContaining("dcmw: unknown key");
        assertThatThrownBy(() -> check("", "dispatch: {strategy: self-consumption}", "dispatch: {strategy: optmal}"))
                .hasMessageContaining("maybe optimal");
    }
}
