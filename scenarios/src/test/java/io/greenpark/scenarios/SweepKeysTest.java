package io.greenpark.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.StudyResult;
import io.greenpark.core.simulation.Parallelism;
import io.greenpark.core.simulation.Progress;
import io.greenpark.core.simulation.Scenario;
import io.greenpark.core.simulation.Simulation;
import io.greenpark.core.study.ResultSink;
import io.greenpark.core.study.RunFailure;
import io.greenpark.core.study.SweepPoint;
import io.greenpark.core.study.SweepStudy;
import io.greenpark.core.study.Tornado;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The key {@code sweep}. */
class SweepKeysTest {

    private static final String CAPACITY = "parks.kaiyuan-food.storage.bess.capacityMwh";

    @TempDir
    private Path folder;

    private Path file(String sweep) throws IOException {
        Files.writeString(folder.resolve("base.yaml"), ScenarioFiles.twoParks());
        return Files.writeString(
                folder.resolve("swept.yaml"), "formatVersion: 1\nextends: base.yaml\nsweep:\n" + sweep.indent(2));
    }

    private SweepStudy read(String sweep) throws IOException {
        return ScenarioReader.readSweep(file(sweep), ReadOptions.standard());
    }

    private static double capacityMwh(Scenario scenario) {
        return scenario.cases().get(1).parks().get(0).storage().get(0).capacityMwh();
    }

    private double statedMwh() throws IOException {
        return capacityMwh(read("grid: {" + CAPACITY + ": {values: [1]}}").scenario());
    }

    @Test
    void everyPointIsTheScenarioWithItsValues() throws IOException {
        SweepStudy study = read("grid: {" + CAPACITY + ": {from: 35, to: 45, count: 3}}");

        assertThat(study.points())
                .extracting(point -> point.values().get(0).value())
                .containsExactly("35", "40", "45");
        assertThat(study.points())
                .extracting(point -> capacityMwh(study.at(point)))
                .containsExactly(35.0, 40.0, 45.0);
    }

    /** A point is the same scenario, to the bit, as the file read with the same value set. */
    @Test
    void aPointIsWhatSetMakesOfTheFile() throws IOException {
        Path file = file("list: {least-cost: {dispatch.strategy: optimal, " + CAPACITY + ": 37.5}}");
        SweepStudy study = ScenarioReader.readSweep(file, ReadOptions.standard());

        Scenario set = ScenarioReader.read(
                file, List.of(Setting.of("dispatch.strategy=optimal"), Setting.of(CAPACITY + "=37.5")));

        Scenario point = study.at(study.points().get(0));
        assertThat(point.cases().get(1).parks()).isEqualTo(set.cases().get(1).parks());
        assertThat(point.cases().get(1).weather()).isEqualTo(set.cases().get(1).weather());
    }

    /** What a point leaves as it is, is simulated once; what comes out is what the point gives by itself. */
    @Test
    void pointsShareTheCasesTheyLeaveAsTheyAre() {
        SweepStudy study = ScenarioReader.readSweep(
                Path.of("examples/one-park.yaml"),
                ReadOptions.standard()
                        .with(List.of(
                                Setting.of("sweep.grid={parks.park.storage.bess.capacityMwh: {values: [1, 3]}}"))));
        Map<String, StudyResult> results = new TreeMap<>();

        study.run(Parallelism.sequential(), new Kept(results), Progress.none());

        List<StudyResult> both = List.copyOf(results.values());
        String baseline = study.scenario().baseline();
        assertThat(both.get(0).of(baseline).node("park").flows())
                .isSameAs(both.get(1).of(baseline).node("park").flows());
        for (SweepPoint point : study.points()) {
            StudyResult alone = Simulation.run(study.at(point));
            for (CaseResult result : results.get(point.id()).cases()) {
                assertThat(result.all().indicators())
                        .isEqualTo(alone.of(result.id()).all().indicators());
                assertThat(result.sinks()).isEqualTo(alone.of(result.id()).sinks());
            }
        }
    }

    /** A case that a point leaves as it is, is read once and listed as if it were read again; others are not read unless asked for. */
    @Test
    void pointsReadTheCasesThatAreAskedForOnce() throws IOException {
        Path file = file("grid: {" + CAPACITY + ": {values: [35, 40]}}");
        SweepStudy study = ScenarioReader.readSweep(file, ReadOptions.standard());
        Scenario first = study.at(study.points().get(0));
        Scenario second = study.at(study.points().get(1));

        assertThat(second.cases().get(0).parks().get(0))
                .isSameAs(first.cases().get(0).parks().get(0));
        assertThat(first.register())
                .isEqualTo(ScenarioReader.read(file, List.of(Setting.of(CAPACITY + "=35")))
                        .register());
        SweepStudy one =
                study.withCases(variant -> variant.id().equals(study.scenario().baseline()));
        assertThat(one.at(one.points().get(0)).cases()).hasSize(1);
    }

    private record Kept(Map<String, StudyResult> results) implements ResultSink {

        @Override
        public boolean has(String point) {
            return false;
        }

        @Override
        public void finished(String point, StudyResult result) {
            results.put(point, result);
        }

        @Override
        public void failed(String point, RunFailure why) {
            throw new AssertionError(why);
        }
    }

    @Test
    void relativeValuesMultiplyEachNumberOfThePath() throws IOException {
        double stated = statedMwh();

        SweepStudy study = read("tornado: {parks.*.storage.*.capacityMwh: {low: 0.9, high: 1.25, relative: true}}");

        assertThat(study.points())
                .extracting(SweepPoint::id)
                .containsExactly(Tornado.BASE, "tornado-001-low", "tornado-001-high");
        assertThat(study.points())
                .extracting(point -> capacityMwh(study.at(point)))
                .containsExactly(stated, 0.9 * stated, 1.25 * stated);
        assertThat(((Tornado) study.designs().get(0)).ranges().get(0).base()).isEqualTo(1.0);
    }

    @Test
    void theBaseOfARangeIsWhatTheScenarioStates() throws IOException {
        double stated = statedMwh();

        SweepStudy study = read("tornado: {" + CAPACITY + ": {low: 1, high: 1000}}");

        assertThat(((Tornado) study.designs().get(0)).ranges().get(0).base()).isEqualTo(stated);
    }

    @Test
    void aSampleDrawsWeatherYears() {
        SweepStudy study = ScenarioReader.readSweep(
                Path.of("examples/one-park-sweep.yaml"),
                ReadOptions.standard()
                        .with(List.of(
                                Setting.of("sweep.latinHypercube.points=4"),
                                Setting.of("sweep.latinHypercube.paths={weather.ensemble.year: {distribution: whole,"
                                        + " first: 1, last: 2}}"),
                                Setting.of("sweep.grid=null"),
                                Setting.of("sweep.list=null"),
                                Setting.of("sweep.tornado=null"))));

        assertThat(study.points())
                .extracting(point -> point.values().get(0).value())
                .containsExactlyInAnyOrder("1", "1", "2", "2");
        assertThat(study.points()).noneMatch(point -> study.at(point)
                .cases()
                .get(1)
                .weather()
                .equals(study.scenario().cases().get(1).weather()));
    }

    @Test
    void otherCommandsLeaveItAloneButRefuseMistakesInIt() throws IOException {
        Path swept = file("grid: {" + CAPACITY + ": {values: [35, 40]}}");
        assertThat(ScenarioReader.read(swept).register())
                .noneMatch(value -> value.path().startsWith("sweep"));

        Path wrong = file("grid: {" + CAPACITY + ": {values: 35}}");
        assertThatThrownBy(() -> ScenarioReader.read(wrong))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("swept.yaml:4:")
                .hasMessageContaining("must be a list");
    }

    @Test
    void unknownPathsAndValuesAreRefusedWhereTheyStand() throws IOException {
        assertThatThrownBy(() -> read("grid: {parks.*.storage.bess.capacity: {values: [1]}}"))
                .hasMessageContaining("swept.yaml:4:10: parks.*.storage.bess.capacity: unknown key capacity")
                .hasMessageContaining("maybe capacityMwh");
        assertThatThrownBy(() -> read("tornado: {dispatch.strategy: {low: 0.9, high: 1.1, relative: true}}"))
                .hasMessageContaining("swept.yaml:4:13: dispatch.strategy: relative values need a number to multiply");
        assertThatThrownBy(() -> read("tornado: {" + CAPACITY + ": {low: 2, high: 1}}"))
                .hasMessageContaining("must be above low, which is 2.0");
        assertThatThrownBy(() -> read("{}")).hasMessageContaining("has no points");
    }

    /** Before a point is simulated, and all of them at once. */
    @Test
    void badValuesAreRefusedBeforeTheFirstPoint() {
        assertThatThrownBy(() -> read("""
                        grid:
                          parks.kaiyuan-food.storage.bess.capacityMwh: {values: [35, 40, -1]}
                          dispatch.strategy: {values: [optimal, optmal]}
                          parks.*.storage.bess.chargeMw: {values: [1, abc], relative: true}
                        list: {a: {parks.kaiyuan-food.storage.bess.minSocFraction: 1.5}}
                        """))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("swept.yaml:5:68: " + CAPACITY + ": must be")
                .hasMessageContaining("swept.yaml:6:43: dispatch.strategy: unknown strategy “optmal” (at point grid-")
                .hasMessageContaining(
                        "swept.yaml:7:49: parks.*.storage.bess.chargeMw: is no number to multiply by: abc")
                .hasMessageContaining("swept.yaml:8:62: parks.kaiyuan-food.storage.bess.minSocFraction: ")
                .hasMessageContaining("(at point list-a)");
    }

    @Test
    void drawsThatAKeyRefusesAskForBounds() throws IOException {
        String sample = "latinHypercube: {points: 20, seed: 1, paths: {" + CAPACITY
                + ": {distribution: normal, mean: 10, sd: 10%s}}}";
        assertThatThrownBy(() -> read(sample.formatted("")))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("swept.yaml:4:")
                .hasMessageContaining(CAPACITY + ": must be at least 0")
                .hasMessageContaining("(at point latin-hypercube-000")
                .hasMessageContaining("min and max of a normal one");

        assertThat(read(sample.formatted(", min: 1, max: 15")).points())
                .extracting(point -> Double.parseDouble(point.values().get(0).value()))
                .allMatch(drawn -> drawn >= 1.0 && drawn <= 15.0);
    }

    @Test
    void aFileWithoutSweepIsRefused() throws IOException {
        Path plain = Files.writeString(folder.resolve("plain.yaml"), ScenarioFiles.twoParks());

        assertThatThrownBy(() -> ScenarioReader.readSweep(plain, ReadOptions.standard()))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("has no sweep");
    }
}
