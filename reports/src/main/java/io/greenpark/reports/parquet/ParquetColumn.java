package io.greenpark.reports.parquet;

/**
 * A column of a Parquet file.
 *
 * @param name name, of which the unit is part
 * @param type what its cells hold, if they are not null
 */
public record ParquetColumn(String name, Type type) {

    /** Types of cells. */
    public enum Type {
        /** {@link String}. */
        TEXT,
        /** {@link Double}, all bits of it. */
        NUMBER,
        /** {@link Integer}. */
        INTEGER,
        /** {@link Boolean}. */
        TRUTH,
        /** {@link java.time.Instant}, to the microsecond. */
        INSTANT
    }

    static ParquetColumn text(String name) {
        return new ParquetColumn(name, Type.TEXT);
    }

    static ParquetColumn number(String name) {
        return new ParquetColumn(name, Type.NUMBER);
    }

    static ParquetColumn integer(String name) {
        return new ParquetColumn(name, Type.INTEGER);
    }

    static ParquetColumn truth(String name) {
        return new ParquetColumn(name, Type.TRUTH);
    }

    static ParquetColumn instant(String name) {
        return new ParquetColumn(name, Type.INSTANT);
    }
}
