/**
 * Electric load of a park: measured series, and archetype shapes over the hours of the week and the months of the year,
 * scaled to an annual energy (docs/model.md section 6).
 */
@NullMarked
package io.greenpark.core.load;

import org.jspecify.annotations.NullMarked;
