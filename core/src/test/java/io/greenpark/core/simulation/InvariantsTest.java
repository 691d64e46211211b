package io.greenpark.core.simulation;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.greenpark.core.carbon.CarbonAccount;
import io.greenpark.core.carbon.CarbonLine;
import io.greenpark.core.dispatch.DispatchProblem;
import io.greenpark.core.dispatch.Dispatcher;
import io.greenpark.core.ledger.GreenTrace;
import io.greenpark.core.ledger.TracedNode;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.result.FlowColumn;
import io.greenpark.core.result.NodeFlows;
import io.greenpark.core.series.EnergySeries;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.settlement.Bill;
import io.greenpark.core.settlement.BillLine;
import io.greenpark.core.settlement.PricedTerms;
import io.greenpark.core.sink.SinkEntry;
import io.greenpark.core.sink.SinkLedger;
import io.greenpark.core.tariff.BillRow;
import io.greenpark.core.tariff.CapacityMode;
import io.greenpark.core.time.TimeAxis;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sound books pass; every violation planted in them is found and named. */
class InvariantsTest {

    private static final TimeAxis DAY = Studies.axis(60, 24);

    /** 8 MW of load, 10 MW of wind for half a day, a battery. */
    private static Accounts sound() {
        double[] windMw = new double[24];
        Arrays.fill(windMw, 0, 12, 14.0);
        var park = Studies.park(
                "park",
                List.of(PowerSeries.constant(DAY, 8.0)),
                List.of(Studies.wind(new PowerSeries(DAY, windMw))),
                List.of(Studies.battery("ess", 4.0, 20.0, 0.001)),
                Studies.grid(20.0, 1.0, CapacityMode.DEMAND));
        Node node = Node.of(
                park,
                new Resources(DAY, new Preparations())
                        .generation(Studies.variant("v", Dispatcher.gridOnly(), park), park),
                List.of(List.of()),
                DAY,
                Consumption.of(park, DAY, site -> new double[DAY.steps()]),
                new EnergyMarket(FuelMarket.unpriced(List.of()), 0.0, terms -> PricedTerms.of(terms, DAY)));
        var plan = Dispatcher.selfConsumption().dispatch(new DispatchProblem(DAY, List.of(node.problem())));
        Case variant = Studies.variant("v", Dispatcher.gridOnly(), park);
        List<Bill> bills = new Bills(List.of(node), variant, plan).in(new CapacityModes(List.of(Map.of())));
        List<TracedNode> traced = Books.traced(List.of(node), variant, plan);
        return Books.of(List.of(node), variant, plan, bills, traced).get(0);
    }

    @Test
    void soundBooksPass() {
        assertThatCode(() -> Invariants.require(sound())).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "WIND_AVAILABLE_MW",
                "SOLAR_AVAILABLE_MW",
                "OTHER_AVAILABLE_MW",
                "THERMAL_MW",
                "IMPORT_MW",
                "LINK_IN_MW",
                "DISCHARGE_MW",
                "UNSERVED_MW",
                "LOAD_MW",
                "AUX_MW",
                "EXPORT_MW",
                "LINK_OUT_MW",
                "CHARGE_MW",
                "CURTAILED_MW"
            })
    void aFlowThatIsOffInOneStepBreaksTheBalance(FlowColumn column) {
        Accounts sound = sound();

        assertThatThrownBy(() -> Invariants.require(with(sound, changed(sound.flows(), column, 7, 1e-6))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("node park: the balance of step 7 misses by ")
                .hasMessageEndingWith(" MWh");
    }

    @Test
    void importAndExportAtOnceAreFound() {
        Accounts sound = sound();
        NodeFlows both = changed(changed(sound.flows(), FlowColumn.IMPORT_MW, 3, 2.0), FlowColumn.EXPORT_MW, 3, 2.0);

        assertThatThrownBy(() -> Invariants.require(with(sound, both)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("node park: step 3 has importMw 2.0 and exportMw 3.0 at once");
    }

    @Test
    void chargeAndDischargeAtOnceAreFound() {
        Accounts sound = sound();
        NodeFlows both =
                changed(changed(sound.flows(), FlowColumn.CHARGE_MW, 20, 1.0), FlowColumn.DISCHARGE_MW, 20, 1.0);

        assertThatThrownBy(() -> Invariants.require(with(sound, both)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("node park: step 20 has chargeMw 1.0 and dischargeMw ");
    }

    @Test
    void greenEnergyThatIsNotAccountedForIsFound() {
        Accounts sound = sound();
        GreenTrace green = sound.green();
        var less = new GreenTrace(
                green.toLoad().times(0.99),
                green.toOwnUse(),
                green.toExport(),
                green.toStorage(),
                green.fromStorage(),
                green.stored(),
                green.sent(),
                green.received(),
                green.book());

        assertThatThrownBy(() -> Invariants.require(with(sound, less)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("node park: 168.0 MWh are available, ");
    }

    @Test
    void aGreenInventoryAboveTheStoreIsFound() {
        Accounts sound = sound();
        GreenTrace green = sound.green();
        double[] stored = green.stored().toArray();
        stored[2] = 30.0;
        var full = new GreenTrace(
                green.toLoad(),
                green.toOwnUse(),
                green.toExport(),
                green.toStorage(),
                green.fromStorage(),
                new EnergySeries(DAY, stored),
                green.sent(),
                green.received(),
                green.book());

        assertThatThrownBy(() -> Invariants.require(with(sound, full)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("node park: the green inventory of step 2 is 30.0 MWh of ");
    }

    @Test
    void aBillThatIsNotThatOfTheHoursIsFound() {
        Accounts sound = sound();
        List<BillLine> lines = new ArrayList<>(sound.bill().lines());
        BillLine first = lines.get(0);
        lines.set(
                0,
                new BillLine(
                        first.month(),
                        BillRow.PURCHASE,
                        first.quantity(),
                        first.unit(),
                        first.priceYuanPerUnit(),
                        first.amountYuan() + 1.0));

        assertThatThrownBy(() -> Invariants.require(with(sound, new Bill(lines, Map.of()))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("node park: the energy rows of the bill are ");
    }

    @Test
    void importWithoutItsEmissionsIsFound() {
        Accounts sound = sound();
        List<CarbonLine> none = List.of();

        assertThatThrownBy(() -> Invariants.require(new Accounts(
                        sound.node(),
                        sound.green(),
                        sound.flows(),
                        sound.bill(),
                        new CarbonAccount(none),
                        sound.attributes(),
                        sound.operation(),
                        sound.scale(),
                        sound.curtailment())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageEndingWith("scope 2 counts 0.0 MWh");
    }

    @Nested
    @DisplayName("sink ledgers")
    class Sinks {

        @Test
        void stocksThatChangeByTheirFlowsPass() {
            assertThatCode(() -> Invariants.require(ledger(100.0, 5.0, 105.0, 105.0)))
                    .doesNotThrowAnyException();
        }

        @Test
        void aClosingStockThatItsFlowsDoNotGiveIsFound() {
            assertThatThrownBy(() -> Invariants.require(ledger(100.0, 5.0, 106.0, 106.0)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage(
                            "site forest: closing-stock of tree-biomass in 2027 is 106.0 tCO2e, its flows give 105.0");
        }

        @Test
        void aYearThatOpensElsewhereThanTheLastHasClosedIsFound() {
            assertThatThrownBy(() -> Invariants.require(ledger(100.0, 5.0, 105.0, 104.0)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage(
                            "site forest: opening-stock of tree-biomass in 2028 is 104.0 tCO2e, its flows give 105.0");
        }

        private SinkLedger ledger(double opening, double flow, double closing, double nextOpening) {
            return new SinkLedger(
                    "forest",
                    Title.of("forest"),
                    "forest",
                    List.of(
                            new SinkEntry(2027, "tree-biomass", SinkEntry.OPENING, opening, 0.0),
                            new SinkEntry(2027, "tree-biomass", "growth", flow, 0.0),
                            new SinkEntry(2027, "tree-biomass", SinkEntry.CLOSING, closing, 0.0),
                            new SinkEntry(2028, "tree-biomass", SinkEntry.OPENING, nextOpening, 0.0)));
        }
    }

    private static Accounts with(Accounts sound, NodeFlows flows) {
        return new Accounts(
                sound.node(),
                sound.green(),
                flows,
                sound.bill(),
                sound.carbon(),
                sound.attributes(),
                sound.operation(),
                sound.scale(),
                sound.curtailment());
    }

    private static Accounts with(Accounts sound, GreenTrace green) {
        return new Accounts(
                sound.node(),
                green,
                sound.flows(),
                sound.bill(),
                sound.carbon(),
                sound.attributes(),
                sound.operation(),
                sound.scale(),
                sound.curtailment());
    }

    private static Accounts with(Accounts sound, Bill bill) {
        return new Accounts(
                sound.node(),
                sound.green(),
                sound.flows(),
                bill,
                sound.carbon(),
                sound.attributes(),
                sound.operation(),
                sound.scale(),
                sound.curtailment());
    }

    private static NodeFlows changed(NodeFlows flows, FlowColumn changed, int step, double byMw) {
        Map<FlowColumn, double[]> columns = new EnumMap<>(FlowColumn.class);
        for (FlowColumn column : FlowColumn.values()) {
            columns.put(column, flows.values(column));
        }
        columns.get(changed)[step] += byMw;
        return new NodeFlows(flows.axis(), columns);
    }
}
