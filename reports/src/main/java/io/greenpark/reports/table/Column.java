package io.greenpark.reports.table;

/**
 * A column of a {@link DataTable}.
 *
 * @param header name in files; the unit is part of it
 * @param type what its cells hold
 */
public record Column(String header, Type type) {

    /** Types of cells. */
    public enum Type {
        /** {@link String}; empty if there is nothing to say. */
        TEXT(String.class),
        /** {@link Double}; {@code NaN} where the number is not defined. */
        NUMBER(Double.class),
        /** {@link Integer}, e.g. a year. */
        INTEGER(Integer.class);

        private final Class<?> javaType;

        Type(Class<?> javaType) {
            this.javaType = javaType;
        }

        boolean admits(Object cell) {
            return javaType.isInstance(cell);
        }
    }

    static Column text(String header) {
        return new Column(header, Type.TEXT);
    }

    static Column number(String header) {
        return new Column(header, Type.NUMBER);
    }

    static Column integer(String header) {
        return new Column(header, Type.INTEGER);
    }
}
