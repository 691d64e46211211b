/**
 * Results of a study as Parquet in a folder that workers and driver share: workers write the runs, batch by batch, and the tables over
 * all runs are worked out from the files without their rows coming to the driver. docs/cluster.md and docs/parquet.md.
 */
@NullMarked
package io.greenpark.spark.tables;

import org.jspecify.annotations.NullMarked;
