package io.greenpark.core.dispatch;

import io.greenpark.core.lp.Certificate;
import io.greenpark.core.series.PriceSeries;
import io.greenpark.core.series.StepSeries;
import io.greenpark.core.time.TimeAxis;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts the plans of stages that follow each other together to the plan of the whole time. */
final class PlanChain {

    private final DispatchProblem whole;
    private final List<DispatchPlan> stages;

    private PlanChain(DispatchProblem whole, List<DispatchPlan> stages) {
        this.whole = whole;
        this.stages = stages;
    }

    static DispatchPlan of(DispatchProblem whole, ProblemColumns flows, List<DispatchPlan> stages) {
        var chain = new PlanChain(whole, stages);
        List<NodePlan> nodes = new ArrayList<>();
        for (int n = 0; n < flows.nodes.size(); n++) {
            nodes.add(NodePlan.of(whole.nodes().get(n), flows.nodes.get(n)));
        }
        return new DispatchPlan(
                stages.get(0).method(), nodes, LinkPlan.of(whole, flows), chain.optimum(), chain.foresight());
    }

    /** What the stages know together: the bound is that of one stage after the other. */
    private @Nullable Optimum optimum() {
        List<Optimum> optima = new ArrayList<>();
        for (DispatchPlan stage : stages) {
            if (stage.optimum() == null) {
                return null;
            }
            optima.add(stage.optimum());
        }
        Optimum first = optima.get(0);
        List<NodePrices> prices = new ArrayList<>();
        for (int n = 0; n < first.prices().size(); n++) {
            int node = n;
            prices.add(prices(
                    optima.stream().map(optimum -> optimum.prices().get(node)).toList()));
        }
        return new Optimum(
                optima.stream()
                        .map(Optimum::certificate)
                        .reduce(new Certificate(0.0, 0.0, 0.0, 0.0), Certificate::plus),
                optima.stream().allMatch(Optimum::relaxationTight),
                first.methods(),
                optima.stream().flatMap(optimum -> optimum.bounds().stream()).toList(),
                prices);
    }

    private NodePrices prices(List<NodePrices> parts) {
        List<PriceSeries> stored = new ArrayList<>();
        for (int b = 0; b < parts.get(0).stored().size(); b++) {
            int battery = b;
            stored.add(joined(parts, part -> part.stored().get(battery)));
        }
        return new NodePrices(parts.get(0).id(), joined(parts, NodePrices::power), stored, peaks(parts));
    }

    private PriceSeries joined(List<NodePrices> parts, Function<NodePrices, StepSeries> series) {
        double[] values = new double[whole.axis().steps()];
        int at = 0;
        for (NodePrices part : parts) {
            for (double value : series.apply(part).toArray()) {
                values[at++] = value;
            }
        }
        return new PriceSeries(whole.axis(), values);
    }

    /** A MW more in a month that is cut helps both of its parts. */
    private List<Double> peaks(List<NodePrices> parts) {
        Map<YearMonth, Double> byMonth = new TreeMap<>();
        for (NodePrices part : parts) {
            TimeAxis axis = part.power().axis();
            for (int m = 0; m < part.monthlyPeakYuanPerMw().size(); m++) {
                byMonth.merge(axis.months().get(m), part.monthlyPeakYuanPerMw().get(m), Double::sum);
            }
        }
        return byMonth.size() == whole.axis().months().size() ? List.copyOf(byMonth.values()) : List.of();
    }

    private @Nullable Foresight foresight() {
        double costYuan = 0.0;
        List<BoundPart> bounds = new ArrayList<>();
        for (DispatchPlan stage : stages) {
            if (stage.foresight() == null) {
                return null;
            }
            costYuan += stage.foresight().costYuan();
            bounds.addAll(stage.foresight().bounds());
        }
        return new Foresight(costYuan, stages.get(0).foresight().errors(), bounds);
    }
}
