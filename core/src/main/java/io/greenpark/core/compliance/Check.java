package io.greenpark.core.compliance;

import io.greenpark.core.provenance.Title;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * What became of a rule in one of its periods.
 *
 * @param node park, or {@code all} for a project of all parks
 * @param pack id of the pack
 * @param rule id of the rule
 * @param title name of the rule for people
 * @param metric what is measured
 * @param reference text that the rule stands in
 * @param from first day
 * @param to last day
 * @param measure what was measured; {@code null} where it cannot be, or the rule is not defined
 * @param limit the limit in force [unit of the quotient]; {@code null} where there is none
 * @param verdict the answer
 * @param inputs what the answer rests on
 */
public record Check(
        String node,
        String pack,
        String rule,
        Title title,
        Metric metric,
        String reference,
        LocalDate from,
        LocalDate to,
        @Nullable Measure measure,
        @Nullable Double limit,
        Verdict verdict,
        List<CheckInput> inputs) {

    public Check {
        inputs = List.copyOf(inputs);
    }

    /** The quotient; empty where nothing was measured. */
    public OptionalDouble value() {
        return measure == null || measure.denominator() == 0.0
                ? OptionalDouble.empty()
                : OptionalDouble.of(measure.value());
    }

    /** How far the value is on the good side of the limit; empty where either is missing. */
    public OptionalDouble margin() {
        return limit == null || value().isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(metric.margin(value().getAsDouble(), limit));
    }

    /** The same check with what it rests on. */
    public Check with(List<CheckInput> restsOn) {
        return new Check(node, pack, rule, title, metric, reference, from, to, measure, limit, verdict, restsOn);
    }
}
