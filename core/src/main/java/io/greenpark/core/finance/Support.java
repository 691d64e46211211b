package io.greenpark.core.finance;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;

/**
 * Public support of a project; it goes to whoever builds the plants, and by energy to whoever owns them.
 *
 * @param grantFraction share of the investment that is paid once [1]
 * @param subsidyYuanPerMwh support per MWh generated [yuan/MWh]
 * @param subsidyYears first years in which it is paid [a]
 */
public record Support(double grantFraction, double subsidyYuanPerMwh, int subsidyYears) {

    /** No support. */
    public static final Support NONE = new Support(0.0, 0.0, 0);

    public Support {
        Require.fraction("grantFraction", grantFraction);
        Require.notNegative("subsidyYuanPerMwh", subsidyYuanPerMwh);
        if (subsidyYears < 0) {
            throw new InvalidValueException("subsidyYears", "must not be negative", subsidyYears);
        }
    }

    /** Support by energy in a year [yuan]. */
    double subsidyYuan(OperatingYear operation, int year) {
        return year <= subsidyYears ? subsidyYuanPerMwh * operation.generationMwh() : 0.0;
    }
}
