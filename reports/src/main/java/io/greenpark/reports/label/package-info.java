/** Green-power labels as texts and as pages to print. */
@NullMarked
package io.greenpark.reports.label;

import org.jspecify.annotations.NullMarked;
