package io.greenpark.reports.parquet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes Parquet files; an optional module has it, and {@link java.util.ServiceLoader} finds where that is on the class path. Called
 * by several threads, each with a file of its own.
 */
public interface ParquetWriter {

    /** The module that brings a writer, and how to get it. */
    String MODULE = "the module greenpark-duckdb (start ./greenpark --with duckdb, or put it on the class path)";

    /**
     * Writes one file, in the order of {@code rows}; the same rows give the same bytes.
     *
     * @param file the file, which does not exist; what is left of it after a failure is for the caller to remove
     * @param schema its columns
     * @param rows its rows: a cell for each column, of the type of the column, or null; NaN is written as null too
     */
    void write(Path file, ParquetSchema schema, Iterator<? extends List<? extends @Nullable Object>> rows)
            throws IOException;
}
