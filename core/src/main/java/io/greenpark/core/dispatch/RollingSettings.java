package io.greenpark.core.dispatch;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;

/**
 * How dispatch rolls through the horizon.
 *
 * @param windowHours how far each plan looks ahead [h]
 * @param stepHours how much of it is carried out before the next plan is made [h], at most the window
 * @param errors how wrong forecasts are
 * @param endSocFraction state of charge that a plan has to leave at the end of its window, or what there is at its beginning if
 *     that is less [1]; within the limits of each battery
 * @param endYuanPerMwh value of the energy that a plan leaves in batteries at the end of its window [yuan/MWh]
 */
public record RollingSettings(
        double windowHours, double stepHours, ForecastErrors errors, double endSocFraction, double endYuanPerMwh) {

    public RollingSettings {
        Require.positive("windowHours", windowHours);
        Require.positive("stepHours", stepHours);
        if (stepHours > windowHours) {
            throw new InvalidValueException(
                    "stepHours", "must not be above the window (%s h)".formatted(windowHours), stepHours);
        }
        Require.fraction("endSocFraction", endSocFraction);
        Require.notNegative("endYuanPerMwh", endYuanPerMwh);
    }
}
