package io.greenpark.core.simulation;

import io.greenpark.core.park.MeasuredPlant;
import io.greenpark.core.park.Park;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.storage.Battery;
import io.greenpark.core.time.TimeAxis;
import java.util.List;

/** The output of plants, shared by the cases of one study. */
final class Resources {

    private final TimeAxis axis;

    Resources(TimeAxis axis) {
        this.axis = axis;
    }

    /** What the plants of {@code park} could deliver; plants with a resource model are not supported yet. */
    Generation generation(Park park) {
        if (!park.wind().isEmpty() || !park.solar().isEmpty()) {
            throw new UnsupportedOperationException("park " + park.id() + " has plants with a resource model");
        }
        Ratings ratings = Ratings.ofStorage(
                park.storage().stream().mapToDouble(Battery::capacityMwh).sum());
        return new Generation(
                measured(park, MeasuredPlant.Kind.WIND),
                measured(park, MeasuredPlant.Kind.SOLAR),
                measured(park, MeasuredPlant.Kind.OTHER),
                PowerSeries.constant(axis, 0.0),
                List.of(),
                ratings);
    }

    private PowerSeries measured(Park park, MeasuredPlant.Kind kind) {
        return PowerSeries.total(
                axis,
                park.series().stream()
                        .filter(plant -> plant.kind() == kind)
                        .map(MeasuredPlant::availableMw)
                        .toList());
    }
}
