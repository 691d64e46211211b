package io.greenpark.spark;

import io.greenpark.core.simulation.Progress;
import io.greenpark.core.study.FigureSink;
import io.greenpark.core.study.StudyRuns;
import io.greenpark.scenarios.engine.StudyEngine;
import io.greenpark.scenarios.engine.StudyImage;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.spark.SparkException;
import org.apache.spark.api.java.JavaSparkContext;
import org.jspecify.annotations.Nullable;

/** Simulates the runs of a study by Apache Spark; docs/cluster.md. */
public final class SparkEngine implements StudyEngine {

    @Override
    public void run(StudyRuns runs, StudyImage image, String master, FigureSink sink, Progress progress) {
        List<String> missing = runs.missing(sink);
        if (missing.isEmpty()) {
            return;
        }
        int total = runs.ids().size();
        var finished = new AtomicInteger(total - missing.size());
        var refused = new AtomicReference<@Nullable RuntimeException>();
        try (JavaSparkContext spark = Cluster.open(master)) {
            new StudyJobs(spark, SharedStudy.of(image), outcome -> {
                        try {
                            outcome.giveTo(sink);
                        } catch (RuntimeException e) {
                            refused.set(e);
                            throw e;
                        }
                        progress.caseFinished(outcome.run(), finished.incrementAndGet(), total);
                    })
                    .run(missing);
        } catch (SparkException | IllegalStateException e) {
            RuntimeException ofSink = refused.get();
            throw ofSink == null ? Cluster.lost(master, e) : ofSink;
        }
    }
}
