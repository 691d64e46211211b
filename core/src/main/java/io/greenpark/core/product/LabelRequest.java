package io.greenpark.core.product;

import io.greenpark.core.check.Require;

/**
 * A green-power label that is asked for.
 *
 * @param park id of the park
 * @param product the product
 * @param batch tonnes and period that it is for
 * @param basis what it measures
 * @param targetFraction share that it asks for [1]
 */
public record LabelRequest(String park, Product product, Batch batch, LabelBasis basis, double targetFraction) {

    public LabelRequest {
        Require.fraction("targetFraction", targetFraction);
    }
}
