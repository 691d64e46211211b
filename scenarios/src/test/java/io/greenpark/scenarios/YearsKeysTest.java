package io.greenpark.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.park.Park;
import io.greenpark.core.park.ServiceDates;
import io.greenpark.core.simulation.Case;
import io.greenpark.core.simulation.Scenario;
import io.greenpark.core.study.YearsStudy;
import io.greenpark.core.time.TimeAxis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The key {@code years}. */
class YearsKeysTest {

    /** Rounding of a sum over 8,760 steps [MWh]. */
    private static final double ROUNDING_MWH = 1e-6;

    @TempDir
    private Path folder;

    private Path file(String years) throws IOException {
        Path base = folder.resolve("one-park.yaml");
        Files.copy(Path.of("examples/one-park.yaml"), base, StandardCopyOption.REPLACE_EXISTING);
        return Files.writeString(folder.resolve("life.yaml"), """
                formatVersion: 1
                extends: one-park.yaml
                rules: {pack: cn-liaoning-2026-08, applyAsIf: true}
                years:
                """ + years.indent(2));
    }

    private YearsStudy read(String years, String... settings) throws IOException {
        List<Setting> set = Arrays.stream(settings).map(Setting::of).toList();
        return ScenarioReader.readYears(file(years), ReadOptions.standard().with(set));
    }

    private static Park park(YearsStudy study, int year) {
        return study.at().apply(year).cases().get(1).parks().get(0);
    }

    private static double acMw(YearsStudy study, int year) {
        return park(study, year).solar().get(0).acMw();
    }

    private static double loadMwh(YearsStudy study, int year) {
        return park(study, year).loads().get(0).power().energyMwh();
    }

    @Test
    void aYearHasItsRealCalendarInStepsOfTheSameLength() throws IOException {
        YearsStudy hours = read("{from: 2027, to: 2028}");
        YearsStudy quarters = read("{from: 2027, to: 2028}", "time.step=PT15M");

        assertThat(hours.years()).containsExactly(2027, 2028);
        TimeAxis leap = hours.at().apply(2028).axis();
        assertThat(hours.at().apply(2027).axis().steps()).isEqualTo(8760);
        assertThat(leap.steps()).isEqualTo(8784);
        assertThat(leap.firstDate()).isEqualTo(LocalDate.of(2028, 1, 1));
        assertThat(leap.lastDate()).isEqualTo(LocalDate.of(2028, 12, 31));
        assertThat(quarters.at().apply(2027).axis().steps()).isEqualTo(35_040);
        assertThat(quarters.at().apply(2028).axis().steps()).isEqualTo(35_136);
    }

    /** 20,000 MWh grow by 10 % and 10 %, and by 10 % and then 20 %; no year of these has a leap day. */
    @Test
    void growthIsCompoundFromTheFirstYear() throws IOException {
        String path = "parks.*.load.*.profile.annualMwh";

        YearsStudy even = read("{from: 2025, to: 2027, growth: {" + path + ": 0.1}}");
        YearsStudy listed = read("{from: 2025, to: 2027, growth: {" + path + ": [0.1, 0.2]}}");

        assertThat(loadMwh(even, 2025)).isCloseTo(20_000.0, within(ROUNDING_MWH));
        assertThat(loadMwh(even, 2026)).isCloseTo(22_000.0, within(ROUNDING_MWH));
        assertThat(loadMwh(even, 2027)).isCloseTo(24_200.0, within(ROUNDING_MWH));
        assertThat(loadMwh(listed, 2027)).isCloseTo(26_400.0, within(ROUNDING_MWH));
    }

    /** 3.2 MW twice, then 5 MW, which grow by a half to 7.5 MW. */
    @Test
    void changesHoldFromTheirYearOnAndGrowOn() throws IOException {
        YearsStudy study = read("""
                from: 2026
                to: 2029
                changes: {2028: {parks.park.solar.roof.acMw: 5}}
                """);
        YearsStudy grown = read("""
                from: 2026
                to: 2029
                changes: {2028: {parks.park.solar.roof.acMw: 5}}
                growth: {parks.*.solar.*.acMw: [0, 0, 0.5]}
                """);

        assertThat(study.years()).extracting(year -> acMw(study, year)).containsExactly(3.2, 3.2, 5.0, 5.0);
        assertThat(grown.years()).extracting(year -> acMw(grown, year)).containsExactly(3.2, 3.2, 5.0, 7.5);
        assertThat(study.at().apply(2028).cases().get(0).parks().get(0).solar()).isEmpty();
    }

    /** A case whose plants age keeps all the rest of it, dates of service among it. */
    @Test
    void aCaseWithItsOwnParksIsTheSame() throws IOException {
        Case variant = read("{from: 2026, to: 2026}", "parks.park.solar.roof.inService=2026-07-01")
                .at()
                .apply(2026)
                .cases()
                .get(1);

        assertThat(variant.service()).isNotEqualTo(ServiceDates.ALWAYS);
        assertThat(variant.with(variant.parks(), variant.shared())).isEqualTo(variant);
    }

    /** A year is the same scenario, to the bit, as the file read with its values set. */
    @Test
    void aYearIsWhatSetMakesOfTheFile() throws IOException {
        Path file = file("{from: 2026, to: 2027, changes: {2027: {parks.park.storage.bess.capacityMwh: 3}}}");
        Scenario year =
                ScenarioReader.readYears(file, ReadOptions.standard()).at().apply(2027);

        Scenario set = ScenarioReader.read(
                file,
                List.of(
                        Setting.of("time.start=2027-01-01"),
                        Setting.of("time.steps=8760"),
                        Setting.of("parks.park.storage.bess.capacityMwh=3")));

        assertThat(year.axis()).isEqualTo(set.axis());
        assertThat(year.cases().get(1).parks()).isEqualTo(set.cases().get(1).parks());
        assertThat(year.cases().get(1).weather()).isEqualTo(set.cases().get(1).weather());
    }

    @Test
    void ratesOfGrowthAreListedAndHaveTheirProvenance() throws IOException {
        String years = "{from: 2026, to: 2027, growth: {parks.*.load.*.profile.annualMwh: 0.1}}";
        Path file = file(years);
        Files.writeString(
                file,
                Files.readString(file) + "provenance: {years: {confidence: published, source: a plan, year: 2025}}\n");

        Scenario year =
                ScenarioReader.readYears(file, ReadOptions.standard()).at().apply(2027);

        assertThat(year.register())
                .filteredOn(value -> value.path().startsWith("years.growth"))
                .singleElement()
                .satisfies(value -> assertThat(value.provenance().source()).isEqualTo("a plan"));
        assertThat(ScenarioReader.read(file).register())
                .noneMatch(value -> value.path().startsWith("years"));
    }

    @Test
    void theRulePackMustBeInForceInEveryYear() {
        assertThatThrownBy(() -> read("{from: 2025, to: 2027}", "rules=cn-liaoning-2026-08"))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("the study runs from 2025-01-01 to 2025-12-31 (in year 2025)")
                .hasMessageContaining("the study runs from 2026-01-01 to 2026-12-31 (in year 2026)")
                .hasMessageContaining("maybe rules: {pack: cn-liaoning-2026-08, applyAsIf: true}");
        assertThatThrownBy(() -> read(
                        "{from: 2026, to: 2027, changes: {2027: {rules: cn-liaoning-2026-08}}}",
                        "rules=cn-liaoning-2026-08"))
                .hasMessageContaining("(in year 2026)")
                .hasMessageNotContaining("(in year 2027)");
    }

    @Test
    void mistakesAreRefusedWhereTheyStand() {
        assertThatThrownBy(() -> read("{from: 2027, to: 2026}"))
                .hasMessageContaining("life.yaml:5:20: years.to: is 2026, but the first year is 2027")
                .hasMessageContaining("expected a year from 2027 to 2126");
        assertThatThrownBy(() -> read("{from: 2026, to: 2027, changes: {2028: {parks.park.solar: null}}}"))
                .hasMessageContaining("years.changes: has changes of 2028, which is not simulated");
        assertThatThrownBy(() -> read("{from: 2026, to: 2027, changes: {2027: {time.steps: 24}}}"))
                .hasMessageContaining("time.steps: time is the same in every year")
                .hasMessageContaining("follow from the year");
        assertThatThrownBy(() -> read("{from: 2026, to: 2028, growth: {parks.*.grid.importLimitMw: [0.1, 0.1, 0.1]}}"))
                .hasMessageContaining("has 3 values of growth")
                .hasMessageContaining("expected one for all years, or 2");
        assertThatThrownBy(() -> read("{from: 2026, to: 2027, growth: {parks.*.wind.*.count: 0.1}}"))
                .hasMessageContaining("life.yaml:5:35: parks.*.wind.*.count: the path matches nothing")
                .hasMessageContaining("(in year 2027)");
        assertThatThrownBy(() -> read("{from: 2026, to: 2027, changes: {2027: {parks.park.solar.roof.acmw: 1}}}"))
                .hasMessageContaining("unknown key acmw (in year 2027)")
                .hasMessageContaining("maybe acMw");
        assertThatThrownBy(() -> read("{from: 2026, to: 2027, changes: {2027: {cases.more: {}}}}"))
                .hasMessageContaining("the cases of 2027 are not those of 2026");
        assertThatThrownBy(() -> ScenarioReader.readYears(Path.of("examples/one-park.yaml"), ReadOptions.standard()))
                .hasMessageContaining("has no years");
    }

    @Test
    void otherCommandsLeaveItAloneButRefuseMistakesInIt() throws IOException {
        Path wrong = file("{from: 2027, to: soon}");

        assertThatThrownBy(() -> ScenarioReader.read(wrong))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("life.yaml:5:20: years.to: must be a whole number");
    }
}
