package io.greenpark.spark;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.spark.ExceptionFailure;
import org.apache.spark.TaskEndReason;
import org.apache.spark.TaskFailedReason;
import org.apache.spark.TaskKilled;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerJobEnd;
import org.apache.spark.scheduler.SparkListenerJobStart;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Notes which tasks of a job ended because their process did, or had too little memory: what they were at may be to blame. Errors of
 * runs are outcomes and end no task; whatever else ends one, such as a worker that lacks what the command has, is no fault of a run.
 */
final class LostTasks extends SparkListener {

    private static final int PATIENCE_SECONDS = 30;

    private final Set<Integer> tasks = new TreeSet<>();
    private final Set<Object> stages = new HashSet<>();
    private final CountDownLatch jobEnded = new CountDownLatch(1);
    private int job = -1;

    /** The first job that begins after the listener was added is the one; what is told of earlier ones comes late and is left out. */
    @Override
    public synchronized void onJobStart(SparkListenerJobStart start) {
        if (job < 0) {
            job = start.jobId();
            stages.addAll(CollectionConverters.asJava(start.stageIds()));
        }
    }

    @Override
    public synchronized void onTaskEnd(SparkListenerTaskEnd end) {
        if (stages.contains(end.stageId())
                && end.reason() instanceof TaskFailedReason
                && !(end.reason() instanceof TaskKilled)
                && !isOfTheWorker(end.reason())) {
            tasks.add(end.taskInfo().index());
        }
    }

    /** Whether the process is there and has told of an error. */
    private static boolean isOfTheWorker(TaskEndReason reason) {
        return reason instanceof ExceptionFailure failure
                && !failure.className().equals(OutOfMemoryError.class.getName());
    }

    @Override
    public synchronized void onJobEnd(SparkListenerJobEnd end) {
        if (end.jobId() == job) {
            jobEnded.countDown();
        }
    }

    /** Numbers of the tasks, from 0, once the job has ended; what listeners are told comes a little later than the end itself. */
    Set<Integer> tasks() {
        try {
            jobEnded.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        synchronized (this) {
            return Set.copyOf(tasks);
        }
    }
}
