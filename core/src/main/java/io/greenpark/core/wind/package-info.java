/**
 * From the wind of a weather year to power at the farm's meter: scaling to the site, shear to hub height, air density,
 * power curve, wakes, shutdowns, losses. Hourly means are carried through; nothing here knows a price or a load.
 * docs/model.md, chapter 5.
 */
@NullMarked
package io.greenpark.core.wind;

import org.jspecify.annotations.NullMarked;
