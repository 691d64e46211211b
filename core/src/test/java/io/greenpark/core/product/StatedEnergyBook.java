package io.greenpark.core.product;

import io.greenpark.core.series.SummedColumn;
import io.greenpark.core.time.TimeAxis;
import java.util.Map;
import java.util.stream.Collectors;

/** An energy book of stated values. */
final class StatedEnergyBook {

    private StatedEnergyBook() {}

    static EnergyBook of(
            TimeAxis axis,
            Map<EnergyFlow, double[]> flows,
            Map<ElectricityMethod, double[]> gridTco2PerMwh,
            double ownTco2ePerMwh) {
        return new EnergyBook(axis, columns(flows), columns(gridTco2PerMwh), ownTco2ePerMwh);
    }

    private static <K> Map<K, SummedColumn> columns(Map<K, double[]> values) {
        return values.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, of -> new SummedColumn(of.getValue())));
    }
}
