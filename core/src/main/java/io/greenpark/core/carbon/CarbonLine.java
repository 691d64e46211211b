package io.greenpark.core.carbon;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;

/**
 * One line of a greenhouse gas account.
 *
 * @param month month it belongs to
 * @param scope {@link #SCOPE1} or {@link #SCOPE2}
 * @param method {@link #FUEL} or {@link #LOCATION}
 * @param source id of the fuel, or of the grid factor with its year
 * @param quantity activity
 * @param unit unit of the activity, e.g. {@code MWh}, {@code t}
 * @param factor emission factor [tCO2e per unit]
 * @param tco2e emission [tCO2e]
 */
public record CarbonLine(
        YearMonth month,
        String scope,
        String method,
        String source,
        double quantity,
        String unit,
        double factor,
        double tco2e) {

    /** Direct emissions. */
    public static final String SCOPE1 = "scope1";

    /** Emissions of purchased electricity. */
    public static final String SCOPE2 = "scope2";

    /** Scope 1 from the fuel that is burnt. */
    public static final String FUEL = "fuel";

    /** Scope 2 with the average factor of the grid. */
    public static final String LOCATION = "location";

    /** Order of the lines of an account. */
    static final Comparator<CarbonLine> ORDER = Comparator.comparing(CarbonLine::month)
            .thenComparing(CarbonLine::scope)
            .thenComparing(CarbonLine::method)
            .thenComparing(CarbonLine::source);

    /** The line of {@code quantity} units with {@code factor} each. */
    static CarbonLine of(
            YearMonth month, String scope, String method, String source, double quantity, String unit, double factor) {
        return new CarbonLine(month, scope, method, source, quantity, unit, factor, quantity * factor);
    }

    /** What lines have in common that may be added. */
    List<Object> key() {
        return List.of(month, scope, method, source, unit, factor);
    }

    /** Both lines as one; they have the same {@link #key()}. */
    CarbonLine plus(CarbonLine other) {
        return new CarbonLine(
                month, scope, method, source, quantity + other.quantity, unit, factor, tco2e + other.tco2e);
    }
}
