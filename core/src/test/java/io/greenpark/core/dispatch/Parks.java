package io.greenpark.core.dispatch;

import io.greenpark.core.network.GridConnection;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.series.PriceSeries;
import io.greenpark.core.storage.Battery;
import io.greenpark.core.time.TimeAxis;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Parks for dispatch tests: some to check in the head, some drawn at random from a seed. */
final class Parks {

    static final double IMPORT_PRICE_YUAN_PER_MWH = 600.0;
    static final double EXPORT_PRICE_YUAN_PER_MWH = 300.0;

    private Parks() {}

    /** 4 MW in and out, 10 MWh between 1 and 9 MWh of use, 5 MWh at the start, 0.8 stored per charged, 0.5 out per stored. */
    static Battery handBattery() {
        return battery("ess-1", 4.0, 10.0, 0.8, 0.5, 0.0, 0.5);
    }

    static Battery battery(
            String id,
            double powerMw,
            double capacityMwh,
            double chargeEfficiency,
            double dischargeEfficiency,
            double selfDischargePerHour,
            double initialSocFraction) {
        return new Battery(
                id,
                powerMw,
                powerMw,
                capacityMwh,
                chargeEfficiency,
                dischargeEfficiency,
                selfDischargePerHour,
                0.1,
                0.9,
                initialSocFraction,
                true,
                40.0);
    }

    static TimeAxis axis(int minutes, int steps) {
        return new TimeAxis(
                Instant.parse("2025-12-31T16:00:00Z"), Duration.ofMinutes(minutes), steps, ZoneOffset.ofHours(8));
    }

    /** One node with constant prices. */
    static DispatchProblem problem(
            TimeAxis axis,
            double[] demandMw,
            double[] availableMw,
            double importLimitMw,
            double exportLimitMw,
            Battery... storage) {
        var node = new NodeProblem(
                "park",
                new PowerSeries(axis, demandMw),
                new PowerSeries(axis, availableMw),
                new GridConnection(importLimitMw, exportLimitMw),
                PriceSeries.constant(axis, IMPORT_PRICE_YUAN_PER_MWH),
                PriceSeries.constant(axis, EXPORT_PRICE_YUAN_PER_MWH),
                List.of(storage));
        return new DispatchProblem(axis, List.of(node));
    }

    /**
     * A random park: demand to 20 MW, generation to 30 MW, prices to 1,000 yuan/MWh, limits that bind now and then, none
     * to three batteries.
     */
    static DispatchProblem random(long seed, int minutes, int steps) {
        var random = new SplittableRandom(seed);
        TimeAxis axis = axis(minutes, steps);
        double[] demandMw = random.doubles(steps, 0.0, 20.0).toArray();
        double[] availableMw =
                random.doubles(steps, -10.0, 30.0).map(mw -> Math.max(0.0, mw)).toArray();
        double[] importPrice = random.doubles(steps, 200.0, 1_000.0).toArray();
        List<Battery> storage = batteries(random, random.nextInt(4));
        var node = new NodeProblem(
                "park",
                new PowerSeries(axis, demandMw),
                new PowerSeries(axis, availableMw),
                new GridConnection(random.nextDouble(0.0, 20.0), random.nextDouble(0.0, 20.0)),
                new PriceSeries(axis, importPrice),
                PriceSeries.constant(axis, EXPORT_PRICE_YUAN_PER_MWH),
                storage);
        return new DispatchProblem(axis, List.of(node));
    }

    /** Random batteries of up to 8 MW and 30 MWh. */
    static List<Battery> batteries(SplittableRandom random, int count) {
        List<Battery> storage = new ArrayList<>();
        for (int b = 0; b < count; b++) {
            storage.add(battery(
                    "ess-" + (b + 1),
                    random.nextDouble(0.5, 8.0),
                    random.nextDouble(1.0, 30.0),
                    random.nextDouble(0.8, 1.0),
                    random.nextDouble(0.8, 1.0),
                    random.nextBoolean() ? 0.0 : random.nextDouble(0.0, 0.01),
                    random.nextDouble(0.1, 0.9)));
        }
        return storage;
    }
}
