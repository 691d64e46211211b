package io.greenpark.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

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

    @Test
    void anEnsembleWithDrawnInputsIsTheSameAsByThreads() throws IOException {
        Path one = folder.resolve("one");
        Studies.ensembleByThreads(one, 1);
        Studies.ensembleByThreads(folder.resolve("two"), 2);
        Studies.ensembleBySpark(folder.resolve("spark"), MASTER);

        assertThat(one.resolve("years/5.csv")).exists();
        assertThat(one.resolve("years/low-1.csv")).exists();
        assertThat(one.resolve("contributions.csv")).exists();
        Studies.assertSame(folder.resolve("two"), one);
        Studies.assertSame(folder.resolve("spark"), one);
    }
}
