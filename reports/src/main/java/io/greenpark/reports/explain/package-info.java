/**
 * Where a figure comes from: every indicator of a finished run is traced to the rows of its files, worked out anew from them, and
 * set beside the sourced values it rests on; docs/outputs.md.
 */
@NullMarked
package io.greenpark.reports.explain;

import org.jspecify.annotations.NullMarked;
