package io.greenpark.core.wind;

import io.greenpark.core.golden.GoldenTable;
import io.greenpark.core.provenance.Title;
import java.util.Arrays;
import java.util.Locale;

/** The machines of the tests. */
final class Machines {

    /** The invented machine SYN100-2500 of the reference vectors: 2.5 MW, 100 m. */
    static final Turbine SYN100_2500 = tabulated("SYN100-2500", 2.5, 100.0, 3.0, 25.0);

    /** The invented machine SYN141-3300 of the reference vectors: 3.3 MW, 141 m. */
    static final Turbine SYN141_3300 = tabulated("SYN141-3300", 3.3, 141.0, 2.5, 22.0);

    /** 1 MW, straight from 0 at 3 m/s to 1 MW at 13 m/s, level to 25 m/s: 0.1 MW per m/s. */
    static final Turbine STRAIGHT = new Turbine(
            "straight",
            Title.of("straight"),
            1.0,
            50.0,
            3.0,
            25.0,
            1.225,
            new PowerCurve(new double[] {3.0, 13.0, 25.0}, new double[] {0.0, 1.0, 1.0}),
            new ThrustCurve(new double[] {3.0, 25.0}, new double[] {0.8, 0.8}));

    private Machines() {}

    private static Turbine tabulated(String name, double ratedMw, double rotorM, double cutIn, double cutOut) {
        GoldenTable table = GoldenTable.csv("wind/curve_" + name + ".csv");
        double[] speeds = table.column("wind_speed_ms");
        double[] powers =
                Arrays.stream(table.column("power_kw")).map(kw -> kw / 1000.0).toArray();
        return new Turbine(
                name.toLowerCase(Locale.ROOT),
                Title.of(name),
                ratedMw,
                rotorM,
                cutIn,
                cutOut,
                1.225,
                new PowerCurve(speeds, powers),
                new ThrustCurve(speeds, table.column("ct")));
    }
}
