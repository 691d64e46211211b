package io.greenpark.core.dispatch;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.time.TimeAxis;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * The rule {@code self-consumption} for many scenarios of one node at once: series, prices and calendar are shared, and only
 * totals are kept; docs/model.md section 7.13. For sweeps over sizes of plants, storage and grid connection.
 *
 * <p>Every scenario comes out as from {@link Dispatcher#selfConsumption()} up to rounding, and with the same bits whatever
 * else is in the batch. Immutable; may be used by many threads at once.
 */
public final class SelfConsumptionBatch {

    private final double stepHours;
    private final int[] monthOfStep;
    private final double[] demandMw;
    private final double[][] availableMw;
    private final double[] importPrice;
    private final double[] exportPrice;
    private final DemandCharge demandCharge;
    private final List<YearMonth> months;

    /**
     * Takes what all scenarios share from {@code node}: demand, sources, prices and demand charge. Its batteries and its grid
     * connection give way to those of each scenario.
     *
     * @throws InvalidValueException if it has sources that must run, loads that are shiftable or interruptible, thermal units,
     *     heat, or limits on energies
     */
    public SelfConsumptionBatch(NodeProblem node) {
        requirePlain(node);
        TimeAxis axis = node.demand().axis();
        stepHours = axis.stepHours();
        monthOfStep = axis.monthOfStep();
        demandMw = node.demand().toArray();
        availableMw = node.sources().stream()
                .map(source -> source.available().toArray())
                .toArray(double[][]::new);
        importPrice = node.importPrice().toArray();
        exportPrice = node.exportPrice().toArray();
        demandCharge = node.demandCharge();
        months = axis.months();
    }

    private static void requirePlain(NodeProblem node) {
        boolean flexible = !node.shiftable().isEmpty()
                || !node.interruptible().isEmpty()
                || !node.thermal().isEmpty()
                || !node.heat().isEmpty()
                || !node.limits().isEmpty();
        if (flexible || node.sources().stream().anyMatch(Source::mustRun)) {
            throw new InvalidValueException(
                    "node",
                    "must have nothing but firm demand, curtailable sources and a battery in a batch",
                    node.id());
        }
    }

    /**
     * Dispatches all steps of every scenario.
     *
     * @return totals in the order of {@code variants}
     * @throws InvalidValueException if a scenario has not one factor per source, or a peak so far above its import limit
     */
    public List<NodeTotals> run(List<NodeVariant> variants) {
        variants.forEach(this::requireFits);
        List<NodeTotals> totals = new ArrayList<>(variants.size());
        for (int first = 0; first < variants.size(); first += LaneKernel.WIDTH) {
            List<NodeVariant> lanes = variants.subList(first, Math.min(first + LaneKernel.WIDTH, variants.size()));
            totals.addAll(runLanes(lanes));
        }
        return List.copyOf(totals);
    }

    private void requireFits(NodeVariant variant) {
        if (variant.sourceFactors().size() != availableMw.length) {
            throw new InvalidValueException(
                    "sourceFactors",
                    "must be one per source of the node (%d) in scenario %s"
                            .formatted(availableMw.length, variant.id()),
                    variant.sourceFactors().size() + " factors");
        }
        if (demandCharge.peakSoFarMw() > variant.grid().importLimitMw()) {
            throw new InvalidValueException(
                    "peakSoFarMw",
                    "must not be above the import limit (%s MW) of scenario %s"
                            .formatted(variant.grid().importLimitMw(), variant.id()),
                    demandCharge.peakSoFarMw());
        }
    }

    private List<NodeTotals> runLanes(List<NodeVariant> variants) {
        var lanes = new LaneKernel(variants, stepHours, demandCharge.peakSoFarMw());
        List<List<Double>> peaks = new ArrayList<>();
        variants.forEach(variant -> peaks.add(new ArrayList<>()));
        int steps = demandMw.length;
        for (int from = 0; from < steps; ) {
            int to = from;
            while (to < steps && monthOfStep[to] == monthOfStep[from]) {
                to++;
            }
            lanes.run(from, to, demandMw, availableMw, importPrice, exportPrice);
            for (int i = 0; i < peaks.size(); i++) {
                peaks.get(i).add(lanes.takePeakMw(i));
            }
            from = to;
        }
        List<NodeTotals> totals = new ArrayList<>();
        for (int i = 0; i < peaks.size(); i++) {
            NodeVariant variant = variants.get(i);
            double peakYuan =
                    demandCharge.yuan(months, peaks.get(i), variant.grid().importLimitMw());
            totals.add(lanes.totals(i, variant, peaks.get(i), peakYuan, stepHours));
        }
        return totals;
    }
}
