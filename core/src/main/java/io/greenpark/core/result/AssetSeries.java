package io.greenpark.core.result;

import io.greenpark.core.time.TimeAxis;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Detail of one wind or solar asset: named hourly columns and what was applied to its resource. */
public final class AssetSeries {

    private final String asset;
    private final Kind kind;
    private final TimeAxis axis;
    private final Map<String, double[]> columns = new LinkedHashMap<>();
    private final Map<String, Double> facts;

    /** Kind of an asset. */
    public enum Kind {
        WIND,
        SOLAR
    }

    /**
     * @param asset asset id within its node
     * @param kind wind or solar
     * @param axis time axis
     * @param columns values by header, in the order of the file, e.g. {@code poaWPerM2}
     * @param facts yearly figures by id with the unit in the name, e.g. {@code speedScaleFactor}
     */
    public AssetSeries(
            String asset, Kind kind, TimeAxis axis, Map<String, double[]> columns, Map<String, Double> facts) {
        this.asset = asset;
        this.kind = kind;
        this.axis = axis;
        columns.forEach((header, values) -> this.columns.put(header, values.clone()));
        this.facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    /** Asset id within its node. */
    public String asset() {
        return asset;
    }

    /** Wind or solar. */
    public Kind kind() {
        return kind;
    }

    /** Time axis. */
    public TimeAxis axis() {
        return axis;
    }

    /** Headers in the order of the file. */
    public List<String> headers() {
        return List.copyOf(new ArrayList<>(columns.keySet()));
    }

    /** Copy of a column. */
    public double[] values(String header) {
        return columns.get(header).clone();
    }

    /** Yearly figures by id. */
    public Map<String, Double> facts() {
        return facts;
    }
}
