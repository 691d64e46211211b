/**
 * Heat demand of a park and what supplies it: heat pumps and electric boilers turn it into load, boilers into fuel
 * (docs/model.md section 6).
 */
@NullMarked
package io.greenpark.core.thermal;

import org.jspecify.annotations.NullMarked;
