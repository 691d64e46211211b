package io.greenpark.spark.tables;

import io.greenpark.reports.parquet.ParquetTables;

/** Where the tables of docs/parquet.md are in a folder of results. */
final class Layout {

    /** Folder of all of them. */
    static final String PARQUET = "parquet/";

    static final String RUNS = PARQUET + ParquetTables.RUNS.table() + "/";
    static final String DRAWS = PARQUET + ParquetTables.DRAWS.table() + "/";
    static final String INPUTS = PARQUET + ParquetTables.INPUTS.table() + "/";
    static final String FIGURES = PARQUET + ParquetTables.FIGURES.table() + "/";
    static final String HOURLY = PARQUET + ParquetTables.HOURLY + "/";

    private Layout() {}
}
