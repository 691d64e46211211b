package io.greenpark.core.simulation;

import io.greenpark.core.carbon.CarbonLine;
import io.greenpark.core.ledger.GreenEnergy;
import io.greenpark.core.ledger.GreenTrace;
import io.greenpark.core.result.FlowColumn;
import io.greenpark.core.result.NodeFlows;
import io.greenpark.core.series.SummedColumn;
import io.greenpark.core.series.Sums;
import io.greenpark.core.settlement.Bill;
import io.greenpark.core.sink.CreditEntry.Row;
import io.greenpark.core.sink.CreditLedger;
import io.greenpark.core.sink.SinkEntry;
import io.greenpark.core.sink.SinkLedger;
import io.greenpark.core.tariff.BillRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What holds in every run, whatever the scenario: the laws of docs/model.md that tie the results of one package to those
 * of another. A violation is an error of the program, never of the input.
 */
final class Invariants {

    /** Largest error of a step's balance that counts as rounding [MWh]. */
    static final double STEP_MWH = 1e-9;

    /** Largest error of a yearly sum that counts as rounding, relative to the largest term [1]. */
    private static final double SUM_RELATIVE = 1e-9;

    /** Rounding of a bill line [yuan]. */
    private static final double HALF_CENT_YUAN = 0.005;

    private static final List<FlowColumn> SOURCES = List.of(
            FlowColumn.WIND_AVAILABLE_MW,
            FlowColumn.SOLAR_AVAILABLE_MW,
            FlowColumn.OTHER_AVAILABLE_MW,
            FlowColumn.THERMAL_MW,
            FlowColumn.IMPORT_MW,
            FlowColumn.LINK_IN_MW,
            FlowColumn.DISCHARGE_MW,
            FlowColumn.UNSERVED_MW);

    private static final List<FlowColumn> USES = List.of(
            FlowColumn.LOAD_MW,
            FlowColumn.AUX_MW,
            FlowColumn.EXPORT_MW,
            FlowColumn.LINK_OUT_MW,
            FlowColumn.CHARGE_MW,
            FlowColumn.CURTAILED_MW);

    private final String node;

    private Invariants(String node) {
        this.node = node;
    }

    /** Requires the laws of one node. */
    static void require(Accounts accounts) {
        var invariants = new Invariants(accounts.node().id());
        NodeFlows flows = accounts.flows();
        invariants.balance(flows);
        invariants.exclusive(flows, FlowColumn.IMPORT_MW, FlowColumn.EXPORT_MW);
        invariants.exclusive(flows, FlowColumn.CHARGE_MW, FlowColumn.DISCHARGE_MW);
        invariants.green(flows, accounts.green());
        invariants.bill(flows, accounts.bill());
        invariants.carbon(flows, accounts);
    }

    /** Requires that stocks change by booked flows only and carry over the turn of the year. */
    static void require(SinkLedger ledger) {
        Map<String, Double> stockTco2e = new HashMap<>();
        for (SinkEntry entry : ledger.entries()) {
            String pool = entry.pool();
            double before = stockTco2e.getOrDefault(pool, entry.tco2e());
            double largest = Math.max(1.0, Math.abs(before));
            if (entry.flow()) {
                stockTco2e.put(pool, before + entry.tco2e());
            } else if (Math.abs(before - entry.tco2e()) > SUM_RELATIVE * largest) {
                throw new IllegalStateException("site %s: %s of %s in %d is %s tCO2e, its flows give %s"
                        .formatted(ledger.site(), entry.cause(), pool, entry.year(), entry.tco2e(), before));
            } else {
                stockTco2e.put(pool, entry.tco2e());
            }
        }
    }

    /** Requires that a credit is sold, held or cancelled and nothing else, and that the buffer holds what it was given. */
    static void require(CreditLedger ledger) {
        double goneTco2e = ledger.totalTco2e(Row.SOLD) + ledger.totalTco2e(Row.CANCELLED) + ledger.lastTco2e(Row.HELD);
        double bufferTco2e = ledger.totalTco2e(Row.CANCELLED_BUFFER) + ledger.lastTco2e(Row.BUFFER);
        if (!close(ledger.totalTco2e(Row.ISSUED), goneTco2e) || !close(ledger.totalTco2e(Row.TO_BUFFER), bufferTco2e)) {
            throw new IllegalStateException(
                    "credits %s: %s tCO2e are issued, %s sold, held or cancelled; buffer %s and %s"
                            .formatted(
                                    ledger.id(),
                                    ledger.totalTco2e(Row.ISSUED),
                                    goneTco2e,
                                    ledger.totalTco2e(Row.TO_BUFFER),
                                    bufferTco2e));
        }
    }

    /** Requires the step balance of {@code flows}, docs/model.md eq. (DIS-1). */
    static void requireBalance(String node, NodeFlows flows) {
        new Invariants(node).balance(flows);
    }

    private void balance(NodeFlows flows) {
        double stepHours = flows.axis().stepHours();
        double[] netMw = new double[flows.axis().steps()];
        for (FlowColumn source : SOURCES) {
            SummedColumn column = flows.column(source);
            for (int k = 0; k < netMw.length; k++) {
                netMw[k] += column.get(k);
            }
        }
        for (FlowColumn use : USES) {
            SummedColumn column = flows.column(use);
            for (int k = 0; k < netMw.length; k++) {
                netMw[k] -= column.get(k);
            }
        }
        for (int k = 0; k < netMw.length; k++) {
            if (!(Math.abs(netMw[k]) * stepHours <= STEP_MWH)) {
                throw violation("the balance of step %d misses by %s MWh", k, netMw[k] * stepHours);
            }
        }
    }

    private void exclusive(NodeFlows flows, FlowColumn one, FlowColumn other) {
        SummedColumn first = flows.column(one);
        SummedColumn second = flows.column(other);
        for (int k = 0; k < flows.axis().steps(); k++) {
            if (first.get(k) > 0.0 && second.get(k) > 0.0) {
                throw violation(
                        "step %d has %s %s and %s %s at once",
                        k, one.header(), first.get(k), other.header(), second.get(k));
            }
        }
    }

    private void green(NodeFlows flows, GreenTrace green) {
        GreenEnergy energy = green.energy();
        double availableMwh = flows.energyMwh(FlowColumn.WIND_AVAILABLE_MW)
                + flows.energyMwh(FlowColumn.SOLAR_AVAILABLE_MW)
                + flows.energyMwh(FlowColumn.OTHER_AVAILABLE_MW);
        double accountedMwh = energy.usedMwh() + flows.energyMwh(FlowColumn.CURTAILED_MW);
        if (!close(availableMwh, accountedMwh)) {
            throw violation("%s MWh are available, %s MWh accounted for", availableMwh, accountedMwh);
        }
        SummedColumn stored = flows.column(FlowColumn.STORED_MWH);
        SummedColumn linkIn = flows.column(FlowColumn.LINK_IN_MW);
        SummedColumn linkOut = flows.column(FlowColumn.LINK_OUT_MW);
        SummedColumn load = flows.column(FlowColumn.LOAD_MW);
        for (int k = 0; k < flows.axis().steps(); k++) {
            double greenMwh = green.stored().get(k);
            double storedMwh = stored.get(k);
            if (!(greenMwh >= -STEP_MWH && greenMwh <= storedMwh + STEP_MWH)) {
                throw violation("the green inventory of step %d is %s MWh of %s MWh stored", k, greenMwh, storedMwh);
            }
            atMost("green power received", k, green.received().get(k), linkIn.get(k));
            atMost("green power sent", k, green.sent().get(k), linkOut.get(k));
            if (green.toLoad().get(k) > load.get(k) + STEP_MWH) {
                throw violation(
                        "self-use of step %d is %s MW above the load",
                        k, green.toLoad().get(k));
            }
        }
    }

    private void atMost(String what, int k, double partMw, double wholeMw) {
        if (partMw > wholeMw + STEP_MWH) {
            throw violation("%s in step %d is %s MW of %s MW", what, k, partMw, wholeMw);
        }
    }

    /** The bill against the hourly cost column, which is computed on another way. */
    private void bill(NodeFlows flows, Bill bill) {
        double energyYuan = 0.0;
        double otherYuan = 0.0;
        int lines = bill.lines().size();
        for (var line : bill.lines()) {
            if (line.row().hourly()) {
                energyYuan += line.amountYuan();
            } else if (line.row().side() != BillRow.Side.OWN && line.row().side() != BillRow.Side.CERTIFICATE) {
                otherYuan += line.amountYuan();
            }
        }
        double hourlyYuan = Sums.of(flows.values(FlowColumn.ENERGY_COST_YUAN));
        double roundingYuan = HALF_CENT_YUAN * lines + SUM_RELATIVE * Math.abs(hourlyYuan);
        if (!(Math.abs(energyYuan - hourlyYuan) <= roundingYuan)) {
            throw violation("the energy rows of the bill are %s yuan, the hours cost %s yuan", energyYuan, hourlyYuan);
        }
        double totalYuan = bill.gridBillYuan() - bill.exportIncomeYuan() - bill.serviceIncomeYuan();
        if (!(Math.abs(totalYuan - energyYuan - otherYuan) <= HALF_CENT_YUAN)) {
            throw violation("the bill is %s yuan, its rows %s yuan", totalYuan, energyYuan + otherYuan);
        }
    }

    /** Every way to count purchased electricity counts all of it; nothing is negative, whatever is fed in. */
    private void carbon(NodeFlows flows, Accounts accounts) {
        double importMwh = flows.energyMwh(FlowColumn.IMPORT_MW);
        for (String method : List.of(CarbonLine.LOCATION, CarbonLine.MARKET)) {
            double countedMwh = 0.0;
            for (CarbonLine line : accounts.carbon().lines()) {
                boolean counts = line.isPurchasedElectricity() && line.method().equals(method);
                countedMwh += counts ? line.quantity() : 0.0;
            }
            boolean known =
                    method.equals(CarbonLine.LOCATION) || accounts.carbon().has(CarbonLine.SCOPE2, method);
            if (known && !close(importMwh, countedMwh)) {
                throw violation("%s MWh are imported, %s scope 2 counts %s MWh", importMwh, method, countedMwh);
            }
        }
        for (CarbonLine line : accounts.carbon().lines()) {
            if (!(line.tco2e() >= 0.0)) {
                throw violation("%s of %s is %s tCO2e", line.source(), line.month(), line.tco2e());
            }
        }
    }

    private static boolean close(double a, double b) {
        return Math.abs(a - b) <= SUM_RELATIVE * Math.max(1.0, Math.max(Math.abs(a), Math.abs(b)));
    }

    private IllegalStateException violation(String what, Object... values) {
        return new IllegalStateException("node " + node + ": " + what.formatted(values));
    }
}
