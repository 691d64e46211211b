package io.greenpark.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.core.study.StudyRuns;
import io.greenpark.scenarios.ReadOptions;
import io.greenpark.scenarios.ScenarioReader;
import io.greenpark.scenarios.Setting;
import io.greenpark.scenarios.engine.StudyImage;
import io.greenpark.scenarios.input.Disk;
import io.greenpark.scenarios.input.KeepingFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process reads each study once, and never takes one for another. */
class SharedStudyTest {

    @TempDir
    private Path folder;

    private static SharedStudy study(Path scenario, String... settings) {
        var files = new KeepingFiles(Disk.HERE);
        ReadOptions options = ReadOptions.standard()
                .with(List.of(settings).stream().map(Setting::of).toList())
                .with(files);
        var study = ScenarioReader.readSweep(scenario, options);
        return SharedStudy.of(
                StudyImage.ofSweep(scenario, options, study.scenario().cases(), files.kept()));
    }

    private static List<Outcome> outcomes(SharedStudy study) {
        return Outcomes.of(study.runs(), List.of("tornado-base"));
    }

    @Test
    void aStudyIsReadOnceAndStudiesOfOneFileAreToldApart() throws IOException {
        Path scenario = Studies.mixedSweep(folder);
        SharedStudy first = study(scenario);
        SharedStudy other = study(scenario, "parks.park.grid.importLimitMw=4.5");
        StudyRuns runs = first.runs();

        assertThat(study(scenario).runs()).isSameAs(runs);
        List<Outcome> expected = outcomes(first);
        assertThat(outcomes(other)).isNotEqualTo(expected);
        assertThat(outcomes(first)).isEqualTo(expected);
    }

    /** Workers have no such folder, and the file may have changed since. */
    @Test
    void nothingIsReadFromTheDisk() throws IOException {
        Path scenario = Studies.mixedSweep(folder);
        SharedStudy study = study(scenario);
        Files.writeString(scenario, "not: a scenario");

        assertThat(outcomes(study).get(0).figures()).isNotEmpty();
    }

    @Test
    void anErrorOfOneRunIsARowAndTheOthersOfItsTaskGoOn() throws IOException {
        List<Outcome> outcomes =
                Outcomes.of(study(Studies.poisonedSweep(folder)).runs(), List.of("list-fails", "grid-00001"));

        assertThat(outcomes.get(0).failure().toString())
                .isEqualTo("RunFailure[status=FAILED, caseId=, reason=java.lang.IllegalStateException: the solver has"
                        + " failed at 11.0 s]");
        assertThat(outcomes.get(1).figures()).isNotEmpty();
    }
}
