package io.greenpark.core.product;

import java.util.List;

/**
 * What is known about the products of a case.
 *
 * @param footprints footprints by park, product, batch, method and output
 * @param cbam exposure to CBAM by park, product and year
 * @param labels green-power labels
 */
public record ProductAccounts(List<Footprint> footprints, List<CbamLine> cbam, List<GreenLabel> labels) {

    /** Nothing. */
    public static final ProductAccounts NONE = new ProductAccounts(List.of(), List.of(), List.of());

    public ProductAccounts {
        footprints = List.copyOf(footprints);
        cbam = List.copyOf(cbam);
        labels = List.copyOf(labels);
    }
}
