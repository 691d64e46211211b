package io.greenpark.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.provenance.Confidence;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.NodeResult;
import io.greenpark.core.result.StudyResult;
import io.greenpark.core.simulation.Scenario;
import io.greenpark.core.simulation.Simulation;
import io.greenpark.core.storage.AgeingTerms;
import io.greenpark.core.storage.Battery;
import io.greenpark.core.storage.CellClass;
import io.greenpark.core.storage.CellClimate;
import io.greenpark.core.storage.Derating;
import io.greenpark.core.storage.StorageAgeing;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys {@code ageing} of batteries, from the file to the indicators. */
class StorageAgeingKeysTest {

    /** Sums of a few numbers around one. */
    private static final double ROUNDING = 1e-9;

    /** Factors in comments have four decimals. */
    private static final double FOUR_DECIMALS = 1e-5;

    private static final String SOC = "        initialSocFraction: 0.5\n";

    /** A full cycle costs 0.2 / 1000 of the capacity, a year 0.02. */
    private static final String OWN = "{endOfLifeFraction: 0.8, cyclesAtFullDepth: 1000, depthExponent: 1, "
            + "calendarFadeFirstYear: 0.02, timeExponent: 1, activationJPerMol: 17000, referenceC: 25, socCubed: 0, "
            + "cellTemperatureC: 25}";

    private static final List<Double> CELL_C = List.of(-20.0, 0.0, 10.0, 45.0, 60.0);
    private static final List<Double> DISCHARGE = List.of(0.5, 1.0, 1.0, 1.0, 0.5);

    /** Classes lfp and nmc of the catalogue. */
    private static final Derating COLD = new Derating(CELL_C, List.of(0.0, 0.0, 1.0, 1.0, 0.0), DISCHARGE);

    private static final Derating SLOW = new Derating(CELL_C, List.of(0.0, 0.2, 1.0, 1.0, 0.0), DISCHARGE);

    @TempDir
    private Path folder;

    @Test
    void aDayByHand() {
        // 10 MWh, 18 MWh, 10 MWh of 20 MWh: two half cycles of depth 0.4 are 0.4 full ones.
        // A year of such days: 365 · 0.4 / 1000 · 0.2 = 0.0292 by use and 0.02 by time; 0.2 / 0.0492 years to 0.8.
        NodeResult park = cycled(OWN).of("full").node("kaiyuan-food");

        assertThat(value(park, Indicator.STORAGE_EQUIVALENT_FULL_CYCLES)).isCloseTo(0.4, within(ROUNDING));
        assertThat(value(park, Indicator.STORAGE_CAPACITY_LEFT_FRACTION)).isCloseTo(0.9508, within(ROUNDING));
        assertThat(value(park, Indicator.STORAGE_YEARS_TO_END_OF_LIFE)).isCloseTo(0.2 / 0.0492, within(ROUNDING));
    }

    @Test
    void warmCellsAgeFaster() {
        // exp(17000 / 8.314462618 · (1/298.15 − 1/308.15)) = 1.2493
        NodeResult park = cycled(OWN.replace("cellTemperatureC: 25", "cellTemperatureC: 35"))
                .of("full")
                .node("kaiyuan-food");

        assertThat(value(park, Indicator.STORAGE_CAPACITY_LEFT_FRACTION))
                .isCloseTo(1.0 - 0.0292 - 0.02 * 1.2493, within(FOUR_DECIMALS));
    }

    @Test
    void aLifeBeyondAHundredYearsIsNotTold() {
        NodeResult park = cycled(OWN.replace("cyclesAtFullDepth: 1000", "cyclesAtFullDepth: 1000000")
                        .replace("calendarFadeFirstYear: 0.02", "calendarFadeFirstYear: 0"))
                .of("full")
                .node("kaiyuan-food");

        assertThat(park.value(Indicator.STORAGE_YEARS_TO_END_OF_LIFE)).isEmpty();
        assertThat(value(park, Indicator.STORAGE_CAPACITY_LEFT_FRACTION)).isCloseTo(1.0 - 0.0000292, within(ROUNDING));
    }

    @Test
    void allNodesTogetherAreWeighedByCapacity() {
        // A second battery of 5 MWh that rests: 0.4 · 20 / 25 cycles, (0.9508 · 20 + 0.98 · 5) / 25 left; the first
        // ends first.
        StudyResult study = Simulation.run(scheduled(OWN)
                .replace("latitudeDeg: 42.74, longitudeDeg: 124.72, elevationM: 190}\n", """
                        latitudeDeg: 42.74, longitudeDeg: 124.72, elevationM: 190}
                            storage:
                              rest: {chargeMw: 0, dischargeMw: 0, capacityMwh: 5, chargeEfficiency: 1, \
                        dischargeEfficiency: 1, minSocFraction: 0, maxSocFraction: 1, initialSocFraction: 0.5, \
                        ageing: %s}
                        """.formatted(OWN))
                .read());
        NodeResult all = study.of("full").all();

        assertThat(value(all, Indicator.STORAGE_EQUIVALENT_FULL_CYCLES)).isCloseTo(0.32, within(ROUNDING));
        assertThat(value(all, Indicator.STORAGE_CAPACITY_LEFT_FRACTION))
                .isCloseTo((0.9508 * 20.0 + 0.98 * 5.0) / 25.0, within(ROUNDING));
        assertThat(value(all, Indicator.STORAGE_YEARS_TO_END_OF_LIFE)).isCloseTo(0.2 / 0.0492, within(ROUNDING));
    }

    @Test
    void withoutTheKeyNothingIsTold() {
        StudyResult study = Simulation.run(
                scheduled(OWN).replace("        ageing: " + OWN + "\n", "").read());

        assertThat(study.of("full").node("kaiyuan-food").indicators().keySet())
                .doesNotContain(
                        Indicator.STORAGE_EQUIVALENT_FULL_CYCLES,
                        Indicator.STORAGE_CAPACITY_LEFT_FRACTION,
                        Indicator.STORAGE_YEARS_TO_END_OF_LIFE);
        assertThat(study.register())
                .noneSatisfy(value -> assertThat(value.path()).contains("geing"));
    }

    @Test
    void aClassOfTheCatalogueIsNamedAndItsNumbersAreListed() {
        Scenario scenario = scheduled("lfp").read();

        assertThat(bess(scenario).ageing())
                .containsExactly(new AgeingTerms(
                        new CellClass(new StorageAgeing(0.8, 6000.0, 1.1, 0.0425, 0.5, 17_126.0, 25.0, 4.74), COLD),
                        new CellClimate.Held(25.0)));
        assertThat(scenario.register()).anySatisfy(value -> {
            assertThat(value.path()).isEqualTo("catalogue.storage-ageing.lfp.cyclesAtFullDepth");
            assertThat(value.provenance().confidence()).isEqualTo(Confidence.ASSUMPTION);
        });
        assertThat(scenario.register()).anySatisfy(value -> {
            assertThat(value.path()).isEqualTo("parks.kaiyuan-food.storage.bess.ageing.cellTemperatureC");
            assertThat(value.provenance().confidence()).isEqualTo(Confidence.ASSUMPTION);
        });
    }

    @Test
    void singleValuesReplaceThoseOfTheClass() {
        Scenario scenario = scheduled("{catalogue: nmc, cyclesAtFullDepth: 4000, cellTemperatureC: 30}")
                .read();

        assertThat(bess(scenario).ageing())
                .containsExactly(new AgeingTerms(
                        new CellClass(new StorageAgeing(0.8, 4000.0, 1.5, 0.024, 0.75, 58_000.0, 25.0, 6.0), SLOW),
                        new CellClimate.Held(30.0)));
    }

    @Test
    void coldCellsTakeLessThanThePlanGivesThem() {
        // At 5 C half of the rated 10 MW may be charged, but 8 MW are; everything may be discharged.
        NodeResult park = cycled(OWN.replace(
                        "cellTemperatureC: 25",
                        "cellTemperatureC: 5, derating: {cellC: [0, 10], "
                                + "chargeFraction: [0, 1], dischargeFraction: [1, 1]}"))
                .of("full")
                .node("kaiyuan-food");

        assertThat(value(park, Indicator.STORAGE_CHARGED_BEYOND_SHARE)).isCloseTo(3.0 / 8.0, within(ROUNDING));
        assertThat(value(park, Indicator.STORAGE_DISCHARGED_BEYOND_SHARE)).isCloseTo(0.0, within(ROUNDING));
    }

    @Test
    void shelteredCellsFollowTheAirBetweenTheirLimits() {
        String shelter = "shelter: {weather: %s, heatedToC: %s, cooledToC: %s}";
        String site = "site";
        String warm = OWN.replace("cellTemperatureC: 25", shelter.formatted(site, 35, 35));
        String held = OWN.replace("cellTemperatureC: 25", "cellTemperatureC: 35");

        assertThat(value(cycled(warm).of("full").node("kaiyuan-food"), Indicator.STORAGE_CAPACITY_LEFT_FRACTION))
                .isEqualTo(
                        value(cycled(held).of("full").node("kaiyuan-food"), Indicator.STORAGE_CAPACITY_LEFT_FRACTION));
        // the first of March is far colder than 25 C
        String free = OWN.replace("cellTemperatureC: 25", shelter.formatted(site, -40, 60));
        assertThat(value(cycled(free).of("full").node("kaiyuan-food"), Indicator.STORAGE_CAPACITY_LEFT_FRACTION))
                .isGreaterThan(0.9508 + 0.005);
    }

    @Test
    void aSharedBatteryAgesAtItsHub() {
        StudyResult study = Simulation.run(ScenarioFiles.twoParks(folder)
                .replace("dispatch: {strategy", """
                        shared:
                          hubs: {hill: {title: {en: Hill, zh: 山}}}
                          storage:
                            ess: {hub: hill, chargeMw: 2, dischargeMw: 2, capacityMwh: 4, chargeEfficiency: 0.9, \
                        dischargeEfficiency: 0.9, minSocFraction: 0.1, maxSocFraction: 0.9, initialSocFraction: 0.5, ageing: %s}
                        dispatch: {strategy""".formatted(OWN))
                .replace("override: {parks.*.storage: null", "override: {shared: null, parks.*.storage: null")
                .read());

        assertThat(value(study.of("full").node("hill"), Indicator.STORAGE_CAPACITY_LEFT_FRACTION))
                .isCloseTo(0.98, within(ROUNDING));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "endOfLifeFraction: 0.8 | endOfLifeFraction: 80 | .endOfLifeFraction: must be",
                "cyclesAtFullDepth: 1000 | cyclesAtFullDepth: 0 | .cyclesAtFullDepth: must be",
                "depthExponent: 1, | depthExponent: 4, | .depthExponent: must be",
                "cellTemperatureC: 25 | cellTemperatureC: 25, shelter: {weather: site, heatedToC: 5, cooledToC: 30} | .cellTemperatureC: cells in a shelter",
                "cellTemperatureC: 25 | shelter: {weather: site, heatedToC: 35, cooledToC: 30} | .shelter.heatedToC: must not be above",
                "cellTemperatureC: 25 | derating: {cellC: [10, 0], chargeFraction: [0, 1], dischargeFraction: [1, 1]} | .derating.cellC: must increase",
                "cellTemperatureC: 25 | derating: {cellC: [0, 10], chargeFraction: [1], dischargeFraction: [1, 1]} | .derating.chargeFraction: must have",
                "calendarFadeFirstYear: 0.02 | calendarFadeFirstYear: 2 | .calendarFadeFirstYear: must be",
                "timeExponent: 1 | timeExponent: 2 | .timeExponent: must be",
                "activationJPerMol: 17000 | activationJPerMol: -1 | .activationJPerMol: must be",
                "referenceC: 25 | referenceC: 298.15 | .referenceC: must be",
                "socCubed: 0 | socCubed: -1 | .socCubed: must be",
                "cellTemperatureC: 25 | cellTemperatureC: 298 | .cellTemperatureC: must be",
                "depthExponent: 1, | '' | .depthExponent: missing key, needed because ageing names no class",
                "depthExponent: 1, | depthExponents: 1, | .depthExponents: unknown key",
                "{endOfLife | {catalogue: lead, endOfLife | .catalogue: ",
            })
    void aBadValueIsRefusedAtItsKey(String before, String after, String problem) {
        assertThat(scheduled(OWN.replace(before, after)).refusal())
                .contains("parks.kaiyuan-food.storage.bess.ageing" + problem);
    }

    @Test
    void anUnknownClassIsRefusedWithAdvice() {
        assertThat(scheduled("lpf").refusal())
                .contains("parks.kaiyuan-food.storage.bess.ageing")
                .contains("maybe lfp");
    }

    private StudyResult cycled(String ageing) {
        return Simulation.run(scheduled(ageing).read());
    }

    /** Without losses, 8 MW into the battery in the first hour and out of it in the thirteenth. */
    private ScenarioFiles scheduled(String ageing) {
        String day = "[0.8, " + "0, ".repeat(11) + "-0.8" + ", 0".repeat(11) + "]";
        return ScenarioFiles.twoParks(folder)
                .replace("parks:\n", """
                        weather:
                          seed: 1
                          correlation: tieling-assumed
                          sites:
                            site: {climate: changtu}
                        parks:
                        """)
                .replace("chargeEfficiency: 0.94", "chargeEfficiency: 1")
                .replace("dischargeEfficiency: 0.94", "dischargeEfficiency: 1")
                .replace(SOC, SOC + "        ageing: " + ageing + "\n")
                .replace(
                        "strategy: self-consumption",
                        "strategy: schedule, schedule: " + List.copyOf(Collections.nCopies(12, day)));
    }

    private static Battery bess(Scenario scenario) {
        return scenario.cases().get(1).parks().get(0).storage().get(0);
    }

    private static double value(NodeResult node, Indicator indicator) {
        return node.value(indicator).orElseThrow();
    }
}
