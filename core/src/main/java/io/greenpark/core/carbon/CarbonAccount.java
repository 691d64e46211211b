package io.greenpark.core.carbon;

import io.greenpark.core.factors.Fuel;
import io.greenpark.core.factors.GridFactor;
import io.greenpark.core.factors.GridFactorSeries;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.thermal.FuelUse;
import io.greenpark.core.time.MonthSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The greenhouse gas account of one park, docs/model.md eq. (CAR-1) to (CAR-4).
 *
 * @param lines lines by month, scope, method and source
 */
public record CarbonAccount(List<CarbonLine> lines) {

    public CarbonAccount {
        lines = List.copyOf(lines);
    }

    /**
     * Scope 1 of the fuels burnt and location-based scope 2 of the imported electricity, month by month.
     *
     * @param fuelUse what is burnt
     * @param fuels the fuels it refers to
     * @param importMw drawn from the grid
     * @param factors emission factors of the grid
     * @throws IllegalArgumentException if a fuel is not among {@code fuels}
     */
    public static CarbonAccount of(
            List<FuelUse> fuelUse, List<Fuel> fuels, PowerSeries importMw, GridFactorSeries factors) {
        List<CarbonLine> lines = scope1(fuelUse, fuels);
        importMw.axis().monthSpans().forEach(span -> lines.add(scope2(span, importMw, factors)));
        return merged(lines);
    }

    /**
     * Scope 1 of the fuels burnt, month by month, where there is no connection to the grid.
     *
     * @throws IllegalArgumentException if a fuel is not among {@code fuels}
     */
    public static CarbonAccount of(List<FuelUse> fuelUse, List<Fuel> fuels) {
        return merged(scope1(fuelUse, fuels));
    }

    private static List<CarbonLine> scope1(List<FuelUse> fuelUse, List<Fuel> fuels) {
        List<CarbonLine> lines = new ArrayList<>();
        for (FuelUse use : fuelUse) {
            Fuel fuel = fuel(fuels, use.fuel());
            use.fuelMw().axis().monthSpans().forEach(span -> lines.add(scope1(span, use, fuel)));
        }
        return lines;
    }

    /** The accounts of several parks as one, lines of the same month and factor added. */
    public static CarbonAccount sum(List<CarbonAccount> accounts) {
        List<CarbonLine> lines = new ArrayList<>();
        accounts.forEach(account -> lines.addAll(account.lines));
        return merged(lines);
    }

    /** Sum of the lines of a scope and method [tCO2e]. */
    public double tco2e(String scope, String method) {
        return lines.stream()
                .filter(l -> l.scope().equals(scope) && l.method().equals(method))
                .mapToDouble(CarbonLine::tco2e)
                .sum();
    }

    private static CarbonLine scope1(MonthSpan span, FuelUse use, Fuel fuel) {
        return CarbonLine.of(
                span.month(),
                CarbonLine.SCOPE1,
                CarbonLine.FUEL,
                fuel.id(),
                use.fuelMw().energyMwh(span) / fuel.ncvMwhPerUnit(),
                fuel.quantityUnit(),
                fuel.tco2PerUnit());
    }

    private static CarbonLine scope2(MonthSpan span, PowerSeries importMw, GridFactorSeries factors) {
        GridFactor factor = factors.at(span.month().getYear());
        return CarbonLine.of(
                span.month(),
                CarbonLine.SCOPE2,
                CarbonLine.LOCATION,
                "%s-%s".formatted(factors.id(), factor.year()),
                importMw.energyMwh(span),
                "MWh",
                factor.tco2PerMwh());
    }

    private static Fuel fuel(List<Fuel> fuels, String id) {
        return fuels.stream()
                .filter(fuel -> fuel.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no fuel " + id));
    }

    /** Lines of the same month, source and factor as one, in a stable order. */
    private static CarbonAccount merged(List<CarbonLine> lines) {
        Map<List<Object>, CarbonLine> groups = new LinkedHashMap<>();
        lines.stream().sorted(CarbonLine.ORDER).forEach(line -> groups.merge(line.key(), line, CarbonLine::plus));
        return new CarbonAccount(List.copyOf(groups.values()));
    }
}
