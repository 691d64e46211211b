package io.greenpark.core.study;

import io.greenpark.core.check.Require;
import io.greenpark.core.provenance.Title;

/**
 * One independent source of uncertainty of a plant's yearly energy. docs/model.md eq. (YLD-2).
 *
 * @param id unique name within an assessment
 * @param title name for people
 * @param basis what the deviation refers to
 * @param sdFraction relative standard deviation [1]
 * @param yearly whether each year draws anew, so that it averages out over years; otherwise it is the same every year
 */
public record UncertaintyTerm(String id, Title title, Basis basis, double sdFraction, boolean yearly) {

    /** What a relative deviation refers to. */
    public enum Basis {
        /** The resource: mean wind speed, or yearly irradiation; the plant's sensitivity makes energy of it. */
        RESOURCE,
        /** Energy itself: power curve, wake model, losses. */
        ENERGY
    }

    public UncertaintyTerm {
        Require.id("id", id);
        Require.within("sdFraction", sdFraction, 0.0, 0.5);
    }

    /**
     * Relative standard deviation of energy [1].
     *
     * @param sensitivity relative change of energy per relative change of the resource [1]
     */
    double energySdFraction(double sensitivity) {
        return switch (basis) {
            case RESOURCE -> Math.abs(sensitivity) * sdFraction;
            case ENERGY -> sdFraction;
        };
    }
}
