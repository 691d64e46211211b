package io.greenpark.reports.html;

import io.greenpark.core.provenance.Title;
import io.greenpark.core.result.StudyResult;
import io.greenpark.core.time.TimeAxis;
import io.greenpark.reports.text.Numbers;
import io.greenpark.reports.text.Texts;

/** Time axes in words. */
final class TimeWords {

    private TimeWords() {}

    /** First and last day, and the step. */
    static Title period(TimeAxis axis) {
        return Texts.filled(
                "page.period.value",
                Title.of(axis.firstDate().toString()),
                Title.of(axis.lastDate().toString()),
                Title.of(Long.toString(axis.step().toMinutes())));
    }

    /** A site, with first and last day where the cases are of several times. */
    static String site(String id, TimeAxis axis, StudyResult study) {
        return study.cases().stream().map(c -> days(c.axis())).distinct().count() == 1 ? id : id + " · " + days(axis);
    }

    private static String days(TimeAxis axis) {
        return axis.firstDate() + "/" + axis.lastDate();
    }

    /** Its hours, and which of them are leap days. */
    static Title length(TimeAxis axis) {
        Title hours = Numbers.both(n -> n.fixed(axis.hours(), axis.hours() % 1.0 == 0.0 ? 0 : 2));
        return axis.leapHours() == 0.0
                ? Texts.filled("page.length", hours)
                : Texts.filled("page.length.leap", hours, Numbers.both(n -> n.fixed(axis.leapHours(), 0)));
    }
}
