package io.greenpark.spark;

import io.greenpark.core.study.RunStatus;
import io.greenpark.spark.tables.Batch;
import io.greenpark.spark.tables.BatchWriter;
import io.greenpark.spark.tables.SharedFolder;
import java.io.IOException;
import java.io.Serial;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.SparkException;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.rdd.RDD;
import scala.Function2;
import scala.collection.Iterator;
import scala.jdk.javaapi.CollectionConverters;
import scala.reflect.ClassTag$;
import scala.runtime.BoxedUnit;

/**
 * Simulates batches of runs as jobs of Spark, a batch for each task, which writes what becomes of them.
 *
 * <p>The runs of a batch whose process dies as often as it is tried are simulated one by one by {@link StudyJobs}, which finds those
 * that end processes; the batch is then written without these.
 */
final class BatchJobs {

    private final JavaSparkContext spark;
    private final Broadcast<SharedStudy> study;
    private final SharedStudy image;
    private final SharedFolder folder;
    private final boolean hourly;
    private final Consumer<Batch> finished;
    private final Set<Integer> done = new HashSet<>();

    /**
     * @param folder where the results go
     * @param hourly whether the hourly flows are written too
     * @param finished is told after every batch
     */
    BatchJobs(
            JavaSparkContext spark, SharedStudy study, SharedFolder folder, boolean hourly, Consumer<Batch> finished) {
        this.spark = spark;
        this.study = spark.broadcast(study);
        this.image = study;
        this.folder = folder;
        this.hourly = hourly;
        this.finished = finished;
    }

    /** Simulates {@code batches}. */
    void run(List<Batch> batches) throws SparkException {
        Set<Integer> suspects = new LinkedHashSet<>();
        List<Batch> open = batches;
        while (!open.isEmpty()) {
            suspects.addAll(job(open));
            List<Batch> left = open.stream()
                    .filter(batch -> !done.contains(batch.number()) && !suspects.contains(batch.number()))
                    .toList();
            if (left.size() == open.size()) {
                throw new IllegalStateException(
                        "no task has written " + left.get(0).part());
            }
            open = left;
        }
        for (Batch batch : batches) {
            if (suspects.contains(batch.number())) {
                submit(List.of(batch.without(failures(batch))));
            }
        }
    }

    /** Why runs of {@code batch} have no results that end with an error or end their process. */
    private Map<String, String> failures(Batch batch) throws SparkException {
        Map<String, String> reasons = new TreeMap<>();
        new StudyJobs(spark, image, outcome -> {
                    if (outcome.status() == RunStatus.FAILED) {
                        reasons.put(outcome.run(), outcome.failure().reason());
                    }
                })
                .run(batch.ids());
        return reasons;
    }

    /** Simulates batches; returns the numbers of those that were at work on processes that died. */
    private Set<Integer> job(List<Batch> batches) throws SparkException {
        var lost = new LostTasks();
        spark.sc().addSparkListener(lost);
        try {
            submit(batches);
            return Set.of();
        } catch (SparkException e) {
            Set<Integer> suspects = lost.tasks().stream()
                    .map(task -> batches.get(task).number())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            suspects.removeAll(done);
            if (suspects.isEmpty() || spark.sc().isStopped()) {
                throw e;
            }
            return suspects;
        } finally {
            spark.sc().removeSparkListener(lost);
        }
    }

    private void submit(List<Batch> batches) throws SparkException {
        RDD<Batch> rdd = spark.parallelize(batches, batches.size()).rdd();
        List<Object> all =
                new ArrayList<>(IntStream.range(0, batches.size()).boxed().toList());
        Function2<Object, Boolean, BoxedUnit> taking = (task, written) -> {
            Batch batch = batches.get((int) task);
            done.add(batch.number());
            finished.accept(batch);
            return BoxedUnit.UNIT;
        };
        spark.sc()
                .runJob(
                        rdd,
                        new Work(study, folder, hourly),
                        CollectionConverters.asScala(all).toSeq(),
                        taking,
                        ClassTag$.MODULE$.apply(Boolean.class));
    }

    /**
     * What a task does.
     *
     * @param study the study
     * @param folder where the results go
     * @param hourly whether the hourly flows are written too
     */
    private record Work(Broadcast<SharedStudy> study, SharedFolder folder, boolean hourly)
            implements Function2<TaskContext, Iterator<Batch>, Boolean>, Serializable {

        @Serial
        private static final long serialVersionUID = 1L;

        @Override
        public Boolean apply(TaskContext context, Iterator<Batch> batches) {
            try {
                new BatchWriter(
                                study.value().runs(),
                                folder,
                                String.valueOf(context.taskAttemptId()),
                                hourly,
                                StudyJobs.MOST_TRIES)
                        .write(batches.next());
                return true;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
