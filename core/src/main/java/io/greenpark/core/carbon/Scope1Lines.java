package io.greenpark.core.carbon;

import io.greenpark.core.factors.Fuel;
import io.greenpark.core.factors.Gas;
import io.greenpark.core.factors.Gwp;
import io.greenpark.core.thermal.FuelUse;
import io.greenpark.core.time.MonthSpan;
import io.greenpark.core.time.TimeAxis;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;

/** Direct emissions of fuels and processes month by month; docs/model.md eq. (CAR-1), (CAR-2), (CAR-24) and (CAR-27). */
final class Scope1Lines {

    private final Gwp gwp;
    private final List<CarbonLine> lines = new ArrayList<>();

    private Scope1Lines(Gwp gwp) {
        this.gwp = gwp;
    }

    /**
     * The lines of what is burnt.
     *
     * @throws IllegalArgumentException if a fuel is not among {@code fuels}
     */
    static List<CarbonLine> ofFuels(List<FuelUse> fuelUse, List<Fuel> fuels, Gwp gwp) {
        var scope1 = new Scope1Lines(gwp);
        for (FuelUse use : fuelUse) {
            Fuel fuel = fuel(fuels, use.fuel());
            use.fuelMw().axis().monthSpans().forEach(span -> scope1.burnt(span, use, fuel));
        }
        return scope1.lines;
    }

    /** The lines of what processes set free. */
    static List<CarbonLine> ofProcesses(List<ProcessEmission> processes, TimeAxis axis, Gwp gwp) {
        var scope1 = new Scope1Lines(gwp);
        for (ProcessEmission process : processes) {
            axis.monthSpans().forEach(span -> scope1.setFree(span, axis, process));
        }
        return scope1.lines;
    }

    private void burnt(MonthSpan span, FuelUse use, Fuel fuel) {
        double quantity = use.fuelMw().energyMwh(span) / fuel.ncvMwhPerUnit();
        add(span, CarbonLine.FUEL, fuel.id(), quantity, fuel.quantityUnit(), fuel.tco2PerUnit());
        new EnumMap<>(fuel.traceGases().tonnesPerMwh()).forEach((gas, tonnesPerMwh) -> {
            double factor = tonnesPerMwh * fuel.ncvMwhPerUnit() * gwp.of(gas);
            if (factor > 0.0) {
                add(span, CarbonLine.of(CarbonLine.FUEL, gas), fuel.id(), quantity, fuel.quantityUnit(), factor);
            }
        });
    }

    private void setFree(MonthSpan span, TimeAxis axis, ProcessEmission process) {
        double factor = process.gasPerTonne() * gwp.of(process.gas());
        if (factor > 0.0 || process.gas() == Gas.CO2) {
            String method = CarbonLine.of(CarbonLine.PROCESS, process.gas());
            add(span, method, process.id(), process.tonnes(span, axis), "t", factor);
        }
    }

    private void add(MonthSpan span, String method, String source, double quantity, String unit, double factor) {
        lines.add(CarbonLine.of(span.month(), CarbonLine.SCOPE1, method, source, quantity, unit, factor));
    }

    private static Fuel fuel(List<Fuel> fuels, String id) {
        return fuels.stream()
                .filter(fuel -> fuel.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no fuel " + id));
    }
}
