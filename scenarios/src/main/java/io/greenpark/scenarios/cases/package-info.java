/**
 * Cases as overrides by path: a scalar replaces a scalar, a mapping replaces the whole mapping, null removes, and a key of
 * another variant takes the place of the old variant (docs/scenario.md, Cases).
 */
@NullMarked
package io.greenpark.scenarios.cases;

import org.jspecify.annotations.NullMarked;
