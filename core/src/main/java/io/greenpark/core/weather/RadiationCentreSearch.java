package io.greenpark.core.weather;

import io.greenpark.core.sun.SunPath;
import io.greenpark.core.weather.RadiationCentre.Basis;
import java.util.EnumMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the instant of the Sun within the intervals of a file, docs/model.md eq. (WEA-1) and (WEA-2).
 *
 * <p>Candidates stand a quarter of an interval apart, up to one and a half intervals from the start. Within a day the
 * cosine of the zenith angle is a constant and a first harmonic, so its values now, in 6 hours and in 12 hours give it at
 * every candidate; the drift of the declination moves the result by less than a minute.
 */
final class RadiationCentreSearch {

    private static final int CANDIDATES_EACH_WAY = 6;
    private static final int CANDIDATES_PER_STEP = 4;

    private final SunPath sunAtStart;
    private final double[] constant;
    private final double[] cosine;
    private final double[] sine;
    private final double[] ghi;
    private final double @Nullable [] dni;
    private final double @Nullable [] dhi;

    private RadiationCentreSearch(SunPath sunAtStart, EnumMap<WeatherVariable, double[]> columns) {
        this.sunAtStart = sunAtStart;
        ghi = columns.get(WeatherVariable.GHI_W_PER_M2);
        dni = columns.get(WeatherVariable.DNI_W_PER_M2);
        dhi = columns.get(WeatherVariable.DHI_W_PER_M2);
        int n = sunAtStart.steps();
        double[] now = new double[n];
        for (int k = 0; k < n; k++) {
            now[k] = Math.cos(Math.toRadians(sunAtStart.zenithDeg(k)));
        }
        int sixHours = 6 * sunAtStart.axis().stepsPerHour();
        constant = new double[n];
        cosine = new double[n];
        sine = new double[n];
        for (int k = 0; k < n; k++) {
            constant[k] = 0.5 * (now[k] + now[(k + 2 * sixHours) % n]);
            cosine[k] = now[k] - constant[k];
            sine[k] = now[(k + sixHours) % n] - constant[k];
        }
    }

    /**
     * Looks at global irradiance and, where both are there, at the components.
     *
     * @param sunAtStart the Sun at the start of the intervals
     * @param columns radiation of a file, NaN where a value is missing
     * @param statedMinutes instant stated by the format or the user [min]; {@code null} if there is none
     */
    static RadiationCentre search(
            SunPath sunAtStart, EnumMap<WeatherVariable, double[]> columns, @Nullable Double statedMinutes) {
        if (!columns.containsKey(WeatherVariable.GHI_W_PER_M2)) {
            return withoutGlobal(sunAtStart, statedMinutes);
        }
        RadiationCentreSearch search = new RadiationCentreSearch(sunAtStart, columns);
        double minutesPerCandidate = sunAtStart.axis().step().toMinutes() / (double) CANDIDATES_PER_STEP;
        double bestCorrelation = Double.NEGATIVE_INFINITY;
        double correlationMinutes = Double.NaN;
        Closure bestClosure = Closure.NONE;
        double bestRmsWPerM2 = Double.POSITIVE_INFINITY;
        double closureMinutes = Double.NaN;
        for (int j = -CANDIDATES_EACH_WAY; j <= CANDIDATES_EACH_WAY; j++) {
            double minutes = j * minutesPerCandidate;
            double[] cosZenith = search.cosZenith(minutes);
            double correlation = search.correlation(cosZenith);
            if (correlation > bestCorrelation) {
                bestCorrelation = correlation;
                correlationMinutes = minutes;
            }
            Closure closure = search.closure(cosZenith);
            if (closure.rmsWPerM2() < bestRmsWPerM2) {
                bestRmsWPerM2 = closure.rmsWPerM2();
                bestClosure = closure;
                closureMinutes = minutes;
            }
        }
        boolean closes = bestClosure.consistent();
        Basis basis = statedMinutes != null ? Basis.STATED : closes ? Basis.CLOSURE : Basis.CORRELATION;
        double detectedMinutes = closes ? closureMinutes : correlationMinutes;
        return new RadiationCentre(
                statedMinutes != null ? statedMinutes : detectedMinutes,
                basis,
                correlationMinutes,
                bestCorrelation,
                closureMinutes,
                bestClosure.rmsWPerM2());
    }

    private static RadiationCentre withoutGlobal(SunPath sunAtStart, @Nullable Double statedMinutes) {
        double none = Double.NaN;
        return statedMinutes != null
                ? new RadiationCentre(statedMinutes, Basis.STATED, none, none, none, none)
                : new RadiationCentre(30.0 * sunAtStart.axis().stepHours(), Basis.ASSUMED, none, none, none, none);
    }

    private double[] cosZenith(double minutes) {
        double turned = 2.0 * Math.PI * minutes / (24.0 * 60.0);
        double cos = Math.cos(turned);
        double sin = Math.sin(turned);
        double[] values = new double[constant.length];
        for (int k = 0; k < values.length; k++) {
            values[k] = Math.max(0.0, constant[k] + cos * cosine[k] + sin * sine[k]);
        }
        return values;
    }

    /** Pearson's correlation over the steps in which GHI is known. */
    private double correlation(double[] cosZenith) {
        int n = 0;
        double x = 0.0;
        double y = 0.0;
        double xx = 0.0;
        double yy = 0.0;
        double xy = 0.0;
        for (int k = 0; k < ghi.length; k++) {
            if (!Double.isNaN(ghi[k])) {
                n++;
                x += ghi[k];
                y += cosZenith[k];
                xx += ghi[k] * ghi[k];
                yy += cosZenith[k] * cosZenith[k];
                xy += ghi[k] * cosZenith[k];
            }
        }
        double correlation = (n * xy - x * y) / Math.sqrt((n * xx - x * x) * (n * yy - y * y));
        return Double.isNaN(correlation) ? 0.0 : correlation;
    }

    private Closure closure(double[] cosZenith) {
        return dni == null || dhi == null ? Closure.NONE : Closure.of(ghi, dni, dhi, cosZenith);
    }
}
