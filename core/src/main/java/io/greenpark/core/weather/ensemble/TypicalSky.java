package io.greenpark.core.weather.ensemble;

import static io.greenpark.core.weather.WeatherVariable.DHI_W_PER_M2;
import static io.greenpark.core.weather.WeatherVariable.DNI_W_PER_M2;
import static io.greenpark.core.weather.WeatherVariable.GHI_W_PER_M2;

import io.greenpark.core.sun.Splitting;
import io.greenpark.core.sun.SunPath;
import io.greenpark.core.weather.ModelYear;
import io.greenpark.core.weather.Site;
import io.greenpark.core.weather.Weather;
import io.greenpark.core.weather.WeatherVariable;
import java.util.Map;

/**
 * Radiation of a typical year without its Sun, from which the radiation of other years is made, docs/model.md eq. (WEA-30)
 * and (WEA-31).
 */
final class TypicalSky {

    /**
     * Clear-sky irradiance below which a step has no index of its own: within half an hour of sunrise the mean of an hour
     * says nothing about the instant in its middle [W/m2].
     */
    private static final double MIN_CLEAR_W_PER_M2 = 20.0;

    /** Each pass hands what the clear sky cuts off to the steps below it; what is left falls by nine tenths. */
    private static final int PASSES = 6;

    private final SunPath sun;
    private final int stepsPerDay;
    private final boolean split;
    private final double[] ghiWPerM2;
    private final double[] dniWPerM2;
    private final double[] dhiWPerM2;
    private final double[] clearWPerM2;

    /** Global irradiance over that of a clear sky; near sunrise and sunset that of the nearest step by day. */
    private final double[] index;

    private TypicalSky(Weather weather) {
        Site site = weather.site();
        sun = SunPath.of(
                site.latitudeDeg(),
                site.longitudeDeg(),
                site.elevationM(),
                weather.axis(),
                weather.radiationMinutesAfterStart());
        int steps = weather.axis().steps();
        stepsPerDay = steps / ModelYear.DAYS;
        split = weather.has(DNI_W_PER_M2) && weather.has(DHI_W_PER_M2);
        ghiWPerM2 = weather.values(GHI_W_PER_M2);
        dniWPerM2 = split ? weather.values(DNI_W_PER_M2) : new double[steps];
        dhiWPerM2 = split ? weather.values(DHI_W_PER_M2) : new double[steps];
        clearWPerM2 = new double[steps];
        index = new double[steps];
        for (int k = 0; k < steps; k++) {
            clearWPerM2[k] = sun.clearSkyWPerM2(k);
            index[k] = clearWPerM2[k] >= MIN_CLEAR_W_PER_M2 ? ghiWPerM2[k] / clearWPerM2[k] : Double.NaN;
        }
        for (int first = 0; first < steps; first += stepsPerDay) {
            spreadOverDay(first);
        }
    }

    static TypicalSky of(Weather weather) {
        return new TypicalSky(weather);
    }

    /** Gives the steps before the first and after the last index of a day that index; 1 to a day without any. */
    private void spreadOverDay(int first) {
        double last = Double.NaN;
        for (int k = first; k < first + stepsPerDay; k++) {
            last = Double.isNaN(index[k]) ? last : index[k];
            index[k] = last;
        }
        double next = Double.isNaN(last) ? 1.0 : last;
        for (int k = first + stepsPerDay - 1; k >= first; k--) {
            next = Double.isNaN(index[k]) ? next : index[k];
            index[k] = next;
        }
    }

    /**
     * Puts the radiation of another year into {@code columns}.
     *
     * @param sourceDays for every day the day of the typical year that stands for it
     * @param factor factor on the global irradiation of the year [1]
     * @param maxIndex clear-sky index above which nothing is lifted [1]
     */
    void resample(int[] sourceDays, double factor, double maxIndex, Map<WeatherVariable, double[]> columns) {
        int[] source = Days.steps(sourceDays, stepsPerDay);
        double[] ghi = global(source, factor, maxIndex);
        if (split) {
            double[] dni = new double[ghi.length];
            double[] dhi = new double[ghi.length];
            for (int k = 0; k < ghi.length; k++) {
                if (source[k] == k && ghi[k] == ghiWPerM2[k]) {
                    dni[k] = dniWPerM2[k];
                    dhi[k] = dhiWPerM2[k];
                } else {
                    split(k, diffuseFraction(source[k]), ghi, dni, dhi);
                }
            }
            columns.put(DNI_W_PER_M2, dni);
            columns.put(DHI_W_PER_M2, dhi);
        }
        columns.put(GHI_W_PER_M2, ghi);
    }

    private double[] global(int[] source, double factor, double maxIndex) {
        double[] moved = new double[source.length];
        double sum = 0.0;
        for (int k = 0; k < moved.length; k++) {
            moved[k] = source[k] == k ? ghiWPerM2[k] : Math.min(index[source[k]], maxIndex) * clearWPerM2[k];
            sum += moved[k];
        }
        double[] ghi = moved.clone();
        double multiple = factor;
        for (int pass = 0; pass < PASSES && factor != 1.0; pass++) {
            double reached = 0.0;
            for (int k = 0; k < ghi.length; k++) {
                double limit = Math.max(moved[k], maxIndex * clearWPerM2[k]);
                ghi[k] = Math.min(multiple * moved[k], limit);
                reached += ghi[k];
            }
            multiple *= reached > 0.0 ? factor * sum / reached : 1.0;
        }
        return ghi;
    }

    private double diffuseFraction(int k) {
        double total = dniWPerM2[k] * Math.max(0.0, sun.up(k)) + dhiWPerM2[k];
        return total > 0.0 ? dhiWPerM2[k] / total : 1.0;
    }

    /** Splits the global irradiance of a step so that the components close, the direct one at most that of a clear sky. */
    private void split(int k, double diffuseFraction, double[] ghi, double[] dni, double[] dhi) {
        double global = ghi[k];
        if (global > 0.0 && sun.apparentZenithDeg(k) < Splitting.MAX_ZENITH_DEG) {
            dni[k] = Math.min((1.0 - diffuseFraction) * global / sun.up(k), sun.clearBeamWPerM2(k));
        }
        dhi[k] = global - dni[k] * Math.max(0.0, sun.up(k));
    }
}
