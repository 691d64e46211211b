package io.greenpark.core.study;

import io.greenpark.core.park.Park;
import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.FlowColumn;
import io.greenpark.core.result.NodeFlows;
import io.greenpark.core.simulation.BatteryPath;
import io.greenpark.core.simulation.Case;
import io.greenpark.core.simulation.Parallelism;
import io.greenpark.core.simulation.Scenario;
import io.greenpark.core.simulation.SimulatedYear;
import io.greenpark.core.simulation.Simulation;
import io.greenpark.core.thermal.GeneratingUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * How parks go on when the grid fails, docs/model.md chapter 18: every case is simulated, and from every step of its plan the
 * park is left to its plants and to what its batteries hold then.
 *
 * @param scenario the scenario
 * @param terms outages and critical loads
 */
public record ResilienceStudy(Scenario scenario, ResilienceTerms terms) {

    /** Every park of every case; the result does not depend on {@code parallelism}. */
    public List<ParkResilience> run(Parallelism parallelism) {
        SimulatedYear simulated = Simulation.year(scenario, parallelism);
        List<ParkResilience> parks = new ArrayList<>();
        for (int c = 0; c < scenario.cases().size(); c++) {
            Case variant = scenario.cases().get(c);
            CaseResult result = simulated.result().of(variant.id());
            List<BatteryPath> batteries = simulated.cases().get(c).batteries();
            for (Park park : variant.parks()) {
                parks.add(of(variant, park, result.node(park.id()).flows(), batteries));
            }
        }
        return parks;
    }

    private ParkResilience of(Case variant, Park park, NodeFlows flows, List<BatteryPath> batteries) {
        double hours = flows.axis().stepHours();
        double firmMw =
                park.thermal().stream().mapToDouble(GeneratingUnit::powerMw).sum();
        double[] criticalMw = flows.values(FlowColumn.LOAD_MW);
        double[] ownMw = new double[criticalMw.length];
        for (int k = 0; k < criticalMw.length; k++) {
            criticalMw[k] = terms.criticalMw(park, k, criticalMw[k]);
            ownMw[k] = firmMw
                    + flows.get(FlowColumn.WIND_AVAILABLE_MW, k)
                    + flows.get(FlowColumn.SOLAR_AVAILABLE_MW, k)
                    + flows.get(FlowColumn.OTHER_AVAILABLE_MW, k);
        }
        List<BatteryPath> own =
                batteries.stream().filter(path -> path.node().equals(park.id())).toList();
        var with = new OutageColumns(hours, criticalMw, ownMw, own);
        var without = new OutageColumns(hours, criticalMw, ownMw, List.of());
        List<ParkResilience.Outcome> outcomes = terms.outages(flows.axis()).stream()
                .map(outage -> outcome(outage, with, without))
                .toList();
        int most = terms.mostSteps(flows.axis());
        return new ParkResilience(variant.id(), park.id(), survival(with, most), survival(without, most), outcomes);
    }

    private static Survival survival(OutageColumns columns, int most) {
        double[] hours = new double[columns.steps()];
        double[] levelMwh = new double[columns.batteries];
        for (int start = 0; start < hours.length; start++) {
            hours[start] = columns.hours * OutageKernel.survivedSteps(columns, start, most, levelMwh);
        }
        return new Survival(hours);
    }

    private static ParkResilience.Outcome outcome(
            ResilienceTerms.Outage outage, OutageColumns with, OutageColumns without) {
        double criticalMwh = 0.0;
        for (int i = 0; i < outage.steps(); i++) {
            criticalMwh += with.hours * with.criticalMw[(outage.start() + i) % with.steps()];
        }
        return new ParkResilience.Outcome(
                outage.id(),
                outage.start(),
                outage.steps() * with.hours,
                criticalMwh,
                OutageKernel.unservedMwh(with, outage.start(), outage.steps(), new double[with.batteries]),
                OutageKernel.unservedMwh(without, outage.start(), outage.steps(), new double[0]));
    }
}
