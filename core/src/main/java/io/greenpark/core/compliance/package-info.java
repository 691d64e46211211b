/**
 * Checks of dated rules for green-power parks: what a rule measures in the books of a park, over which period, what it
 * asks for on that date and in that size, and whether that is kept (docs/model.md section 13). Limits, dates and sizes are
 * data; a rule that did not exist at a date answers that it is not defined there.
 */
@NullMarked
package io.greenpark.core.compliance;

import org.jspecify.annotations.NullMarked;
