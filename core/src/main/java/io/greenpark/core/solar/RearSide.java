package io.greenpark.core.solar;

import io.greenpark.core.check.Require;

/**
 * What light on the rear of a module is worth, docs/model.md eq. (SOL-30).
 *
 * @param bifacialityFraction efficiency of the rear over that of the front; 0 for modules with a dark rear [1]
 * @param structureShadeFraction share of the rear light that the structure takes [1]
 * @param transmissionFraction gain by light through gaps between the cells [1]
 */
public record RearSide(double bifacialityFraction, double structureShadeFraction, double transmissionFraction) {

    public RearSide {
        Require.fraction("bifacialityFraction", bifacialityFraction);
        Require.fraction("structureShadeFraction", structureShadeFraction);
        Require.fraction("transmissionFraction", transmissionFraction);
    }

    /** A dark rear, the default. */
    public static RearSide dark() {
        return new RearSide(0.0, 0.0, 0.0);
    }

    /** Bifacial cells: 0.7, of which the structure takes 2 %. */
    public static RearSide bifacial() {
        return new RearSide(0.7, 0.02, 0.0);
    }

    /** Front irradiance that a unit of rear irradiance is worth [1]. */
    double worth() {
        return bifacialityFraction * (1.0 - structureShadeFraction) * (1.0 + transmissionFraction);
    }
}
