package io.greenpark.spark;

import io.greenpark.core.study.RunFailure;
import io.greenpark.core.study.RunStatus;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
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
 * Simulates runs of a study as jobs of Spark. Every outcome is handed on as soon as its task is done, by one thread at a time.
 *
 * <p>A run that ends with an error is tried again, and what is left of it in the end is the error. A run whose process dies is
 * tried by Spark on other processes, a bounded number of times. When it dies there too, all that was being simulated on processes
 * that died is suspected and simulated after the others, one run at a time, so that no run is blamed for another.
 */
final class StudyJobs {

    /** How often a run is simulated that ends with an error each time. */
    static final int MOST_TRIES = 3;

    /** Tasks for each core: few enough that starting them costs little, and many enough that cores end at about the same time. */
    private static final int TASKS_PER_CORE = 16;

    /** Most runs of a task: what is lost with a process. */
    private static final int MOST_RUNS = 16;

    private static final String DIED =
            "the process that simulated it ended without an answer, as often as it was tried";

    private final JavaSparkContext spark;
    private final Broadcast<SharedStudy> study;
    private final Consumer<Outcome> taker;
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Outcome> errors = new HashMap<>();

    /** @param taker takes what became of each run */
    StudyJobs(JavaSparkContext spark, SharedStudy study, Consumer<Outcome> taker) {
        this.spark = spark;
        this.study = spark.broadcast(study);
        this.taker = taker;
    }

    /** Simulates {@code runs}. */
    void run(List<String> runs) throws SparkException {
        Set<String> suspects = new LinkedHashSet<>();
        int tasks = Math.max(1, spark.defaultParallelism()) * TASKS_PER_CORE;
        together(runs, Math.max(1, Math.min(MOST_RUNS, runs.size() / tasks)), suspects);
        for (int tries = 1; tries < MOST_TRIES && !errors.isEmpty(); tries++) {
            List<String> again = runs.stream().filter(errors::containsKey).toList();
            errors.clear();
            together(again, 1, suspects);
        }
        runs.stream().filter(errors::containsKey).map(errors::get).forEach(this::take);
        for (String run : suspects) {
            if (!job(List.of(List.of(run))).isEmpty()) {
                take(Outcome.failed(run, new RunFailure(RunStatus.FAILED, "", DIED)));
            } else if (!taken.contains(run)) {
                take(errors.get(run));
            }
        }
    }

    /** Simulates runs, but for those that may have ended a process, which join the suspects. */
    private void together(List<String> runs, int perTask, Set<String> suspects) throws SparkException {
        List<String> open = runs;
        while (!open.isEmpty()) {
            suspects.addAll(job(tasks(open, perTask)));
            List<String> left = open.stream()
                    .filter(run -> !taken.contains(run) && !errors.containsKey(run) && !suspects.contains(run))
                    .toList();
            if (left.size() == open.size()) {
                throw new IllegalStateException("no task has given back what became of " + left.get(0));
            }
            open = left;
        }
    }

    private static List<List<String>> tasks(List<String> runs, int perTask) {
        return IntStream.range(0, (runs.size() + perTask - 1) / perTask)
                .mapToObj(k -> List.copyOf(runs.subList(k * perTask, Math.min(runs.size(), (k + 1) * perTask))))
                .toList();
    }

    /** Simulates the runs of each task; returns those without an outcome that were at work on processes that died. */
    private Set<String> job(List<List<String>> tasks) throws SparkException {
        var lost = new LostTasks();
        spark.sc().addSparkListener(lost);
        try {
            submit(tasks);
            return Set.of();
        } catch (SparkException | IllegalStateException e) {
            Set<String> suspects = new LinkedHashSet<>();
            lost.tasks().forEach(task -> suspects.addAll(tasks.get(task)));
            suspects.removeAll(taken);
            suspects.removeAll(errors.keySet());
            if (suspects.isEmpty() || spark.sc().isStopped()) {
                throw e;
            }
            return suspects;
        } finally {
            spark.sc().removeSparkListener(lost);
        }
    }

    private void submit(List<List<String>> tasks) throws SparkException {
        Broadcast<SharedStudy> shared = study;
        RDD<List<String>> rdd = spark.parallelize(tasks, tasks.size()).rdd();
        Function2<TaskContext, Iterator<List<String>>, byte[]> work =
                (Function2<TaskContext, Iterator<List<String>>, byte[]> & Serializable) (context, runs) ->
                        OutcomeBytes.of(Outcomes.of(shared.value().runs(), runs.next()));
        Function2<Object, byte[], BoxedUnit> taking = (task, bytes) -> {
            OutcomeBytes.outcomes(bytes).forEach(this::arrived);
            return BoxedUnit.UNIT;
        };
        List<Object> all =
                new ArrayList<>(IntStream.range(0, tasks.size()).boxed().toList());
        spark.sc()
                .runJob(
                        rdd,
                        work,
                        CollectionConverters.asScala(all).toSeq(),
                        taking,
                        ClassTag$.MODULE$.apply(byte[].class));
    }

    private void arrived(Outcome outcome) {
        if (outcome.status() == RunStatus.FAILED) {
            errors.put(outcome.run(), outcome);
        } else {
            take(outcome);
        }
    }

    private void take(Outcome outcome) {
        taker.accept(outcome);
        taken.add(outcome.run());
    }
}
