/**
 * Battery storage at the AC connection point: powers and efficiencies in both directions, the window of the state of
 * charge and self-discharge, which together bound what dispatch may do in a step (docs/model.md section 7, DIS-2).
 */
@NullMarked
package io.greenpark.core.storage;

import org.jspecify.annotations.NullMarked;
