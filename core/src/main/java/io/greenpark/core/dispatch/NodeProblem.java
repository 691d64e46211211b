package io.greenpark.core.dispatch;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import io.greenpark.core.network.GridConnection;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.series.PriceSeries;
import io.greenpark.core.storage.Battery;
import io.greenpark.core.time.TimeAxis;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one node brings into dispatch.
 *
 * @param id node id
 * @param demand firm load and own use of the plants per step [MW], not negative
 * @param sources generation that follows weather or a series
 * @param grid limits of the grid connection
 * @param importPrice marginal price of imported energy per step, everything charged per MWh and a carbon price where there
 *     is one [yuan/MWh]
 * @param exportPrice income per MWh exported [yuan/MWh]
 * @param storage batteries of the node, in the order in which rules use them
 * @param demandCharge what the highest import of a month costs
 * @param shiftable loads that may be moved in time
 * @param interruptible loads that may be interrupted
 * @param thermal thermal generators
 * @param heat heat demands that the thermal generators serve: none or one
 * @param limits limits on energies added up over months or years
 */
public record NodeProblem(
        String id,
        PowerSeries demand,
        List<Source> sources,
        GridConnection grid,
        PriceSeries importPrice,
        PriceSeries exportPrice,
        List<Battery> storage,
        DemandCharge demandCharge,
        List<ShiftableLoad> shiftable,
        List<InterruptibleLoad> interruptible,
        List<ThermalUnit> thermal,
        List<HeatSystem> heat,
        List<EnergyLimit> limits) {

    public NodeProblem {
        Require.id("id", id);
        demand.requireNoneNegative("demand");
        sources = List.copyOf(sources);
        storage = List.copyOf(storage);
        shiftable = List.copyOf(shiftable);
        interruptible = List.copyOf(interruptible);
        thermal = List.copyOf(thermal);
        heat = List.copyOf(heat);
        limits = List.copyOf(limits);
        if (heat.size() > 1) {
            throw new InvalidValueException("heat", "must be at most one system", heat.size() + " systems");
        }
        if (demandCharge.peakSoFarMw() > grid.importLimitMw()) {
            throw new InvalidValueException(
                    "peakSoFarMw",
                    "must not be above the import limit (%s MW)".formatted(grid.importLimitMw()),
                    demandCharge.peakSoFarMw());
        }
        Stream<TimeAxis> axes = Stream.of(
                        Stream.of(importPrice.axis(), exportPrice.axis()),
                        sources.stream().map(source -> source.available().axis()),
                        shiftable.stream().map(load -> load.nominal().axis()),
                        interruptible.stream().map(load -> load.demand().axis()),
                        heat.stream().map(system -> system.demand().axis()))
                .flatMap(stream -> stream);
        if (!axes.allMatch(demand.axis()::equals)) {
            throw new InvalidValueException("axis", "must be the same for all series of node " + id, "different axes");
        }
    }

    /** A node with freely curtailable generation, batteries and a grid connection, and nothing else. */
    public NodeProblem(
            String id,
            PowerSeries demand,
            PowerSeries available,
            GridConnection grid,
            PriceSeries importPrice,
            PriceSeries exportPrice,
            List<Battery> storage) {
        this(id, demand, available, grid, importPrice, exportPrice, storage, DemandCharge.NONE);
    }

    /** The same with a charge on monthly peaks. */
    public NodeProblem(
            String id,
            PowerSeries demand,
            PowerSeries available,
            GridConnection grid,
            PriceSeries importPrice,
            PriceSeries exportPrice,
            List<Battery> storage,
            DemandCharge demandCharge) {
        this(
                id,
                demand,
                List.of(Source.free("available", available)),
                grid,
                importPrice,
                exportPrice,
                storage,
                demandCharge,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** Output of all sources per step before curtailment [MW]; of several computed anew on each call. */
    public PowerSeries available() {
        return sources.size() == 1
                ? sources.get(0).available()
                : PowerSeries.total(
                        demand.axis(), sources.stream().map(Source::available).toList());
    }

    /** Firm demand and all that interruptible loads want in step {@code t} [MW]. */
    double firmMw(int t) {
        double firmMw = demand.get(t);
        for (InterruptibleLoad load : interruptible) {
            firmMw += load.demand().get(t);
        }
        return firmMw;
    }

    /** Most that may be exported per step, nothing where a limit forbids it [MW]; computed anew on each call. */
    public double[] exportLimitMw() {
        double[] limitMw = new double[demand.steps()];
        Arrays.fill(limitMw, grid.exportLimitMw());
        for (EnergyLimit limit : limits) {
            if (limit instanceof EnergyLimit.NoExport ban) {
                ban.steps().forEach(t -> limitMw[t] = 0.0);
            }
        }
        return limitMw;
    }

    /** A builder that holds everything of this node. */
    public NodeProblemBuilder toBuilder() {
        return new NodeProblemBuilder(this);
    }

    /** The same node with {@code charge} on its monthly peaks. */
    public NodeProblem with(DemandCharge charge) {
        return toBuilder().demandCharge(charge).build();
    }
}
