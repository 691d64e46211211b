package io.greenpark.core.product;

import io.greenpark.core.provenance.Title;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Exposure of a product to CBAM in a year; a number that is not known is {@code null} and never zero.
 *
 * @param park id of the park
 * @param product id of the product
 * @param title name of the product for people
 * @param cnCode code of the Combined Nomenclature
 * @param year calendar year
 * @param scope whether the law covers it; what it does not cover is never added to what it does
 * @param goods id of the goods in the rules; empty if there are none
 * @param status whether the amounts are known
 * @param missing inputs that are missing
 * @param tonnes sold to the European Union [t/a]
 * @param directTco2PerTonne direct embedded emissions [tCO2e/t]
 * @param indirectTco2PerTonne indirect ones where they count [tCO2e/t]
 * @param markupFraction mark-up on default values; zero without them [1]
 * @param embeddedTco2PerTonne embedded emissions with it [tCO2e/t]
 * @param benchmarkTco2PerTonne benchmark of free allocation [tCO2e/t]
 * @param freeFraction part of it that is still allocated for free, correction included [1]
 * @param pricePaidEurPerTonne carbon price paid before [EUR/t]
 * @param certificateEurPerTco2 price of certificates [EUR/tCO2e]
 * @param certificatesPerTonne certificates to surrender [tCO2e/t]
 * @param costEur what they cost [EUR/a]
 * @param costYuan the same [yuan/a]
 * @param mostEur what they would cost without any free allocation [EUR/a]
 * @param greenPowerEur what the accepted green power takes off the cost; only where indirect emissions count [EUR/a]
 */
public record CbamLine(
        String park,
        String product,
        Title title,
        String cnCode,
        int year,
        CbamRules.Scope scope,
        String goods,
        Status status,
        List<String> missing,
        double tonnes,
        @Nullable Double directTco2PerTonne,
        @Nullable Double indirectTco2PerTonne,
        @Nullable Double markupFraction,
        @Nullable Double embeddedTco2PerTonne,
        @Nullable Double benchmarkTco2PerTonne,
        double freeFraction,
        double pricePaidEurPerTonne,
        @Nullable Double certificateEurPerTco2,
        @Nullable Double certificatesPerTonne,
        @Nullable Double costEur,
        @Nullable Double costYuan,
        @Nullable Double mostEur,
        @Nullable Double greenPowerEur) {

    /** Whether amounts are known. */
    public enum Status {
        KNOWN,
        /** The importer is below the mass that needs certificates. */
        EXEMPT,
        NOT_KNOWN
    }

    public CbamLine {
        missing = List.copyOf(missing);
    }

    /**
     * Certificates to surrender per tonne, docs/model.md eq. (PRO-15) [tCO2e/t].
     *
     * @param embeddedTco2PerTonne specific embedded emissions [tCO2e/t]
     * @param freeTco2PerTonne free allocation: part of the benchmark [tCO2e/t]
     * @param paidTco2PerTonne carbon price paid, in certificates [tCO2e/t]
     */
    public static double certificatesPerTonne(
            double embeddedTco2PerTonne, double freeTco2PerTonne, double paidTco2PerTonne) {
        return Math.max(0.0, embeddedTco2PerTonne - freeTco2PerTonne - paidTco2PerTonne);
    }
}
