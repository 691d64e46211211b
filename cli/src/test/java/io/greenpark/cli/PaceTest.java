package io.greenpark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.reports.text.Language;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class PaceTest {

    private final Words words = new Words(Language.EN);
    private final AtomicLong clock = new AtomicLong();

    /** 40 of 100 were there; 20 more took 10 s, so 2 per second and 20 s for the last 40. */
    @Test
    void whatWasThereBeforeDoesNotCountForTheRate() {
        Pace pace = new Pace(40, clock::get);
        clock.set(TimeUnit.SECONDS.toNanos(10));

        assertThat(pace.after(40, 100, words)).isEmpty();
        assertThat(pace.after(60, 100, words)).isEqualTo("2.0/s, 20 s left");
    }

    /** One in 2 s: 3,999 more take 7,998 s, or 2 h 13 min 18 s. */
    @Test
    void longTimesAreInHours() {
        Pace pace = new Pace(0, clock::get);
        clock.set(TimeUnit.SECONDS.toNanos(2));

        assertThat(pace.after(1, 4000, words)).isEqualTo("0.5/s, 2:13:18 left");
    }
}
