package io.greenpark.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file with a fault of every kind shows all of them at once, each at its line. */
final class FaultsAtOnceTest {

    private static final Path SHIPPED = Path.of("tieling/four-parks.yaml");
    private static final String STUDIES = """

            sweep:
              tornado:
                parks.changtu-biotech.storage.bess.capacityMWh: {low: 20, high: 60}
            years: {from: 2028, to: 2026}
            sizing:
              case: ful
              objective: annual-cost
              variables: {parks.changtu-biotech.storage.bess.capacityMwh: {max: 80}}
            resilience: {criticalFraction: 2, mostHours: 24, costYuanPerMwhUnserved: 20000}
            ensemble:
              seed: 1
              paths: {parks.*.laod.*.profile.annualMwh: {distribution: normal, mean: 1, sd: 0.1, relative: true}}
            """;

    /** What stands in the shipped file, what stands there with a fault, and what is said of it. */
    private final Map<String, String> said = new LinkedHashMap<>();

    @TempDir
    private Path folder;

    private Path file;
    private String text;

    @BeforeEach
    void read() throws IOException {
        file = folder.resolve("park.yaml");
        text = Files.readString(SHIPPED);
    }

    private void fault(String before, String after, String message) {
        assertThat(text).contains(before);
        text = text.substring(0, text.indexOf(before)) + after + text.substring(text.indexOf(before) + before.length());
        said.put(after, message);
    }

    private List<String> refused() throws IOException {
        Files.writeString(file, text);
        ScenarioException refused =
                catchThrowableOfType(ScenarioException.class, () -> ScenarioReader.check(file, ReadOptions.standard()));
        return refused.problems().stream()
                .map(problem -> problem.path() + ": " + problem.what())
                .toList();
    }

    @Test
    void everyKindOfFaultIsShown() throws IOException {
        Files.writeString(folder.resolve("load.csv"), "loadMw\n" + "2\n".repeat(100) + "x\n" + "2\n".repeat(8659));
        fault("importLimitMw: 40", "importLimtMw: 40", "parks.tieling-county.grid.importLimtMw: unknown key");
        fault(
                "tariff: liaoning-two-part-66kv",
                "tariff: liaoning-two-part-67kv",
                "parks.tieling-county.grid.tariff: the catalogue has no tariff “liaoning-two-part-67kv”");
        fault("minSocFraction: 0.1", "minSocFraction: 0.97", "bess.minSocFraction: must be below maxSocFraction");
        fault("capacityMwh: 36", "capacityMwh: thirty", "bess.capacityMwh: must be a number, but is text “thirty”");
        fault("{shape: flat, annualMwh: 10000}", "{file: load.csv, column: loadMw}", "loadMw: “x” is not a number");
        fault("changtu: {climate: changtu}", "changtu: {file: none.epw}", "there is no file none.epw");
        fault("strategy: self-consumption", "strategy: self-consumtion", "unknown strategy “self-consumtion”");
        fault("finance: cn-renewables", "finance: cn-renewable", "the catalogue has no set of financial terms");
        fault("yuanPerEur: 8.0", "yuanPerEur: -8.0", "cbam.yuanPerEur: must be above 0, but is -8.0");
        fault(
                "kaiyuan-food: {declared",
                "kaiyuan-fod: {declared",
                "compliance.parks names kaiyuan-fod, which is no park");
        fault(
                "product: maize-starch\n",
                "product: maize-strach\n",
                "labels.starch.product: there is no product maize-strach");
        fault(
                "park: xifeng-functional, product",
                "park: xifeng, product",
                "labels.antler-summer.park: there is no park xifeng");
        fault("species: larch", "species: larsh", "the catalogue has no set of sink factors “larsh”");
        fault(
                "      parks.*.storage: null\n  wind-solar",
                "      parks.*.storag: null\n  wind-solar",
                "unknown key storag");
        fault("\nbaseline: baseline", "\nbaseline: basline", "baseline: there is no case “basline”");
        fault("  parks.*.site: {conf", "  parks.*.sites: {conf", "parks.*.sites: the path matches nothing");
        text += STUDIES;
        said.put("sweep", "capacityMWh: unknown key capacityMWh");
        said.put("years", "years.to: is 2026, but the first year is 2028");
        said.put("sizing", "sizing.case: there is no case “ful”");
        said.put("resilience", "resilience.criticalFraction: must be from 0 to 1, but is 2");
        said.put("ensemble", "parks.*.laod.*.profile.annualMwh: unknown key laod");

        List<String> refused = refused();

        assertThat(said.values()).allSatisfy(message -> assertThat(refused)
                .anySatisfy(problem -> assertThat(problem).contains(message)));
    }

    /** What is said of a reference does not depend on whether there are other faults, and is said once. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "kaiyuan-food: {declared | kaiyuan-fod: {declared",
                "product: maize-starch | product: maize-strach",
                "metric: hourly-matched-share | metric: hourly-matched",
                "\n  parks.*.site: {conf | \n  parks.*.sites: {conf"
            })
    void aReferenceIsToldInTheSameWordsBesideOtherFaults(String change) throws IOException {
        String[] halves = change.split(" \\| ");
        fault(halves[0], halves[1], "");
        List<String> alone = refused();
        fault("importLimitMw: 40", "importLimitMw: forty", "");
        List<String> beside = refused();

        assertThat(alone).hasSize(1);
        assertThat(beside).hasSize(2).containsAll(alone);
    }

    @Test
    void hintsNameIdsInTheOrderOfTheFile() throws IOException {
        fault("weather: changtu\n", "weather: nowhere\n", "");
        Files.writeString(file, text);
        ScenarioException refused =
                catchThrowableOfType(ScenarioException.class, () -> ScenarioReader.check(file, ReadOptions.standard()));
        assertThat(refused.problems().get(0).hint())
                .startsWith("expected one of tieling-county, kaiyuan, changtu, xifeng");
    }
}
