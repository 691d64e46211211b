package io.greenpark.core.product;

import io.greenpark.core.check.Require;
import java.util.List;

/**
 * What the process takes in and gives off per tonne of the product, its co-products included.
 *
 * @param electricityMwhPerTonne electricity [MWh/t]
 * @param heatMwhPerTonne heat [MWh heat/t]
 * @param directTco2PerTonne direct emissions that no fuel and no process of the park accounts for [tCO2/t]
 * @param materials what is bought
 */
public record Inputs(
        double electricityMwhPerTonne, double heatMwhPerTonne, double directTco2PerTonne, List<Material> materials) {

    /**
     * A material that is bought.
     *
     * @param id unique name within the product
     * @param tonnesPerTonne used per tonne of product [t/t]
     * @param tco2ePerTonne footprint from cradle to the park's gate per tonne of material; CBAM takes that of a precursor as its embedded
     *     emissions [tCO2e/t]
     * @param precursor whether the rules of CBAM count its emissions as those of the product
     */
    public record Material(String id, double tonnesPerTonne, double tco2ePerTonne, boolean precursor) {

        public Material {
            Require.id("id", id);
            Require.notNegative("tonnesPerTonne", tonnesPerTonne);
            Require.finite("tco2ePerTonne", tco2ePerTonne);
        }
    }

    public Inputs {
        Require.notNegative("electricityMwhPerTonne", electricityMwhPerTonne);
        Require.notNegative("heatMwhPerTonne", heatMwhPerTonne);
        Require.notNegative("directTco2PerTonne", directTco2PerTonne);
        materials = List.copyOf(materials);
    }
}
