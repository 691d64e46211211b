package io.greenpark.core.product;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;

/**
 * What a footprint counts besides the emissions of power plants.
 *
 * @param gridUpstreamTco2ePerMwh fuel supply and building of the plants of the grid [tCO2e/MWh generated]
 * @param networkLossFraction part of the generated electricity that the network loses [1]
 * @param windTco2ePerMwh life cycle of wind power [tCO2e/MWh]
 * @param solarTco2ePerMwh life cycle of photovoltaic power [tCO2e/MWh]
 * @param otherTco2ePerMwh life cycle of other own plants [tCO2e/MWh]
 * @param heatTco2ePerMwh heat that the park does not supply itself [tCO2e/MWh heat]
 */
public record FootprintFactors(
        double gridUpstreamTco2ePerMwh,
        double networkLossFraction,
        double windTco2ePerMwh,
        double solarTco2ePerMwh,
        double otherTco2ePerMwh,
        double heatTco2ePerMwh) {

    public FootprintFactors {
        Require.notNegative("gridUpstreamTco2ePerMwh", gridUpstreamTco2ePerMwh);
        Require.fraction("networkLossFraction", networkLossFraction);
        if (networkLossFraction == 1.0) {
            throw new InvalidValueException("networkLossFraction", "must be less than 1", networkLossFraction);
        }
        Require.notNegative("windTco2ePerMwh", windTco2ePerMwh);
        Require.notNegative("solarTco2ePerMwh", solarTco2ePerMwh);
        Require.notNegative("otherTco2ePerMwh", otherTco2ePerMwh);
        Require.notNegative("heatTco2ePerMwh", heatTco2ePerMwh);
    }

    /** Life cycle of a mix of own plants, by their energies [tCO2e/MWh]; that of none is zero. */
    public double ownTco2ePerMwh(double windMwh, double solarMwh, double otherMwh) {
        double mwh = windMwh + solarMwh + otherMwh;
        return mwh > 0.0
                ? (windMwh * windTco2ePerMwh + solarMwh * solarTco2ePerMwh + otherMwh * otherTco2ePerMwh) / mwh
                : 0.0;
    }
}
