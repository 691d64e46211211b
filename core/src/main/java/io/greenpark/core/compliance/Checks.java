package io.greenpark.core.compliance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks the rules of a pack in the books of a park or project. */
public final class Checks {

    /** Value by which an optimum that keeps a limit may miss it through the rounding of a year's flows, as in eq. (DIS-17) [1]. */
    private static final double ROUNDING = 1e-6;

    private final CompliancePack pack;
    private final Subject subject;
    private final Reading reading;

    private Checks(CompliancePack pack, Subject subject, Reading reading) {
        this.pack = pack;
        this.subject = subject;
        this.reading = reading;
    }

    /**
     * Every rule of {@code pack} in every calendar year, and in parts of a year where its limit changes within the year.
     *
     * @return checks by rule and time, without what they rest on
     */
    public static List<Check> of(CompliancePack pack, Subject subject, Reading reading) {
        var checks = new Checks(pack, subject, reading);
        List<Check> all = new ArrayList<>();
        for (ComplianceRule rule : pack.rules()) {
            Span.of(rule, subject.book().axis(), reading).forEach(span -> all.add(checks.check(rule, span)));
        }
        return all;
    }

    private Check check(ComplianceRule rule, Span span) {
        if (span.thresholds().isEmpty()) {
            return answer(rule, span, null, null, Verdict.NOT_DEFINED_AT_THIS_DATE);
        }
        var measurement = new Measurement(subject, span, pack.gridTco2PerMwh(), reading);
        Optional<Measure> found = measurement.of(rule.metric());
        if (found.isEmpty()) {
            return answer(rule, span, null, null, Verdict.INPUT_NOT_GIVEN);
        }
        Measure measure = found.get();
        if (measure.denominator() == 0.0) {
            return answer(rule, span, measure, null, Verdict.NOTHING_TO_MEASURE);
        }
        Optional<Threshold> threshold = ofSize(span, rule.bySize() ? measurement.tcePerYear() : 0.0);
        if (threshold.isEmpty()) {
            return answer(rule, span, measure, null, Verdict.NO_THRESHOLD_FOR_THIS_SIZE);
        }
        double limit = threshold.get().limit();
        boolean kept = rule.metric().margin(measure.value(), limit) >= -ROUNDING;
        return answer(rule, span, measure, limit, kept ? Verdict.PASS : Verdict.FAIL);
    }

    private static Optional<Threshold> ofSize(Span span, double tcePerYear) {
        return span.thresholds().stream()
                .filter(threshold -> tcePerYear >= threshold.fromTcePerYear())
                .max(Comparator.comparingDouble(Threshold::fromTcePerYear));
    }

    private Check answer(
            ComplianceRule rule, Span span, @Nullable Measure measure, @Nullable Double limit, Verdict verdict) {
        return new Check(
                subject.node(),
                pack.id(),
                rule.id(),
                rule.title(),
                rule.metric(),
                rule.reference(),
                span.from(),
                span.to(),
                measure,
                limit,
                verdict,
                List.of());
    }
}
