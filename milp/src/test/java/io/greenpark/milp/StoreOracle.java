package io.greenpark.milp;

import com.google.ortools.modelbuilder.Variable;
import io.greenpark.core.storage.Battery;

/**
 * Variables of a battery.
 *
 * @param stored energy at the end of each step [MWh]
 */
record StoreOracle(Battery battery, Variable[] charge, Variable[] discharge, Variable[] stored) {}
