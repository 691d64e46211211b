package io.greenpark.core.simulation;

import io.greenpark.core.check.InvalidValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * How many cases of a study are simulated at the same time. It never changes a result: work is split by case and no sum
 * runs over threads.
 *
 * @param threads number of threads
 */
public record Parallelism(int threads) {

    public Parallelism {
        if (threads < 1) {
            throw new InvalidValueException("threads", "must be at least 1", threads);
        }
    }

    /** One case after the other, in the calling thread. */
    public static Parallelism sequential() {
        return new Parallelism(1);
    }

    /** As many threads as the machine has processors. */
    public static Parallelism ofProcessors() {
        return new Parallelism(Runtime.getRuntime().availableProcessors());
    }

    /** Applies {@code work} to every item; results in the order of the items, the first failure as it was thrown. */
    public <T, R> List<R> map(List<T> items, Function<T, R> work) {
        if (threads == 1 || items.size() <= 1) {
            return items.stream().map(work).toList();
        }
        ExecutorService executor = Executors.newFixedThreadPool(Math.min(threads, items.size()));
        try {
            List<Future<R>> futures = new ArrayList<>();
            for (T item : items) {
                futures.add(executor.submit(() -> work.apply(item)));
            }
            List<R> results = new ArrayList<>();
            for (Future<R> future : futures) {
                results.add(result(future));
            }
            return results;
        } finally {
            executor.shutdownNow();
        }
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while simulating", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
