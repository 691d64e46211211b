package io.greenpark.core.compliance;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A limit that holds from a date on, perhaps for a class of sizes.
 *
 * @param validFrom first day
 * @param strictFrom first day under the stricter reading of its date; {@code null} where there is but one reading
 * @param validTo last day; {@code null} while no successor is known
 * @param fromTcePerYear least comprehensive energy consumption that it holds for [tce/a]
 * @param limit the limit [unit of the quotient]
 */
public record Threshold(
        LocalDate validFrom,
        @Nullable LocalDate strictFrom,
        @Nullable LocalDate validTo,
        double fromTcePerYear,
        double limit) {

    public Threshold {
        Require.notNegative("fromTcePerYear", fromTcePerYear);
        Require.notNegative("limit", limit);
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw new InvalidValueException(
                    "validTo", "must not be before validFrom (%s)".formatted(validFrom), validTo);
        }
    }

    /** A limit whose date has one reading, for all sizes, without a successor. */
    public static Threshold from(LocalDate validFrom, double limit) {
        return new Threshold(validFrom, null, null, 0.0, limit);
    }

    /** First day under {@code reading}. */
    LocalDate begins(Reading reading) {
        return reading.stricterDates() && strictFrom != null ? strictFrom : validFrom;
    }

    /** The days on which it begins to hold, and no longer does. */
    Stream<LocalDate> turns(Reading reading) {
        return Stream.concat(
                Stream.of(begins(reading)), Stream.ofNullable(validTo).map(last -> last.plusDays(1)));
    }

    /** Whether it holds on {@code date}, unless a later one has taken its place. */
    boolean covers(LocalDate date, Reading reading) {
        return !date.isBefore(begins(reading)) && (validTo == null || !date.isAfter(validTo));
    }
}
