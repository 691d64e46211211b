package io.greenpark.core.carbon;

import io.greenpark.core.time.TimeAxis;

/** How much of a product is made when, which the emissions that come by its tonne follow. */
public interface ProductOutput {

    /** Unique name within the park. */
    String id();

    /** Output of the steps from {@code firstStep} to before {@code endStep} [t]. */
    double tonnes(TimeAxis axis, int firstStep, int endStep);
}
