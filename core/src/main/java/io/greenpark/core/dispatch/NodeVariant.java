package io.greenpark.core.dispatch;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import io.greenpark.core.network.GridConnection;
import io.greenpark.core.storage.Battery;
import java.util.List;

/**
 * What one scenario of a batch changes in a node that all of them share.
 *
 * @param id name of the scenario
 * @param demandFactor factor on the demand [1]
 * @param sourceFactors factor on the output of each source, in the order of the node, e.g. installed over modelled power [1]
 * @param grid limits of the grid connection; its import may change at will
 * @param battery the battery; one of no capacity for none
 */
public record NodeVariant(
        String id, double demandFactor, List<Double> sourceFactors, GridConnection grid, Battery battery) {

    public NodeVariant {
        Require.id("id", id);
        Require.notNegative("demandFactor", demandFactor);
        sourceFactors = List.copyOf(sourceFactors);
        for (int k = 0; k < sourceFactors.size(); k++) {
            Require.notNegative("sourceFactors[%d]".formatted(k), sourceFactors.get(k));
        }
        if (grid.hasRamp()) {
            throw new InvalidValueException(
                    "importRampMwPerHour", "must be unlimited in a batch", grid.importRampMwPerHour());
        }
    }
}
