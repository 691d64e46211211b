package io.greenpark.core.carbon;

import io.greenpark.core.factors.Fuel;
import io.greenpark.core.thermal.FuelUse;
import io.greenpark.core.time.TimeAxis;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The greenhouse gas account of one park, docs/model.md eq. (CAR-1) to (CAR-4) and (CAR-23) to (CAR-29) and (CAR-31) to (CAR-35).
 *
 * @param lines lines by month, scope, method and source
 * @param switches heat demands set against their references
 */
public record CarbonAccount(List<CarbonLine> lines, List<HeatSwitch> switches) {

    public CarbonAccount {
        lines = List.copyOf(lines);
        switches = List.copyOf(switches);
    }

    /** An account without heat demands. */
    public CarbonAccount(List<CarbonLine> lines) {
        this(lines, List.of());
    }

    /** The same account with heat demands set against their references. */
    public CarbonAccount with(List<HeatSwitch> heat) {
        return new CarbonAccount(lines, heat);
    }

    /**
     * The account of a park, month by month.
     *
     * @param axis time axis
     * @param fuelUse what is burnt
     * @param fuels the fuels it refers to
     * @param activities processes and purchased heat
     * @param grid what passes the connection to the grid: one, or none without a connection
     * @param terms how the account is kept
     * @throws IllegalArgumentException if a fuel is not among {@code fuels}
     */
    public static CarbonAccount of(
            TimeAxis axis,
            List<FuelUse> fuelUse,
            List<Fuel> fuels,
            Activities activities,
            List<GridUse> grid,
            CarbonTerms terms) {
        List<CarbonLine> lines = new ArrayList<>(Scope1Lines.ofFuels(fuelUse, fuels, terms.gwp()));
        lines.addAll(Scope1Lines.ofProcesses(activities.process(), axis, terms.gwp()));
        grid.forEach(use -> lines.addAll(Scope2Lines.ofGrid(use, terms)));
        lines.addAll(Scope2Lines.ofHeat(activities.purchasedHeat(), terms));
        lines.addAll(HeatExportLines.of(activities.heatExports(), fuels, terms.gwp()));
        return merged(lines);
    }

    /** The accounts of several parks as one, lines of the same month and factor added, heat demands one after the other. */
    public static CarbonAccount sum(List<CarbonAccount> accounts) {
        List<CarbonLine> lines = new ArrayList<>();
        List<HeatSwitch> switches = new ArrayList<>();
        accounts.forEach(account -> {
            lines.addAll(account.lines);
            switches.addAll(account.switches);
        });
        return merged(lines).with(switches);
    }

    /** Whether there are lines of a scope and method. */
    public boolean has(String scope, String method) {
        return lines.stream()
                .anyMatch(l -> l.scope().equals(scope) && l.method().equals(method));
    }

    /** Sum of the lines of a scope and method [tCO2e]. */
    public double tco2e(String scope, String method) {
        return tco2e(l -> l.scope().equals(scope) && l.method().equals(method));
    }

    /** Sum of the lines that {@code counts} [tCO2e]. */
    public double tco2e(Predicate<CarbonLine> counts) {
        return lines.stream().filter(counts).mapToDouble(CarbonLine::tco2e).sum();
    }

    /** Lines of the same month, source and factor as one, in a stable order. */
    private static CarbonAccount merged(List<CarbonLine> lines) {
        Map<List<Object>, CarbonLine> groups = new LinkedHashMap<>();
        lines.stream().sorted(CarbonLine.ORDER).forEach(line -> groups.merge(line.key(), line, CarbonLine::plus));
        return new CarbonAccount(List.copyOf(groups.values()));
    }
}
