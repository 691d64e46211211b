/**
 * The connection of a node to the public grid and its limits, metered as the mean over a step (docs/model.md section 7,
 * DIS-3).
 */
@NullMarked
package io.greenpark.core.network;

import org.jspecify.annotations.NullMarked;
