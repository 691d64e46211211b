package io.greenpark.core.product;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is worked out about the products of a case.
 *
 * @param footprint factors of footprints; {@code null} if none are worked out
 * @param cbam terms of the exposure to CBAM; {@code null} if none is worked out
 * @param labels green-power labels that are asked for
 */
public record ProductTerms(
        @Nullable FootprintFactors footprint, @Nullable CbamTerms cbam, List<LabelRequest> labels) {

    /** Nothing. */
    public static final ProductTerms NONE = new ProductTerms(null, null, List.of());

    public ProductTerms {
        labels = List.copyOf(labels);
    }
}
