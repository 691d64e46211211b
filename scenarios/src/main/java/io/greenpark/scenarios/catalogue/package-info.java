/**
 * The catalogue: turbines, climates, load shapes, tariffs, factors and rule packs as dated, sourced data. One YAML file per
 * kind lies beside this package on the class path; a file is read when an entry of its kind is first asked for.
 */
@NullMarked
package io.greenpark.scenarios.catalogue;

import org.jspecify.annotations.NullMarked;
