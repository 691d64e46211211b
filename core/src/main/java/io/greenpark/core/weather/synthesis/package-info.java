/**
 * Hourly weather years from monthly climate normals. Every variable is a stationary Gaussian process with the stated
 * autocorrelation, drawn together for all sites, whose ranks within a month are turned into the stated distribution; so a
 * year has the monthly figures of the normals by construction. docs/model.md, sections 3.5 to 3.9.
 */
@NullMarked
package io.greenpark.core.weather.synthesis;

import org.jspecify.annotations.NullMarked;
