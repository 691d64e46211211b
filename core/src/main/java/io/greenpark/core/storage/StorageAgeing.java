package io.greenpark.core.storage;

import io.greenpark.core.check.Require;
import java.util.ArrayList;
import java.util.List;

/**
 * How a battery loses capacity by use and by time, docs/model.md eq. (DIS-44) to (DIS-46).
 *
 * @param endOfLifeFraction share of the rated capacity at which it is replaced [1]
 * @param cyclesAtFullDepth cycles between empty and full after which use alone has taken it there [1]
 * @param depthExponent how cycle life falls with depth: cycles at depth δ are cyclesAtFullDepth · δ^−depthExponent [1]
 * @param calendarFadeFirstYear share of capacity lost by time alone in the first year at the reference temperature and half
 *     full [1]
 * @param timeExponent exponent of time in that loss: 0.5 for growth of a film that hinders itself, 1 for a steady loss [1]
 * @param activationJPerMol activation energy of the loss [J/mol]
 * @param referenceC reference temperature [°C]
 * @param socCubed change of the loss with the third power of the distance from half full [1]
 */
public record StorageAgeing(
        double endOfLifeFraction,
        double cyclesAtFullDepth,
        double depthExponent,
        double calendarFadeFirstYear,
        double timeExponent,
        double activationJPerMol,
        double referenceC,
        double socCubed) {

    private static final double GAS_CONSTANT_J_PER_MOL_K = 8.314462618;
    private static final double ZERO_CELSIUS_K = 273.15;
    private static final double HOURS_PER_YEAR = 8760.0;

    /** Halvings of the interval that holds the end of life: below a second in a thousand years. */
    private static final int HALVINGS = 60;

    public StorageAgeing {
        Require.within("endOfLifeFraction", endOfLifeFraction, 0.3, 0.99);
        Require.positive("cyclesAtFullDepth", cyclesAtFullDepth);
        Require.within("depthExponent", depthExponent, 0.5, 3.0);
        Require.fraction("calendarFadeFirstYear", calendarFadeFirstYear);
        Require.within("timeExponent", timeExponent, 0.3, 1.0);
        Require.within("activationJPerMol", activationJPerMol, 0.0, 150_000.0);
        Require.within("referenceC", referenceC, 0.0, 50.0);
        Require.within("socCubed", socCubed, 0.0, 8.0);
    }

    /** Share of capacity lost by the cycles of {@code use}, eq. (DIS-44) [1]. */
    public double cycleFade(StorageUse use) {
        double damage = 0.0;
        for (Rainflow.Cycle cycle : use.cycles()) {
            damage += cycle.count() * Math.pow(cycle.range(), depthExponent);
        }
        return (1.0 - endOfLifeFraction) * damage / cyclesAtFullDepth;
    }

    /** Share of capacity lost by the cycles of {@code years} of such use [1]. */
    public double cycleFade(StorageUse use, double years) {
        return cycleFade(use) * years * HOURS_PER_YEAR / use.hours();
    }

    /** Share of capacity lost by {@code years} at the temperatures and state of charge of {@code use}, eq. (DIS-45) [1]. */
    public double calendarFade(StorageUse use, double years) {
        double distance = use.meanSocFraction() - 0.5;
        return calendarFadeFirstYear
                * meanArrhenius(use.temperatureC())
                * (1.0 + socCubed * distance * distance * distance)
                * Math.pow(years, timeExponent);
    }

    private double meanArrhenius(List<Double> temperatureC) {
        double referenceK = referenceC + ZERO_CELSIUS_K;
        return temperatureC.stream()
                .mapToDouble(celsius -> Math.exp(activationJPerMol
                        / GAS_CONSTANT_J_PER_MOL_K
                        * (1.0 / referenceK - 1.0 / (celsius + ZERO_CELSIUS_K))))
                .average()
                .orElseThrow();
    }

    /** Share of the rated capacity that is left after {@code years} of such use, eq. (DIS-46); not below zero [1]. */
    public double capacityFraction(StorageUse use, double years) {
        return Math.max(0.0, 1.0 - cycleFade(use, years) - calendarFade(use, years));
    }

    /** Years of such use until the end of life; {@code mostYears} if that is later. */
    public double yearsToEnd(StorageUse use, double mostYears) {
        double low = 0.0;
        double high = mostYears;
        for (int i = 0; i < HALVINGS && capacityFraction(use, mostYears) < endOfLifeFraction; i++) {
            double middle = (low + high) / 2.0;
            if (capacityFraction(use, middle) < endOfLifeFraction) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    /**
     * Share of the rated capacity at the end of each year of such use; a battery that ends its life within a year is replaced
     * at its beginning, but for the first.
     */
    public List<Double> capacityByYear(StorageUse use, int years) {
        List<Double> fractions = new ArrayList<>();
        int age = 0;
        for (int year = 0; year < years; year++) {
            boolean ends = age > 0 && capacityFraction(use, age + 1.0) < endOfLifeFraction;
            age = ends ? 1 : age + 1;
            fractions.add(capacityFraction(use, age));
        }
        return fractions;
    }
}
