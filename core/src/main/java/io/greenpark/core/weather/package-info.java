/**
 * Weather of a site: measured years, years synthesised from climate normals, quality checks, and the mapping onto the scenario's time axis.
 */
@NullMarked
package io.greenpark.core.weather;

import org.jspecify.annotations.NullMarked;
