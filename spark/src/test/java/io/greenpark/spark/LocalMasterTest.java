package io.greenpark.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spark in this process gives, byte for byte, what threads give. */
class LocalMasterTest {

    private static final String MASTER = "local[2]";

    @TempDir
    private Path folder;

    private Map<String, String> files(String name) throws IOException {
        return Studies.files(folder.resolve(name));
    }

    @Test
    void aSweepWithPointsThatFailIsTheSameAsByThreads() throws IOException {
        Path scenario = Studies.mixedSweep(folder);
        Studies.sweepByThreads(scenario, folder.resolve("one"), 1);
        Studies.sweepByThreads(scenario, folder.resolve("two"), 2);
        Studies.sweepBySpark(scenario, folder.resolve("spark"), MASTER);

        Map<String, String> expected = files("one");
        assertThat(expected).containsKeys("without-plan/list-leaking.csv", "points/tornado-base.csv", "sweep.csv");
        assertThat(folder.resolve("one/without-plan.csv"))
                .content()
                .contains("infeasible", "refused", folder + "/mixed.yaml:");
        assertThat(files("two")).containsExactlyInAnyOrderEntriesOf(expected);
        assertThat(files("spark")).containsExactlyInAnyOrderEntriesOf(expected);
    }

    @Test
    void anEnsembleWithDrawnInputsIsTheSameAsByThreads() throws IOException {
        Studies.ensembleByThreads(folder.resolve("one"), 1);
        Studies.ensembleByThreads(folder.resolve("two"), 2);
        Studies.ensembleBySpark(folder.resolve("spark"), MASTER);

        Map<String, String> expected = files("one");
        assertThat(expected).containsKeys("years/5.csv", "years/low-1.csv", "contributions.csv");
        assertThat(files("two")).containsExactlyInAnyOrderEntriesOf(expected);
        assertThat(files("spark")).containsExactlyInAnyOrderEntriesOf(expected);
    }
}
