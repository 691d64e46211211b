package io.greenpark.core.solar;

import io.greenpark.core.time.TimeAxis;
import io.greenpark.core.units.Units;
import io.greenpark.core.weather.Weather;
import io.greenpark.core.weather.WeatherVariable;

/** Months of a weather as Townsend's snow model takes them, docs/model.md eq. (SOL-23). */
final class TownsendMonths {

    private static final double CM_PER_INCH = 2.54;
    private static final double INCHES_PER_M = 100.0 / CM_PER_INCH;

    /** Snowfall of a day that counts as an event: one inch [cm]. */
    private static final double EVENT_CM = 2.54;

    /** Slope at which piled snow rests [deg]. */
    private static final double REPOSE_DEG = 40.0;

    private final int months;
    private final double[] snowInches;
    private final double[] events;
    private final double[] humidityFraction;
    private final double[] airK;
    private final double[] poaKwhPerM2;
    private final double[] cosTilt;

    TownsendMonths(Weather weather, double[] poaWPerM2, double[] cosTiltOfStep) {
        TimeAxis axis = weather.axis();
        int[] month = axis.monthOfStep();
        months = month[month.length - 1] + 1;
        snowInches = new double[months];
        events = new double[months];
        poaKwhPerM2 = new double[months];
        sumSnow(axis, month, Needed.values(weather, WeatherVariable.SNOW_DEPTH_CM, "snow"));
        humidityFraction = means(month, Needed.values(weather, WeatherVariable.RELATIVE_HUMIDITY_FRACTION, "snow"));
        airK = means(month, weather.values(WeatherVariable.DRY_BULB_C));
        cosTilt = means(month, cosTiltOfStep);
        for (int k = 0; k < month.length; k++) {
            poaKwhPerM2[month[k]] += poaWPerM2[k] * axis.stepHours() / 1000.0;
        }
        for (int m = 0; m < months; m++) {
            airK[m] += Units.ZERO_CELSIUS_K;
        }
    }

    /** Share of direct current lost in every month [1]; the month before the first is the last. */
    double[] lossFractions(Snow.Townsend model) {
        double[] loss = new double[months];
        for (int m = 0; m < months; m++) {
            double snow = (effectiveInches((m + months - 1) % months) + 2.0 * effectiveInches(m)) / 3.0;
            loss[m] = poaKwhPerM2[m] > 0.0 ? Math.min(1.0, model.stringFactor() * fraction(model, m, snow)) : 0.0;
        }
        return loss;
    }

    private double fraction(Snow.Townsend model, int m, double snowInches) {
        double edgeInches = model.edgeHeightM() * INCHES_PER_M;
        double room = Math.max(0.1, edgeInches * edgeInches - snowInches * snowInches);
        double pile = model.slopeLengthM() * INCHES_PER_M * snowInches * cosTilt[m] / room;
        double interference = 1.0 - 0.51 * Math.exp(-pile * 2.0 * Math.tan(Math.toRadians(REPOSE_DEG)));
        return 5.7e4
                * snowInches
                * cosTilt[m]
                * cosTilt[m]
                * interference
                * humidityFraction[m]
                / (airK[m] * airK[m])
                / Math.pow(poaKwhPerM2[m], 0.67);
    }

    private double effectiveInches(int m) {
        return events[m] > 0.0 ? 0.5 * snowInches[m] * (1.0 + 1.0 / events[m]) : 0.0;
    }

    /** Every rise of the depth is snowfall; days with an inch of it are events, but at least one in a month with snow. */
    private void sumSnow(TimeAxis axis, int[] month, double[] depthCm) {
        int stepsPerDay = 24 * axis.stepsPerHour();
        double ofDayCm = 0.0;
        for (int k = 1; k < depthCm.length; k++) {
            double riseCm = Math.max(0.0, depthCm[k] - depthCm[k - 1]);
            snowInches[month[k]] += riseCm / CM_PER_INCH;
            ofDayCm += riseCm;
            if ((k + 1) % stepsPerDay == 0 || k == depthCm.length - 1) {
                events[month[k]] += ofDayCm >= EVENT_CM ? 1.0 : 0.0;
                ofDayCm = 0.0;
            }
        }
        for (int m = 0; m < months; m++) {
            events[m] = snowInches[m] > 0.0 ? Math.max(1.0, events[m]) : 0.0;
        }
    }

    private double[] means(int[] month, double[] values) {
        double[] sum = new double[months];
        int[] count = new int[months];
        for (int k = 0; k < month.length; k++) {
            sum[month[k]] += values[k];
            count[month[k]]++;
        }
        for (int m = 0; m < months; m++) {
            sum[m] /= count[m];
        }
        return sum;
    }
}
