package io.greenpark.core.finance;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How the years of a project differ from the one that was simulated; docs/model.md eq. (FIN-12).
 *
 * @param years years of operation [a]
 * @param energyPriceChangeFraction yearly change of the prices of energy, certificates and fuel [1]
 * @param operationPriceChangeFraction yearly change of the cost of operation [1]
 * @param plantPriceChangeFraction yearly change of the price of plants [1]
 * @param outputFadeFraction output lost per year, over that of the first year [1]
 */
public record Outlook(
        int years,
        double energyPriceChangeFraction,
        double operationPriceChangeFraction,
        double plantPriceChangeFraction,
        double outputFadeFraction) {

    private static final int MOST_YEARS = 100;

    public Outlook {
        if (years < 1 || years > MOST_YEARS) {
            throw new InvalidValueException("years", "must be within 1 and " + MOST_YEARS, years);
        }
        Require.within("energyPriceChangeFraction", energyPriceChangeFraction, -0.5, 0.5);
        Require.within("operationPriceChangeFraction", operationPriceChangeFraction, -0.5, 0.5);
        Require.within("plantPriceChangeFraction", plantPriceChangeFraction, -0.5, 0.5);
        Require.within("outputFadeFraction", outputFadeFraction, 0.0, 0.1);
    }

    /** The years 1 to {@link #years} as they follow from the first. */
    public List<OperatingYear> extend(OperatingYear first) {
        return IntStream.rangeClosed(1, years)
                .mapToObj(
                        year -> first.scaled(outputFraction(year), Math.pow(1.0 + energyPriceChangeFraction, year - 1)))
                .toList();
    }

    private double outputFraction(int year) {
        return Math.max(0.0, 1.0 - outputFadeFraction * (year - 1));
    }
}
