/**
 * The whole way of the data, from scenario to study result: weather, generation, load, dispatch, accounts; and the laws that
 * are required of every run (docs/model.md section 1).
 */
@NullMarked
package io.greenpark.core.simulation;

import org.jspecify.annotations.NullMarked;
