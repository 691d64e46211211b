package io.greenpark.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.greenpark.core.simulation.Progress;
import io.greenpark.core.study.FigureSink;
import io.greenpark.core.study.RunFailure;
import io.greenpark.core.study.StudyFigure;
import io.greenpark.core.study.SweepStudy;
import io.greenpark.reports.run.SweepDirectory;
import io.greenpark.scenarios.ReadOptions;
import io.greenpark.scenarios.ScenarioReader;
import io.greenpark.scenarios.engine.EngineException;
import io.greenpark.scenarios.engine.StudyImage;
import io.greenpark.scenarios.input.Disk;
import io.greenpark.scenarios.input.KeepingFiles;
import io.greenpark.scenarios.input.KeptFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Spark in this process gives, byte for byte, what threads give. */
@Timeout(120)
class LocalMasterTest {

    private static final String MASTER = "local[2]";

    @TempDir
    private Path folder;

    @Test
    void aSweepWithPointsThatFailIsTheSameAsByThreads() throws IOException {
        Path scenario = Studies.mixedSweep(folder);
        Path one = folder.resolve("one");
        Studies.sweepByThreads(scenario, one, 1);
        Studies.sweepByThreads(scenario, folder.resolve("two"), 2);
        Studies.sweepBySpark(scenario, folder.resolve("spark"), MASTER);

        assertThat(one.resolve("without-plan.csv"))
                .content()
                .contains("list-leaking,solar-storage,infeasible", "refused", folder + "/mixed.yaml:");
        assertThat(one.resolve("points/tornado-base.csv")).exists();
        Studies.assertSame(folder.resolve("two"), one);
        Studies.assertSame(folder.resolve("spark"), one);
    }

    /** With one core there are 16 tasks of 2 points, and of the three points that are left one is by itself. */
    @Test
    void severalPointsOfATaskAreNotMixedUpAndNoneIsLost() throws IOException {
        Path scenario = Studies.manyPoints(folder);
        Path expected = folder.resolve("threads");
        Studies.sweepByThreads(scenario, expected, 2);
        Studies.sweepBySpark(scenario, folder.resolve("spark"), "local[1]");
        Studies.assertSame(folder.resolve("spark"), expected);

        for (String point : List.of("grid-00002", "grid-00017", "grid-00035")) {
            Files.delete(folder.resolve("spark/points/" + point + ".csv"));
        }
        Studies.sweepBySpark(scenario, folder.resolve("spark"), "local[1]");
        Studies.assertSame(folder.resolve("spark"), expected);
    }

    @Test
    void anErrorIsARowOnlyWhenItComesEveryTime() throws IOException {
        Studies.sweepBySpark(Studies.unluckySweep(folder), folder.resolve("out"), MASTER);

        assertThat(folder.resolve("out/without-plan.csv"))
                .content()
                .contains("list-fails,,failed,java.lang.IllegalStateException: the solver has failed at 11.0 s\n")
                .contains("list-fails-at-first,solar-storage,unproven,");
    }

    /** What a sink refuses, as when the disk is full, is told as it is and not as a fault of Spark. */
    @Test
    void whatTheSinkRefusesEndsTheStudy() throws IOException {
        Path scenario = Studies.mixedSweep(folder);
        SweepStudy study = ScenarioReader.readSweep(scenario, ReadOptions.standard());
        var files = new KeepingFiles(Disk.HERE);
        ReadOptions options = ReadOptions.standard().with(files);
        ScenarioReader.readSweep(scenario, options);
        StudyImage image =
                StudyImage.ofSweep(scenario, options, study.scenario().cases(), files.kept());
        FigureSink full = new FigureSink() {
            @Override
            public boolean has(String run) {
                return false;
            }

            @Override
            public void finished(String run, Map<StudyFigure, Double> figures) {
                throw new UncheckedIOException(new IOException("the disk is full"));
            }

            @Override
            public void failed(String run, RunFailure why) {
                throw new UncheckedIOException(new IOException("the disk is full"));
            }
        };

        assertThatThrownBy(() -> new SparkEngine().run(study.runs(), image, MASTER, full, Progress.none()))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("the disk is full");
    }

    /** As when workers lack an optional module that the study needs. */
    @Test
    void whatWorkersCannotReadEndsTheStudyAndBlamesNoRun() throws IOException {
        Path scenario = Studies.mixedSweep(folder);
        SweepStudy study = ScenarioReader.readSweep(scenario, ReadOptions.standard());
        StudyImage image = StudyImage.ofSweep(
                scenario, ReadOptions.standard(), study.scenario().cases(), new KeptFiles(folder.toString(), Map.of()));

        try (SweepDirectory results = SweepDirectory.open(study, folder.resolve("out"))) {
            assertThatThrownBy(() -> new SparkEngine().run(study.runs(), image, MASTER, results, Progress.none()))
                    .isInstanceOf(EngineException.class)
                    .hasMessageContaining("--master local[2]: Spark has given up: ")
                    .hasMessageContaining(scenario + ": there is no such file");
        }
        assertThat(folder.resolve("out/without-plan")).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spark",
                "local[0]",
                "local[2",
                "spark://",
                "spark://here",
                "spark://here:70000",
                "mesos://here:5050",
                ""
            })
    void whatIsNoMasterIsRefused(String master) throws IOException {
        assertThatThrownBy(() -> Studies.sweepBySpark(Studies.mixedSweep(folder), folder.resolve("spark"), master))
                .isInstanceOf(EngineException.class)
                .hasMessage("--master " + master
                        + ": is no master of Spark; expected local[N], local[*], spark://HOST:PORT,"
                        + " yarn or k8s://URL");
    }

    @Test
    void aMasterThatDoesNotAnswerIsTold() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        String master = "spark://127.0.0.1:" + port;

        assertThatThrownBy(() -> Studies.sweepBySpark(Studies.mixedSweep(folder), folder.resolve("spark"), master))
                .isInstanceOf(EngineException.class)
                .hasMessage("--master " + master
                        + ": no master of Spark answers there; see that one is started and its port"
                        + " can be reached");
    }

    @Test
    void anEnsembleWithDrawnInputsIsTheSameAsByThreads() throws IOException {
        Path one = folder.resolve("one");
        Studies.ensembleByThreads(one, 1);
        Studies.ensembleByThreads(folder.resolve("two"), 2);
        Studies.ensembleBySpark(folder.resolve("spark"), MASTER);

        assertThat(one.resolve("years/3.csv")).exists();
        assertThat(one.resolve("years/low-1.csv")).exists();
        assertThat(one.resolve("contributions.csv")).exists();
        Studies.assertSame(folder.resolve("two"), one);
        Studies.assertSame(folder.resolve("spark"), one);
    }
}
