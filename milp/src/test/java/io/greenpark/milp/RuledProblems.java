package io.greenpark.milp;

import io.greenpark.core.dispatch.DemandCharge;
import io.greenpark.core.dispatch.DemandCharge.PeakPrice;
import io.greenpark.core.dispatch.DispatchProblem;
import io.greenpark.core.dispatch.EnergyLimit;
import io.greenpark.core.dispatch.NodeProblem;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The problems of {@link RandomProblems} with what dated rules and the capacity part of a bill add to them. */
final class RuledProblems {

    private RuledProblems() {}

    static DispatchProblem draw(long seed) {
        DispatchProblem plain = RandomProblems.draw(seed);
        var random = new SplittableRandom(~seed);
        List<NodeProblem> nodes = plain.nodes().stream()
                .map(node -> ruled(node, plain.axis().months(), random))
                .toList();
        return new DispatchProblem(plain.axis(), nodes, plain.links());
    }

    private static NodeProblem ruled(NodeProblem node, List<YearMonth> months, SplittableRandom random) {
        List<EnergyLimit> limits = new ArrayList<>(node.limits());
        if (random.nextInt(3) == 0) {
            EnergyLimit.Period period = random.nextBoolean() ? EnergyLimit.Period.MONTH : EnergyLimit.Period.YEAR;
            limits.add(new EnergyLimit.SelfUseOfConsumption(period, random.nextDouble(0.0, 0.4)));
        }
        if (random.nextInt(3) == 0) {
            limits.add(new EnergyLimit.NoExport(IntStream.range(0, node.demand().steps())
                    .filter(t -> random.nextInt(3) == 0)
                    .boxed()
                    .collect(Collectors.toSet())));
        }
        var usual = new PeakPrice(random.nextDouble(100.0, 40_000.0), random.nextDouble(0.0, 15.0));
        var last = new PeakPrice(
                random.nextInt(3) == 0 ? 0.0 : random.nextDouble(100.0, 80_000.0), random.nextDouble(0.0, 15.0));
        double peakFactor = random.nextDouble(1.0, 1.3);
        return node.toBuilder()
                .limits(limits)
                .demandCharge(new DemandCharge(usual, peakFactor, 0.0, Map.of(months.get(months.size() - 1), last)))
                .build();
    }
}
