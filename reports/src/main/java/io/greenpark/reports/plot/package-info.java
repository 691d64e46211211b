/** Small plots of curves, as text for a terminal and as SVG. */
@NullMarked
package io.greenpark.reports.plot;

import org.jspecify.annotations.NullMarked;
