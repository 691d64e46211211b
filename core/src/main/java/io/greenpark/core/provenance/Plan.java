package io.greenpark.core.provenance;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The plan that a scenario puts into numbers: what it lists and who answers for it. Nothing of it enters a number.
 *
 * @param title name of the plan for people
 * @param issued when it was issued; {@code null} if no date is given
 * @param projects its projects, in the order of the file
 * @param targets the figures that it asks for, in the order of the file
 */
public record Plan(Title title, @Nullable LocalDate issued, List<PlannedProject> projects, List<PlanTarget> targets) {

    /** No plan is told of. */
    public static final Plan NONE = new Plan(Title.of(""), null, List.of(), List.of());

    public Plan {
        projects = List.copyOf(projects);
        targets = List.copyOf(targets);
    }
}
