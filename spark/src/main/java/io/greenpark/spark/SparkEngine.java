package io.greenpark.spark;

import io.greenpark.core.simulation.Progress;
import io.greenpark.core.study.FigureSink;
import io.greenpark.core.study.StudyRuns;
import io.greenpark.scenarios.engine.StudyEngine;
import io.greenpark.scenarios.engine.StudyImage;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.SparkException;
import org.apache.spark.api.java.JavaSparkContext;

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
        try (JavaSparkContext spark = Cluster.open(master)) {
            new StudyJobs(spark, SharedStudy.of(image), outcome -> {
                        outcome.giveTo(sink);
                        progress.caseFinished(outcome.run(), finished.incrementAndGet(), total);
                    })
                    .run(missing);
        } catch (SparkException | IllegalStateException e) {
            if (e.getCause() instanceof RuntimeException ofSink) {
                throw ofSink;
            }
            throw Cluster.lost(master, e);
        }
    }
}
