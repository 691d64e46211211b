package io.greenpark.core.provenance;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A figure that a plan asks for.
 *
 * @param id unique name within the plan
 * @param title name for people
 * @param phrase words of the plan; empty if none are quoted
 * @param year year in which it is to be reached
 * @param asked what is asked for, in {@code unit}; {@code null} if the figure is followed without one
 * @param atMost whether no more than {@code asked} is asked for, instead of no less
 * @param unit unit of the figure
 * @param figure what tells how far it is
 * @param responsible who answers for it
 */
public record PlanTarget(
        String id,
        Title title,
        String phrase,
        int year,
        @Nullable Double asked,
        boolean atMost,
        String unit,
        Figure figure,
        Responsible responsible) {

    /**
     * What tells how far a target is: an indicator of each case, a figure from elsewhere, or nothing, as for what lies outside of what is
     * computed.
     *
     * @param indicator id of an indicator, or of a target of the sinks; empty for none
     * @param node park or hub, or {@code all}; empty without an indicator and for a target of the sinks
     * @param divisor what the indicator is divided by, so that the figure has the unit of the target [unit of the indicator over that of
     *     the target]
     * @param stated a figure from elsewhere, in the unit of the target; {@code null} for none
     */
    public record Figure(
            String indicator,
            String node,
            double divisor,
            @Nullable Double stated) {

        /** Ids of the targets of the sinks, whose figures tell how far a plan is as well. */
        public static final Set<String> SINK_TARGETS = Set.of("forest-cover", "forest-stock");

        /** Nothing tells. */
        public static final Figure OUTSIDE = new Figure("", "", 1.0, null);

        public Figure {
            Require.positive("divisor", divisor);
            if (!indicator.isEmpty() && stated != null) {
                throw new InvalidValueException("reached", "must not stand beside an indicator", stated);
            }
        }
    }

    public PlanTarget {
        Require.id("id", id);
    }
}
