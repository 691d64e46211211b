package io.greenpark.reports.table;

import io.greenpark.core.carbon.CarbonLine;
import io.greenpark.core.ledger.AttributeAccount;
import io.greenpark.core.ledger.AttributeLedger;
import io.greenpark.core.ledger.EnergyAccount;
import io.greenpark.core.ledger.EnergyLedger;
import io.greenpark.core.ledger.StorageAccount;
import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.NodeResult;
import io.greenpark.core.settlement.BillLine;
import io.greenpark.core.tariff.BillRow;
import io.greenpark.core.time.TimeAxis;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The accounts of a node by month of the study; those without a booking are left out. */
final class MonthlyAccounts {

    private static final String MWH = "MWh";
    private static final String YUAN = "yuan";

    private final List<YearMonth> months;
    private final Monthly monthly;

    MonthlyAccounts(TimeAxis axis) {
        months = axis.months();
        monthly = new Monthly(axis);
    }

    /** Accounts of a node of a case in stable order: energy, share, price, bill, carbon, ledger. */
    List<MonthlyAccount> of(CaseResult c, NodeResult node) {
        List<MonthlyAccount> accounts = new ArrayList<>();
        double[] consumedMwh = monthly.consumedMwh(node.flows());
        energy(accounts, node, consumedMwh);
        money(accounts, node, consumedMwh);
        carbon(accounts, node);
        c.ledgers().stream().filter(l -> l.node().equals(node.id())).forEach(l -> ledger(accounts, l));
        return accounts.stream().filter(MonthlyAccount::any).toList();
    }

    private void energy(List<MonthlyAccount> accounts, NodeResult node, double[] consumedMwh) {
        monthly.energyMwh(node.flows())
                .forEach((header, mwh) ->
                        accounts.add(MonthlyAccount.sum("energy", header.replaceAll("Mw$", "Mwh"), MWH, mwh)));
        double[] selfUsedMwh = monthly.selfUsedMwh(node.flows());
        accounts.add(sum(Indicator.CONSUMED_MWH, consumedMwh));
        accounts.add(sum(Indicator.SELF_USED_MWH, selfUsedMwh));
        accounts.add(quotient(Indicator.PHYSICAL_SELF_USE_SHARE, selfUsedMwh, consumedMwh));
    }

    private void money(List<MonthlyAccount> accounts, NodeResult node, double[] consumedMwh) {
        double[] gridBillYuan = billYuan(node, row -> row.side() == BillRow.Side.GRID);
        accounts.add(sum(Indicator.GRID_BILL_YUAN, gridBillYuan));
        accounts.add(quotient(Indicator.GRID_BILL_YUAN_PER_MWH_CONSUMED, gridBillYuan, consumedMwh));
        for (BillRow row : BillRow.values()) {
            accounts.add(MonthlyAccount.sum("bill", row.id(), YUAN, billYuan(node, row::equals)));
        }
    }

    private double[] billYuan(NodeResult node, Predicate<BillRow> rows) {
        double[] yuan = new double[months.size()];
        for (BillLine line : node.bill().lines()) {
            if (rows.test(line.row())) {
                yuan[months.indexOf(line.month())] += line.amountYuan();
            }
        }
        return yuan;
    }

    /** Emissions by scope and method; the methods of scope 2 are alternatives. */
    private void carbon(List<MonthlyAccount> accounts, NodeResult node) {
        Map<String, double[]> byMethod = new TreeMap<>();
        for (CarbonLine line : node.carbon().lines()) {
            byMethod.computeIfAbsent(line.scope() + "." + line.method(), key -> new double[months.size()])[
                            months.indexOf(line.month())] +=
                    line.tco2e();
        }
        byMethod.forEach((id, tco2e) -> accounts.add(MonthlyAccount.sum("carbon", id, "tCO2e", tco2e)));
    }

    private void ledger(List<MonthlyAccount> accounts, AttributeLedger ledger) {
        EnergyLedger energy = ledger.energy();
        Map<String, double[]> byAccount = new LinkedHashMap<>();
        for (EnergyAccount account : EnergyAccount.values()) {
            byAccount.put(account.id(), byMonth(m -> energy.mwh(account, m)));
        }
        for (AttributeAccount account : AttributeAccount.values()) {
            byAccount.put(
                    account.id(),
                    byMonth(m -> ledger.mwh(account, entry -> entry.month().equals(months.get(m)))));
        }
        for (StorageAccount account : StorageAccount.values()) {
            if (!account.stock() && !energy.storage().batteries().isEmpty()) {
                byAccount.put(account.id(), byMonth(m -> energy.storage().mwh(account, m)));
            }
        }
        byAccount.forEach((id, mwh) -> accounts.add(MonthlyAccount.sum("ledger", id, MWH, mwh)));
    }

    private double[] byMonth(IntToDoubleFunction ofMonth) {
        return IntStream.range(0, months.size()).mapToDouble(ofMonth).toArray();
    }

    private static MonthlyAccount sum(Indicator indicator, double[] ofMonth) {
        return MonthlyAccount.sum(indicator.group(), indicator.id(), indicator.unit(), ofMonth);
    }

    private static MonthlyAccount quotient(Indicator indicator, double[] ofMonth, double[] per) {
        return new MonthlyAccount(indicator.group(), indicator.id(), indicator.unit(), ofMonth, per);
    }
}
