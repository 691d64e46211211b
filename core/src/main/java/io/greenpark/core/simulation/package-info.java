/**
 * The whole way of the data, from scenario to study result.
 */
@NullMarked
package io.greenpark.core.simulation;

import org.jspecify.annotations.NullMarked;
