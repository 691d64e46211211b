package io.greenpark.core.weather;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import io.greenpark.core.time.TimeAxis;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A weather year as a file gives it: NaN where a value is missing, nothing checked, nothing filled, nothing clipped;
 * immutable. {@link WeatherQuality#check} turns it into {@link Weather}.
 */
public final class RawWeather {

    private final Site site;
    private final TimeAxis axis;
    private final @Nullable Double statedRadiationMinutes;
    private final double windHeightM;
    private final EnumMap<WeatherVariable, double[]> columns = new EnumMap<>(WeatherVariable.class);
    private final WindProfile otherWind;

    /** A year with wind at one height; see the constructor with more. */
    public RawWeather(
            Site site,
            TimeAxis axis,
            @Nullable Double statedRadiationMinutes,
            double windHeightM,
            Map<WeatherVariable, double[]> columns) {
        this(site, axis, statedRadiationMinutes, windHeightM, columns, WindProfile.NONE);
    }

    /**
     * @param site where the weather was measured
     * @param axis time axis of the columns: one year without February 29
     * @param statedRadiationMinutes instant of the Sun within each interval as the format or the user states it [min after
     *     its start]; {@code null} if it is to be detected
     * @param windHeightM height of the wind speed among the columns above ground [m]
     * @param columns one value per step, NaN where it is missing
     * @param otherWind wind speeds at further heights, NaN where one is missing
     * @throws InvalidValueException if the axis is not a whole year or a length differs from it
     */
    public RawWeather(
            Site site,
            TimeAxis axis,
            @Nullable Double statedRadiationMinutes,
            double windHeightM,
            Map<WeatherVariable, double[]> columns,
            WindProfile otherWind) {
        ModelYear.require(axis);
        Require.positive("windHeightM", windHeightM);
        if (statedRadiationMinutes != null) {
            Require.within("radiationMinutesAfterStart", statedRadiationMinutes, -90.0, 90.0);
        }
        this.site = site;
        this.axis = axis;
        this.statedRadiationMinutes = statedRadiationMinutes;
        this.windHeightM = windHeightM;
        this.otherWind = otherWind;
        columns.forEach((variable, values) -> {
            if (values.length != axis.steps()) {
                throw new InvalidValueException(
                        variable.key(),
                        "must have one value per step (%d)".formatted(axis.steps()),
                        values.length + " values");
            }
            this.columns.put(variable, values.clone());
        });
    }

    /** Where the weather was measured. */
    public Site site() {
        return site;
    }

    /** Time axis of all columns. */
    public TimeAxis axis() {
        return axis;
    }

    /** Instant of the Sun within each interval as stated [min after its start]; {@code null} if it is to be detected. */
    public @Nullable Double statedRadiationMinutes() {
        return statedRadiationMinutes;
    }

    /** Height of the wind speed above ground [m]. */
    public double windHeightM() {
        return windHeightM;
    }

    /** Wind speeds at heights other than {@link #windHeightM}, NaN where one is missing; none for most files. */
    public WindProfile otherWind() {
        return otherWind;
    }

    /** The columns of the file, also those in which every value is missing. */
    public Set<WeatherVariable> variables() {
        return Set.copyOf(columns.keySet());
    }

    /** Copy of the values of {@code variable}, one per step, NaN where one is missing. */
    public double[] values(WeatherVariable variable) {
        double[] values = columns.get(variable);
        if (values == null) {
            throw new IllegalStateException("the file has no " + variable.key());
        }
        return values.clone();
    }

    /**
     * Gaps that are too long to be filled, {@link WeatherQuality#MAX_GAP_HOURS}, in the columns that a study cannot do
     * without once they are there; in order of the columns and steps.
     */
    public List<WeatherGap> gapsTooLong() {
        List<WeatherGap> tooLong = new ArrayList<>();
        columns.forEach((variable, values) -> {
            if (GapFill.mustBeWhole(variable)) {
                for (WeatherGap gap : WeatherGap.in(variable, values)) {
                    if (gap.steps() < axis.steps() && GapFill.tooLong(gap, axis)) {
                        tooLong.add(gap);
                    }
                }
            }
        });
        return tooLong;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RawWeather that
                && site.equals(that.site)
                && axis.equals(that.axis)
                && windHeightM == that.windHeightM
                && otherWind.equals(that.otherWind)
                && Objects.equals(statedRadiationMinutes, that.statedRadiationMinutes)
                && columns.keySet().equals(that.columns.keySet())
                && columns.keySet().stream().allMatch(v -> Arrays.equals(columns.get(v), that.columns.get(v)));
    }

    @Override
    public int hashCode() {
        return 31 * site.hashCode() + axis.hashCode();
    }
}
