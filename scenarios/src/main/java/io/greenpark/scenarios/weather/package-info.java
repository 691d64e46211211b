/**
 * Weather files: formats, their detection by content, and their faults by line and column. What a file holds goes unchanged
 * into {@code RawWeather}; all physics is in {@code io.greenpark.core.weather}. docs/model.md, chapter 3.
 */
@NullMarked
package io.greenpark.scenarios.weather;

import org.jspecify.annotations.NullMarked;
