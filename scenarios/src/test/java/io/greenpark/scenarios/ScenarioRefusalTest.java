package io.greenpark.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every rule by which a scenario file is refused, with the words in which it is. */
class ScenarioRefusalTest {

    @TempDir
    private Path folder;

    @Nested
    @DisplayName("keys")
    class Keys {

        @Test
        void aTypoInAKeyIsAnsweredWithTheNearestKey() {
            assertThat(refusal("capacityMwh: 20", "capacityMw: 20")).isEqualTo("""
                    two-parks.yaml:20:7: parks.kaiyuan-food.storage.bess.capacityMwh: missing key
                      expected a number in MWh, at least 0
                    two-parks.yaml:23:9: parks.kaiyuan-food.storage.bess.capacityMw: unknown key
                      expected one of chargeMw, dischargeMw, capacityMwh, chargeEfficiency, dischargeEfficiency, \
                    selfDischargePerHour, minSocFraction, maxSocFraction, initialSocFraction, finalSocAtLeastInitial, \
                    wearYuanPerMwhDischarged, ageing, cost, inService, retired; maybe capacityMwh""");
        }

        @Test
        void aMissingKeyIsNamedWithWhatItShouldBe() {
            assertThat(refusal("      importLimitMw: 40\n", "")).isEqualTo("""
                    two-parks.yaml:29:5: parks.kaiyuan-food.grid.importLimitMw: missing key
                      expected a number in MW, at least 0""");
        }

        @Test
        void aKeyWithoutAValueIsRefused() {
            assertThat(refusal("importLimitMw: 40", "importLimitMw:")).isEqualTo("""
                    two-parks.yaml:30:7: parks.kaiyuan-food.grid.importLimitMw: has no value
                      expected a number in MW, at least 0""");
        }

        @Test
        void aDuplicateKeyIsRefused() {
            assertThat(refusal("chargeMw: 10", "chargeMw: 10\n        chargeMw: 12"))
                    .isEqualTo("""
                    two-parks.yaml:22:9: parks.kaiyuan-food.storage.bess.chargeMw: duplicate key
                      expected each key once; it stands on line 21 too""");
        }

        @Test
        void anIdWithOtherCharactersIsRefused() {
            assertThat(refusal("  kaiyuan-food:\n", "  Kaiyuan_Food:\n")).startsWith("""
                    two-parks.yaml:8:3: parks.Kaiyuan_Food: is not an id
                      expected at most 60 lower-case letters, digits and hyphens; maybe kaiyuan-food""");
        }

        @Test
        void anotherFormatVersionIsRefused() {
            assertThat(refusal("formatVersion: 1", "formatVersion: 2")).isEqualTo("""
                    two-parks.yaml:2:16: formatVersion: format version 2 is later than this greenpark
                      expected 1, the latest version that it reads; a later greenpark reads later ones""");
            assertThat(refusal("formatVersion: 1", "formatVersion: 0"))
                    .startsWith("two-parks.yaml:2:16: formatVersion: must be 1, but is 0");
        }

        @Test
        void aListAtTheTopIsRefused() {
            assertThat(refusal(ScenarioFiles.twoParks(), "- 1\n"))
                    .startsWith("two-parks.yaml:1:1: must be a mapping of keys, but is a list");
        }
    }

    @Nested
    @DisplayName("values")
    class ValueTypes {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "forty         | must be a number, but is text “forty”             | expected a number in MW, at least 0",
                    "'40'          | must be a number, but is text “40”                | expected a number in MW, at least 0; maybe 40, without quotes",
                    "1_000         | must be a number, but is text “1_000”             | expected a number in MW, at least 0; maybe 1000",
                    "010           | must be a number, but is text “010”               | expected a number in MW, at least 0; maybe 10",
                    "true          | must be a number, but is true                     | expected a number in MW, at least 0",
                    "[40]          | must be a number, but is a list                   | expected a number in MW, at least 0",
                    "-3            | must be at least 0, but is -3                     | expected a number in MW, at least 0",
                    ".nan          | must be a number, but is text “.nan”              | expected a number in MW, at least 0",
                    "1e300         | has a size beyond what can be simulated (1000000) | expected a number in MW, at least 0",
                    "1e999         | must be at least 0, but is 1e999                  | expected a number in MW, at least 0",
                })
        void aNumberHasToBeOne(String written, String what, String hint) {
            assertThat(refusal("importLimitMw: 40", "importLimitMw: " + written))
                    .isEqualTo("two-parks.yaml:30:22: parks.kaiyuan-food.grid.importLimitMw: " + what + "\n  " + hint);
        }

        @Test
        void aFractionIsNoPerCent() {
            assertThat(refusal("minSocFraction: 0.1", "minSocFraction: 10")).isEqualTo("""
                    two-parks.yaml:26:25: parks.kaiyuan-food.storage.bess.minSocFraction: must be from 0 to 1, but is 10
                      expected a number, from 0 to 1""");
        }

        @ParameterizedTest
        @CsvSource({
            "24.5, 'must be a whole number, but is number 24.5'",
            "0, 'must be from 1 to 3506400, but is 0'",
            "99999999999, 'must be from 1 to 3506400, but is 99999999999'"
        })
        void aNumberOfStepsIsAWholeNumber(String written, String what) {
            assertThat(refusal("steps: 24", "steps: " + written)).isEqualTo("""
                    two-parks.yaml:5:46: time.steps: %s
                      expected a whole number, from 1 to 3506400""".formatted(what));
        }

        @Test
        void digitsThatAreTextNeedQuotes() {
            assertThat(refusal("cnCode: \"1905\"", "cnCode: 1905")).isEqualTo("""
                    two-parks.yaml:37:100: parks.kaiyuan-food.products.snacks.cnCode: must be text, but is number 1905
                      expected text; maybe "1905", in quotes""");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "start: 2027-03-01 | start: 2027-02-30 | two-parks.yaml:5:15: time.start: must be a date such as 2027-01-01, but is text “2027-02-30”",
                    "step: PT1H        | step: 1h          | two-parks.yaml:5:33: time.step: must be a duration such as PT1H or PT15M, but is text “1h”",
                    "step: PT1H        | step: PT20M       | two-parks.yaml:5:33: time.step: must be PT15M, PT30M or PT1H, but is PT20M",
                    "\"+08:00\"        | Asia/Shanghai     | two-parks.yaml:5:61: time.utcOffset: must be an offset in quotes",
                })
        void timesHaveTheirForm(String before, String after, String expected) {
            assertThat(refusal(before, after)).startsWith(expected);
        }

        @Test
        void anUnknownWordIsAnsweredWithTheNearestOne() {
            assertThat(refusal("mode: cheapest", "mode: cheepest")).isEqualTo("""
                    two-parks.yaml:34:23: parks.kaiyuan-food.grid.billing.mode: unknown word “cheepest”
                      expected one of transformer, demand, contract, cheapest; maybe cheapest""");
        }

        @Test
        void anUnknownVariantIsAnsweredWithTheNearestOne() {
            assertThat(refusal("{strategy: self-consumption}", "{strategy: selfconsumption}"))
                    .isEqualTo("""
                    two-parks.yaml:50:22: dispatch.strategy: unknown strategy “selfconsumption”
                      expected one of grid-only, self-consumption, tariff-arbitrage, peak-shaving, schedule, \
                    load-following, optimal, rolling; maybe self-consumption""");
        }

        @Test
        void variantsExcludeEachOther() {
            assertThat(refusal("{shape: flat, annualMwh: 20000}", "{shape: flat, file: a.csv}"))
                    .isEqualTo("""
                    two-parks.yaml:13:20: parks.kaiyuan-food.load.cold-store.profile: the keys shape and file exclude each other
                      expected a mapping with one of the keys shape, file""");
        }

        @Test
        void aVariantHasToBeChosen() {
            assertThat(refusal("{type: heat-pump, cop: 3.0}", "{typ: heat-pump, cop: 3.0}"))
                    .isEqualTo("""
                    two-parks.yaml:18:9: parks.kaiyuan-food.heat.drying.supply.type: missing key
                      expected one of heat-pump, air-heat-pump, electric-boiler, coal-boiler, gas-boiler, fuel-boiler, heat-network, reference; maybe type instead of typ""");
        }
    }

    @Nested
    @DisplayName("rules of the model")
    class RulesOfTheModel {

        @Test
        void theLowestStateOfChargeIsBelowTheHighest() {
            assertThat(refusal("minSocFraction: 0.1", "minSocFraction: 0.95"))
                    .isEqualTo("two-parks.yaml:26:25: parks.kaiyuan-food.storage.bess.minSocFraction: "
                            + "must be below maxSocFraction (0.95), but is 0.95");
        }

        @Test
        void aBatteryHasNoNegativeCapacity() {
            assertThat(refusal("capacityMwh: 20", "capacityMwh: -20"))
                    .startsWith(
                            "two-parks.yaml:23:22: parks.kaiyuan-food.storage.bess.capacityMwh: must be at least 0, but is -20");
        }

        @Test
        void aRuleThatOnlyACaseBreaksNamesTheCase() {
            assertThat(refusal("  full: {}", "  full: {override: {parks.*.storage.bess.minSocFraction: 0.96}}"))
                    .isEqualTo("two-parks.yaml:79:58: parks.kaiyuan-food.storage.bess.minSocFraction: "
                            + "must be below maxSocFraction (0.95), but is 0.96 (in case full)");
        }

        @Test
        void theRulePackHasToBeInForceOnEveryDay() {
            assertThat(refusal("start: 2027-03-01", "start: 2026-07-31")).isEqualTo("""
                    two-parks.yaml:6:8: rules.pack: the rule pack cn-liaoning-2026-08 is valid from 2026-08-01, \
                    but the study runs from 2026-07-31 to 2026-07-31
                      expected a pack in force on every day; maybe rules: {pack: cn-liaoning-2026-08, applyAsIf: true}""");
        }

        @Test
        void aShapeOfHeatIsNoLoad() {
            assertThat(refusal("shape: flat", "shape: drying")).isEqualTo("""
                    two-parks.yaml:13:37: parks.kaiyuan-food.load.cold-store.profile.shape: the shape drying is one of heat
                      expected a shape of electricity""");
        }

        @Test
        void aSoilIsNoTree() {
            assertThat(refusal("species: larch", "species: ipcc-2006-cold-temperate-dry"))
                    .startsWith("two-parks.yaml:58:18: sinks.xifeng-forest.stands.larch.species: is a soil");
        }

        @Test
        void aForestIsNotBookedBeforeItsInventory() {
            assertThat(refusal("inventoryYear: 2025", "inventoryYear: 2030"))
                    .isEqualTo("two-parks.yaml:55:20: sinks.xifeng-forest.inventoryYear: "
                            + "must not be after the first year of the study (2027), but is 2030");
        }

        @Test
        void theAreaOfCroplandStaysTheSame() {
            assertThat(refusal("after:\n      maize: {areaHa: 500", "after:\n      maize: {areaHa: 400"))
                    .startsWith(
                            "two-parks.yaml:73:5: sinks.black-soil.after: must cover the area before (500.0 ha), but is 400.0");
        }
    }

    @Nested
    @DisplayName("references")
    class References {

        @Test
        void anUnknownIdOfTheCatalogueIsAnsweredWithTheNearestOne() {
            assertThat(refusal("tariff: liaoning-two-part-66kv", "tariff: liaoning-two-part-66"))
                    .isEqualTo("""
                    two-parks.yaml:32:15: parks.kaiyuan-food.grid.tariff: the catalogue has no tariff “liaoning-two-part-66”
                      expected one of liaoning-two-part-lv, liaoning-two-part-10kv, liaoning-two-part-66kv, \
                    liaoning-two-part-10kv-before-2026-08, liaoning-two-part-66kv-before-2026-08, \
                    liaoning-two-part-220kv, liaoning-single-part-lv, liaoning-single-part-10kv, \
                    liaoning-single-part-66kv, liaoning-single-part-220kv; maybe liaoning-two-part-66kv""");
        }

        @Test
        void anUnknownClassOfSoilIsAnsweredWithTheNearestOne() {
            assertThat(refusal("tillage: no-till", "tillage: no-tll")).startsWith("""
                    two-parks.yaml:74:68: sinks.black-soil.after.maize.tillage: the soil has no class “no-tll”
                      expected one of full, reduced, no-till; maybe no-till""");
        }

        @Test
        void theBaselineIsACase() {
            assertThat(refusal("baseline: baseline", "baseline: basline")).isEqualTo("""
                    two-parks.yaml:80:11: baseline: there is no case “basline”
                      expected one of baseline, full; maybe baseline""");
        }

        @Test
        void provenanceOfNothingIsRefused() {
            assertThat(refusal("parks.kaiyuan-food.storage:", "parks.kaiyuan-food.storages:"))
                    .isEqualTo("""
                    two-parks.yaml:83:3: parks.kaiyuan-food.storages: the path matches nothing
                      expected the path of a number, or of something above one""");
        }
    }

    @Nested
    @DisplayName("the file as a whole")
    class WholeFile {

        @Test
        void aMissingFileIsNamed() {
            Path missing = folder.resolve("missing.yaml");

            assertThatThrownBy(() -> ScenarioReader.read(missing))
                    .isInstanceOf(ScenarioException.class)
                    .hasMessage(missing + ": there is no such file\n  expected a file in YAML or JSON");
        }

        @Test
        void aFolderIsNoFile() {
            assertThatThrownBy(() -> ScenarioReader.read(folder))
                    .isInstanceOf(ScenarioException.class)
                    .hasMessageStartingWith(folder + ": is a folder");
        }

        @Test
        void allProblemsOfAFileAreShownAtOnce() {
            String refusal = ScenarioFiles.twoParks(folder)
                    .replace("step: PT1H", "step: PT7H")
                    .replace("shape: flat", "shape: flatt")
                    .replace("capacityMwh: 20", "capacityMwh: twenty")
                    .replace("mode: agency", "mode: agent")
                    .replace("species: larch", "species: larsh")
                    .replace("baseline: baseline", "baseline: none")
                    .refusal();

            assertThat(refusal.lines().filter(line -> !line.startsWith(" ")))
                    .satisfiesExactly(
                            line -> assertThat(line).startsWith("two-parks.yaml:5:33: time.step: must be PT15M"),
                            line -> assertThat(line)
                                    .startsWith(
                                            "two-parks.yaml:13:37: parks.kaiyuan-food.load.cold-store.profile.shape:"),
                            line -> assertThat(line)
                                    .startsWith("two-parks.yaml:23:22: parks.kaiyuan-food.storage.bess.capacityMwh:"),
                            line -> assertThat(line)
                                    .startsWith("two-parks.yaml:33:24: parks.kaiyuan-food.grid.purchase.mode:"),
                            line -> assertThat(line)
                                    .startsWith("two-parks.yaml:58:18: sinks.xifeng-forest.stands.larch.species:"),
                            line -> assertThat(line)
                                    .startsWith("two-parks.yaml:80:11: baseline: there is no case “none”"));
        }
    }

    private String refusal(String before, String after) {
        return ScenarioFiles.twoParks(folder).replace(before, after).refusal();
    }
}
