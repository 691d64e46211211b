package io.greenpark.core.sink;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import java.util.List;

/**
 * A share of land that is to be under forest (森林覆盖率), docs/model.md eq. (SNK-35).
 *
 * @param landHa land that the share is of [ha]
 * @param fraction share that is to be reached [1]
 * @param year year at whose end it is to be reached
 * @param otherForestHa forest of this land that is no site of the scenario [ha]
 */
public record ForestCover(double landHa, double fraction, int year, double otherForestHa) {

    public ForestCover {
        Require.positive("areaHa", landHa);
        Require.fraction("fraction", fraction);
        Require.notNegative("otherForestHa", otherForestHa);
    }

    /**
     * What is reached with {@code sites}.
     *
     * @throws InvalidValueException if there is more forest than land
     */
    TargetResult check(List<SinkSite> sites) {
        double forestHa = otherForestHa
                + sites.stream().mapToDouble(site -> site.forestHa(year)).sum();
        if (forestHa > landHa) {
            throw new InvalidValueException(
                    "forestCover", "must be of land that holds all forest (%s ha)".formatted(forestHa), landHa);
        }
        return new TargetResult(
                TargetResult.FOREST_COVER, TargetResult.STATE, year, year, forestHa / landHa, fraction, true);
    }
}
