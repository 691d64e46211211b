package io.greenpark.core.weather;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import io.greenpark.core.time.TimeAxis;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * Weather of one site on a time axis: interval means, one array per variable; immutable.
 *
 * <p>The Sun belongs to the instant {@code interval start + radiationMinutesAfterStart}: 30 for hourly files that keep
 * the EPW rule and for synthesised years, another number where a file is shifted (docs/model.md, Weather).
 */
public final class Weather {

    private final Site site;
    private final TimeAxis axis;
    private final double radiationMinutesAfterStart;
    private final double windHeightM;
    private final Map<WeatherVariable, double[]> columns;
    private final WindProfile otherWind;

    /** Zero until it is asked for: a year of weather is looked up many times in a study. */
    private int hash;

    /** Weather with wind at one height; see the constructor with more. */
    public Weather(
            Site site,
            TimeAxis axis,
            double radiationMinutesAfterStart,
            double windHeightM,
            Map<WeatherVariable, double[]> columns) {
        this(site, axis, radiationMinutesAfterStart, windHeightM, columns, WindProfile.NONE);
    }

    /**
     * @param site where the weather was measured or is meant for
     * @param axis time axis of the columns
     * @param radiationMinutesAfterStart instant of the Sun within each interval [min after its start]
     * @param windHeightM height of the wind speed among the columns above ground [m]
     * @param columns one value per step; a variable that is not known is left out
     * @param otherWind wind speeds at further heights, where there is one among the columns
     * @throws InvalidValueException if a length differs from the axis or a value is not finite
     */
    public Weather(
            Site site,
            TimeAxis axis,
            double radiationMinutesAfterStart,
            double windHeightM,
            Map<WeatherVariable, double[]> columns,
            WindProfile otherWind) {
        Require.within("radiationMinutesAfterStart", radiationMinutesAfterStart, -90.0, 90.0);
        Require.positive("windHeightM", windHeightM);
        this.site = site;
        this.axis = axis;
        this.radiationMinutesAfterStart = radiationMinutesAfterStart;
        this.windHeightM = windHeightM;
        EnumMap<WeatherVariable, double[]> copies = new EnumMap<>(WeatherVariable.class);
        columns.forEach((variable, values) -> {
            requireOnePerStep(variable, values);
            copies.put(variable, values.clone());
        });
        this.columns = copies;
        this.otherWind = otherWind;
        requireOtherHeights();
    }

    private void requireOnePerStep(WeatherVariable variable, double[] values) {
        if (values.length != axis.steps()) {
            throw new InvalidValueException(
                    variable.name(),
                    "must have one value per step (%d)".formatted(axis.steps()),
                    values.length + " values");
        }
        Require.allFinite(variable.name(), values);
    }

    private void requireOtherHeights() {
        for (double heightM : otherWind.heightsM()) {
            if (heightM == windHeightM || !has(WeatherVariable.WIND_SPEED_M_PER_S)) {
                throw new InvalidValueException(
                        "otherWind", "must be at other heights than the wind of the columns", heightM + " m");
            }
            requireOnePerStep(WeatherVariable.WIND_SPEED_M_PER_S, otherWind.speedsMPerS(heightM));
        }
    }

    /** Where the weather was measured or is meant for. */
    public Site site() {
        return site;
    }

    /** Time axis of all columns. */
    public TimeAxis axis() {
        return axis;
    }

    /** Instant of the Sun within each interval [min after its start]. */
    public double radiationMinutesAfterStart() {
        return radiationMinutesAfterStart;
    }

    /** Height of the wind speed {@link WeatherVariable#WIND_SPEED_M_PER_S} above ground [m]. */
    public double windHeightM() {
        return windHeightM;
    }

    /** Wind speeds at heights other than {@link #windHeightM}; none for most weather. */
    public WindProfile otherWind() {
        return otherWind;
    }

    /** Wind speeds at all heights where they are known. */
    public WindProfile wind() {
        return has(WeatherVariable.WIND_SPEED_M_PER_S)
                ? otherWind.with(windHeightM, values(WeatherVariable.WIND_SPEED_M_PER_S))
                : otherWind;
    }

    /** The variables that are known. */
    public Set<WeatherVariable> variables() {
        return Set.copyOf(columns.keySet());
    }

    /** Whether {@code variable} is known. */
    public boolean has(WeatherVariable variable) {
        return columns.containsKey(variable);
    }

    /** Copy of the values of {@code variable}, one per step. */
    public double[] values(WeatherVariable variable) {
        double[] values = columns.get(variable);
        if (values == null) {
            throw new IllegalStateException("the weather has no " + variable);
        }
        return values.clone();
    }

    /** The same weather without some variables. */
    public Weather without(Set<WeatherVariable> variables) {
        Map<WeatherVariable, double[]> kept = new EnumMap<>(columns);
        kept.keySet().removeAll(variables);
        WindProfile keptWind = kept.containsKey(WeatherVariable.WIND_SPEED_M_PER_S) ? otherWind : WindProfile.NONE;
        return new Weather(site, axis, radiationMinutesAfterStart, windHeightM, kept, keptWind);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Weather that
                        && site.equals(that.site)
                        && axis.equals(that.axis)
                        && radiationMinutesAfterStart == that.radiationMinutesAfterStart
                        && windHeightM == that.windHeightM
                        && otherWind.equals(that.otherWind)
                        && columns.keySet().equals(that.columns.keySet())
                        && columns.keySet().stream().allMatch(v -> Arrays.equals(columns.get(v), that.columns.get(v)));
    }

    @Override
    public int hashCode() {
        int known = hash;
        if (known == 0) {
            known = 31 * site.hashCode() + axis.hashCode();
            for (double[] values : columns.values()) {
                known = 31 * known + Arrays.hashCode(values);
            }
            hash = known;
        }
        return known;
    }
}
