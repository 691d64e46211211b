package io.greenpark.scenarios.weather;

import io.greenpark.scenarios.input.InputException;

/** The current row of a weather file; fields are numbered from 1. */
interface Row {

    /** Most characters of a field that a message shows. */
    int LONGEST_SHOWN = 40;

    /** Line in the file, from 1. */
    int line();

    /** Number of fields of the row. */
    int fields();

    /** Text of a field without blanks around it; empty if the row has no such field. */
    String text(int field);

    /** Value of a field; NaN if it is empty, not there or not a number. */
    double parsed(int field);

    /** A fault of one field. */
    InputException fault(int field, String name, String problem, String advice);

    /** A fault of the row as a whole, or of the end of the file. */
    InputException fault(String problem, String advice);

    /** Whether a field is empty or not there. */
    default boolean blank(int field) {
        return text(field).isEmpty();
    }

    /**
     * Value of a field.
     *
     * @param name what it is, for messages
     * @throws InputException if it is not a number
     */
    default double number(int field, String name) {
        double value = parsed(field);
        if (Double.isNaN(value)) {
            throw blank(field)
                    ? fault(field, name, "is empty", "Write a number")
                    : fault(
                            field,
                            name,
                            "%s is not a number".formatted(shown(field)),
                            "Write a number with a decimal point");
        }
        return value;
    }

    /**
     * Value of a field that must be a whole number.
     *
     * @throws InputException if it is not
     */
    default int wholeNumber(int field, String name) {
        double value = number(field, name);
        if (value != Math.rint(value) || Math.abs(value) > Integer.MAX_VALUE) {
            throw fault(field, name, "%s is not a whole number".formatted(shown(field)), "");
        }
        return (int) value;
    }

    private String shown(int field) {
        String text = text(field);
        return "\"" + (text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…") + "\"";
    }
}
