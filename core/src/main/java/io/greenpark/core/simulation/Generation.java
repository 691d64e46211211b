package io.greenpark.core.simulation;

import io.greenpark.core.result.AssetSeries;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.time.TimeAxis;
import java.util.List;

/**
 * What the plants of a park could deliver.
 *
 * @param wind output of all wind plants before curtailment
 * @param solar output of all solar plants before curtailment
 * @param other output of all other plants before curtailment
 * @param ownUse own use of the plants
 * @param plants what each plant could deliver
 * @param assets detail of the modelled plants
 * @param ratings rated power and energy of the modelled plants
 */
record Generation(
        PowerSeries wind,
        PowerSeries solar,
        PowerSeries other,
        PowerSeries ownUse,
        List<PlantOutput> plants,
        List<AssetSeries> assets,
        Ratings ratings) {

    /** No plants. */
    static Generation none(TimeAxis axis) {
        PowerSeries zero = PowerSeries.constant(axis, 0.0);
        return new Generation(zero, zero, zero, zero, List.of(), List.of(), Ratings.NONE);
    }

    /** Output of all plants before curtailment. */
    PowerSeries available(TimeAxis axis) {
        return PowerSeries.total(axis, List.of(wind, solar, other));
    }
}
