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
 */
public record Outlook(
        int years,
        double energyPriceChangeFraction,
        double operationPriceChangeFraction,
        double plantPriceChangeFraction) {

    private static final int MOST_YEARS = 100;

    public Outlook {
        if (years < 1 || years > MOST_YEARS) {
            throw new InvalidValueException("years", "must be within 1 and " + MOST_YEARS, years);
        }
        Require.within("energyPriceChangeFraction", energyPriceChangeFraction, -0.5, 0.5);
        Require.within("operationPriceChangeFraction", operationPriceChangeFraction, -0.5, 0.5);
        Require.within("plantPriceChangeFraction", plantPriceChangeFraction, -0.5, 0.5);
    }

    /** The years 1 to {@link #years} as they follow from the first while the plants of {@code fleet} age. */
    public List<OperatingYear> extend(OperatingYear first, Fleet fleet) {
        return IntStream.rangeClosed(1, years)
                .mapToObj(year -> first.scaled(
                        fleet.generationFraction(year),
                        fleet.outputFraction(year),
                        Math.pow(1.0 + energyPriceChangeFraction, year - 1)))
                .toList();
    }
}
