package io.greenpark.core.carbon;

import io.greenpark.core.factors.Gas;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;

/**
 * One line of a greenhouse gas account.
 *
 * @param month month it belongs to
 * @param scope {@link #SCOPE1}, {@link #SCOPE2}, {@link #AVOIDED} or {@link #OUTSIDE}
 * @param method how it is counted, e.g. {@link #FUEL} or {@link #LOCATION}
 * @param source id of the fuel, process, heat or factor, that of a factor with its year
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

    /** Emissions of purchased electricity and heat. */
    public static final String SCOPE2 = "scope2";

    /** What others no longer emit because green power is fed in; no part of the park's emissions. */
    public static final String AVOIDED = "avoided";

    /** What heat given off across the boundary bears of a power plant's emissions; no part of the park's emissions. */
    public static final String OUTSIDE = "outside";

    /** Scope 1 from the fuel that is burnt. */
    public static final String FUEL = "fuel";

    /** Scope 1 from processes. */
    public static final String PROCESS = "process";

    /** Scope 2 with the average factor of the grid. */
    public static final String LOCATION = "location";

    /** Scope 2 by contract: what is covered counts zero, the rest with the residual factor. */
    public static final String MARKET = "market";

    /** Scope 2 of what is not covered with the factor of fossil power. */
    public static final String FOSSIL = "fossil";

    /** Avoided by what is fed in. */
    public static final String EXPORT = "export";

    /** Avoided by boilers that heat given off across the boundary replaces. */
    public static final String HEAT = "heat";

    /** Source of market-based lines: green power with its certificates, or certificates. */
    public static final String COVERED = "covered";

    /** Unit of purchased heat, which tells it from electricity. */
    public static final String HEAT_UNIT = "GJ";

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

    /** Method of {@code gas}: CO2 goes without saying. */
    static String of(String method, Gas gas) {
        return gas == Gas.CO2 ? method : method + "-" + gas.id();
    }

    /** Whether it is of electricity that is purchased. */
    public boolean isPurchasedElectricity() {
        return scope.equals(SCOPE2) && !unit.equals(HEAT_UNIT);
    }

    /** Whether it is of heat that is purchased. */
    public boolean isPurchasedHeat() {
        return scope.equals(SCOPE2) && unit.equals(HEAT_UNIT);
    }

    /** Whether it is of a fuel that is burnt, of whichever gas. */
    public boolean isOfFuel() {
        return scope.equals(SCOPE1) && (method.equals(FUEL) || method.startsWith(FUEL + "-"));
    }

    /** Whether it is of CO2 that is set free at the site. */
    public boolean isDirectCo2() {
        return scope.equals(SCOPE1) && (method.equals(FUEL) || method.equals(PROCESS));
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
