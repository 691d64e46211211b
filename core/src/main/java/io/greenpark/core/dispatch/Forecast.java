package io.greenpark.core.dispatch;

import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.series.PriceSeries;
import io.greenpark.core.series.StepSeries;
import io.greenpark.core.time.TimeAxis;
import io.greenpark.core.weather.synthesis.CounterRandom;
import java.util.ArrayList;
import java.util.List;

/** The series of a problem as they are foreseen at a step, docs/model.md eq. (DIS-41). */
final class Forecast {

    private final ForecastErrors errors;
    private final TimeAxis axis;
    private final int from;

    /** What is foreseen at step {@code from} of the steps to before {@code to} of {@code axis}. */
    Forecast(ForecastErrors errors, TimeAxis axis, int from, int to) {
        this.errors = errors;
        this.axis = new TimeAxis(axis.instant(from), axis.step(), to - from, axis.offset());
        this.from = from;
    }

    TimeAxis axis() {
        return axis;
    }

    /**
     * The node without what carries over from step to step, which the caller sets, and without limits on periods but those that
     * bind every step by itself.
     */
    NodeProblemBuilder node(NodeProblem node) {
        String id = node.id();
        List<Source> sources = new ArrayList<>();
        for (Source source : node.sources()) {
            sources.add(new Source(
                    source.id(),
                    power(id, source.id(), source.available(), errors.generationFraction()),
                    source.mustRun(),
                    source.curtailmentYuanPerMwh()));
        }
        return new NodeProblem(
                        id,
                        power(id, "load", node.demand(), errors.loadFraction()),
                        PowerSeries.constant(axis, 0.0),
                        node.grid(),
                        price(id, "import-price", node.importPrice()),
                        price(id, "export-price", node.exportPrice()),
                        node.storage(),
                        node.demandCharge())
                .toBuilder()
                        .sources(sources)
                        .shiftable(node.shiftable().stream()
                                .map(load -> new ShiftableLoad(
                                        load.id(), known(load.nominal()), load.maxMw(), load.windowHours()))
                                .toList())
                        .interruptible(node.interruptible().stream()
                                .map(load -> new InterruptibleLoad(
                                        load.id(), known(load.demand()), load.compensationYuanPerMwh()))
                                .toList())
                        .thermal(node.thermal())
                        .limits(node.limits().stream()
                                .filter(EnergyLimit.NoExport.class::isInstance)
                                .map(EnergyLimit.NoExport.class::cast)
                                .<EnergyLimit>map(ban -> ban.part(from, from + axis.steps()))
                                .toList());
    }

    /** The part of a series that is known in advance. */
    PowerSeries known(PowerSeries series) {
        return new PowerSeries(axis, part(series));
    }

    private double[] part(StepSeries series) {
        double[] part = new double[axis.steps()];
        for (int k = 0; k < part.length; k++) {
            part[k] = series.get(from + k);
        }
        return part;
    }

    private PowerSeries power(String node, String name, PowerSeries series, double fraction) {
        return new PowerSeries(axis, foreseen(node, name, part(series), fraction));
    }

    private PriceSeries price(String node, String name, PriceSeries series) {
        return new PriceSeries(axis, foreseen(node, name, part(series), errors.priceFraction()));
    }

    private double[] foreseen(String node, String name, double[] foreseen, double fraction) {
        if (fraction == 0.0) {
            return foreseen;
        }
        var random = new CounterRandom(errors.seed(), from, node, name);
        double kept = Math.pow(errors.autocorrelationPerHour(), axis.stepHours());
        double innovation = fraction * Math.sqrt(1.0 - kept * kept);
        double error = 0.0;
        for (int k = 1; k < foreseen.length; k++) {
            error = kept * error + innovation * random.normal(k);
            foreseen[k] *= Math.max(0.0, 1.0 + error);
        }
        return foreseen;
    }
}
