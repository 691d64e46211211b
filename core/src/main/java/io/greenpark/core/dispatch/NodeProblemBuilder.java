package io.greenpark.core.dispatch;

import io.greenpark.core.network.GridConnection;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.series.PriceSeries;
import io.greenpark.core.storage.Battery;
import java.util.List;

/** Changes some parts of a {@link NodeProblem} and keeps the others. */
public final class NodeProblemBuilder {

    private final String id;
    private PowerSeries demand;
    private List<Source> sources;
    private GridConnection grid;
    private PriceSeries importPrice;
    private PriceSeries exportPrice;
    private List<Battery> storage;
    private DemandCharge demandCharge;
    private List<ShiftableLoad> shiftable;
    private List<InterruptibleLoad> interruptible;
    private List<ThermalUnit> thermal;
    private List<HeatSystem> heat;
    private List<EnergyLimit> limits;

    NodeProblemBuilder(NodeProblem node) {
        id = node.id();
        demand = node.demand();
        sources = node.sources();
        grid = node.grid();
        importPrice = node.importPrice();
        exportPrice = node.exportPrice();
        storage = node.storage();
        demandCharge = node.demandCharge();
        shiftable = node.shiftable();
        interruptible = node.interruptible();
        thermal = node.thermal();
        heat = node.heat();
        limits = node.limits();
    }

    /** Firm load and own use. */
    public NodeProblemBuilder demand(PowerSeries demand) {
        this.demand = demand;
        return this;
    }

    /** Generation that follows weather or a series. */
    public NodeProblemBuilder sources(List<Source> sources) {
        this.sources = sources;
        return this;
    }

    /** Limits of the grid connection. */
    public NodeProblemBuilder grid(GridConnection grid) {
        this.grid = grid;
        return this;
    }

    /** Marginal price of imported energy. */
    public NodeProblemBuilder importPrice(PriceSeries importPrice) {
        this.importPrice = importPrice;
        return this;
    }

    /** Income per MWh exported. */
    public NodeProblemBuilder exportPrice(PriceSeries exportPrice) {
        this.exportPrice = exportPrice;
        return this;
    }

    /** Batteries, in the order in which rules use them. */
    public NodeProblemBuilder storage(List<Battery> storage) {
        this.storage = storage;
        return this;
    }

    /** What the highest import of a month costs. */
    public NodeProblemBuilder demandCharge(DemandCharge demandCharge) {
        this.demandCharge = demandCharge;
        return this;
    }

    /** Loads that may be moved in time. */
    public NodeProblemBuilder shiftable(List<ShiftableLoad> shiftable) {
        this.shiftable = shiftable;
        return this;
    }

    /** Loads that may be interrupted. */
    public NodeProblemBuilder interruptible(List<InterruptibleLoad> interruptible) {
        this.interruptible = interruptible;
        return this;
    }

    /** Thermal generators. */
    public NodeProblemBuilder thermal(List<ThermalUnit> thermal) {
        this.thermal = thermal;
        return this;
    }

    /** Heat demands that the thermal generators serve: none or one. */
    public NodeProblemBuilder heat(List<HeatSystem> heat) {
        this.heat = heat;
        return this;
    }

    /** Limits on energies added up over months or years. */
    public NodeProblemBuilder limits(List<EnergyLimit> limits) {
        this.limits = limits;
        return this;
    }

    /** The node. */
    public NodeProblem build() {
        return new NodeProblem(
                id,
                demand,
                sources,
                grid,
                importPrice,
                exportPrice,
                storage,
                demandCharge,
                shiftable,
                interruptible,
                thermal,
                heat,
                limits);
    }
}
