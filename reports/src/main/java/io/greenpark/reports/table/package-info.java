/**
 * The results of a study as tables: one definition of each table, from which the CSV files, the sheets, the pages and the
 * data frames of embedders are made. The columns are listed in docs/outputs.md.
 */
@NullMarked
package io.greenpark.reports.table;

import org.jspecify.annotations.NullMarked;
