package io.greenpark.core.result;

import io.greenpark.core.series.OnDemand;
import io.greenpark.core.time.TimeAxis;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Detail of one wind or solar asset: named hourly columns and what was applied to its resource. */
public final class AssetSeries {

    private final String asset;
    private final Kind kind;
    private final TimeAxis axis;
    private final OnDemand<Map<String, double[]>> columns;
    private final Map<String, Double> facts;
    private final List<SpeedClass> speeds;

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
        this(asset, kind, axis, columns, facts, speeds(axis, columns));
    }

    /**
     * A solar plant whose columns are worked out when they are asked for.
     *
     * @param asset asset id within its node
     * @param axis time axis
     * @param columns gives values by header, in the order of the file, which nobody else holds
     * @param facts yearly figures by id
     */
    public static AssetSeries ofSolar(
            String asset, TimeAxis axis, Supplier<Map<String, double[]>> columns, Map<String, Double> facts) {
        return new AssetSeries(asset, Kind.SOLAR, axis, new OnDemand<>(columns), facts, List.of());
    }

    /**
     * A plant whose columns may have been left out.
     *
     * @param asset asset id within its node
     * @param kind wind or solar
     * @param axis time axis
     * @param columns values by header, or none
     * @param facts yearly figures by id
     * @param speeds what a wind farm delivers by speed of the wind; empty for others
     */
    public AssetSeries(
            String asset,
            Kind kind,
            TimeAxis axis,
            Map<String, double[]> columns,
            Map<String, Double> facts,
            List<SpeedClass> speeds) {
        this(asset, kind, axis, known(columns), facts, speeds);
    }

    private AssetSeries(
            String asset,
            Kind kind,
            TimeAxis axis,
            OnDemand<Map<String, double[]>> columns,
            Map<String, Double> facts,
            List<SpeedClass> speeds) {
        this.asset = asset;
        this.kind = kind;
        this.axis = axis;
        this.columns = columns;
        this.facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        this.speeds = List.copyOf(speeds);
    }

    private static OnDemand<Map<String, double[]>> known(Map<String, double[]> columns) {
        Map<String, double[]> copy = new LinkedHashMap<>();
        columns.forEach((header, values) -> copy.put(header, values.clone()));
        return new OnDemand<>(() -> copy);
    }

    private static List<SpeedClass> speeds(TimeAxis axis, Map<String, double[]> columns) {
        double[] speedMPerS = columns.get("hubSpeedMPerS");
        double[] availableMw = columns.get("availableMw");
        return speedMPerS == null || availableMw == null
                ? List.of()
                : SpeedClass.of(speedMPerS, availableMw, axis.stepHours());
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
        return List.copyOf(new ArrayList<>(columns.get().keySet()));
    }

    /** Copy of a column. */
    public double[] values(String header) {
        return columns.get().get(header).clone();
    }

    /** What a wind farm delivers by speed of the wind at its hubs; empty for others. */
    public List<SpeedClass> speeds() {
        return speeds;
    }

    /** Yearly figures by id. */
    public Map<String, Double> facts() {
        return facts;
    }
}
