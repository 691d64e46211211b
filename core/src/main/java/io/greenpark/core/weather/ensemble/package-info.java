/**
 * Further weather years from one typical year: whole days in joint blocks for all variables and sites, moved by at most a
 * few days in the calendar, under the Sun of their new date; good and bad years by a stated factor. docs/model.md, section
 * 3.11.
 */
@NullMarked
package io.greenpark.core.weather.ensemble;

import org.jspecify.annotations.NullMarked;
