package io.greenpark.scenarios.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.core.result.StudyResult;
import io.greenpark.core.study.ResultSink;
import io.greenpark.core.study.RunFailure;
import io.greenpark.core.study.StudyFigures;
import io.greenpark.core.study.StudyRuns;
import io.greenpark.core.study.SweepStudy;
import io.greenpark.scenarios.ReadOptions;
import io.greenpark.scenarios.ScenarioReader;
import io.greenpark.scenarios.Setting;
import io.greenpark.scenarios.input.Disk;
import io.greenpark.scenarios.input.FileAccess;
import io.greenpark.scenarios.input.KeepingFiles;
import io.greenpark.scenarios.input.KeptFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A study with files in several folders, sent elsewhere as bytes and read there where none of them is. */
class StudyImageTest {

    @TempDir
    private Path folder;

    private Path scenario;

    @BeforeEach
    void write() throws IOException {
        Path below = Files.createDirectories(folder.resolve("国 x/loads"));
        Files.writeString(below.resolve("few.csv"), "mw\n" + "1.5\n".repeat(48));
        Files.writeString(below.resolve("many.csv"), "mw\n" + "2.5\n".repeat(48));
        Files.writeString(
                folder.resolve("国 x/base.yaml"),
                Files.readString(Path.of("examples/one-park.yaml"))
                        .replace("steps: 168", "steps: 48")
                        .replace(
                                "process: {profile: {shape: ready-to-eat-food, annualMwh: 20000}}",
                                "process: {profile: {file: loads/few.csv, column: mw}}"));
        scenario = Files.writeString(folder.resolve("国 x/sweep.yaml"), """
                formatVersion: 1
                extends: base.yaml
                name: sent
                sweep:
                  list:
                    few: {parks.park.storage: null}
                    many: {parks.park.load.process.profile.file: loads/many.csv}
                  grid:
                    parks.park.storage.bess.initialSocFraction: {values: [0.5, 0.3]}
                    parks.park.storage.bess.minSocFraction: {values: [0.1, 0.05, 0.4]}
                """);
    }

    /** What becomes of every run. */
    private static Map<String, Object> outcomes(StudyRuns runs) {
        Map<String, Object> outcomes = new TreeMap<>();
        var sink = new ResultSink() {
            @Override
            public boolean has(String run) {
                return false;
            }

            @Override
            public void finished(String run, StudyResult result) {
                outcomes.put(run, StudyFigures.of(result));
            }

            @Override
            public void failed(String run, RunFailure why) {
                outcomes.put(run, why);
            }
        };
        runs.ids().forEach(run -> runs.simulate(run, sink));
        return outcomes;
    }

    private StudyImage image(Path file, ReadOptions options) {
        var files = new KeepingFiles(Disk.HERE);
        SweepStudy study = ScenarioReader.readSweep(file, options.with(files));
        return StudyImage.ofSweep(file, options, study.scenario().cases().subList(0, 2), files.kept());
    }

    @Test
    void itsRunsAreThoseOfTheStudyWithoutItsFiles() throws IOException {
        ReadOptions options = ReadOptions.standard()
                .with(List.of(Setting.of("parks.park.grid.importLimitMw=4.5")))
                .with(FileAccess.ANYWHERE);
        byte[] bytes = image(scenario, options).bytes();
        Map<String, Object> expected =
                outcomes(ScenarioReader.readSweep(scenario, options).runs());
        assertThat(expected.get("grid-00006"))
                .asString()
                .contains("REFUSED", scenario + ":", "must be within [0.4, 0.95]");
        assertThat(expected.get("list-many")).isNotEqualTo(expected.get("grid-00001"));

        Files.move(folder.resolve("国 x"), folder.resolve("gone"));

        assertThat(outcomes(StudyImage.of(bytes).runs())).isEqualTo(expected);
    }

    /** Messages name the file as the user did, and a relative name leads to where it led there. */
    @Test
    void relativeNamesAreThoseOfTheFolderThere() {
        StudyImage image = image(scenario, ReadOptions.standard());
        Path there = scenario.getParent();
        StudyImage relative = new StudyImage(
                image.kind(),
                "sweep.yaml",
                image.settings(),
                image.access(),
                image.cases(),
                0,
                new KeptFiles(there.toString(), image.files().contents()));

        assertThat(outcomes(relative.runs()).get("grid-00006"))
                .asString()
                .contains("reason=sweep.yaml:")
                .doesNotContain(there.toString());
    }

    @Test
    void theSameImageIsTheSameBytesAndAnotherIsNot() {
        byte[] bytes = image(scenario, ReadOptions.standard()).bytes();

        assertThat(image(scenario, ReadOptions.standard()).bytes()).isEqualTo(bytes);
        assertThat(StudyImage.of(bytes).bytes()).isEqualTo(bytes);
        assertThat(image(scenario, ReadOptions.standard().with(FileAccess.ANYWHERE))
                        .bytes())
                .isNotEqualTo(bytes);
        assertThat(image(scenario, ReadOptions.standard().with(List.of(Setting.of("name=other"))))
                        .bytes())
                .isNotEqualTo(bytes);
    }
}
