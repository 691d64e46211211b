package io.greenpark.core.provenance;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A project that a plan lists, with its owner, dates and status. It tells of what the scenario holds and enters no number.
 *
 * @param id unique name within the plan
 * @param title name for people
 * @param aliases other names that the plan gives it
 * @param phrase words of the plan; empty if none are quoted
 * @param responsible who answers for it
 * @param stage how far it is
 * @param start when it begins; {@code null} if no date is given
 * @param due when it is to be done; {@code null} if no date is given
 * @param of paths of the scenario that it is about, {@code *} standing for any id
 */
public record PlannedProject(
        String id,
        Title title,
        List<Title> aliases,
        String phrase,
        Responsible responsible,
        Stage stage,
        @Nullable LocalDate start,
        @Nullable LocalDate due,
        List<String> of) {

    /** How far a project is. */
    public enum Stage {
        /** Named by the plan, not yet begun. */
        PLANNED,
        /** Being built. */
        UNDER_CONSTRUCTION,
        /** Done and in use. */
        IN_SERVICE,
        /** Given up, or waiting. */
        STOPPED
    }

    public PlannedProject {
        Require.id("id", id);
        aliases = List.copyOf(aliases);
        of = List.copyOf(of);
        if (start != null && due != null && due.isBefore(start)) {
            throw new InvalidValueException("due", "must not be before start (%s)".formatted(start), due);
        }
    }
}
