package io.greenpark.core.dispatch;

import io.greenpark.core.series.PowerSeries;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a plan costs in the sense of optimal dispatch, docs/model.md eq. (DIS-9): the objective by which plans of all methods
 * can be compared. It is not the bill: it contains wear and the value of lost load, and the carbon price where import prices
 * contain it.
 *
 * @param importYuan import at its price [yuan]
 * @param exportIncomeYuan export at its price [yuan]
 * @param peakYuan demand charges on the highest import of each month [yuan]
 * @param wearYuan wear of batteries and heat stores [yuan]
 * @param thermalYuan fuel, carbon, starts and other costs of thermal units and boilers [yuan]
 * @param linesYuan fees of lines [yuan]
 * @param curtailmentYuan cost of generation not taken [yuan]
 * @param interruptionYuan compensation of interrupted loads [yuan]
 * @param unservedYuan unserved power and heat at the value of lost load [yuan]
 */
public record PlanCost(
        double importYuan,
        double exportIncomeYuan,
        double peakYuan,
        double wearYuan,
        double thermalYuan,
        double linesYuan,
        double curtailmentYuan,
        double interruptionYuan,
        double unservedYuan) {

    /** Sum of all costs less the income [yuan]. */
    public double totalYuan() {
        return importYuan
                - exportIncomeYuan
                + peakYuan
                + wearYuan
                + thermalYuan
                + linesYuan
                + curtailmentYuan
                + interruptionYuan
                + unservedYuan;
    }

    /** Cost of {@code plan}, which some dispatcher made for {@code problem}. */
    public static PlanCost of(DispatchProblem problem, DispatchPlan plan) {
        double linesYuan = 0.0;
        for (int k = 0; k < problem.links().size(); k++) {
            linesYuan += problem.links().get(k).feeYuanPerMwh()
                    * plan.links().get(k).sentMw().energyMwh();
        }
        PlanCost sum = new PlanCost(0.0, 0.0, 0.0, 0.0, 0.0, linesYuan, 0.0, 0.0, 0.0);
        for (int n = 0; n < problem.nodes().size(); n++) {
            sum = sum.plus(of(problem, problem.nodes().get(n), plan.nodes().get(n)));
        }
        return sum;
    }

    private PlanCost plus(PlanCost other) {
        return new PlanCost(
                importYuan + other.importYuan,
                exportIncomeYuan + other.exportIncomeYuan,
                peakYuan + other.peakYuan,
                wearYuan + other.wearYuan,
                thermalYuan + other.thermalYuan,
                linesYuan + other.linesYuan,
                curtailmentYuan + other.curtailmentYuan,
                interruptionYuan + other.interruptionYuan,
                unservedYuan + other.unservedYuan);
    }

    private static PlanCost of(DispatchProblem problem, NodeProblem node, NodePlan plan) {
        double wearYuan = 0.0;
        double thermalYuan = 0.0;
        double unservedMwh = plan.unservedMw().energyMwh();
        for (int b = 0; b < plan.storage().size(); b++) {
            wearYuan += node.storage().get(b).wearYuanPerMwhDischarged()
                    * plan.storage().get(b).dischargeMw().energyMwh();
        }
        for (int u = 0; u < plan.thermal().size(); u++) {
            thermalYuan += node.thermal().get(u).costYuanPerMwh()
                    * plan.thermal().get(u).energyMwh();
            thermalYuan +=
                    node.thermal().get(u).onOff().startYuan(plan.thermal().get(u));
        }
        for (int h = 0; h < plan.heat().size(); h++) {
            HeatSystem system = node.heat().get(h);
            HeatPlan heat = plan.heat().get(h);
            wearYuan += system.store().wearYuanPerMwhDischarged()
                    * heat.store().dischargeMw().energyMwh();
            thermalYuan += system.boilerYuanPerMwhHeat() * heat.boilerMw().energyMwh();
            unservedMwh += heat.unservedMw().energyMwh();
        }
        return new PlanCost(
                plan.importMw().valueYuan(node.importPrice()),
                plan.exportMw().valueYuan(node.exportPrice()),
                peakYuan(node, plan),
                wearYuan,
                thermalYuan,
                0.0,
                cheapestFirst(
                        plan.curtailedMw(),
                        node.sources().stream()
                                .filter(source -> !source.mustRun())
                                .map(Source::available)
                                .toList(),
                        node.sources().stream()
                                .filter(source -> !source.mustRun())
                                .map(Source::curtailmentYuanPerMwh)
                                .toList()),
                cheapestFirst(
                        plan.interruptedMw(),
                        node.interruptible().stream()
                                .map(InterruptibleLoad::demand)
                                .toList(),
                        node.interruptible().stream()
                                .map(InterruptibleLoad::compensationYuanPerMwh)
                                .toList()),
                unservedMwh * problem.lostLoadYuanPerMwh());
    }

    private static double peakYuan(NodeProblem node, NodePlan plan) {
        int[] monthOfStep = plan.importMw().axis().monthOfStep();
        double[] peakMw = new double[monthOfStep[monthOfStep.length - 1] + 1];
        for (int t = 0; t < monthOfStep.length; t++) {
            peakMw[monthOfStep[t]] =
                    Math.max(peakMw[monthOfStep[t]], plan.importMw().get(t));
        }
        return node.demandCharge()
                .yuan(
                        plan.importMw().axis().months(),
                        Arrays.stream(peakMw).boxed().toList(),
                        node.grid().importLimitMw());
    }

    /** Cost of a total that is taken from parts, the cheapest first. */
    private static double cheapestFirst(PowerSeries total, List<PowerSeries> parts, List<Double> yuanPerMwh) {
        List<Integer> order = IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing(yuanPerMwh::get))
                .toList();
        double sum = 0.0;
        for (int t = 0; t < total.steps(); t++) {
            double leftMw = total.get(t);
            for (int i : order) {
                double takenMw = Math.min(leftMw, parts.get(i).get(t));
                sum += takenMw * yuanPerMwh.get(i);
                leftMw -= takenMw;
            }
        }
        return sum * total.axis().stepHours();
    }
}
