/** The sections of a scenario file: one class each, with the keys it has and the type of core it becomes. */
@NullMarked
package io.greenpark.scenarios.sections;

import org.jspecify.annotations.NullMarked;
