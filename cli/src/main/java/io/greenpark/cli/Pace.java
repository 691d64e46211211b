package io.greenpark.cli;

import io.greenpark.reports.text.Numbers;
import java.time.Duration;
import java.util.function.LongSupplier;

/** How fast work goes and how long the rest will take at that rate. */
final class Pace {

    private static final int MINUTE = 60;

    private final LongSupplier nanos;
    private final long begun;
    private final int already;

    /**
     * @param already work that was done before the clock started
     * @param nanos a clock [ns]
     */
    Pace(int already, LongSupplier nanos) {
        this.already = already;
        this.nanos = nanos;
        this.begun = nanos.getAsLong();
    }

    /** Rate and remaining time after {@code done} of {@code total}; empty before anything is done. */
    String after(int done, int total, Words words) {
        double seconds = Duration.ofNanos(nanos.getAsLong() - begun).toNanos() / 1e9;
        if (done <= already || seconds <= 0.0) {
            return "";
        }
        double perSecond = (done - already) / seconds;
        return words.get(
                "sweep.pace",
                Numbers.of(words.language()).fixed(perSecond, 1),
                inWords(Math.round((total - done) / perSecond)));
    }

    private static String inWords(long seconds) {
        return seconds < MINUTE
                ? seconds + " s"
                : "%d:%02d:%02d".formatted(seconds / MINUTE / MINUTE, seconds / MINUTE % MINUTE, seconds % MINUTE);
    }
}
