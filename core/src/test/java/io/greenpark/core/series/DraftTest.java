package io.greenpark.core.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.greenpark.core.time.TimeAxis;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class DraftTest {

    private static final TimeAxis AXIS =
            new TimeAxis(Instant.parse("2027-01-01T00:00:00Z"), Duration.ofHours(1), 3, ZoneOffset.UTC);

    private static Draft draft() {
        var draft = new Draft(3);
        draft.set(0, 1.0);
        draft.set(2, 2.0);
        draft.add(2, 3.0);
        return draft;
    }

    @Test
    void whatIsNotFilledIsZero() {
        assertThat(draft().column().toArray()).containsExactly(1.0, 0.0, 5.0);
        assertThat(draft().power(AXIS)).isEqualTo(new PowerSeries(AXIS, new double[] {1.0, 0.0, 5.0}));
    }

    /** The column is immutable although it holds the values of the draft themselves. */
    @Test
    void nothingCanBeFilledInOnceItIsHandedOver() {
        Draft draft = draft();
        SummedColumn column = draft.column();

        assertThatThrownBy(() -> draft.set(0, 9.0)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(column.get(0)).isEqualTo(1.0);
        assertThat(draft.steps()).isZero();
    }
}
