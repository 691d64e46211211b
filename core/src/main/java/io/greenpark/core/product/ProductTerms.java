package io.greenpark.core.product;

import org.jspecify.annotations.Nullable;

/**
 * What is worked out about the products of a case.
 *
 * @param footprint factors of footprints; {@code null} if none are worked out
 */
public record ProductTerms(@Nullable FootprintFactors footprint) {

    /** Nothing. */
    public static final ProductTerms NONE = new ProductTerms(null);
}
