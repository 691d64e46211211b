package io.greenpark.core.check;

import java.util.Collection;

/** Guards for constructors; each one rejects NaN and infinities. */
public final class Require {

    private Require() {}

    /** Requires a finite {@code value}. */
    public static void finite(String field, double value) {
        if (!Double.isFinite(value)) {
            throw new InvalidValueException(field, "must be a finite number", value);
        }
    }

    /** Requires {@code value > 0}. */
    public static void positive(String field, double value) {
        if (!(value > 0.0 && Double.isFinite(value))) {
            throw new InvalidValueException(field, "must be a positive number", value);
        }
    }

    /** Requires {@code value >= 0}. */
    public static void notNegative(String field, double value) {
        if (!(value >= 0.0 && Double.isFinite(value))) {
            throw new InvalidValueException(field, "must not be negative", value);
        }
    }

    /** Requires {@code low <= value <= high}. */
    public static void within(String field, double value, double low, double high) {
        if (!(value >= low && value <= high)) {
            throw new InvalidValueException(field, "must be within [%s, %s]".formatted(low, high), value);
        }
    }

    /** Requires a share {@code 0 <= value <= 1}. */
    public static void fraction(String field, double value) {
        within(field, value, 0.0, 1.0);
    }

    /** Requires an identifier of the scenario format: lower-case letters, digits and hyphens. */
    public static void id(String field, String value) {
        if (!value.matches("[a-z0-9]([a-z0-9-]*[a-z0-9])?")) {
            throw new InvalidValueException(field, "must consist of lower-case letters, digits and hyphens", value);
        }
    }

    /** Requires at least one element. */
    public static void notEmpty(String field, Collection<?> values) {
        if (values.isEmpty()) {
            throw new InvalidValueException(field, "must not be empty", values);
        }
    }

    /** Requires every element of {@code values} to be finite; the message names the first offending index. */
    public static void allFinite(String field, double[] values) {
        for (int i = 0; i < values.length; i++) {
            if (!Double.isFinite(values[i])) {
                throw new InvalidValueException(field + "[" + i + "]", "must be a finite number", values[i]);
            }
        }
    }

    /** Requires every element of {@code values} to be finite and at least zero. */
    public static void noneNegative(String field, double[] values) {
        for (int i = 0; i < values.length; i++) {
            if (!(values[i] >= 0.0 && Double.isFinite(values[i]))) {
                throw new InvalidValueException(field + "[" + i + "]", "must not be negative", values[i]);
            }
        }
    }
}
