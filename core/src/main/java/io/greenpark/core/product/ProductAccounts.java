package io.greenpark.core.product;

import java.util.List;
import java.util.Map;

/**
 * What is known about the products of a case.
 *
 * @param footprints footprints by park, product, batch, method and output
 * @param cbam exposure to CBAM by park, product and year
 * @param labels green-power labels
 * @param agreements power purchase agreements that CBAM is told of, by park; of parks whose products state any
 */
public record ProductAccounts(
        List<Footprint> footprints,
        List<CbamLine> cbam,
        List<GreenLabel> labels,
        Map<String, PowerAgreements> agreements) {

    /** Nothing. */
    public static final ProductAccounts NONE = new ProductAccounts(List.of(), List.of(), List.of(), Map.of());

    public ProductAccounts {
        footprints = List.copyOf(footprints);
        cbam = List.copyOf(cbam);
        labels = List.copyOf(labels);
        agreements = Map.copyOf(agreements);
    }
}
