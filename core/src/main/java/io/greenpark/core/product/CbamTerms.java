package io.greenpark.core.product;

import io.greenpark.core.check.Require;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Under which terms the exposure to CBAM is worked out.
 *
 * @param rules rules in force
 * @param certificateEurPerTco2 price of certificates by year [EUR/tCO2e]
 * @param yuanPerEur exchange rate [yuan/EUR]
 * @param crossSectoralFactor cross-sectoral correction factor on benchmarks [1]
 * @param importerTonnes goods under CBAM without exempt ones that the importer brings in a year [t/a]
 * @param electricityTco2PerMwh default factor of electricity of the country; {@code null} if it is not known [tCO2/MWh]
 * @param extendedIndirect whether indirect emissions are to count for goods that are not covered yet
 */
public record CbamTerms(
        CbamRules rules,
        Map<Integer, Double> certificateEurPerTco2,
        double yuanPerEur,
        double crossSectoralFactor,
        double importerTonnes,
        @Nullable Double electricityTco2PerMwh,
        boolean extendedIndirect) {

    public CbamTerms {
        certificateEurPerTco2 = Collections.unmodifiableMap(new TreeMap<>(certificateEurPerTco2));
        certificateEurPerTco2.values().forEach(price -> Require.positive("certificateEurPerTco2", price));
        Require.positive("yuanPerEur", yuanPerEur);
        Require.fraction("crossSectoralFactor", crossSectoralFactor);
        Require.notNegative("importerTonnes", importerTonnes);
        if (electricityTco2PerMwh != null) {
            Require.notNegative("electricityTco2PerMwh", electricityTco2PerMwh);
        }
    }
}
