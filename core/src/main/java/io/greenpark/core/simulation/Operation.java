package io.greenpark.core.simulation;

import io.greenpark.core.dispatch.HeatPlan;
import io.greenpark.core.dispatch.NodePlan;
import io.greenpark.core.dispatch.ThermalUnit;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.Working;
import io.greenpark.core.result.WorkingRow;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.time.MonthSpan;
import java.util.ArrayList;
import java.util.List;

/** How flexible loads, the heat network and batteries of a node were operated, term by term. */
final class Operation {

    private final Node node;
    private final NodePlan plan;
    private final List<Working> terms = new ArrayList<>();

    private Operation(Node node, NodePlan plan) {
        this.node = node;
        this.plan = plan;
    }

    /** The terms of a node; those of several nodes together are those of each. */
    static List<Working> of(Node node, NodePlan plan) {
        var operation = new Operation(node, plan);
        operation.flexible();
        plan.heat().forEach(operation::heat);
        operation.terms.addAll(StorageTerms.of(node, plan));
        return operation.terms;
    }

    private void flexible() {
        Consumption consumption = node.consumption();
        if (consumption.shiftable().isEmpty() && consumption.interruptible().isEmpty()) {
            return;
        }
        List<PowerSeries> shifted = consumption.shifted(plan);
        for (int l = 0; l < shifted.size(); l++) {
            String load = consumption.shiftable().get(l).id();
            monthly(Indicator.SHIFTED_MWH, WorkingRow.SHIFTED, load, shifted.get(l));
        }
        if (shifted.isEmpty()) {
            terms.add(Working.of(node.id(), Indicator.SHIFTED_MWH, WorkingRow.SHIFTED, 0.0));
        }
        monthly(Indicator.INTERRUPTED_MWH, WorkingRow.INTERRUPTED, "", plan.interruptedMw());
    }

    private void heat(HeatPlan heat) {
        for (int u = 0; u < plan.thermal().size(); u++) {
            ThermalUnit unit = node.problem().thermal().get(u);
            PowerSeries power = plan.thermal().get(u);
            for (MonthSpan span : power.axis().monthSpans()) {
                terms.add(Working.of(
                                node.id(), Indicator.HEAT_FROM_UNITS_MWH_HEAT, WorkingRow.UNIT, power.energyMwh(span))
                        .about(unit.id())
                        .at(span.month())
                        .times(unit.heatPerElectricity(), "MWh heat/MWh"));
            }
        }
        if (plan.thermal().isEmpty()) {
            terms.add(Working.of(node.id(), Indicator.HEAT_FROM_UNITS_MWH_HEAT, WorkingRow.UNIT, 0.0));
        }
        monthly(Indicator.HEAT_FROM_BOILER_MWH_HEAT, WorkingRow.HEAT, "", heat.boilerMw());
        monthly(Indicator.HEAT_DUMPED_MWH_HEAT, WorkingRow.HEAT, "", heat.dumpedMw());
        monthly(Indicator.HEAT_UNSERVED_MWH_HEAT, WorkingRow.HEAT, "", heat.unservedMw());
    }

    private void monthly(Indicator indicator, WorkingRow row, String of, PowerSeries power) {
        for (MonthSpan span : power.axis().monthSpans()) {
            terms.add(Working.of(node.id(), indicator, row, power.energyMwh(span))
                    .about(of)
                    .at(span.month()));
        }
    }
}
