package io.greenpark.core.wind;

import io.greenpark.core.series.PowerSeries;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Output of one wind farm on the scenario's axis, with the steps on the way to it; immutable. */
public final class WindOutput {

    private final PowerSeries availableMw;
    private final Map<String, double[]> columns;
    private final Map<String, Double> facts;

    /** @param columns made for this output and changed by nobody else */
    WindOutput(PowerSeries availableMw, Map<String, double[]> columns, Map<String, Double> facts) {
        this.availableMw = availableMw;
        this.columns = columns;
        this.facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    /** Power at the farm's meter before any curtailment by dispatch; never negative [MW]. */
    public PowerSeries availableMw() {
        return availableMw;
    }

    /** Copies of the columns {@code hubSpeedMPerS, airDensityKgPerM3, grossMw, availableMw} by header, in this order. */
    public Map<String, double[]> columns() {
        Map<String, double[]> copies = new LinkedHashMap<>();
        columns.forEach((header, values) -> copies.put(header, values.clone()));
        return copies;
    }

    /**
     * Figures of the whole axis by id, with the unit in the name.
     *
     * <p>{@code measuredHeightM} is the height of the station's speeds, the lower one if the hub stands between two, {@code
     * upperMeasuredHeightM} the other one, left out if there is none. {@code speedScaleFactor} is the factor on the speeds, {@code
     * shearFactor} that from {@code measuredHeightM} to hub height. {@code grossMwh} less the five {@code …LossMwh} is {@code
     * netMwh}; {@code lossFraction} is their share of gross. {@code capacityFactor} and {@code fullLoadHours} are net of losses and refer to the axis, be it a year or not.
     */
    public Map<String, Double> facts() {
        return facts;
    }
}
