/**
 * Whole-number programmes by HiGHS, through OR-tools, docs/model.md section 7.16. In tests HiGHS judges the optima of core's dispatch,
 * section 7.3.
 */
@NullMarked
package io.greenpark.milp;

import org.jspecify.annotations.NullMarked;
