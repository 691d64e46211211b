package io.greenpark.core.product;

import io.greenpark.core.check.Require;
import org.jspecify.annotations.Nullable;

/**
 * What CBAM needs to know of a product that is sold to the European Union.
 *
 * @param exportTonnes sold there a year [t/a]
 * @param benchmarkTco2PerTonne benchmark of free allocation; {@code null} if that of the goods in the rules counts [tCO2e/t]
 * @param pricePaidEurPerTonne carbon price effectively paid in the country of origin [EUR per t of product]
 * @param directLink whether the park's own plants are tied to the installation by a direct technical link
 * @param ppaFraction part of the electricity from the grid under a power purchase agreement that the rules accept; what no ledger
 *     holds of it does not count, see {@link PowerAgreements} [1]
 * @param defaults default values instead of what the installation emits; {@code null} if it is accounted
 */
public record Trade(
        double exportTonnes,
        @Nullable Double benchmarkTco2PerTonne,
        double pricePaidEurPerTonne,
        boolean directLink,
        double ppaFraction,
        @Nullable Defaults defaults) {

    /**
     * Default values of the goods, before the mark-up.
     *
     * @param directTco2PerTonne direct embedded emissions [tCO2e/t]
     * @param indirectTco2PerTonne indirect embedded emissions [tCO2e/t]
     */
    public record Defaults(double directTco2PerTonne, double indirectTco2PerTonne) {

        public Defaults {
            Require.notNegative("directTco2PerTonne", directTco2PerTonne);
            Require.notNegative("indirectTco2PerTonne", indirectTco2PerTonne);
        }
    }

    public Trade {
        Require.positive("exportTonnes", exportTonnes);
        if (benchmarkTco2PerTonne != null) {
            Require.notNegative("benchmarkTco2PerTonne", benchmarkTco2PerTonne);
        }
        Require.notNegative("pricePaidEurPerTonne", pricePaidEurPerTonne);
        Require.fraction("ppaFraction", ppaFraction);
    }

    /** The same with {@code fraction} of the electricity from the grid under an agreement. */
    Trade withPpa(double fraction) {
        return new Trade(exportTonnes, benchmarkTco2PerTonne, pricePaidEurPerTonne, directLink, fraction, defaults);
    }
}
