package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.time.TimeAxis;
import io.greenpark.scenarios.spec.Integers;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Texts;
import io.greenpark.scenarios.spec.Values;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** {@code time}: the time axis of the study. */
final class TimeSection {

    /** A hundred years of quarter-hours. */
    private static final int MOST_STEPS = 3_506_400;

    private static final Key<LocalDate> START = required(
                    "start", Texts.date(), "First day; the study begins at local midnight.")
            .chinese("起始日期");
    private static final Key<Duration> STEP = required(
                    "step", Texts.duration(), "Length of a step: PT15M, PT30M or PT1H.")
            .chinese("步长");
    private static final Key<Integer> STEPS = required(
                    "steps",
                    Integers.ordinal(1, MOST_STEPS),
                    "Number of steps; 8760 hours make a year without leap day.")
            .chinese("步数");
    private static final Key<ZoneOffset> UTC_OFFSET = required(
                    "utcOffset", Texts.offset(), "Local time of the parks, the same all year; \"+08:00\" in China.")
            .chinese("时区");

    static final Section<TimeAxis> TYPE = new Section<>(
            "time",
            "The time axis of every series: half-open steps of one length from local midnight of the first day.",
            List.of(START, STEP, STEPS, UTC_OFFSET),
            TimeSection::bind);

    private TimeSection() {}

    private static TimeAxis bind(Values values) {
        ZoneOffset offset = values.get(UTC_OFFSET);
        LocalDate start = values.get(START);
        TimeAxis axis =
                new TimeAxis(start.atStartOfDay().toInstant(offset), values.get(STEP), values.get(STEPS), offset);
        values.place().reading().provide(TimeAxis.class, axis);
        return axis;
    }
}
