package io.greenpark.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.greenpark.core.simulation.Parallelism;
import io.greenpark.core.simulation.Preparations;
import io.greenpark.core.simulation.Progress;
import io.greenpark.core.simulation.Simulation;
import io.greenpark.core.study.SweepPoint;
import io.greenpark.core.study.SweepStudy;
import io.greenpark.scenarios.input.FileAccess;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What a point of a sweep needs besides what it shares with the others. Columns of a year are by far most of it; that many of them
 * are neither made anew nor copied is what makes a sweep fast.
 */
class SweepAllocationTest {

    private static final Path SWEEP = Path.of("../bench/four-parks-sweep.yaml");
    private static final Set<String> CASES = Set.of("baseline", "full");
    private static final int WARM_UP = 3;
    private static final int POINTS = 4;

    /** Bytes of a column of hours. */
    private static final double COLUMN = 8.0 * 8760;

    /** Columns that a point of four parks needs, of which it made 721 when this was written. */
    private static final double MOST_COLUMNS = 800.0;

    @Test
    void aPointMakesFewColumnsOfItsOwn() throws IOException {
        SweepStudy study = ScenarioReader.readSweep(
                        SWEEP, ReadOptions.standard().with(FileAccess.ANYWHERE))
                .withCases(variant -> CASES.contains(variant.id()));
        List<SweepPoint> points = study.points();
        var preparations = new Preparations(study.scenario());
        points.subList(0, WARM_UP).forEach(point -> simulate(study, point, preparations));

        long before = allocatedBytes();
        points.subList(WARM_UP, WARM_UP + POINTS).forEach(point -> simulate(study, point, preparations));

        assertThat((allocatedBytes() - before) / (POINTS * COLUMN)).isLessThan(MOST_COLUMNS);
    }

    private static void simulate(SweepStudy study, SweepPoint point, Preparations preparations) {
        Simulation.run(study.at(point), Parallelism.sequential(), Progress.none(), preparations);
    }

    private static long allocatedBytes() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean())
                .getThreadAllocatedBytes(Thread.currentThread().getId());
    }
}
