package io.greenpark.core.rules;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.provenance.Title;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rules in force in a region during a period: a named, dated set of tariffs, factors and policies.
 *
 * @param id catalogue id, e.g. {@code cn-liaoning-2026-08}
 * @param title name for people
 * @param validFrom first day
 * @param validTo last day, {@code null} while no successor is known
 * @param holidays public holidays, on which loads follow their Sunday shape
 * @param appliedAsIf whether the scenario applies the pack outside its validity on purpose (an assumption)
 */
public record RulePack(
        String id,
        Title title,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Set<LocalDate> holidays,
        boolean appliedAsIf) {

    public RulePack {
        holidays = Set.copyOf(holidays);
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw new InvalidValueException(
                    "validTo", "must not be before validFrom (%s)".formatted(validFrom), validTo);
        }
    }

    /** Whether the pack is in force on {@code date}. */
    public boolean covers(LocalDate date) {
        return !date.isBefore(validFrom) && (validTo == null || !date.isAfter(validTo));
    }
}
