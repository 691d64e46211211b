package io.greenpark.spark;

import io.greenpark.scenarios.ScenarioException;
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
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** Notes which tasks of a job ended without a result, as when their process died, but for those that could not read the study. */
final class LostTasks extends SparkListener {

    private static final int PATIENCE_SECONDS = 30;

    private final Set<Integer> tasks = new TreeSet<>();
    private final CountDownLatch jobEnded = new CountDownLatch(1);

    @Override
    public void onTaskEnd(SparkListenerTaskEnd end) {
        if (end.reason() instanceof TaskFailedReason
                && !(end.reason() instanceof TaskKilled)
                && !isUnreadable(end.reason())) {
            synchronized (tasks) {
                tasks.add(end.taskInfo().index());
            }
        }
    }

    /** No run is to blame when a worker lacks what the command has, such as another optional module. */
    private static boolean isUnreadable(TaskEndReason reason) {
        return reason instanceof ExceptionFailure failure
                && failure.className().equals(ScenarioException.class.getName());
    }

    @Override
    public void onJobEnd(SparkListenerJobEnd end) {
        jobEnded.countDown();
    }

    /** Numbers of the tasks, from 0, once the job has ended; what listeners are told comes a little later than the end itself. */
    Set<Integer> tasks() {
        try {
            jobEnded.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        synchronized (tasks) {
            return Set.copyOf(tasks);
        }
    }
}
