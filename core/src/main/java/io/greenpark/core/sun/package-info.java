/**
 * Where the Sun stands and what it gives on the horizontal plane: position, extraterrestrial irradiance, air mass, clear
 * sky, and the splitting of global irradiance. docs/model.md, chapter 2.
 */
@NullMarked
package io.greenpark.core.sun;

import org.jspecify.annotations.NullMarked;
