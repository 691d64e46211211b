/** Times of writing results. */
@NullMarked
package io.greenpark.reports.run;

import org.jspecify.annotations.NullMarked;
