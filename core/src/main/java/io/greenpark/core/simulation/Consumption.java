package io.greenpark.core.simulation;

import io.greenpark.core.load.Load;
import io.greenpark.core.park.Park;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.thermal.FuelUse;
import io.greenpark.core.thermal.HeatDemand;
import io.greenpark.core.time.TimeAxis;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a park consumes.
 *
 * @param load electric loads, and what heat pumps and electric boilers draw
 * @param fuels what its boilers burn
 */
record Consumption(PowerSeries load, List<FuelUse> fuels) {

    static Consumption of(Park park, TimeAxis axis) {
        List<PowerSeries> parts = Stream.concat(
                        park.loads().stream().map(Load::power),
                        park.heat().stream().map(HeatDemand::electricMw))
                .toList();
        List<FuelUse> fuels =
                park.heat().stream().flatMap(heat -> heat.fuelUse().stream()).toList();
        return new Consumption(PowerSeries.total(axis, parts), fuels);
    }
}
