package io.greenpark.core.dispatch;

import io.greenpark.core.series.EnergySeries;
import io.greenpark.core.series.PowerSeries;

/**
 * The flows of one node, means over each step [MW]; stored energy at the end of each step [MWh].
 *
 * <p>In every step {@code available + import + discharge + unserved = demand + charge + export + curtailed}. Import and
 * export, and charge and discharge, are never both above zero in one step.
 *
 * @param id node id
 * @param importMw drawn from the grid
 * @param exportMw fed into the grid
 * @param chargeMw into all batteries
 * @param dischargeMw out of all batteries
 * @param curtailedMw available but not used
 * @param unservedMw demanded but not supplied
 * @param storedMwh energy in all batteries at the end of the step
 */
public record NodePlan(
        String id,
        PowerSeries importMw,
        PowerSeries exportMw,
        PowerSeries chargeMw,
        PowerSeries dischargeMw,
        PowerSeries curtailedMw,
        PowerSeries unservedMw,
        EnergySeries storedMwh) {}
