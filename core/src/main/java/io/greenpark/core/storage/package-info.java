/**
 * Battery storage at the AC connection point.
 */
@NullMarked
package io.greenpark.core.storage;

import org.jspecify.annotations.NullMarked;
