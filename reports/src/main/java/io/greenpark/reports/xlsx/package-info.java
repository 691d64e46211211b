/** The tables of a study as a workbook: one sheet per table, numbers as numbers. */
@NullMarked
package io.greenpark.reports.xlsx;

import org.jspecify.annotations.NullMarked;
