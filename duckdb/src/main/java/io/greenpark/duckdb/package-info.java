/** Parquet files of results by DuckDB, docs/parquet.md. */
@NullMarked
package io.greenpark.duckdb;

import org.jspecify.annotations.NullMarked;
