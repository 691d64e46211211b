package io.greenpark.core.storage;

import io.greenpark.core.check.Require;

/**
 * How the cells of one battery age where it stands.
 *
 * @param model loss of capacity by use and by time
 * @param cellTemperatureC mean temperature of the cells [C]
 */
public record AgeingTerms(StorageAgeing model, double cellTemperatureC) {

    public AgeingTerms {
        Require.within("cellTemperatureC", cellTemperatureC, -20.0, 60.0);
    }
}
