package io.greenpark.core.carbon;

import io.greenpark.core.factors.Fuel;
import io.greenpark.core.factors.Gwp;
import io.greenpark.core.thermal.HeatSupply;
import io.greenpark.core.time.MonthSpan;
import io.greenpark.core.units.Units;
import java.util.ArrayList;
import java.util.List;

/** Emissions that heat given off across the boundary bears, and those it replaces, month by month; docs/model.md eq. (CAR-35). */
final class HeatExportLines {

    private HeatExportLines() {}

    static List<CarbonLine> of(List<HeatExport> exports, List<Fuel> fuels, Gwp gwp) {
        List<CarbonLine> lines = new ArrayList<>();
        for (HeatExport export : exports) {
            double borne = export.tco2ePerGj(fuel(fuels, export.fuel()).tco2ePerMwh(gwp));
            for (MonthSpan span : export.heat().axis().monthSpans()) {
                double gj = export.heat().energyMwh(span) * Units.GJ_PER_MWH;
                String method = export.allocation().id();
                lines.add(line(span, CarbonLine.OUTSIDE, method, export.id(), gj, borne));
                for (HeatSupply.FuelBoiler boiler : export.replaces()) {
                    double replaced =
                            boiler.fuelPerHeat() * fuel(fuels, boiler.fuel()).tco2ePerMwh(gwp) / Units.GJ_PER_MWH;
                    lines.add(line(span, CarbonLine.AVOIDED, CarbonLine.HEAT, export.id(), gj, replaced));
                }
            }
        }
        return lines;
    }

    private static CarbonLine line(
            MonthSpan span, String scope, String method, String source, double gj, double factor) {
        return CarbonLine.of(span.month(), scope, method, source, gj, CarbonLine.HEAT_UNIT, factor);
    }

    private static Fuel fuel(List<Fuel> fuels, String id) {
        return fuels.stream()
                .filter(fuel -> fuel.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no fuel " + id));
    }
}
