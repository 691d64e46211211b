package io.greenpark.core.simulation;

import io.greenpark.core.ledger.GreenEnergy;
import io.greenpark.core.result.DispatchQuality;
import io.greenpark.core.result.FlowColumn;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.NodeFlows;
import io.greenpark.core.series.SummedColumn;
import io.greenpark.core.settlement.Bill;
import io.greenpark.core.settlement.BillVariant;
import io.greenpark.core.tariff.BillRow;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The figures of a node over the whole axis; a share or price without a denominator is left out. */
final class Indicators {

    /** Less is rounding and not a shortage [MW]. */
    private static final double SHORTAGE_MW = 1e-9;

    private final Map<Indicator, Double> values = new EnumMap<>(Indicator.class);

    private Indicators() {}

    /**
     * The figures of a node, or of all nodes together.
     *
     * @param greenFromElsewhereMwh green energy that came from other nodes [MWh]; zero for all nodes together
     */
    static Map<Indicator, Double> of(
            NodeFlows flows, GreenEnergy green, double greenFromElsewhereMwh, Ratings ratings, Bill bill) {
        var indicators = new Indicators();
        indicators.energy(flows, green);
        indicators.resource(flows, ratings);
        indicators.shares(green, greenFromElsewhereMwh);
        indicators.price(bill);
        indicators.values.putAll(ofPurchases(List.of(bill), indicators.values));
        return indicators.values;
    }

    /** What dispatch of all nodes cost. */
    static Map<Indicator, Double> of(DispatchQuality dispatch) {
        var indicators = new Indicators();
        indicators.values.put(Indicator.DISPATCH_COST_YUAN, dispatch.cost().totalYuan());
        dispatch.boundYuan().ifPresent(yuan -> indicators.values.put(Indicator.DISPATCH_BOUND_YUAN, yuan));
        return indicators.values;
    }

    private void energy(NodeFlows flows, GreenEnergy green) {
        energy(Indicator.LOAD_MWH, flows, FlowColumn.LOAD_MW);
        energy(Indicator.AUX_MWH, flows, FlowColumn.AUX_MW);
        energy(Indicator.WIND_AVAILABLE_MWH, flows, FlowColumn.WIND_AVAILABLE_MW);
        energy(Indicator.SOLAR_AVAILABLE_MWH, flows, FlowColumn.SOLAR_AVAILABLE_MW);
        energy(Indicator.OTHER_AVAILABLE_MWH, flows, FlowColumn.OTHER_AVAILABLE_MW);
        energy(Indicator.THERMAL_MWH, flows, FlowColumn.THERMAL_MW);
        energy(Indicator.CURTAILED_MWH, flows, FlowColumn.CURTAILED_MW);
        energy(Indicator.IMPORT_MWH, flows, FlowColumn.IMPORT_MW);
        energy(Indicator.EXPORT_MWH, flows, FlowColumn.EXPORT_MW);
        energy(Indicator.LINK_IN_MWH, flows, FlowColumn.LINK_IN_MW);
        energy(Indicator.LINK_OUT_MWH, flows, FlowColumn.LINK_OUT_MW);
        energy(Indicator.CHARGE_MWH, flows, FlowColumn.CHARGE_MW);
        energy(Indicator.DISCHARGE_MWH, flows, FlowColumn.DISCHARGE_MW);
        energy(Indicator.UNSERVED_MWH, flows, FlowColumn.UNSERVED_MW);
        values.put(Indicator.SELF_USED_MWH, green.selfUsedMwh());
        values.put(Indicator.GREEN_OWN_USE_MWH, green.ownUseMwh());
        values.put(Indicator.GREEN_EXPORT_MWH, green.exportMwh());
        values.put(Indicator.GREEN_STORAGE_LOSS_MWH, green.storageLossMwh());
        values.put(Indicator.GREEN_STORED_CHANGE_MWH, green.storedChangeMwh());
        values.put(Indicator.GREEN_SENT_MWH, green.sentMwh());
        values.put(Indicator.GREEN_RECEIVED_MWH, green.receivedMwh());
        double consumedMw = 0.0;
        double peakMw = 0.0;
        int shortSteps = 0;
        SummedColumn unserved = flows.column(FlowColumn.UNSERVED_MW);
        SummedColumn load = flows.column(FlowColumn.LOAD_MW);
        SummedColumn imported = flows.column(FlowColumn.IMPORT_MW);
        for (int k = 0; k < flows.axis().steps(); k++) {
            double unservedMw = unserved.get(k);
            consumedMw += Math.max(0.0, load.get(k) - unservedMw);
            peakMw = Math.max(peakMw, imported.get(k));
            shortSteps += unservedMw > SHORTAGE_MW ? 1 : 0;
        }
        double stepHours = flows.axis().stepHours();
        values.put(Indicator.CONSUMED_MWH, consumedMw * stepHours);
        values.put(Indicator.PEAK_IMPORT_MW, peakMw);
        values.put(Indicator.UNSERVED_HOURS, shortSteps * stepHours);
    }

    private void resource(NodeFlows flows, Ratings ratings) {
        double hours = flows.axis().hours();
        ratio(Indicator.WIND_CAPACITY_FACTOR, ratings.windMwh(), ratings.windMw() * hours);
        ratio(Indicator.SOLAR_CAPACITY_FACTOR, ratings.solarMwh(), ratings.solarAcMw() * hours);
    }

    private void shares(GreenEnergy green, double greenFromElsewhereMwh) {
        double availableMwh = values.get(Indicator.WIND_AVAILABLE_MWH)
                + values.get(Indicator.SOLAR_AVAILABLE_MWH)
                + values.get(Indicator.OTHER_AVAILABLE_MWH)
                + greenFromElsewhereMwh;
        ratio(Indicator.PHYSICAL_SELF_USE_SHARE, green.selfUsedMwh(), values.get(Indicator.CONSUMED_MWH));
        ratio(Indicator.SELF_USE_OF_AVAILABLE_SHARE, green.selfUsedMwh(), availableMwh);
        ratio(Indicator.EXPORT_OF_AVAILABLE_SHARE, green.exportMwh(), availableMwh);
        ratio(Indicator.CURTAILED_OF_AVAILABLE_SHARE, values.get(Indicator.CURTAILED_MWH), availableMwh);
    }

    private void price(Bill bill) {
        values.put(Indicator.GRID_BILL_YUAN, bill.gridBillYuan());
        values.put(Indicator.EXPORT_INCOME_YUAN, bill.exportIncomeYuan());
        ratio(Indicator.GRID_BILL_YUAN_PER_MWH_CONSUMED, bill.gridBillYuan(), values.get(Indicator.CONSUMED_MWH));
        if (bill.has(BillRow.DEMAND_RESPONSE) || bill.has(BillRow.ANCILLARY_SERVICES)) {
            values.put(Indicator.SERVICE_INCOME_YUAN, bill.serviceIncomeYuan());
        }
        if (bill.has(BillRow.CERTIFICATE_INCOME) || bill.has(BillRow.CERTIFICATE_PURCHASE)) {
            values.put(Indicator.CERTIFICATE_INCOME_YUAN, bill.certificateIncomeYuan());
        }
        cost(Indicator.FUEL_COST_YUAN, bill, BillRow.FUEL);
        cost(Indicator.THERMAL_OPERATION_YUAN, bill, BillRow.THERMAL_OPERATION);
        cost(Indicator.INTERRUPTION_YUAN, bill, BillRow.INTERRUPTION);
        cost(Indicator.LINE_FEE_YUAN, bill, BillRow.LINE_FEE);
    }

    /**
     * The grid bill per MWh consumed by the way to buy, where both ways are known for all of {@code bills}.
     *
     * @param own figures of the node, or of all nodes together
     */
    static Map<Indicator, Double> ofPurchases(List<Bill> bills, Map<Indicator, Double> own) {
        var indicators = new Indicators();
        List<Map<BillVariant, Double>> yuan = bills.stream()
                .filter(bill -> bill.gridBillYuan() != 0.0)
                .map(Bill::purchaseYuan)
                .toList();
        if (!yuan.isEmpty() && yuan.stream().noneMatch(Map::isEmpty)) {
            double mwh = own.get(Indicator.CONSUMED_MWH);
            indicators.ratio(Indicator.GRID_BILL_AGENCY_YUAN_PER_MWH_CONSUMED, sum(yuan, BillVariant.AGENCY), mwh);
            indicators.ratio(Indicator.GRID_BILL_MARKET_YUAN_PER_MWH_CONSUMED, sum(yuan, BillVariant.MARKET), mwh);
        }
        return indicators.values;
    }

    private static double sum(List<Map<BillVariant, Double>> yuan, BillVariant purchase) {
        return yuan.stream().mapToDouble(bill -> bill.get(purchase)).sum();
    }

    private void cost(Indicator indicator, Bill bill, BillRow row) {
        if (bill.has(row)) {
            values.put(indicator, bill.amountYuan(row));
        }
    }

    /** Adds what compares a node with the same node of the baseline. */
    static Map<Indicator, Double> withBaseline(Map<Indicator, Double> own, Map<Indicator, Double> baseline) {
        Map<Indicator, Double> values = new EnumMap<>(own);
        change(values, own, baseline, Indicator.GRID_BILL_YUAN_PER_MWH_CONSUMED, Indicator.GRID_BILL_CHANGE_FRACTION);
        change(values, own, baseline, Indicator.ALL_IN_PRICE_YUAN_PER_MWH, Indicator.ALL_IN_PRICE_CHANGE_FRACTION);
        values.put(
                Indicator.OPERATIONAL_CHANGE_TCO2,
                own.get(Indicator.OPERATIONAL_LOCATION_TCO2) - baseline.get(Indicator.OPERATIONAL_LOCATION_TCO2));
        return values;
    }

    private static void change(
            Map<Indicator, Double> values,
            Map<Indicator, Double> own,
            Map<Indicator, Double> baseline,
            Indicator of,
            Indicator change) {
        Double now = own.get(of);
        Double before = baseline.get(of);
        if (now != null && before != null && before != 0.0) {
            values.put(change, now / before - 1.0);
        }
    }

    private void energy(Indicator indicator, NodeFlows flows, FlowColumn column) {
        values.put(indicator, flows.energyMwh(column));
    }

    private void ratio(Indicator indicator, double part, double whole) {
        if (whole > 0.0) {
            values.put(indicator, part / whole);
        }
    }
}
