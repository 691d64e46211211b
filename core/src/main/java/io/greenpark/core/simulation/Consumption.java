package io.greenpark.core.simulation;

import io.greenpark.core.dispatch.InterruptibleLoad;
import io.greenpark.core.dispatch.NodePlan;
import io.greenpark.core.dispatch.ShiftableLoad;
import io.greenpark.core.load.Load;
import io.greenpark.core.park.NodeAssets;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.thermal.FuelUse;
import io.greenpark.core.thermal.OutdoorTemperature;
import io.greenpark.core.time.TimeAxis;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a park or hub consumes, docs/model.md eq. (LOA-4).
 *
 * @param firm loads that run their course, and what heat pumps and electric boilers draw
 * @param shiftable parts of loads that may be moved in time
 * @param interruptible parts of loads that may be interrupted
 * @param heatUses what heat demands draw and burn, and what their references would
 */
record Consumption(
        PowerSeries firm,
        List<ShiftableLoad> shiftable,
        List<InterruptibleLoad> interruptible,
        List<HeatUse> heatUses) {

    static Consumption of(NodeAssets assets, TimeAxis axis, OutdoorTemperature outdoor) {
        List<HeatUse> heatUses = assets.heat().stream()
                .map(demand -> HeatUse.of(demand, outdoor))
                .toList();
        List<PowerSeries> firm = Stream.concat(
                        assets.loads().stream().map(Load::firm),
                        heatUses.stream().map(HeatUse::electricMw))
                .toList();
        return new Consumption(
                PowerSeries.total(axis, firm),
                assets.loads().stream()
                        .filter(load -> load.shiftable().shareFraction() > 0.0)
                        .map(Consumption::shiftable)
                        .toList(),
                assets.loads().stream()
                        .filter(load -> load.interruptible().shareFraction() > 0.0)
                        .map(load -> new InterruptibleLoad(
                                load.id(),
                                load.interruptiblePower(),
                                load.interruptible().compensationYuanPerMwh()))
                        .toList(),
                heatUses);
    }

    /** What its boilers burn whatever dispatch decides. */
    List<FuelUse> fuels() {
        return heatUses.stream().flatMap(use -> use.fuels().stream()).toList();
    }

    private static ShiftableLoad shiftable(Load load) {
        PowerSeries nominal = load.shiftablePower();
        double maxMw = nominal.max() * load.shiftable().maxPowerFactor();
        return new ShiftableLoad(load.id(), nominal, maxMw, load.shiftable().windowHours());
    }

    /** What is consumed under {@code plan}, unserved power included: after shifting, without what is interrupted. */
    PowerSeries load(NodePlan plan) {
        if (shiftable.isEmpty() && interruptible.isEmpty()) {
            return firm;
        }
        List<PowerSeries> parts = new ArrayList<>(List.of(firm, plan.shiftableMw()));
        interruptible.forEach(load -> parts.add(load.demand()));
        double[] loadMw = PowerSeries.total(firm.axis(), parts).toArray();
        for (int k = 0; k < loadMw.length; k++) {
            loadMw[k] = Math.max(0.0, loadMw[k] - plan.interruptedMw().get(k));
        }
        return new PowerSeries(firm.axis(), loadMw);
    }

    /** What {@code plan} draws in other steps than it would without shifting, by shiftable load. */
    List<PowerSeries> shifted(NodePlan plan) {
        List<PowerSeries> shifted = new ArrayList<>();
        for (int l = 0; l < shiftable.size(); l++) {
            PowerSeries drawn = plan.shiftable().get(l);
            PowerSeries nominal = shiftable.get(l).nominal();
            double[] moreMw = new double[nominal.steps()];
            for (int k = 0; k < moreMw.length; k++) {
                moreMw[k] = Math.max(0.0, drawn.get(k) - nominal.get(k));
            }
            shifted.add(new PowerSeries(firm.axis(), moreMw));
        }
        return shifted;
    }
}
