package io.greenpark.cli;

import java.util.List;
import java.util.stream.DoubleStream;

/**
 * The unit in which a table shows amounts of one kind: the largest in which the largest of them is not below {@link #LEAST}, so that
 * small parks are told with as many digits as large ones.
 *
 * @param key its name among the texts of the command line
 * @param factor number of these units in MWh or tCO2
 */
record Scale(String key, double factor) {

    /** The largest amount of a table is not below this many units [1]. */
    static final double LEAST = 10.0;

    private static final List<Scale> ENERGY =
            List.of(new Scale("scale.gwh", 1e-3), new Scale("scale.mwh", 1.0), new Scale("scale.kwh", 1e3));
    private static final List<Scale> EMISSIONS =
            List.of(new Scale("scale.ktco2", 1e-3), new Scale("scale.tco2", 1.0), new Scale("scale.kgco2", 1e3));

    /** For energies [MWh]. */
    static Scale ofEnergies(double... mwh) {
        return of(ENERGY, mwh);
    }

    /** For emissions [tCO2]. */
    static Scale ofEmissions(double... tco2) {
        return of(EMISSIONS, tco2);
    }

    private static Scale of(List<Scale> scales, double... amounts) {
        double largest = DoubleStream.of(amounts).map(Math::abs).max().orElse(0.0);
        if (largest == 0.0) {
            return scales.get(0);
        }
        return scales.stream()
                .filter(scale -> largest * scale.factor() >= LEAST)
                .findFirst()
                .orElse(scales.get(scales.size() - 1));
    }
}
