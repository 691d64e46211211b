/**
 * The grid connection of a node and its limits.
 */
@NullMarked
package io.greenpark.core.network;

import org.jspecify.annotations.NullMarked;
