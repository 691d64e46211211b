package io.greenpark.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.result.AssetSeries;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.NodeResult;
import io.greenpark.core.series.Sums;
import io.greenpark.core.simulation.Simulation;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every alternative of every key of wind farms and solar plants, from the scenario file to the energy of a year: each moves
 * it in the direction and by about the amount that stands in {@code resource-alternatives.txt}. One study has them all side
 * by side, as plants of one park.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ResourceAlternativesTest {

    private static final double EXACT = 1e-9;

    /** Power of the measured plant at every hour. */
    private static final double MEASURED_MW = 2.0;

    private static final Map<String, String> SOLAR = keys(
            "weather: full ;; dcMw: 12.5 ;; acMw: 10" + " ;; mounting: {type: fixed, tiltDeg: 35, azimuthDeg: 180}");

    private static final Map<String, String> WIND = keys("weather: full ;; turbine: generic-4500-155 ;; count: 4"
            + " ;; hubHeightM: 120 ;; meanSpeedMPerS: 5.8 ;; meanSpeedHeightM: 50"
            + " ;; wake: {type: constant, lossFraction: 0.05}");

    private static final String SNOW = "snowDepthCm: {column: snow, unit: cm}, ";
    private static final String COLUMNS = "dryBulbC: {column: air, unit: C}, dewPointC: {column: dew, unit: C}, "
            + "relativeHumidityFraction: {column: humidity, unit: \"%\"}, pressurePa: {column: pressure, unit: Pa}, "
            + "ghiWPerM2: {column: ghi, unit: W/m2}, windDirectionDeg: {column: direction, unit: deg}, "
            + "windSpeedMPerS: {column: speed, unit: m/s}, "
            + SNOW + "albedoFraction: {column: albedo, unit: fraction}";
    private static final String COMPONENTS =
            ", dniWPerM2: {column: dni, unit: W/m2}, dhiWPerM2: {column: dhi, unit: W/m2}";
    private static final String RAIN = ", rainMmPerH: {column: rain, unit: mm/h}";

    /** Keys that move money or names, or say when a plant serves, and leave alone what it could deliver. */
    private static final List<String> NO_ENERGY = List.of("cost", "title", "turbine.title", "inService", "retired");

    private record Alternative(
            String kind, String name, String against, double atLeast, double atMost, Map<String, String> keys) {

        @Override
        public String toString() {
            return kind + " " + name;
        }
    }

    private final List<Alternative> alternatives = alternatives();
    private final Map<String, Double> energyMwh = new LinkedHashMap<>();
    private NodeResult park;

    @BeforeAll
    void simulateAllSideBySide(@TempDir Path folder) throws IOException {
        park = Simulation.run(scenario(folder, alternatives, COMPONENTS + RAIN).read())
                .of("full")
                .node("kaiyuan-food");
        for (AssetSeries asset : park.assets()) {
            boolean wind = asset.kind() == AssetSeries.Kind.WIND;
            energyMwh.put(
                    (wind ? "wind " : "solar ") + asset.asset(), Sums.of(asset.values(wind ? "availableMw" : "acMw")));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("alternatives")
    void movesTheEnergyOfTheYear(Alternative alternative) {
        double ratio =
                energyMwh.get(alternative.toString()) / energyMwh.get(alternative.kind + " " + alternative.against);
        assertThat(ratio)
                .as("energy of %s over that of %s", alternative, alternative.against)
                .isBetween(alternative.atLeast, alternative.atMost);
    }

    @Test
    void aMeasuredSeriesStandsBesideThePlantsOfItsKind() {
        double modelledMwh = energyMwh.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("solar"))
                .mapToDouble(Map.Entry::getValue)
                .sum();
        double availableMwh = park.value(Indicator.SOLAR_AVAILABLE_MWH).orElseThrow();
        assertThat(availableMwh).isCloseTo(modelledMwh + 8760.0 * MEASURED_MW, within(EXACT * availableMwh));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "solar | losses: {soiling: {type: kimber}}"
                        + " | 31:109: parks.kaiyuan-food.solar.refused.losses: needs rainMmPerH, which the weather of full does not have",
                "solar | losses: {soiling: {type: hsu, pm25UgPerM3: 35, pm10UgPerM3: 70}}"
                        + " | 31:109: parks.kaiyuan-food.solar.refused.losses: needs rainMmPerH, which the weather of full does not have",
                "solar | losses: {soiling: {type: hsu, pm10UgPerM3: 70}}"
                        + " | 31:118: parks.kaiyuan-food.solar.refused.losses.soiling.pm25UgPerM3: missing key",
                "solar | weather: bare ;; losses: {snow: {type: marion, strings: 2}}"
                        + " | 31:109: parks.kaiyuan-food.solar.refused.losses: needs snowDepthCm, which the weather of bare does not have",
                "solar | weather: climate ;; losses: {soiling: {type: kimber}}"
                        + " | 31:112: parks.kaiyuan-food.solar.refused.losses: needs rainMmPerH, which the weather of climate does not have",
                "wind | turbine: {file: own.csv, ratedMw: 3, rotorM: 120, cutInMPerS: 3, cutOutMPerS: 25, referenceDensityKgPerM3: 12.25}"
                        + " | 29:139: parks.kaiyuan-food.wind.refused.turbine.referenceDensityKgPerM3: must be from 0.8 to 1.5, but is 12.25",
            })
    void whatTheWeatherCannotGiveIsRefused(String kind, String keys, String message, @TempDir Path folder)
            throws IOException {
        Alternative alternative = new Alternative(kind, "refused", "base", 1.0, 1.0, keys(keys));
        assertThat(scenario(folder, List.of(alternative), COMPONENTS).refusal())
                .startsWith("two-parks.yaml:" + message + "\n  expected ");
    }

    @Test
    void theFactorOnTheStationsWindIsTold() {
        AssetSeries base = park.assets().stream()
                .filter(asset ->
                        asset.kind() == AssetSeries.Kind.WIND && asset.asset().equals("base"))
                .findFirst()
                .orElseThrow();
        double hubMPerS = Sums.of(base.values("hubSpeedMPerS")) / 8760.0;
        assertThat(hubMPerS).isCloseTo(5.8 * Math.pow(120.0 / 50.0, 1.0 / 7.0), within(1e-9));
        assertThat(base.facts().get("speedScaleFactor")).isBetween(1.0, 1.5);
    }

    /** Keys and choices are those of the manual, which is made from the declarations of the reader. */
    @Test
    void noKeyAndNoChoiceIsLeftOut() throws IOException {
        String all = Stream.concat(Stream.of(SOLAR, WIND), alternatives.stream().map(Alternative::keys))
                .map(ResourceAlternativesTest::yaml)
                .collect(Collectors.joining("\n"));
        List<String> open = new ArrayList<>();
        for (String section : Files.readString(Path.of("../docs/scenario.md")).split("\n### ")) {
            if (section.contains("`parks.*.wind.*") || section.contains("`parks.*.solar.*")) {
                wanted(section)
                        .filter(text -> !Pattern.compile("(?<![A-Za-z-])" + text + "(?![A-Za-z-])")
                                .matcher(all)
                                .find())
                        .forEach(open::add);
            }
        }
        assertThat(open).as("keys and choices without an alternative").isEmpty();
    }

    private static Stream<String> wanted(String section) {
        if (NO_ENERGY.stream().anyMatch(key -> section.contains("`parks.*.wind.*." + key + "`"))) {
            return Stream.empty();
        }
        List<String> texts = new ArrayList<>();
        Matcher row = Pattern.compile("(?m)^\\| `(\\w+)` \\| ([^|]*) \\|").matcher(section);
        while (row.find()) {
            String key = row.group(1);
            String value = row.group(2);
            if (NO_ENERGY.contains(key)) {
                continue;
            }
            if (key.equals("type")) {
                texts.add("type: " + value);
            } else if (value.startsWith("one of ")) {
                for (String choice : value.substring("one of ".length()).split(", ")) {
                    texts.add(key + ": " + choice);
                }
            } else {
                texts.add(key + ":");
            }
        }
        return texts.stream().map(Pattern::quote);
    }

    private static ScenarioFiles scenario(Path folder, List<Alternative> plants, String moreColumns)
            throws IOException {
        ScenarioFiles files = ScenarioFiles.twoParks(folder)
                .replace("start: 2027-03-01, step: PT1H, steps: 24", "start: 2027-01-01, step: PT1H, steps: 8760")
                .replace(
                        "parks:\n",
                        "weather:\n  seed: 1\n  correlation: tieling-assumed\n  sites:\n    full: "
                                + site(COLUMNS + moreColumns) + "    global-only: " + site(COLUMNS) + "    bare: "
                                + site(COLUMNS.replace(SNOW, "")) + "    climate: {climate: changtu}\nparks:\n")
                .replace(
                        "    storage:\n",
                        plants("wind", WIND, plants) + plants("solar", SOLAR, plants)
                                + "    series:\n      measured: {kind: solar, file: measured.csv, column: mw}\n"
                                + "    storage:\n");
        return files.beside("year.csv", weather())
                .beside("measured.csv", "mw\n" + (MEASURED_MW + "\n").repeat(8760))
                .beside(
                        "own.csv",
                        "windSpeedMPerS,powerKw,thrustCoefficient\n3,30,0.8\n6,600,0.8\n9,1900,0.75\n12,3000,0.4\n25,3000,0.1\n")
                .beside("layout.csv", "eastM,northM\n0,0\n600,0\n1200,0\n1800,0\n");
    }

    private static String plants(String kind, Map<String, String> base, List<Alternative> plants) {
        StringBuilder text = new StringBuilder("    " + kind + ":\n      base: " + yaml(base) + "\n");
        for (Alternative plant : plants) {
            if (plant.kind.equals(kind)) {
                Map<String, String> keys = new LinkedHashMap<>(base);
                keys.putAll(plant.keys);
                text.append("      ")
                        .append(plant.name)
                        .append(": ")
                        .append(yaml(keys))
                        .append('\n');
            }
        }
        return text.toString();
    }

    private static String site(String columns) {
        return "{file: year.csv, site: {latitudeDeg: 42.78, longitudeDeg: 124.11, elevationM: 130}, "
                + "utcOffset: \"+08:00\", stamps: interval-start, timeColumn: time, columns: {" + columns + "}}\n";
    }

    /** The synthetic year of Changtu, with 8 mm of rain in one hour of every tenth night. */
    private static String weather() throws IOException {
        StringBuilder text =
                new StringBuilder("time,air,dew,humidity,pressure,ghi,dni,dhi,direction,speed,snow,albedo,rain\n");
        try (InputStream packed = ResourceAlternativesTest.class.getResourceAsStream("/golden/changtu.epw.gz");
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(new GZIPInputStream(packed), StandardCharsets.UTF_8))) {
            int hour = 0;
            for (String line : lines.lines().skip(8).toList()) {
                String[] f = line.split(",");
                text.append("2025-%02d-%02d %02d:00"
                        .formatted(Integer.parseInt(f[1]), Integer.parseInt(f[2]), Integer.parseInt(f[3]) - 1));
                for (int field : new int[] {7, 8, 9, 10, 14, 15, 16, 21, 22, 31, 33}) {
                    text.append(',').append(f[field - 1]);
                }
                text.append(hour++ % 240 == 3 ? ",8\n" : ",0\n");
            }
        }
        return text.toString();
    }

    private static String yaml(Map<String, String> keys) {
        String table = Collections.nCopies(
                        12, "[" + "0.25, ".repeat(7) + "0.1, ".repeat(12) + "0.25, 0.25, 0.25, 0.25, 0.25]")
                .toString();
        return keys.entrySet().stream()
                .map(key -> key.getKey() + ": " + key.getValue().replace("TABLE", table))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static Map<String, String> keys(String text) {
        Map<String, String> keys = new LinkedHashMap<>();
        for (String entry : text.split(" ;; ")) {
            int colon = entry.indexOf(": ");
            keys.put(entry.substring(0, colon).trim(), entry.substring(colon + 2));
        }
        return keys;
    }

    static List<Alternative> alternatives() {
        try (InputStream in = ResourceAlternativesTest.class.getResourceAsStream("resource-alternatives.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" *\\| *", 5))
                    .map(cells -> new Alternative(
                            cells[0].split(" ")[0],
                            cells[0].split(" ")[1],
                            cells[1],
                            Double.parseDouble(cells[2]),
                            Double.parseDouble(cells[3]),
                            keys(cells[4])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
