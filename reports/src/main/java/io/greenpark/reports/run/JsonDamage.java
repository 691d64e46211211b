package io.greenpark.reports.run;

import io.greenpark.core.check.InvalidValueException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says in words what is wrong with a JSON file, and where. */
final class JsonDamage {

    private JsonDamage() {}

    /** What is wrong by the exception of the reader. */
    static String of(JacksonException e) {
        if (e instanceof StreamReadException) {
            TokenStreamLocation at = e.getLocation();
            return "is damaged: it is not JSON at line %d, column %d".formatted(at.getLineNr(), at.getColumnNr());
        }
        String field = path(e);
        if (e instanceof UnrecognizedPropertyException) {
            return "is damaged: field %s is not known".formatted(field);
        }
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidValueException invalid) {
                return "is damaged: field %s holds what cannot be (%s)".formatted(field, invalid.getMessage());
            }
        }
        return "is damaged: field %s does not hold what belongs there, or a part of it is missing".formatted(field);
    }

    private static String path(JacksonException e) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : e.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.isEmpty() ? "$" : path.toString();
    }
}
