package io.greenpark.core.product;

import org.jspecify.annotations.Nullable;

/**
 * What is worked out about the products of a case.
 *
 * @param footprint factors of footprints; {@code null} if none are worked out
 * @param cbam terms of the exposure to CBAM; {@code null} if none is worked out
 */
public record ProductTerms(
        @Nullable FootprintFactors footprint, @Nullable CbamTerms cbam) {

    /** Nothing. */
    public static final ProductTerms NONE = new ProductTerms(null, null);
}
