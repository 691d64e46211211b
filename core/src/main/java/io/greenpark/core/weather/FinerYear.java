package io.greenpark.core.weather;

import static io.greenpark.core.weather.WeatherVariable.DHI_W_PER_M2;
import static io.greenpark.core.weather.WeatherVariable.DNI_W_PER_M2;
import static io.greenpark.core.weather.WeatherVariable.GHI_W_PER_M2;

import io.greenpark.core.series.Resampling;
import io.greenpark.core.sun.SunPath;
import io.greenpark.core.time.TimeAxis;
import java.util.EnumMap;

/**
 * Divides the intervals of a weather year into equal parts and keeps the mean of each, docs/model.md eq. (WEA-8) to
 * (WEA-10).
 */
final class FinerYear {

    private final Weather year;
    private final int parts;
    private final SunPath sun;

    private FinerYear(Weather year, int parts) {
        this.year = year;
        this.parts = parts;
        TimeAxis axis = year.axis();
        TimeAxis finer = ModelYear.axis(axis.step().dividedBy(parts), axis.offset());
        Site site = year.site();
        sun = SunPath.of(
                site.latitudeDeg(), site.longitudeDeg(), site.elevationM(), finer, radiationMinutes(year, finer));
    }

    /** Instant of the Sun in the finer intervals: those of an interval stay around the interval's own. */
    private static double radiationMinutes(Weather year, TimeAxis finer) {
        double halfMinutes = 30.0 * year.axis().stepHours();
        double halfFinerMinutes = 30.0 * finer.stepHours();
        return halfFinerMinutes + year.radiationMinutesAfterStart() - halfMinutes;
    }

    static Weather of(Weather year, int parts) {
        return new FinerYear(year, parts).weather();
    }

    private Weather weather() {
        EnumMap<WeatherVariable, double[]> columns = new EnumMap<>(WeatherVariable.class);
        for (WeatherVariable variable : year.variables()) {
            switch (variable) {
                case DRY_BULB_C, DEW_POINT_C, PRESSURE_PA ->
                    columns.put(
                            variable,
                            interpolate(year.values(variable), Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY));
                case WIND_SPEED_M_PER_S, SNOW_DEPTH_CM ->
                    columns.put(variable, interpolate(year.values(variable), 0.0, Double.POSITIVE_INFINITY));
                case RELATIVE_HUMIDITY_FRACTION, ALBEDO_FRACTION ->
                    columns.put(variable, interpolate(year.values(variable), 0.0, 1.0));
                case WIND_DIRECTION_DEG, GHI_W_PER_M2, DNI_W_PER_M2, DHI_W_PER_M2, RAIN_MM_PER_H ->
                    columns.put(variable, Resampling.MEAN.onto(year.values(variable), year.axis(), sun.axis()));
            }
        }
        if (columns.containsKey(GHI_W_PER_M2)) {
            shapeRadiation(columns);
        }
        return new Weather(
                year.site(),
                sun.axis(),
                radiationMinutes(year, sun.axis()),
                year.windHeightM(),
                columns,
                year.otherWind().map(speeds -> interpolate(speeds, 0.0, Double.POSITIVE_INFINITY)));
    }

    private double[] interpolate(double[] values, double low, double high) {
        double[] finer = linear(values);
        for (int k = 0; k < values.length; k++) {
            MeanKeeping.restore(finer, k * parts, parts, values[k], low, high);
        }
        return finer;
    }

    /** Straight lines between the middles of the intervals, the year as a ring. */
    private double[] linear(double[] values) {
        int n = values.length;
        double[] finer = new double[n * parts];
        for (int k = 0; k < n; k++) {
            double fall = values[k] - values[k == 0 ? n - 1 : k - 1];
            double rise = values[k == n - 1 ? 0 : k + 1] - values[k];
            for (int j = 0; j < parts; j++) {
                double fromMiddle = (j + 0.5) / parts - 0.5;
                finer[k * parts + j] = values[k] + fromMiddle * (fromMiddle < 0.0 ? fall : rise);
            }
        }
        return finer;
    }

    /** GHI follows the clear sky, DHI follows GHI, DNI follows GHI over cos z; each keeps its own means. */
    private void shapeRadiation(EnumMap<WeatherVariable, double[]> columns) {
        double[] global = globalShape(year.values(GHI_W_PER_M2));
        double[] beam = new double[global.length];
        for (int i = 0; i < beam.length; i++) {
            beam[i] = sun.apparentZenithDeg(i) < 90.0 ? global[i] / sun.up(i) : 0.0;
        }
        columns.put(GHI_W_PER_M2, scaled(global, GHI_W_PER_M2));
        columns.computeIfPresent(DHI_W_PER_M2, (variable, values) -> scaled(global, variable));
        columns.computeIfPresent(DNI_W_PER_M2, (variable, values) -> scaled(beam, variable));
    }

    /** Clear sky of every part times the clear-sky index interpolated between the intervals. */
    private double[] globalShape(double[] ghi) {
        double[] clear = new double[ghi.length * parts];
        double[] index = new double[ghi.length];
        for (int k = 0; k < ghi.length; k++) {
            double sum = 0.0;
            for (int j = 0; j < parts; j++) {
                clear[k * parts + j] = sun.clearSkyWPerM2(k * parts + j);
                sum += clear[k * parts + j];
            }
            index[k] = sum > 0.0 ? ghi[k] * parts / sum : Double.NaN;
        }
        GapFill.interpolate(WeatherGap.in(GHI_W_PER_M2, index, value -> !Double.isNaN(value)), index);
        double[] shape = linear(index);
        for (int i = 0; i < shape.length; i++) {
            shape[i] = Math.max(0.0, shape[i]) * clear[i];
        }
        return shape;
    }

    /** The shape, scaled in every interval to the mean of {@code variable}; level where the shape is zero throughout. */
    private double[] scaled(double[] shape, WeatherVariable variable) {
        double[] values = year.values(variable);
        double[] finer = new double[shape.length];
        for (int k = 0; k < values.length; k++) {
            double sum = 0.0;
            for (int j = 0; j < parts; j++) {
                sum += shape[k * parts + j];
            }
            for (int j = 0; j < parts; j++) {
                int i = k * parts + j;
                finer[i] = sum > 0.0 ? shape[i] * (values[k] * parts / sum) : values[k];
            }
        }
        return finer;
    }
}
