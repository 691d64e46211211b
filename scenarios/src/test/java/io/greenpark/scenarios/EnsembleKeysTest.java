package io.greenpark.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.provenance.SourcedValue;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.simulation.Case;
import io.greenpark.core.simulation.Parallelism;
import io.greenpark.core.simulation.Progress;
import io.greenpark.core.simulation.Scenario;
import io.greenpark.core.simulation.Simulation;
import io.greenpark.core.study.EnsembleResult;
import io.greenpark.core.study.EnsembleStudy;
import io.greenpark.core.study.InputContribution;
import io.greenpark.core.study.SweepValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The key {@code ensemble}. */
class EnsembleKeysTest {

    private static final String LOAD = "parks.*.load.*.profile.annualMwh";

    @TempDir
    private Path folder;

    private Path file(String ensemble) throws IOException {
        Files.copy(Path.of("examples/one-park.yaml"), folder.resolve("base.yaml"));
        return Files.writeString(
                folder.resolve("unsure.yaml"),
                "formatVersion: 1\nextends: base.yaml\nensemble:\n" + ensemble.indent(2));
    }

    private EnsembleStudy read(String ensemble) throws IOException {
        return ScenarioReader.readEnsemble(file(ensemble), ReadOptions.standard());
    }

    private static String paths(String distributions) {
        return "seed: 3\npaths: {" + distributions + "}";
    }

    private static double importMwh(Scenario scenario) {
        return Simulation.run(scenario)
                .of("solar-storage")
                .all()
                .value(Indicator.IMPORT_MWH)
                .orElseThrow();
    }

    private static EnsembleResult run(EnsembleStudy study, int years, int threads) {
        return study.run(years, new Parallelism(threads), Progress.none());
    }

    /** A year is the same to the bit as the file read with its weather year and its drawn values set by hand. */
    @Test
    void aYearIsTheFileWithItsWeatherAndItsDraws() throws IOException {
        EnsembleStudy study = read(paths(LOAD + ": {distribution: uniform, low: 0.8, high: 1.2, relative: true},"
                + " parks.park.solar.roof.dcMw: {distribution: normal, mean: 4, sd: 0.1}"));
        List<SweepValue> drawn = study.inputs().ofYear(2);
        double load = 20000 * Double.parseDouble(drawn.get(0).value());

        Scenario byHand = ScenarioReader.read(
                folder.resolve("unsure.yaml"),
                List.of(
                        Setting.of("weather.ensemble.year=2"),
                        Setting.of("parks.park.load.process.profile.annualMwh=" + load),
                        Setting.of("parks.park.solar.roof.dcMw=" + drawn.get(1).value())));

        assertThat(importMwh(study.year(2))).isEqualTo(importMwh(byHand));
        assertThat(importMwh(study.year(0)))
                .isEqualTo(importMwh(ScenarioReader.read(folder.resolve("base.yaml"), List.of())));
    }

    @Test
    void theResultDependsNeitherOnThreadsNorOnTheNumberOfYears() throws IOException {
        EnsembleStudy study = read(paths(LOAD + ": {distribution: normal, mean: 1, sd: 0.1, relative: true}"));

        EnsembleResult three = run(study, 3, 1);
        EnsembleResult again = run(study, 3, 2);
        EnsembleResult four = run(study, 4, 2);

        assertThat(again.contributions()).isEqualTo(three.contributions());
        assertThat(again.drawn())
                .isEqualTo(three.drawn())
                .isEqualTo(four.drawn().subList(0, 3));
        assertThat(study.ids(3)).containsExactly("1", "2", "3", "typical", "low-1", "high-1");
    }

    /** The load follows its own input alone, what the roof yields the weather alone, the import both. */
    @Test
    void everyIndicatorIsUnsureForItsOwnReasons() throws IOException {
        EnsembleResult result =
                run(read(paths(LOAD + ": {distribution: normal, mean: 1, sd: 0.1, relative: true}")), 3, 2);

        assertThat(of(result, Indicator.LOAD_MWH).effects().get(0).varianceShare())
                .isEqualTo(1.0);
        assertThat(of(result, Indicator.LOAD_MWH).effects().get(0).elasticity()).isCloseTo(1.0, within(1e-9));
        assertThat(of(result, Indicator.SOLAR_AVAILABLE_MWH).weatherShare()).isEqualTo(1.0);
        InputContribution imported = of(result, Indicator.IMPORT_MWH);
        assertThat(imported.weatherShare()).isBetween(1e-4, 0.5);
        assertThat(imported.effects().get(0).varianceShare() + imported.weatherShare())
                .isCloseTo(1.0, within(1e-12));
        assertThat(of(result, Indicator.WIND_AVAILABLE_MWH).weatherShare()).isNaN();
    }

    @Test
    void chosenCasesStayChosen() throws IOException {
        EnsembleStudy study = read(paths(LOAD + ": {distribution: normal, mean: 1, sd: 0.1, relative: true}"));
        EnsembleStudy one = study.withCases(study.scenario().cases().subList(0, 1));

        assertThat(one.year(1).cases()).extracting(Case::id).containsExactly("grid-only");
    }

    @Test
    void withoutTheKeyNothingButTheWeatherIsDrawn() {
        EnsembleStudy study = ScenarioReader.readEnsemble(Path.of("examples/one-park.yaml"), ReadOptions.standard());

        EnsembleResult result = run(study, 2, 1);

        assertThat(study.ids(2)).containsExactly("1", "2");
        assertThat(result.contributions()).isEmpty();
        assertThat(result.drawn()).containsExactly(List.of(), List.of());
    }

    @Test
    void itsNumbersAreListedAmongTheAssumptionsOfTheEnsembleAlone() throws IOException {
        Path file = file(paths(LOAD + ": {distribution: normal, mean: 1, sd: 0.1, relative: true}"));

        assertThat(ScenarioReader.readEnsemble(file, ReadOptions.standard())
                        .scenario()
                        .register())
                .extracting(SourcedValue::path)
                .contains("ensemble.paths." + LOAD + ".sd");
        assertThat(ScenarioReader.read(file).register())
                .noneMatch(value -> value.path().startsWith("ensemble"));
    }

    @Test
    void mistakesAreRefusedWhereTheyStand() throws IOException {
        assertRefused(
                paths("weather.ensemble.year: {distribution: whole, first: 1, last: 3}"),
                "weather.ensemble.year is weather, which every year has of its own");
        assertRefused(
                paths("parks.*.load.*.profile.anualMwh: {distribution: normal, mean: 1, sd: 0.1}"),
                "unknown key anualMwh");
        assertRefused(
                paths("dispatch.strategy: {distribution: normal, mean: 1, sd: 0.1, relative: true}"),
                "relative values need a number to multiply");
        assertRefused("paths: {" + LOAD + ": {distribution: uniform, low: 1, high: 2}}", "ensemble.seed: missing key");
        assertRefused(paths(LOAD + ": {distribution: uniform, low: 2, high: 1}"), "must be above low, which is 2.0");
    }

    private void assertRefused(String ensemble, String message) throws IOException {
        Files.deleteIfExists(folder.resolve("base.yaml"));
        Path file = file(ensemble);
        assertThatThrownBy(() -> ScenarioReader.readEnsemble(file, ReadOptions.standard()))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("unsure.yaml:")
                .hasMessageContaining(message);
    }

    private static InputContribution of(EnsembleResult result, Indicator indicator) {
        return result.contributions().stream()
                .filter(of ->
                        of.caseId().equals("solar-storage") && of.node().equals("all") && of.indicator() == indicator)
                .findFirst()
                .orElseThrow();
    }
}
