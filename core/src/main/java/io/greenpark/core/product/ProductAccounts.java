package io.greenpark.core.product;

import java.util.List;

/**
 * What is known about the products of a case.
 *
 * @param footprints footprints by park, product, batch, method and output
 */
public record ProductAccounts(List<Footprint> footprints) {

    /** Nothing. */
    public static final ProductAccounts NONE = new ProductAccounts(List.of());

    public ProductAccounts {
        footprints = List.copyOf(footprints);
    }
}
