package io.greenpark.core.product;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.series.SummedColumn;
import io.greenpark.core.time.TimeAxis;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Energy of a park and factors of its grid, step by step, from which the factors of its products are taken. */
public final class EnergyBook {

    private final TimeAxis axis;
    private final Map<EnergyFlow, SummedColumn> flows = new EnumMap<>(EnergyFlow.class);
    private final Map<ElectricityMethod, SummedColumn> gridTco2PerMwh = new EnumMap<>(ElectricityMethod.class);
    private final double ownTco2ePerMwh;
    private final Map<GridEnergy, Double> gridTco2 = new ConcurrentHashMap<>();

    private record GridEnergy(ElectricityMethod method, int from, int to) {}

    /**
     * @param axis time axis
     * @param flows a value per step for every flow
     * @param gridTco2PerMwh factor of the electricity from the grid per step, by method; a method that is not known is left out
     * @param ownTco2ePerMwh life cycle of the renewable energy that is used [tCO2e/MWh]
     */
    public EnergyBook(
            TimeAxis axis,
            Map<EnergyFlow, SummedColumn> flows,
            Map<ElectricityMethod, SummedColumn> gridTco2PerMwh,
            double ownTco2ePerMwh) {
        this.axis = axis;
        this.ownTco2ePerMwh = ownTco2ePerMwh;
        flows.forEach((flow, values) -> this.flows.put(flow, perStep(flow, values)));
        gridTco2PerMwh.forEach((method, values) -> this.gridTco2PerMwh.put(method, perStep(method, values)));
        if (flows.size() != EnergyFlow.values().length) {
            throw new InvalidValueException("flows", "must hold every flow", flows.keySet());
        }
    }

    private SummedColumn perStep(Enum<?> key, SummedColumn values) {
        if (values.steps() != axis.steps()) {
            throw new InvalidValueException(key.name(), "must have a value per step", values.steps());
        }
        return values;
    }

    /** Time axis. */
    TimeAxis axis() {
        return axis;
    }

    /** The methods whose factors are known, in their order. */
    Set<ElectricityMethod> methods() {
        return gridTco2PerMwh.keySet();
    }

    /** Life cycle of the renewable energy that is used [tCO2e/MWh]. */
    double ownTco2ePerMwh() {
        return ownTco2ePerMwh;
    }

    /** Sum of a flow over {@code period}. */
    double sum(EnergyFlow flow, Period period) {
        return flows.get(flow).sum(period.firstStep(), period.endStep());
    }

    /** Emissions of the grid energy at the factor of {@code method} [tCO2]. */
    double gridTco2(ElectricityMethod method, Period period) {
        return gridTco2.computeIfAbsent(
                new GridEnergy(method, period.firstStep(), period.endStep()), energy -> flows.get(EnergyFlow.GRID_MWH)
                        .sumOfProducts(gridTco2PerMwh.get(method), energy.from, energy.to));
    }
}
