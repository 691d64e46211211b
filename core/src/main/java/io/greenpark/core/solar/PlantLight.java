package io.greenpark.core.solar;

import io.greenpark.core.series.Sums;
import java.util.List;

/** What falls on the modules of a plant and what it makes of each MW of them: all that does not depend on the plant's size. */
public final class PlantLight {

    private final double ghi;
    private final List<ArrayLight> arrays;

    /**
     * @param sky horizontal irradiance
     * @param arrays its sub-arrays
     */
    PlantLight(HorizontalIrradiance sky, List<ArrayLight> arrays) {
        this.ghi = Sums.of(sky.ghi);
        this.arrays = List.copyOf(arrays);
    }

    /** Global irradiance summed over the steps [W/m2]. */
    double ghiWPerM2() {
        return ghi;
    }

    /** The sub-arrays in the order of the plant. */
    List<ArrayLight> arrays() {
        return arrays;
    }
}
