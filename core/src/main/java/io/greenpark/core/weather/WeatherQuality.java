package io.greenpark.core.weather;

import static io.greenpark.core.weather.WeatherVariable.ALBEDO_FRACTION;
import static io.greenpark.core.weather.WeatherVariable.DEW_POINT_C;
import static io.greenpark.core.weather.WeatherVariable.DHI_W_PER_M2;
import static io.greenpark.core.weather.WeatherVariable.DNI_W_PER_M2;
import static io.greenpark.core.weather.WeatherVariable.DRY_BULB_C;
import static io.greenpark.core.weather.WeatherVariable.GHI_W_PER_M2;
import static io.greenpark.core.weather.WeatherVariable.PRESSURE_PA;
import static io.greenpark.core.weather.WeatherVariable.RELATIVE_HUMIDITY_FRACTION;
import static io.greenpark.core.weather.WeatherVariable.SNOW_DEPTH_CM;
import static io.greenpark.core.weather.WeatherVariable.WIND_SPEED_M_PER_S;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.sun.AirMass;
import io.greenpark.core.sun.SunPath;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns a weather year as read into one that a study can rest on, and says what it has found and changed; docs/model.md,
 * sections 3.2 and 3.3.
 */
public final class WeatherQuality {

    /** Longest gap that is filled [h]. */
    public static final double MAX_GAP_HOURS = 6.0;

    private static final Set<WeatherVariable> RADIATION = EnumSet.of(GHI_W_PER_M2, DNI_W_PER_M2, DHI_W_PER_M2);

    /** A depth of snow that is zero all the year says the same as no observation of snow. */
    private static final Set<WeatherVariable> NEVER_ZERO_ALL_YEAR =
            EnumSet.of(GHI_W_PER_M2, DNI_W_PER_M2, DHI_W_PER_M2, WIND_SPEED_M_PER_S, SNOW_DEPTH_CM, ALBEDO_FRACTION);

    private final RawWeather raw;
    private final EnumMap<WeatherVariable, double[]> columns = new EnumMap<>(WeatherVariable.class);
    private final QualityLog log = new QualityLog();

    private WeatherQuality(RawWeather raw) {
        this.raw = raw;
        for (WeatherVariable variable : raw.variables()) {
            columns.put(variable, raw.values(variable));
        }
    }

    /**
     * Checks {@code raw}, fills short gaps, clips what cannot be, and splits inconsistent radiation again.
     *
     * @throws InvalidValueException if a gap is longer than {@link #MAX_GAP_HOURS}, see {@link RawWeather#gapsTooLong()}
     */
    public static CheckedWeather check(RawWeather raw) {
        List<WeatherGap> tooLong = raw.gapsTooLong();
        if (!tooLong.isEmpty()) {
            WeatherGap gap = tooLong.get(0);
            throw new InvalidValueException(
                    gap.variable().key() + "[" + gap.firstStep() + "]",
                    "must not be missing for more than %s h in a row".formatted(MAX_GAP_HOURS),
                    "missing for %s h".formatted(gap.steps() * raw.axis().stepHours()));
        }
        return new WeatherQuality(raw).check();
    }

    private CheckedWeather check() {
        removeImplausible();
        columns.values().removeIf(values -> Arrays.stream(values).allMatch(Double::isNaN));
        fillGaps();
        removeZeroColumns();
        completeAir();
        RadiationCentre centre = findRadiationCentre();
        double minutes =
                centre != null ? centre.minutesAfterStart() : 30.0 * raw.axis().stepHours();
        Closure closure = centre != null ? RadiationChecks.run(sun(minutes), columns, log) : Closure.NONE;
        WindProfile otherWind = columns.containsKey(WIND_SPEED_M_PER_S)
                ? OtherWindQuality.check(raw.otherWind(), raw.axis(), log)
                : WindProfile.NONE;
        Weather weather = new Weather(raw.site(), raw.axis(), minutes, raw.windHeightM(), columns, otherWind);
        return new CheckedWeather(weather, centre, closure, log.counts());
    }

    private void removeImplausible() {
        columns.forEach((variable, values) -> {
            log.add(variable.key() + "-out-of-range", removeImplausible(variable, values), "removed");
        });
    }

    /** Makes NaN of implausible values and counts them. */
    static int removeImplausible(WeatherVariable variable, double[] values) {
        int implausible = 0;
        for (int k = 0; k < values.length; k++) {
            if (!Double.isNaN(values[k]) && !variable.plausible(values[k])) {
                values[k] = Double.NaN;
                implausible++;
            }
        }
        return implausible;
    }

    private void fillGaps() {
        for (WeatherVariable variable : EnumSet.copyOf(columns.keySet())) {
            if (RADIATION.contains(variable)) {
                continue;
            }
            List<WeatherGap> gaps = WeatherGap.in(variable, columns.get(variable));
            int missing = gaps.stream().mapToInt(WeatherGap::steps).sum();
            if (gaps.stream().anyMatch(gap -> GapFill.tooLong(gap, raw.axis()))) {
                columns.remove(variable);
                log.add(variable.key() + "-missing", missing, "left-out");
            } else {
                GapFill.interpolate(gaps, columns.get(variable));
                log.add(variable.key() + "-missing", missing, "filled");
            }
        }
    }

    /** Zero all the year is what files write where nothing was observed. */
    private void removeZeroColumns() {
        for (WeatherVariable variable : NEVER_ZERO_ALL_YEAR) {
            double[] values = columns.get(variable);
            if (values != null && Arrays.stream(values).allMatch(value -> value == 0.0)) {
                columns.remove(variable);
                log.add(variable.key() + "-zero-all-year", values.length, "left-out");
            }
        }
    }

    private void completeAir() {
        double[] humidity = columns.get(RELATIVE_HUMIDITY_FRACTION);
        if (humidity != null) {
            int above = 0;
            for (int k = 0; k < humidity.length; k++) {
                if (humidity[k] > 1.0) {
                    humidity[k] = 1.0;
                    above++;
                }
            }
            log.add("humidity-above-saturation", above, "clipped");
        }
        double[] dryBulbC = columns.get(DRY_BULB_C);
        double[] dewPointC = columns.get(DEW_POINT_C);
        if (dryBulbC != null && dewPointC == null && humidity != null) {
            columns.put(DEW_POINT_C, Humidity.dewPointsC(dryBulbC, humidity));
            log.add("dewPointC-missing", humidity.length, "derived");
        }
        if (dryBulbC != null && dewPointC != null && humidity == null) {
            columns.put(RELATIVE_HUMIDITY_FRACTION, Humidity.relativeFractions(dryBulbC, dewPointC));
            log.add("relativeHumidityFraction-missing", dewPointC.length, "derived");
        }
        if (!columns.containsKey(PRESSURE_PA)) {
            double[] pressurePa = new double[raw.axis().steps()];
            Arrays.fill(pressurePa, AirMass.standardPressurePa(raw.site().elevationM()));
            columns.put(PRESSURE_PA, pressurePa);
            log.add("pressurePa-missing", pressurePa.length, "standard-atmosphere");
        }
    }

    private @Nullable RadiationCentre findRadiationCentre() {
        boolean global = columns.containsKey(GHI_W_PER_M2);
        boolean components = columns.containsKey(DNI_W_PER_M2) && columns.containsKey(DHI_W_PER_M2);
        if (!global && !components) {
            return null;
        }
        RadiationCentre centre = RadiationCentreSearch.search(sun(0.0), columns, raw.statedRadiationMinutes());
        if (centre.doubtful()) {
            log.add("radiation-centre-doubtful", 1, "kept");
        }
        return centre;
    }

    private SunPath sun(double minutesAfterStart) {
        Site site = raw.site();
        return SunPath.of(site.latitudeDeg(), site.longitudeDeg(), site.elevationM(), raw.axis(), minutesAfterStart);
    }
}
