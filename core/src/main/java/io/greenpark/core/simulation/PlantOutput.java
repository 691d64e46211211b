package io.greenpark.core.simulation;

import io.greenpark.core.finance.PlantKind;

/**
 * What one plant could deliver over the axis.
 *
 * @param kind what it is
 * @param id unique name among the plants of this kind of its park or hub
 * @param availableMwh energy before curtailment, own use taken off [MWh]
 */
record PlantOutput(PlantKind kind, String id, double availableMwh) {}
