package io.greenpark.core.check;

import java.io.Serial;

/**
 * A single input value breaks a rule of the model.
 *
 * <p>The exception names the <em>field</em> and not the file: the core knows nothing about files. The scenario reader
 * adds file, line and column.
 */
public final class InvalidValueException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String field;
    private final String problem;
    private final String hint;

    /**
     * @param field record component that broke the rule, e.g. {@code minSocFraction}
     * @param rule what holds for valid values, e.g. {@code must be a positive number}
     * @param value the value that was given
     */
    public InvalidValueException(String field, String rule, Object value) {
        super("%s %s, but is %s".formatted(field, rule, value));
        this.field = field;
        this.problem = "%s, but is %s".formatted(rule, value);
        this.hint = "";
    }

    private InvalidValueException(InvalidValueException broken, String field, String hint) {
        super(field + " " + broken.problem, broken);
        this.field = field;
        this.problem = broken.problem;
        this.hint = hint;
    }

    /** The same of a field of the part that is called {@code part}. */
    public InvalidValueException under(String part) {
        return new InvalidValueException(this, part + "." + field, hint);
    }

    /** The same with a way out, e.g. {@code name another method}. */
    public InvalidValueException withHint(String way) {
        return new InvalidValueException(this, field, way);
    }

    /** Record component that broke the rule. */
    public String field() {
        return field;
    }

    /** What is wrong, without the field name, e.g. {@code must be a positive number, but is -1.0}. */
    public String problem() {
        return problem;
    }

    /** A way out; empty if none is known. */
    public String hint() {
        return hint;
    }
}
