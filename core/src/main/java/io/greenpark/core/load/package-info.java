/**
 * Electric load of a park: measured series and archetype shapes scaled to annual energy.
 */
@NullMarked
package io.greenpark.core.load;

import org.jspecify.annotations.NullMarked;
