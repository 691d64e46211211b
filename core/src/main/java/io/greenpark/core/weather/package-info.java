/**
 * Weather of a site: years read from files and checked, years synthesised from monthly climate normals, and the mapping onto
 * the scenario's time axis. All columns are interval means on a model year of 365 days; the radiation of an interval belongs
 * to one instant of the Sun, which is detected or stated per file. docs/model.md, chapter 3.
 */
@NullMarked
package io.greenpark.core.weather;

import org.jspecify.annotations.NullMarked;
