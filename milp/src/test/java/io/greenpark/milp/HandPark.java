package io.greenpark.milp;

import io.greenpark.core.dispatch.DispatchProblem;
import io.greenpark.core.dispatch.NodeProblem;
import io.greenpark.core.dispatch.ThermalUnit;
import io.greenpark.core.network.GridConnection;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.series.PriceSeries;
import io.greenpark.core.time.TimeAxis;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** A park of hours with a constant load, thermal units and a grid that only gives. */
final class HandPark {

    private HandPark() {}

    static TimeAxis hours(int steps) {
        return new TimeAxis(Instant.parse("2026-01-01T00:00:00Z"), Duration.ofHours(1), steps, ZoneOffset.ofHours(8));
    }

    static DispatchProblem problem(double loadMw, ThermalUnit unit, double... priceYuanPerMwh) {
        return problem(loadMw, List.of(unit), priceYuanPerMwh);
    }

    static DispatchProblem problem(double loadMw, List<ThermalUnit> units, double... priceYuanPerMwh) {
        TimeAxis axis = hours(priceYuanPerMwh.length);
        NodeProblem node = new NodeProblem(
                "park",
                PowerSeries.constant(axis, loadMw),
                PowerSeries.constant(axis, 0.0),
                new GridConnection(99.0, 0.0),
                new PriceSeries(axis, priceYuanPerMwh),
                PriceSeries.constant(axis, 0.0),
                List.of());
        return new DispatchProblem(axis, List.of(node.toBuilder().thermal(units).build()));
    }
}
