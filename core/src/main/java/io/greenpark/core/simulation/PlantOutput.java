package io.greenpark.core.simulation;

import io.greenpark.core.finance.PlantKind;
import io.greenpark.core.series.PowerSeries;
import java.util.Locale;

/**
 * What one plant could deliver over the axis.
 *
 * @param kind what it is
 * @param id unique name among the plants of this kind of its park or hub
 * @param available output before curtailment
 * @param ownUse own use of the plant
 */
record PlantOutput(PlantKind kind, String id, PowerSeries available, PowerSeries ownUse) {

    /** Name in the ledgers: ids are unique within a kind only, so that the kind stands before them. */
    String ledgerId() {
        return kind.name().toLowerCase(Locale.ROOT) + "-" + id;
    }

    /** Energy before curtailment, own use taken off [MWh]. */
    double availableMwh() {
        return available.energyMwh() - ownUse.energyMwh();
    }
}
