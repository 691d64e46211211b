package io.greenpark.core.dispatch;

import io.greenpark.core.network.GridConnection;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.series.PriceSeries;
import io.greenpark.core.storage.Battery;
import io.greenpark.core.storage.StorageEnd;
import io.greenpark.core.time.TimeAxis;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * A park whose sizes are to be chosen: hours of load, price and output of a MW of photovoltaics, and a battery of MW in, MW out and
 * MWh. A MWh imported emits half a tonne; nothing is exported unless the grid takes it.
 */
record SizedPark(
        double[] loadMw,
        double[] yuanPerMwh,
        double[] perMw,
        double efficiency,
        List<EnergyLimit> rules,
        GridConnection grid,
        double exportYuanPerMwh) {

    static final double TCO2_PER_MWH = 0.5;

    SizedPark(double[] loadMw, double[] yuanPerMwh, double[] perMw) {
        this(loadMw, yuanPerMwh, perMw, 1.0, List.of());
    }

    SizedPark(double[] loadMw, double[] yuanPerMwh, double[] perMw, double efficiency, List<EnergyLimit> rules) {
        this(loadMw, yuanPerMwh, perMw, efficiency, rules, new GridConnection(100.0, 0.0), 0.0);
    }

    /** The same under other limits. */
    SizedPark with(EnergyLimit... others) {
        return new SizedPark(loadMw, yuanPerMwh, perMw, efficiency, List.of(others), grid, exportYuanPerMwh);
    }

    /** The same with a connection that takes what brings {@code yuan} per MWh. */
    SizedPark with(GridConnection other, double yuan) {
        return new SizedPark(loadMw, yuanPerMwh, perMw, efficiency, rules, other, yuan);
    }

    TimeAxis axis() {
        return new TimeAxis(
                Instant.parse("2026-12-31T16:00:00Z"), Duration.ofHours(1), loadMw.length, ZoneOffset.ofHours(8));
    }

    /** What a variable is and costs. */
    record Size(String id, double least, double most, boolean whole, double yuanPerUnitYear) {

        static Size of(String id, double most, double yuanPerUnitYear) {
            return new Size(id, 0.0, most, false, yuanPerUnitYear);
        }
    }

    private static final double MANY = 7.0;

    private static final List<String> IDS = List.of("solarMw", "chargeMw", "dischargeMw", "capacityMwh");

    /** The park with these sizes. */
    private DispatchProblem with(double[] units, double taxYuanPerTco2) {
        TimeAxis axis = axis();
        double[] price = new double[loadMw.length];
        double[] availableMw = new double[loadMw.length];
        for (int t = 0; t < price.length; t++) {
            price[t] = yuanPerMwh[t] + taxYuanPerTco2 * TCO2_PER_MWH;
            availableMw[t] = units[0] * perMw[t];
        }
        var battery = new Battery(
                "bess",
                units[1],
                units[2],
                units[3],
                efficiency,
                efficiency,
                0.0,
                0.0,
                1.0,
                0.0,
                new StorageEnd(0.0, 0.0),
                0.0,
                List.of());
        NodeProblem node = new NodeProblem(
                        "park",
                        new PowerSeries(axis, loadMw),
                        new PowerSeries(axis, availableMw),
                        grid,
                        new PriceSeries(axis, price),
                        PriceSeries.constant(axis, exportYuanPerMwh),
                        List.of(battery))
                .toBuilder().limits(rules).build();
        return new DispatchProblem(axis, List.of(node), List.of(), 10_000.0);
    }

    /** The problem of choosing {@code sizes}; what is not among them is left out. */
    SizingProblem sizing(List<SizeLimit> limits, Size... sizes) {
        List<SizeVariable> variables = new ArrayList<>();
        for (int k = 0; k < sizes.length; k++) {
            Size size = sizes[k];
            variables.add(new SizeVariable(
                    size.id(),
                    raised(sizes, k, 2.0),
                    raised(sizes, k, MANY),
                    MANY,
                    size.least(),
                    size.most(),
                    size.whole(),
                    size.yuanPerUnitYear()));
        }
        return new SizingProblem(raised(sizes, 0, 1.0), with(units(sizes, 0, 1.0), 1.0), variables, limits, 1.0);
    }

    /** The park with {@code units} of the size with index {@code k} and one of all others. */
    private DispatchProblem raised(Size[] sizes, int k, double units) {
        return with(units(sizes, k, units), 0.0);
    }

    private static double[] units(Size[] sizes, int raised, double units) {
        double[] all = new double[IDS.size()];
        for (int k = 0; k < sizes.length; k++) {
            all[IDS.indexOf(sizes[k].id())] = k == raised ? units : 1.0;
        }
        return all;
    }
}
