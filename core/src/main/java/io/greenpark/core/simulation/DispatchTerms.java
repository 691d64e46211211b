package io.greenpark.core.simulation;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import io.greenpark.core.dispatch.DispatchProblem;
import io.greenpark.core.dispatch.Dispatcher;
import io.greenpark.core.dispatch.NodeProblem;
import io.greenpark.core.network.Link;
import io.greenpark.core.park.NodeAssets;
import io.greenpark.core.park.Park;
import io.greenpark.core.park.ServiceDates;
import io.greenpark.core.park.SharedAssets;
import io.greenpark.core.settlement.BillingTerms;
import io.greenpark.core.settlement.PricedTerms;
import io.greenpark.core.time.TimeAxis;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How a case is dispatched.
 *
 * @param dispatcher the strategy
 * @param carbonPriceYuanPerTco2 price that dispatch puts on emissions of imports and fuels [yuan/tCO2]; it steers the plan and
 *     stands on no bill
 * @param lostLoadYuanPerMwh what dispatch takes unserved energy to cost [yuan/MWh]; zero for twice the least admissible value,
 *     docs/model.md eq. (DIS-12)
 */
public record DispatchTerms(Dispatcher dispatcher, double carbonPriceYuanPerTco2, double lostLoadYuanPerMwh) {

    public DispatchTerms {
        Require.notNegative("carbonPriceYuanPerTco2", carbonPriceYuanPerTco2);
        Require.notNegative("lostLoadYuanPerMwh", lostLoadYuanPerMwh);
    }

    /** A strategy without a carbon price and with the usual value of lost load. */
    public static DispatchTerms of(Dispatcher dispatcher) {
        return new DispatchTerms(dispatcher, 0.0, 0.0);
    }

    /**
     * Requires that {@code parks} and {@code shared} assets can be dispatched this way on {@code axis}, whatever the weather is.
     *
     * @param grid lays the prices of the grid on the axis
     * @throws InvalidValueException if they cannot; the field is a component of these terms or belongs to a park
     */
    public void requireAble(
            List<Park> parks,
            SharedAssets shared,
            FuelMarket fuels,
            Function<BillingTerms, PricedTerms> grid,
            TimeAxis axis,
            ServiceDates service) {
        var market = new EnergyMarket(fuels, carbonPriceYuanPerTco2, grid);
        List<NodeProblem> nodes = Stream.<NodeAssets>concat(parks.stream(), shared.hubs().stream())
                .map(assets -> Node.of(
                                assets,
                                Generation.none(axis),
                                List.of(),
                                axis,
                                Consumption.of(assets, axis, site -> new double[axis.steps()]),
                                market)
                        .problem())
                .toList();
        DispatchProblem problem = problem(axis, nodes, shared.links());
        dispatcher.requireAble(problem);
        Stages.requireAble(problem, service);
    }

    /** The problem of these nodes and the lines between them. */
    DispatchProblem problem(TimeAxis axis, List<NodeProblem> nodes, List<Link> links) {
        return lostLoadYuanPerMwh == 0.0
                ? new DispatchProblem(axis, nodes, links)
                : new DispatchProblem(axis, nodes, links, lostLoadYuanPerMwh);
    }
}
