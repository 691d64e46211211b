package io.greenpark.core.park;

import io.greenpark.core.check.Require;

/**
 * A product of a park.
 *
 * @param id unique name within the park
 * @param annualTonnes output of a full year [t]
 * @param electricityMwhPerTonne electricity used per tonne [MWh/t]
 * @param directTco2PerTonne direct emissions per tonne [tCO2/t]
 * @param cnCode code of the Combined Nomenclature
 */
public record Product(
        String id, double annualTonnes, double electricityMwhPerTonne, double directTco2PerTonne, String cnCode) {

    public Product {
        Require.id("id", id);
        Require.positive("annualTonnes", annualTonnes);
        Require.notNegative("electricityMwhPerTonne", electricityMwhPerTonne);
        Require.notNegative("directTco2PerTonne", directTco2PerTonne);
    }
}
