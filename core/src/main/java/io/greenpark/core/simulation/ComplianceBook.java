package io.greenpark.core.simulation;

import io.greenpark.core.carbon.CarbonLine;
import io.greenpark.core.compliance.ExportBan;
import io.greenpark.core.compliance.ProjectBook;
import io.greenpark.core.compliance.Quantity;
import io.greenpark.core.factors.Fuel;
import io.greenpark.core.result.FlowColumn;
import io.greenpark.core.result.NodeFlows;
import io.greenpark.core.series.Draft;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.series.SummedColumn;
import io.greenpark.core.time.MonthSpan;
import io.greenpark.core.time.TimeAxis;
import io.greenpark.core.units.Units;
import java.util.List;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;

/** What the rules ask of the books of one park or hub, step by step. */
final class ComplianceBook {

    private final NodeFlows flows;
    private final Accounts accounts;
    private final List<ExportBan> bans;
    private final List<Fuel> fuels;
    private final TimeAxis axis;
    private final double hours;

    private ComplianceBook(Accounts accounts, List<ExportBan> bans, List<Fuel> fuels) {
        this.accounts = accounts;
        this.flows = accounts.flows();
        this.bans = bans;
        this.fuels = fuels;
        this.axis = flows.axis();
        this.hours = axis.stepHours();
    }

    /**
     * The book of a park or hub.
     *
     * @param bans when it may feed nothing into the grid
     * @param fuels the fuels that can be burnt
     */
    static ProjectBook of(Accounts accounts, List<ExportBan> bans, List<Fuel> fuels) {
        var book = new ComplianceBook(accounts, bans, fuels);
        return ProjectBook.onDemand(book.axis, book::column);
    }

    private SummedColumn column(Quantity quantity) {
        return switch (quantity) {
            case AVAILABLE_MWH -> available();
            case CURTAILED_MWH -> energy(FlowColumn.CURTAILED_MW);
            case IMPORT_MWH -> energy(FlowColumn.IMPORT_MW);
            case EXPORT_MWH -> energy(FlowColumn.EXPORT_MW);
            case NET_LINK_IN_MWH -> netLinkIn();
            case CONSUMED_MWH -> consumed();
            case EXCHANGE_MW -> exchange();
            case BANNED_EXPORT_MWH -> bannedExport();
            case RECEIVED_MWH -> energy(accounts.green().received());
            case SENT_MWH -> energy(accounts.green().sent());
            case SELF_USED_MWH -> energy(accounts.green().toLoad());
            case GREEN_EXPORT_MWH -> energy(accounts.green().toExport());
            case FUEL_MWH -> spread(line -> isFuel(line) ? line.quantity() * ncvMwhPerUnit(line.source()) : 0.0);
            case FUEL_TCO2 -> spread(line -> isFuel(line) ? line.tco2e() : 0.0);
            case PURCHASED_HEAT_MWH -> spread(line -> isHeat(line) ? line.quantity() / Units.GJ_PER_MWH : 0.0);
            case OTHER_TCO2 -> spread(line -> isHeat(line) || line.isDirectCo2() && !isFuel(line) ? line.tco2e() : 0.0);
        };
    }

    private SummedColumn available() {
        SummedColumn wind = flows.column(FlowColumn.WIND_AVAILABLE_MW);
        SummedColumn solar = flows.column(FlowColumn.SOLAR_AVAILABLE_MW);
        SummedColumn other = flows.column(FlowColumn.OTHER_AVAILABLE_MW);
        return filled(k -> hours * (wind.get(k) + solar.get(k) + other.get(k)));
    }

    private SummedColumn netLinkIn() {
        SummedColumn linkIn = flows.column(FlowColumn.LINK_IN_MW);
        SummedColumn linkOut = flows.column(FlowColumn.LINK_OUT_MW);
        return filled(k -> hours * (linkIn.get(k) - linkOut.get(k)));
    }

    private SummedColumn consumed() {
        SummedColumn load = flows.column(FlowColumn.LOAD_MW);
        SummedColumn unserved = flows.column(FlowColumn.UNSERVED_MW);
        return filled(k -> hours * Math.max(0.0, load.get(k) - unserved.get(k)));
    }

    private SummedColumn exchange() {
        SummedColumn imported = flows.column(FlowColumn.IMPORT_MW);
        SummedColumn exported = flows.column(FlowColumn.EXPORT_MW);
        return filled(k -> Math.max(imported.get(k), exported.get(k)));
    }

    private SummedColumn bannedExport() {
        Set<Integer> banned = ExportBan.steps(bans, axis);
        SummedColumn exported = flows.column(FlowColumn.EXPORT_MW);
        return filled(k -> banned.contains(k) ? hours * exported.get(k) : 0.0);
    }

    private SummedColumn energy(PowerSeries power) {
        return hours == 1.0 ? power.column() : power.toEnergy().column();
    }

    /** Of steps of an hour the power column itself, so that its sums are not taken again. */
    private SummedColumn energy(FlowColumn power) {
        SummedColumn mw = flows.column(power);
        return hours == 1.0 ? mw : filled(k -> hours * mw.get(k));
    }

    private SummedColumn filled(IntToDoubleFunction value) {
        var values = new Draft(axis.steps());
        for (int k = 0; k < axis.steps(); k++) {
            values.set(k, value.applyAsDouble(k));
        }
        return values.column();
    }

    /** The greenhouse gas account is booked by month: every step of a month has the same part of it. */
    private SummedColumn spread(ToDoubleFunction<CarbonLine> amount) {
        var values = new Draft(axis.steps());
        for (MonthSpan span : axis.monthSpans()) {
            int steps = span.endStep() - span.firstStep();
            for (CarbonLine line : accounts.carbon().lines()) {
                double part = line.month().equals(span.month()) ? amount.applyAsDouble(line) / steps : 0.0;
                for (int k = span.firstStep(); part != 0.0 && k < span.endStep(); k++) {
                    values.add(k, part);
                }
            }
        }
        return values.column();
    }

    private static boolean isFuel(CarbonLine line) {
        return line.isDirectCo2() && line.method().equals(CarbonLine.FUEL);
    }

    private static boolean isHeat(CarbonLine line) {
        return line.isPurchasedHeat() && line.method().equals(CarbonLine.LOCATION);
    }

    private double ncvMwhPerUnit(String fuel) {
        return fuels.stream()
                .filter(known -> known.id().equals(fuel))
                .mapToDouble(Fuel::ncvMwhPerUnit)
                .findFirst()
                .orElseThrow();
    }
}
