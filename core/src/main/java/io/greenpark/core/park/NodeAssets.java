package io.greenpark.core.park;

import io.greenpark.core.carbon.Activities;
import io.greenpark.core.load.Load;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.solar.SolarPlant;
import io.greenpark.core.storage.Battery;
import io.greenpark.core.thermal.GeneratingUnit;
import io.greenpark.core.thermal.HeatDemand;
import io.greenpark.core.wind.WindFarm;
import java.util.List;

/** What stands at a node of the network: a park, or a hub of shared assets. */
public sealed interface NodeAssets permits Park, Hub {

    /** Unique name within the scenario. */
    String id();

    /** Name for people. */
    Title title();

    /** Electric loads. */
    List<Load> loads();

    /** Heat demands and what supplies them. */
    List<HeatDemand> heat();

    /** Wind farms. */
    List<WindFarm> wind();

    /** Photovoltaic plants. */
    List<SolarPlant> solar();

    /** Plants given as measured series. */
    List<MeasuredPlant> series();

    /** Thermal units. */
    List<GeneratingUnit> thermal();

    /** What feeds the heat demands that are supplied from the network. */
    HeatNetwork heatNetwork();

    /** Batteries. */
    List<Battery> storage();

    /** Connection to the public grid: one, or none at a hub that has none. */
    List<GridSupply> connections();

    /** What else its greenhouse gas account asks for. */
    Activities activities();

    /** The same with the direct emissions that products state, as they enter the account. */
    Activities accounted();
}
