package io.greenpark.milp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.dispatch.Candidate;
import io.greenpark.core.dispatch.DispatchProblem;
import io.greenpark.core.dispatch.Dispatcher;
import io.greenpark.core.dispatch.InfeasibleDispatchException;
import io.greenpark.core.dispatch.IntegerTerms;
import io.greenpark.core.dispatch.Investment;
import io.greenpark.core.dispatch.InvestmentPlan;
import io.greenpark.core.dispatch.NodeProblem;
import io.greenpark.core.dispatch.PlanCheck;
import io.greenpark.core.dispatch.Source;
import io.greenpark.core.dispatch.ThermalUnit;
import io.greenpark.core.lp.IntegerSettings;
import io.greenpark.core.storage.Battery;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Numbers of units of up to three assets of random problems against all numbers there are, each dispatched by itself. */
class InvestmentEnumerationTest {

    /** What interior points and HiGHS are asked for, relative to the cost. */
    private static final double TOLERANCE = 1e-7;

    /** What is small against a thousand yuan is rounding. */
    private static final double COST_UNIT_YUAN = 1_000.0;

    private static final double YEARS = 0.25;

    private static final IntegerTerms EXACT =
            new IntegerTerms(new OrToolsSolver(), new IntegerSettings(0.0, 120.0), true);

    static LongStream seeds() {
        return LongStream.range(0, Long.getLong("oracle.problems") / 5);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noOtherNumbersOfUnitsAreCheaper(long seed) {
        DispatchProblem unit = RandomProblems.drawShort(seed);
        var investment = new Investment(candidates(unit, new SplittableRandom(seed)), YEARS, EXACT);
        double leastYuan = leastYuan(unit, investment.candidates(), List.of());
        if (leastYuan == Double.POSITIVE_INFINITY) {
            assertThatThrownBy(() -> investment.plan(unit)).isInstanceOf(InfeasibleDispatchException.class);
            return;
        }

        InvestmentPlan plan = investment.plan(unit);

        assertThat(PlanCheck.of(plan.problem(), plan.plan()).violations()).isEmpty();
        double toleranceYuan = TOLERANCE * (COST_UNIT_YUAN + Math.abs(leastYuan));
        assertThat(plan.problem()).isEqualTo(sized(unit, investment.candidates(), plan.units()));
        assertThat(plan.certificate().objective()).isCloseTo(leastYuan, within(toleranceYuan));
        assertThat(plan.certificate().bound()).isCloseTo(leastYuan, within(toleranceYuan));
        assertThat(plan.certificate().primalResidual()).isLessThanOrEqualTo(TOLERANCE);
    }

    /** Up to three assets of a problem, drawn. */
    static List<Candidate> candidates(DispatchProblem problem, SplittableRandom random) {
        List<Candidate> all = new ArrayList<>();
        for (NodeProblem node : problem.nodes()) {
            node.storage().forEach(battery -> all.add(candidate(node, battery.id(), random)));
            node.sources().forEach(source -> all.add(candidate(node, source.id(), random)));
            node.thermal().forEach(unit -> all.add(candidate(node, unit.id(), random)));
        }
        while (all.size() > 3) {
            all.remove(random.nextInt(all.size()));
        }
        return all;
    }

    private static Candidate candidate(NodeProblem node, String asset, SplittableRandom random) {
        return new Candidate(node.id(), asset, random.nextInt(1, 4), random.nextDouble(0.0, 40_000.0));
    }

    /** Least cost with {@code units} of the first candidates and any of the others; infinite if nothing keeps all limits. */
    private static double leastYuan(DispatchProblem unit, List<Candidate> candidates, List<Integer> units) {
        if (units.size() == candidates.size()) {
            try {
                return Dispatcher.optimal(EXACT)
                        .dispatch(sized(unit, candidates, units))
                        .optimum()
                        .certificate()
                        .objective();
            } catch (InfeasibleDispatchException e) {
                return Double.POSITIVE_INFINITY;
            }
        }
        Candidate next = candidates.get(units.size());
        double least = Double.POSITIVE_INFINITY;
        for (int n = 0; n <= next.mostUnits(); n++) {
            List<Integer> more = new ArrayList<>(units);
            more.add(n);
            least = Math.min(least, n * YEARS * next.yuanPerUnitYear() + leastYuan(unit, candidates, more));
        }
        return least;
    }

    /** The problem with {@code units} of the first candidates. */
    static DispatchProblem sized(DispatchProblem unit, List<Candidate> candidates, List<Integer> units) {
        List<NodeProblem> nodes = new ArrayList<>(unit.nodes());
        for (int k = 0; k < units.size(); k++) {
            String asset = candidates.get(k).asset();
            int number = units.get(k);
            for (int n = 0; n < nodes.size(); n++) {
                NodeProblem node = nodes.get(n);
                if (node.id().equals(candidates.get(k).node())) {
                    nodes.set(
                            n,
                            node.toBuilder()
                                    .storage(node.storage().stream()
                                            .map(battery ->
                                                    battery.id().equals(asset) ? times(battery, number) : battery)
                                            .toList())
                                    .sources(node.sources().stream()
                                            .map(source -> source.id().equals(asset) ? times(source, number) : source)
                                            .toList())
                                    .thermal(node.thermal().stream()
                                            .map(thermal ->
                                                    thermal.id().equals(asset) ? times(thermal, number) : thermal)
                                            .toList())
                                    .build());
                }
            }
        }
        return new DispatchProblem(unit.axis(), nodes, unit.links(), unit.lostLoadYuanPerMwh());
    }

    private static Battery times(Battery one, int units) {
        return new Battery(
                one.id(),
                units * one.chargeMw(),
                units * one.dischargeMw(),
                units * one.capacityMwh(),
                one.chargeEfficiency(),
                one.dischargeEfficiency(),
                one.selfDischargePerHour(),
                one.minSocFraction(),
                one.maxSocFraction(),
                one.initialSocFraction(),
                one.end(),
                one.wearYuanPerMwhDischarged(),
                one.ageing());
    }

    private static Source times(Source one, int units) {
        return new Source(one.id(), one.available().times(units), one.mustRun(), one.curtailmentYuanPerMwh());
    }

    private static ThermalUnit times(ThermalUnit one, int units) {
        return new ThermalUnit(
                one.id(),
                units * one.powerMw(),
                one.minFraction(),
                one.costYuanPerMwh(),
                one.heatPerElectricity(),
                units == 0 ? one.rampMwPerHour() : units * one.rampMwPerHour(),
                one.onOff());
    }
}
