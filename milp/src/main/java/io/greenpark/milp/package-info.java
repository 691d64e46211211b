/**
 * Whole-number programmes by HiGHS and SCIP, through OR-tools. In tests HiGHS judges the optima of core's dispatch, docs/model.md
 * section 7.3.
 */
@NullMarked
package io.greenpark.milp;

import org.jspecify.annotations.NullMarked;
