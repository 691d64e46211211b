/**
 * Results as Parquet files: which tables there are, with their columns and rows. What writes the format itself is an optional
 * module, found through {@link java.util.ServiceLoader}. docs/parquet.md.
 */
@NullMarked
package io.greenpark.reports.parquet;

import org.jspecify.annotations.NullMarked;
