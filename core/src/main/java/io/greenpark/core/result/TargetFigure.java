package io.greenpark.core.result;

import io.greenpark.core.provenance.PlanTarget;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * How far a target of the plan is in a case.
 *
 * @param caseId id of the case
 * @param target the target
 * @param reached the figure, in the unit of the target; {@code null} if nothing tells
 * @param verdict what is to be said of it
 */
public record TargetFigure(
        String caseId, PlanTarget target, @Nullable Double reached, Verdict verdict) {

    /** What is to be said of a target. */
    public enum Verdict {
        /** The figure is what is asked for, or better. */
        REACHED,
        /** The figure is worse than what is asked for. */
        MISSED,
        /** There is a figure, and nothing is asked for. */
        FOLLOWED,
        /** Nothing that is computed or stated tells. */
        OUTSIDE;

        /** Stable id, e.g. {@code reached}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The targets of the plan of {@code study} in each of its cases. */
    public static List<TargetFigure> of(StudyResult study) {
        List<TargetFigure> figures = new ArrayList<>();
        for (PlanTarget target : study.plan().targets()) {
            for (CaseResult c : study.cases()) {
                Double reached = reached(target.figure(), c);
                figures.add(new TargetFigure(c.id(), target, reached, verdict(target, reached)));
            }
        }
        return figures;
    }

    private static @Nullable Double reached(PlanTarget.Figure figure, CaseResult c) {
        if (figure.indicator().isEmpty()) {
            return figure.stated();
        }
        if (PlanTarget.Figure.SINK_TARGETS.contains(figure.indicator())) {
            return c.region().targets().stream()
                    .filter(result -> result.target().equals(figure.indicator()) && result.decides())
                    .map(result -> result.valueFraction() / figure.divisor())
                    .findFirst()
                    .orElse(null);
        }
        Indicator indicator = Arrays.stream(Indicator.values())
                .filter(known -> known.id().equals(figure.indicator()))
                .findFirst()
                .orElseThrow();
        return c.all().id().equals(figure.node())
                        || c.nodes().stream().anyMatch(node -> node.id().equals(figure.node()))
                ? divided(c.node(figure.node()).value(indicator), figure.divisor())
                : null;
    }

    private static @Nullable Double divided(OptionalDouble value, double divisor) {
        return value.isPresent() ? value.getAsDouble() / divisor : null;
    }

    private static Verdict verdict(PlanTarget target, @Nullable Double reached) {
        Double asked = target.asked();
        if (reached == null) {
            return Verdict.OUTSIDE;
        }
        if (asked == null) {
            return Verdict.FOLLOWED;
        }
        return (target.atMost() ? reached <= asked : reached >= asked) ? Verdict.REACHED : Verdict.MISSED;
    }
}
