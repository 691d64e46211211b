/**
 * Runs of studies simulated by Apache Spark. The study as a whole is broadcast; a task has the ids of its runs and gives back their
 * figures, which the driver hands to the same sink as a run in its own process. docs/cluster.md.
 */
@NullMarked
package io.greenpark.spark;

import org.jspecify.annotations.NullMarked;
