package io.greenpark.core.sink;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import java.util.List;

/**
 * The years in which a site earns credits, and those at whose end it is monitored.
 *
 * @param firstYear first year of the crediting period
 * @param years length of the crediting period [a]
 * @param monitoringYears years of the monitoring events, rising
 */
public record CreditPeriod(int firstYear, int years, List<Integer> monitoringYears) {

    public CreditPeriod {
        Require.within("years", years, 1, 200);
        monitoringYears = List.copyOf(monitoringYears);
        int last = firstYear - 1;
        for (int year : monitoringYears) {
            if (year <= last || year >= firstYear + years) {
                throw new InvalidValueException(
                        "monitoringYears",
                        "must rise within the crediting period (%d to %d)".formatted(firstYear, firstYear + years - 1),
                        monitoringYears);
            }
            last = year;
        }
    }

    /** Last year of the crediting period. */
    public int lastYear() {
        return firstYear + years - 1;
    }

    /** Whether the site is monitored at the end of {@code year}. */
    boolean monitoredIn(int year) {
        return monitoringYears.contains(year);
    }
}
