/**
 * Heat demand of a park and what supplies it: heat pumps, boilers, and the reference they are measured against.
 */
@NullMarked
package io.greenpark.core.thermal;

import org.jspecify.annotations.NullMarked;
