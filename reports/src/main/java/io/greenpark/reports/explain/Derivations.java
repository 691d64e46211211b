package io.greenpark.reports.explain;

import io.greenpark.core.compliance.Verdict;
import io.greenpark.core.finance.InvestmentModel;
import io.greenpark.core.finance.OwnerResult;
import io.greenpark.core.finance.PlantKind;
import io.greenpark.core.product.CbamLine;
import io.greenpark.core.product.CbamRules.Scope;
import io.greenpark.core.product.ElectricityMethod;
import io.greenpark.core.result.AssetSeries;
import io.greenpark.core.result.FlowColumn;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.NodeFlows;
import io.greenpark.core.sink.CreditEntry;
import io.greenpark.core.tariff.BillRow;
import io.greenpark.reports.run.RunDirectoryException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The way to every indicator. */
final class Derivations {

    /** What wind generation rests on. */
    static final Set<String> WIND = Set.of(
            "parks.{node}.wind",
            "shared.wind",
            "weather",
            "catalogue.turbines",
            "catalogue.climates",
            "parks.{node}.site");

    /** What solar generation rests on. */
    static final Set<String> SOLAR = Set.of(
            "parks.{node}.solar",
            "shared.solar",
            "weather",
            "catalogue.modules",
            "catalogue.inverters",
            "catalogue.climates",
            "parks.{node}.site");

    /** Less is rounding and not a shortage [MW]. */
    private static final double SHORTAGE_MW = 1e-9;

    /** Digits of sums in another order, relative to the figure and to one unit [1]. */
    private static final double ROUNDING = 1e-9;

    private static final String[] LOAD = {"parks.{node}.load", "parks.{node}.heat", "catalogue.loads"};
    private static final String[] FLOWS = Stream.of(LOAD, WIND.toArray(String[]::new), SOLAR.toArray(String[]::new))
            .flatMap(Stream::of)
            .distinct()
            .toArray(String[]::new);
    private static final String[] STORAGE = {"parks.{node}.storage", "shared.storage", "catalogue.storage-ageing"};

    private static final Map<Indicator, Derivation> ALL = new EnumMap<>(Indicator.class);

    static {
        energy();
        operation();
        shares();
        price();
        finance();
        carbonAndSinks();
    }

    private Derivations() {}

    /**
     * The way to {@code figure}, which its run has.
     *
     * @throws RunDirectoryException if its rows give another value than the run has written
     */
    static Explanation explain(Figure figure) {
        Explanation explanation = ALL.get(figure.indicator()).explain(figure);
        double written = figure.written();
        if (!(Math.abs(explanation.value() - written) <= ROUNDING * Math.max(1.0, Math.abs(written)))) {
            throw new RunDirectoryException(
                    Path.of("summary.csv"),
                    "%s is %s, but its rows give %s; the files of the run do not belong together, run it again"
                            .formatted(figure.path(), written, explanation.value()));
        }
        return explanation;
    }

    private static void energy() {
        ALL.put(Indicator.LOAD_MWH, StepSum.energy(FlowColumn.LOAD_MW, LOAD));
        ALL.put(
                Indicator.CONSUMED_MWH,
                new StepSum(
                        "max(0, loadMw − unservedMw)", Derivations::consumedMw, StepSum.Gather.ENERGY, Set.of(LOAD)));
        ALL.put(Indicator.AUX_MWH, StepSum.energy(FlowColumn.AUX_MW, SOLAR.toArray(String[]::new)));
        ALL.put(
                Indicator.WIND_AVAILABLE_MWH,
                StepSum.energy(FlowColumn.WIND_AVAILABLE_MW, WIND.toArray(String[]::new)));
        ALL.put(
                Indicator.SOLAR_AVAILABLE_MWH,
                StepSum.energy(FlowColumn.SOLAR_AVAILABLE_MW, SOLAR.toArray(String[]::new)));
        ALL.put(Indicator.OTHER_AVAILABLE_MWH, StepSum.energy(FlowColumn.OTHER_AVAILABLE_MW, "parks.{node}.series"));
        ALL.put(Indicator.THERMAL_MWH, StepSum.energy(FlowColumn.THERMAL_MW, "parks.{node}.thermal"));
        ALL.put(Indicator.CURTAILED_MWH, StepSum.energy(FlowColumn.CURTAILED_MW, FLOWS));
        ALL.put(
                Indicator.SELF_USED_MWH,
                new StepSum(
                        "physicalSelfUseShare × max(0, loadMw − unservedMw)",
                        Derivations::selfUsedMw,
                        StepSum.Gather.ENERGY,
                        Set.of(FLOWS)));
        GreenDerivations.energy(WorkingRows.of("CAR-5 … CAR-9, CAR-12, CAR-15", FLOWS), ALL);
        ALL.put(Indicator.IMPORT_MWH, StepSum.energy(FlowColumn.IMPORT_MW, FLOWS));
        ALL.put(Indicator.EXPORT_MWH, StepSum.energy(FlowColumn.EXPORT_MW, FLOWS));
        ALL.put(Indicator.LINK_IN_MWH, StepSum.energy(FlowColumn.LINK_IN_MW, "shared"));
        ALL.put(Indicator.LINK_OUT_MWH, StepSum.energy(FlowColumn.LINK_OUT_MW, "shared"));
        ALL.put(Indicator.CHARGE_MWH, StepSum.energy(FlowColumn.CHARGE_MW, STORAGE));
        ALL.put(Indicator.DISCHARGE_MWH, StepSum.energy(FlowColumn.DISCHARGE_MW, STORAGE));
        ALL.put(Indicator.UNSERVED_MWH, StepSum.energy(FlowColumn.UNSERVED_MW, FLOWS));
        ALL.put(
                Indicator.UNSERVED_HOURS,
                new StepSum(
                        "(unservedMw > 1e-9)",
                        (flows, k) -> flows.get(FlowColumn.UNSERVED_MW, k) > SHORTAGE_MW ? 1.0 : 0.0,
                        StepSum.Gather.HOURS,
                        Set.of(FLOWS)));
        ALL.put(
                Indicator.PEAK_IMPORT_MW,
                new StepSum(
                        "importMw",
                        (flows, k) -> flows.get(FlowColumn.IMPORT_MW, k),
                        StepSum.Gather.HIGHEST,
                        Set.of(FLOWS)));
    }

    static double consumedMw(NodeFlows flows, int k) {
        return Math.max(0.0, flows.get(FlowColumn.LOAD_MW, k) - flows.get(FlowColumn.UNSERVED_MW, k));
    }

    static double selfUsedMw(NodeFlows flows, int k) {
        double share = flows.get(FlowColumn.PHYSICAL_SELF_USE_SHARE, k);
        return Double.isNaN(share) ? 0.0 : share * consumedMw(flows, k);
    }

    private static void operation() {
        ALL.put(Indicator.SHIFTED_MWH, WorkingRows.of("LOA-4", LOAD));
        ALL.put(Indicator.INTERRUPTED_MWH, WorkingRows.of("LOA-4", LOAD));
        for (Indicator heat : List.of(
                Indicator.HEAT_FROM_UNITS_MWH_HEAT,
                Indicator.HEAT_FROM_BOILER_MWH_HEAT,
                Indicator.HEAT_DUMPED_MWH_HEAT,
                Indicator.HEAT_UNSERVED_MWH_HEAT)) {
            ALL.put(
                    heat,
                    WorkingRows.of("DIS-16", "parks.{node}.heat", "parks.{node}.heatNetwork", "parks.{node}.thermal"));
        }
        ALL.put(Indicator.WIND_CAPACITY_FACTOR, new CapacityFactor(AssetSeries.Kind.WIND, "netMwh", "ratedMw"));
        ALL.put(Indicator.SOLAR_CAPACITY_FACTOR, new CapacityFactor(AssetSeries.Kind.SOLAR, "acEnergyMwh", "acMw"));
        for (Indicator storage : List.of(
                Indicator.STORAGE_EQUIVALENT_FULL_CYCLES,
                Indicator.STORAGE_CAPACITY_LEFT_FRACTION,
                Indicator.STORAGE_YEARS_TO_END_OF_LIFE,
                Indicator.STORAGE_CHARGED_BEYOND_SHARE,
                Indicator.STORAGE_DISCHARGED_BEYOND_SHARE)) {
            ALL.put(storage, WorkingRows.of("DIS-43 … DIS-46, DIS-60", STORAGE));
        }
        ALL.put(Indicator.STORAGE_CYCLES, WorkingRows.of("7.12", STORAGE));
        ALL.put(Indicator.DISPATCH_COST_YUAN, new DispatchCost());
        ALL.put(Indicator.DISPATCH_BOUND_YUAN, new BoundRows());
    }

    private static void shares() {
        String[] green = Stream.concat(Stream.of(FLOWS), Stream.of("parks.{node}.greenPower", "catalogue.certificates"))
                .toArray(String[]::new);
        ALL.put(Indicator.ALLOCATED_SELF_USE_SHARE, new AllocatedSelfUse(Set.of(FLOWS)));
        ALL.put(Indicator.NON_FOSSIL_SHARE, WorkingRows.of("CAR-19", green));
        ALL.put(Indicator.HOURLY_MATCHED_SHARE, Quotient.of(Indicator.SELF_USED_MWH, Indicator.LOAD_MWH));
        ALL.put(Indicator.HOURLY_MATCHED_WITH_GRID_SHARE, WorkingRows.of("CAR-20, CAR-21", green));
        GreenDerivations.certificates(WorkingRows.of("CAR-17, CAR-18", green), ALL);
        Indicator[] available = {
            Indicator.WIND_AVAILABLE_MWH,
            Indicator.SOLAR_AVAILABLE_MWH,
            Indicator.OTHER_AVAILABLE_MWH,
            Indicator.GREEN_RECEIVED_MWH
        };
        ALL.put(Indicator.PHYSICAL_SELF_USE_SHARE, Quotient.of(Indicator.SELF_USED_MWH, Indicator.CONSUMED_MWH));
        ALL.put(Indicator.SELF_USE_OF_AVAILABLE_SHARE, Quotient.of(Indicator.SELF_USED_MWH, available));
        ALL.put(Indicator.EXPORT_OF_AVAILABLE_SHARE, Quotient.of(Indicator.GREEN_EXPORT_MWH, available));
        ALL.put(Indicator.CURTAILED_OF_AVAILABLE_SHARE, Quotient.of(Indicator.CURTAILED_MWH, available));
    }

    private static void price() {
        ALL.put(Indicator.GRID_BILL_YUAN, BillRows.of(BillRow.Side.GRID, 1.0));
        ALL.put(Indicator.EXPORT_INCOME_YUAN, BillRows.of(BillRow.Side.INCOME, -1.0));
        ALL.put(Indicator.CERTIFICATE_INCOME_YUAN, BillRows.of(BillRow.Side.CERTIFICATE, -1.0));
        ALL.put(Indicator.SERVICE_INCOME_YUAN, BillRows.of(BillRow.Side.SERVICE, -1.0));
        ALL.put(
                Indicator.GRID_BILL_YUAN_PER_MWH_CONSUMED,
                Quotient.of(Indicator.GRID_BILL_YUAN, Indicator.CONSUMED_MWH));
        ALL.put(Indicator.GRID_BILL_AGENCY_YUAN_PER_MWH_CONSUMED, new OtherPurchase(false));
        ALL.put(Indicator.GRID_BILL_MARKET_YUAN_PER_MWH_CONSUMED, new OtherPurchase(true));
        ALL.put(
                Indicator.GRID_BILL_CHANGE_FRACTION,
                new AgainstBaseline(Indicator.GRID_BILL_YUAN_PER_MWH_CONSUMED, true));
        ALL.put(
                Indicator.FUEL_COST_YUAN,
                BillRows.of(BillRow.FUEL, "prices", "catalogue.fuel-prices", "catalogue.fuels"));
        ALL.put(Indicator.THERMAL_OPERATION_YUAN, BillRows.of(BillRow.THERMAL_OPERATION, "parks.{node}.thermal"));
        ALL.put(Indicator.INTERRUPTION_YUAN, BillRows.of(BillRow.INTERRUPTION, LOAD));
        ALL.put(Indicator.LINE_FEE_YUAN, BillRows.of(BillRow.LINE_FEE, "shared"));
        ALL.put(Indicator.SHARED_SAVING_YUAN, WorkingRows.of("BIL-25 … BIL-27", "shared"));
        ALL.put(Indicator.SHARED_TRANSFER_YUAN, WorkingRows.of("BIL-25 … BIL-27", "shared"));
        ALL.put(
                Indicator.ALL_IN_PRICE_YUAN_PER_MWH,
                WorkingRows.of("FIN-18, FIN-19", CashRows.MONEY.toArray(String[]::new)));
        ALL.put(Indicator.ALL_IN_PRICE_CHANGE_FRACTION, new AgainstBaseline(Indicator.ALL_IN_PRICE_YUAN_PER_MWH, true));
    }

    private static void finance() {
        ALL.put(Indicator.INVESTMENT_YUAN, new PlantRows(kind -> true, false));
        ALL.put(Indicator.OWN_SUPPLY_YUAN_PER_YEAR, new SupplyRows());
        ALL.put(Indicator.LCOE_YUAN_PER_MWH, new PlantRows(PlantKind::generates, true));
        ALL.put(Indicator.LCOS_YUAN_PER_MWH, new PlantRows(PlantKind::stores, true));
        String park = InvestmentModel.PARK;
        String investor = InvestmentModel.INVESTOR;
        ALL.put(Indicator.NPV_YUAN, CashRows.presentValue(park, OwnerResult::equity, OwnerResult::npvYuan));
        ALL.put(
                Indicator.PROJECT_NPV_YUAN,
                CashRows.presentValue(park, OwnerResult::project, OwnerResult::projectNpvYuan));
        ALL.put(
                Indicator.IRR_FRACTION,
                CashRows.of("explain.irr", park, OwnerResult::equity, OwnerResult::irrFraction));
        ALL.put(
                Indicator.PROJECT_IRR_FRACTION,
                CashRows.of("explain.irr", park, OwnerResult::project, OwnerResult::projectIrrFraction));
        ALL.put(
                Indicator.MIRR_FRACTION,
                CashRows.of("explain.mirr", park, OwnerResult::equity, OwnerResult::mirrFraction));
        ALL.put(
                Indicator.PAYBACK_YEARS,
                CashRows.of("explain.payback", park, OwnerResult::project, OwnerResult::paybackYears));
        ALL.put(
                Indicator.DISCOUNTED_PAYBACK_YEARS,
                CashRows.of(
                        "explain.discounted-payback", park, OwnerResult::project, OwnerResult::discountedPaybackYears));
        ALL.put(
                Indicator.DEBT_SERVICE_COVERAGE,
                CashRows.of("explain.coverage", park, OwnerResult::equity, OwnerResult::leastDebtServiceCoverage));
        ALL.put(
                Indicator.INVESTOR_NPV_YUAN,
                CashRows.presentValue(investor, OwnerResult::equity, OwnerResult::npvYuan));
        ALL.put(
                Indicator.INVESTOR_IRR_FRACTION,
                CashRows.of("explain.irr", investor, OwnerResult::equity, OwnerResult::irrFraction));
        ALL.put(
                Indicator.INVESTOR_DEBT_SERVICE_COVERAGE,
                CashRows.of("explain.coverage", investor, OwnerResult::equity, OwnerResult::leastDebtServiceCoverage));
        ALL.put(
                Indicator.STATE_NPV_YUAN,
                CashRows.presentValue(InvestmentModel.STATE, OwnerResult::equity, OwnerResult::npvYuan));
        ALL.put(Indicator.RULES_PASSED, new CheckRows(Verdict.PASS));
        ALL.put(Indicator.RULES_FAILED, new CheckRows(Verdict.FAIL));
    }

    private static void carbonAndSinks() {
        ALL.putAll(CarbonDerivations.all());
        ALL.put(Indicator.PRODUCTS_LOCATION_TCO2E, new FootprintRows(ElectricityMethod.LOCATION));
        ALL.put(Indicator.PRODUCTS_MARKET_TCO2E, new FootprintRows(ElectricityMethod.MARKET));
        ALL.put(Indicator.CBAM_EUR, new CbamRows(Scope.IN_SCOPE, CbamLine::costEur));
        ALL.put(Indicator.CBAM_IF_EXTENDED_EUR, new CbamRows(Scope.IF_EXTENDED, CbamLine::costEur));
        ALL.put(Indicator.CBAM_GREEN_POWER_EUR, new CbamRows(Scope.IN_SCOPE, CbamLine::greenPowerEur));
        ALL.put(Indicator.SINK_OPENING_TCO2E, new SinkRows(SinkRows.Part.OPENING));
        ALL.put(Indicator.SINK_NET_FLOW_TCO2E, new SinkRows(SinkRows.Part.FLOWS));
        for (Indicator spread :
                List.of(Indicator.SINK_NET_FLOW_UNCERTAINTY_TCO2E, Indicator.SINK_CLOSING_UNCERTAINTY_TCO2E)) {
            ALL.put(spread, WorkingRows.of("SNK-38", "sinks", "catalogue.sinks"));
        }
        for (Indicator end : List.of(
                Indicator.SINK_NET_FLOW_LOW_TCO2E,
                Indicator.SINK_NET_FLOW_HIGH_TCO2E,
                Indicator.SINK_CLOSING_LOW_TCO2E,
                Indicator.SINK_CLOSING_HIGH_TCO2E)) {
            ALL.put(end, WorkingRows.of("SNK-39", "sinks", "sinkAccounts", "catalogue.sinks"));
        }
        ALL.put(Indicator.SINK_CLOSING_TCO2E, new SinkRows(SinkRows.Part.CLOSING));
        ALL.put(Indicator.SINK_OWN_CLAIM_TCO2E, new OwnClaim());
        ALL.put(Indicator.CREDITS_ISSUED_TCO2E, CreditRows.total(CreditEntry.Row.ISSUED));
        ALL.put(Indicator.CREDITS_SOLD_TCO2E, CreditRows.total(CreditEntry.Row.SOLD));
        ALL.put(Indicator.CREDITS_CANCELLED_TCO2E, CreditRows.total(CreditEntry.Row.CANCELLED));
        ALL.put(Indicator.CREDITS_HELD_TCO2E, CreditRows.last(CreditEntry.Row.HELD));
        ALL.put(Indicator.CREDITS_BUFFER_TCO2E, CreditRows.last(CreditEntry.Row.BUFFER));
        ALL.put(Indicator.CREDITS_OWED_TCO2E, CreditRows.last(CreditEntry.Row.OWED));
        ALL.put(Indicator.CREDIT_REVENUE_YUAN, CreditRows.money(CreditEntry.Row.SOLD, 1.0));
        ALL.put(Indicator.CREDIT_MONITORING_YUAN, CreditRows.money(CreditEntry.Row.MONITORING, -1.0));
    }

    /** The indicators that have a way. */
    static Set<Indicator> known() {
        return Set.copyOf(ALL.keySet());
    }
}
