/**
 * From irradiance on the horizontal to alternating current: Sun, splitting, transposition, module, inverter.
 */
@NullMarked
package io.greenpark.core.solar;

import org.jspecify.annotations.NullMarked;
