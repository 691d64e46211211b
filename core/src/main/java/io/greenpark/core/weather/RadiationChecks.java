package io.greenpark.core.weather;

import static io.greenpark.core.weather.WeatherVariable.DHI_W_PER_M2;
import static io.greenpark.core.weather.WeatherVariable.DNI_W_PER_M2;
import static io.greenpark.core.weather.WeatherVariable.GHI_W_PER_M2;

import io.greenpark.core.sun.SplitIrradiance;
import io.greenpark.core.sun.Splitting;
import io.greenpark.core.sun.SunPath;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;

/**
 * Checks and repairs the radiation of a year, docs/model.md, section 3.3 and eq. (WEA-5) to (WEA-7).
 *
 * <p>The rule in short: global irradiance is believed up to the limit that nature rarely passes; the components are believed
 * if they agree with it on the whole, and are split again from it if they do not. Single steps that disagree are counted and
 * kept.
 */
final class RadiationChecks {

    private final SunPath sun;
    private final QualityLog log;
    private final int steps;
    private final double[] ghi;
    private final double[] dni;
    private final double[] dhi;
    private final boolean[] splitAgain;

    private RadiationChecks(SunPath sun, EnumMap<WeatherVariable, double[]> columns, QualityLog log) {
        this.sun = sun;
        this.log = log;
        steps = sun.steps();
        ghi = columns.computeIfAbsent(GHI_W_PER_M2, v -> unknown());
        dni = columns.computeIfAbsent(DNI_W_PER_M2, v -> unknown());
        dhi = columns.computeIfAbsent(DHI_W_PER_M2, v -> unknown());
        splitAgain = new boolean[steps];
    }

    private double[] unknown() {
        double[] values = new double[steps];
        Arrays.fill(values, Double.NaN);
        return values;
    }

    /** Leaves complete and plausible GHI, DNI and DHI in {@code columns}; tells how well they closed before. */
    static Closure run(SunPath sun, EnumMap<WeatherVariable, double[]> columns, QualityLog log) {
        RadiationChecks checks = new RadiationChecks(sun, columns, log);
        checks.fillGlobal();
        Closure closure = Closure.of(checks.ghi, checks.dni, checks.dhi, checks.cosZenith());
        checks.removeNegative();
        checks.clipGlobal();
        checks.clipComponents();
        checks.split(closure);
        return closure;
    }

    private double[] cosZenith() {
        double[] cosZenith = new double[steps];
        for (int k = 0; k < steps; k++) {
            cosZenith[k] = sun.up(k);
        }
        return cosZenith;
    }

    /** Missing GHI: from the components, else with the clear-sky index of the neighbours. */
    private void fillGlobal() {
        int closed = 0;
        for (int k = 0; k < steps; k++) {
            if (Double.isNaN(ghi[k]) && !Double.isNaN(dni[k]) && !Double.isNaN(dhi[k])) {
                ghi[k] = dni[k] * Math.max(0.0, sun.up(k)) + dhi[k];
                closed++;
            }
        }
        log.add("ghiWPerM2-missing", closed, "closed");
        List<WeatherGap> gaps = WeatherGap.in(GHI_W_PER_M2, ghi);
        double[] index = new double[steps];
        for (int k = 0; k < steps; k++) {
            double clear = sun.clearSkyWPerM2(k);
            index[k] = clear > 0.0 ? ghi[k] / clear : Double.NaN;
        }
        GapFill.interpolate(WeatherGap.in(GHI_W_PER_M2, index, value -> !Double.isNaN(value)), index);
        int filled = 0;
        for (WeatherGap gap : gaps) {
            for (int j = 0; j < gap.steps(); j++) {
                int k = (gap.firstStep() + j) % steps;
                ghi[k] = index[k] * sun.clearSkyWPerM2(k);
                filled++;
            }
        }
        log.add("ghiWPerM2-missing", filled, "filled");
    }

    private void removeNegative() {
        int negative = 0;
        for (double[] column : List.of(ghi, dni, dhi)) {
            for (int k = 0; k < steps; k++) {
                if (column[k] < 0.0) {
                    column[k] = 0.0;
                    negative++;
                }
            }
        }
        log.add("irradiance-negative", negative, "clipped");
    }

    private void clipGlobal() {
        int above = 0;
        for (int k = 0; k < steps; k++) {
            double limit = limitWPerM2(1.2, k);
            if (ghi[k] > limit) {
                ghi[k] = limit;
                splitAgain[k] = true;
                above++;
            }
        }
        log.add("ghi-above-rare-limit", above, "clipped");
    }

    private void clipComponents() {
        int sunDown = 0;
        int beamAbove = 0;
        int diffuseAbove = 0;
        for (int k = 0; k < steps; k++) {
            if (dni[k] > 0.0 && sun.apparentZenithDeg(k) >= 90.0) {
                dni[k] = 0.0;
                sunDown++;
            }
            if (dni[k] > sun.extraterrestrialWPerM2(k)) {
                dni[k] = sun.extraterrestrialWPerM2(k);
                beamAbove++;
            }
            double limit = limitWPerM2(0.95, k);
            if (dhi[k] > limit) {
                dhi[k] = limit;
                diffuseAbove++;
            }
        }
        log.add("dni-with-sun-down", sunDown, "clipped");
        log.add("dni-above-extraterrestrial", beamAbove, "clipped");
        log.add("dhi-above-possible-limit", diffuseAbove, "clipped");
    }

    /** {@code a E cos^1.2 z + 50}: the form of the limits of Long and Dutton [W/m2]. */
    private double limitWPerM2(double a, int k) {
        return a * sun.extraterrestrialWPerM2(k) * Math.pow(Math.max(0.0, sun.up(k)), 1.2) + 50.0;
    }

    private void split(Closure closure) {
        boolean inconsistent = !closure.consistent();
        String action = inconsistent ? "split-again" : "kept";
        log.add("closure-missed-by-8-percent", closure.missed(), action);
        log.add("closure-missed-by-15-percent-low-sun", closure.missedLow(), action);
        SplitIrradiance split = Splitting.ERBS_DRIESSE.split(sun, ghi);
        int again = 0;
        for (int k = 0; k < steps; k++) {
            if (inconsistent || splitAgain[k] || Double.isNaN(dni[k]) || Double.isNaN(dhi[k])) {
                dni[k] = split.dniWPerM2(k);
                dhi[k] = split.dhiWPerM2(k);
                again++;
            }
        }
        log.add("components-split-from-ghi", again, "split-again");
    }
}
