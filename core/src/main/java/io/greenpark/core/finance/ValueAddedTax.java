package io.greenpark.core.finance;

import io.greenpark.core.check.Require;

/**
 * Value-added tax; docs/model.md eq. (FIN-10).
 *
 * @param energyFraction tax over the net price of electricity [1]
 * @param goodsFraction tax over the net price of plants and fuel [1]
 * @param serviceFraction tax over the net price of services [1]
 * @param surchargeFraction local surcharges over the tax handed to the office [1]
 * @param creditAtOnce whether tax paid with purchases is set against other sales of the owner in the same year; otherwise it
 *     is carried until the project's own sales use it up
 */
public record ValueAddedTax(
        double energyFraction,
        double goodsFraction,
        double serviceFraction,
        double surchargeFraction,
        boolean creditAtOnce) {

    /** No tax. */
    public static final ValueAddedTax NONE = new ValueAddedTax(0.0, 0.0, 0.0, 0.0, true);

    public ValueAddedTax {
        Require.fraction("energyFraction", energyFraction);
        Require.fraction("goodsFraction", goodsFraction);
        Require.fraction("serviceFraction", serviceFraction);
        Require.fraction("surchargeFraction", surchargeFraction);
    }

    /** Rate of the amounts of a row [1]. */
    double fraction(CashRow row) {
        return switch (row.supply()) {
            case ENERGY -> energyFraction;
            case GOODS -> goodsFraction;
            case SERVICE -> serviceFraction;
            case NONE -> 0.0;
        };
    }
}
