package io.greenpark.reports;

import io.greenpark.core.provenance.Title;
import io.greenpark.core.time.MonthSpan;
import io.greenpark.core.time.TimeAxis;
import io.greenpark.reports.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What tells the times of several runs apart, in as few words as do: nothing where they are one time. */
final class SpanNames {

    private final boolean sameStep;
    private final boolean sameTime;

    SpanNames(List<TimeAxis> axes) {
        TimeAxis first = axes.get(0);
        sameStep = axes.stream().allMatch(axis -> axis.step().equals(first.step()));
        sameTime = axes.stream().allMatch(axis -> axis.start().equals(first.start()) && axis.hours() == first.hours());
    }

    /** Period and step of an axis as far as they differ, to be put after a name. */
    Title of(TimeAxis axis) {
        List<Title> parts = new ArrayList<>();
        if (!sameTime) {
            parts.add(Title.of(period(axis)));
        }
        if (!sameStep) {
            parts.add(
                    Texts.filled("page.step", Title.of(Long.toString(axis.step().toMinutes()))));
        }
        return new Title(
                parts.stream().map(part -> ", " + part.en()).collect(Collectors.joining()),
                parts.stream().map(part -> "，" + part.zh()).collect(Collectors.joining()));
    }

    /** A calendar year or month by its name, else the first and the last day. */
    private static String period(TimeAxis axis) {
        LocalDate first = axis.firstDate();
        LocalDate last = axis.lastDate();
        if (axis.equals(TimeAxis.ofYear(first.getYear(), axis.step(), axis.offset()))) {
            return String.valueOf(first.getYear());
        }
        List<MonthSpan> months = axis.monthSpans();
        if (months.size() == 1 && months.get(0).coveredFraction() == 1.0) {
            return months.get(0).month().toString();
        }
        return first.equals(last) ? first.toString() : first + "/" + last;
    }
}
