package io.greenpark.milp;

import com.google.ortools.modelbuilder.LinearExpr;
import com.google.ortools.modelbuilder.LinearExprBuilder;
import com.google.ortools.modelbuilder.Variable;
import io.greenpark.core.dispatch.DemandCharge;
import io.greenpark.core.dispatch.HeatSystem;
import io.greenpark.core.dispatch.InterruptibleLoad;
import io.greenpark.core.dispatch.NodeProblem;
import io.greenpark.core.dispatch.ShiftableLoad;
import io.greenpark.core.dispatch.Source;
import io.greenpark.core.dispatch.ThermalUnit;
import io.greenpark.core.storage.Battery;
import io.greenpark.core.time.TimeAxis;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One node of a {@link HighsOracle}: its variables, and its rows but for the limits on energies. */
final class NodeOracle {

    final NodeProblem node;
    final Variable[] imported;
    final Variable[] exported;
    final List<Variable[]> curtailed = new ArrayList<>();

    /** Demand that is interrupted or not served. */
    final List<Variable[]> missed = new ArrayList<>();

    final List<Variable[]> shifted = new ArrayList<>();
    final List<StoreOracle> batteries = new ArrayList<>();

    /** What comes in less what goes out in each step, without what is given [MW]. */
    private final LinearExprBuilder[] balance;

    /** What is given: use less available generation [MW]. */
    private final double[] givenMw;

    private final HighsOracle oracle;

    NodeOracle(HighsOracle oracle, NodeProblem node) {
        this.oracle = oracle;
        this.node = node;
        balance = oracle.sums();
        givenMw = node.demand().toArray();
        double lostLoad = oracle.problem.lostLoadYuanPerMwh();
        imported = oracle.flow(node.grid().importLimitMw(), node.importPrice().toArray());
        exported = oracle.flow(
                node.grid().exportLimitMw(),
                Arrays.stream(node.exportPrice().toArray()).map(price -> -price).toArray());
        into(balance, imported, 1.0);
        into(balance, exported, -1.0);
        miss(oracle.flow(node.demand(), lostLoad));
        oracle.ramp(imported, node.grid().importRampMwPerHour());
        node.sources().forEach(this::generate);
        node.interruptible().forEach(this::interrupt);
        node.shiftable().forEach(this::shift);
        node.storage().forEach(battery -> batteries.add(store(battery, balance)));
        List<Variable[]> units = node.thermal().stream().map(this::unit).toList();
        node.heat().forEach(system -> heat(system, units, lostLoad));
        peaks(node.demandCharge());
        if (oracle.exact) {
            double importLimitMw = node.grid().importLimitMw();
            double exportLimitMw = node.grid().exportLimitMw();
            oracle.exclude(oracle.choices(0.0), imported, importLimitMw, exported, exportLimitMw);
            exclude(batteries);
        }
    }

    /** No store charges while another one discharges. */
    private void exclude(List<StoreOracle> stores) {
        Variable[] charging = oracle.choices(0.0);
        for (StoreOracle store : stores) {
            double chargeMw = store.battery().chargeMw();
            double dischargeMw = store.battery().dischargeMw();
            oracle.exclude(charging, store.charge(), chargeMw, store.discharge(), dischargeMw);
        }
    }

    /** Adds {@code factor} times {@code flow} to the balance of each step. */
    void add(Variable[] flow, double factor) {
        into(balance, flow, factor);
    }

    /** Eq. (DIS-10); after all flows have been added. */
    void close() {
        for (int t = 0; t < balance.length; t++) {
            oracle.equal(balance[t], givenMw[t]);
        }
    }

    private void generate(Source source) {
        for (int t = 0; t < givenMw.length; t++) {
            givenMw[t] -= source.available().get(t);
        }
        if (!source.mustRun()) {
            Variable[] flow = oracle.flow(source.available(), source.curtailmentYuanPerMwh());
            curtailed.add(flow);
            into(balance, flow, -1.0);
        }
    }

    private void interrupt(InterruptibleLoad load) {
        for (int t = 0; t < givenMw.length; t++) {
            givenMw[t] += load.demand().get(t);
        }
        miss(oracle.flow(load.demand(), load.compensationYuanPerMwh()));
    }

    private void miss(Variable[] flow) {
        missed.add(flow);
        into(balance, flow, 1.0);
    }

    /** Eq. (DIS-15). */
    private void shift(ShiftableLoad load) {
        Variable[] flow = oracle.flow(load.maxMw(), 0.0);
        shifted.add(flow);
        into(balance, flow, -1.0);
        int window = (int) Math.round(load.windowHours() / oracle.hours);
        for (int from = 0; from < flow.length; from += window) {
            LinearExprBuilder sum = LinearExpr.newBuilder();
            double nominalMw = 0.0;
            for (int t = from; t < Math.min(flow.length, from + window); t++) {
                sum.addTerm(flow[t], 1.0);
                nominalMw += load.nominal().get(t);
            }
            oracle.equal(sum, nominalMw);
        }
    }

    /** Eq. (DIS-2) and (DIS-11). */
    private StoreOracle store(Battery battery, LinearExprBuilder[] balance) {
        Variable[] charge = oracle.flow(battery.chargeMw(), 0.0);
        Variable[] discharge = oracle.flow(battery.dischargeMw(), battery.wearYuanPerMwhDischarged());
        into(balance, charge, -1.0);
        into(balance, discharge, 1.0);
        Variable[] stored = new Variable[charge.length];
        double kept = Math.pow(1.0 - battery.selfDischargePerHour(), oracle.hours);
        for (int t = 0; t < stored.length; t++) {
            boolean last = t == stored.length - 1;
            double leastFraction = last ? battery.end().leastSocFraction() : battery.minSocFraction();
            stored[t] = oracle.variable(
                    leastFraction * battery.capacityMwh(),
                    battery.maxSocFraction() * battery.capacityMwh(),
                    last ? -battery.end().yuanPerMwh() : 0.0);
            LinearExprBuilder change = LinearExpr.newBuilder()
                    .addTerm(stored[t], 1.0)
                    .addTerm(charge[t], -battery.chargeEfficiency() * oracle.hours)
                    .addTerm(discharge[t], oracle.hours / battery.dischargeEfficiency());
            if (t > 0) {
                change.addTerm(stored[t - 1], -kept);
            }
            oracle.equal(change, t > 0 ? 0.0 : kept * battery.initialSocFraction() * battery.capacityMwh());
        }
        return new StoreOracle(battery, charge, discharge, stored);
    }

    private Variable[] unit(ThermalUnit unit) {
        Variable[] power = oracle.flow(unit.powerMw(), unit.costYuanPerMwh());
        into(balance, power, 1.0);
        if (unit.minMw() > 0.0) {
            new UnitOracle(oracle, unit, power).add();
        } else {
            oracle.ramp(power, unit.rampMwPerHour());
        }
        return power;
    }

    /** Eq. (DIS-16). */
    private void heat(HeatSystem system, List<Variable[]> units, double lostLoad) {
        LinearExprBuilder[] heat = oracle.sums();
        for (int u = 0; u < units.size(); u++) {
            into(heat, units.get(u), node.thermal().get(u).heatPerElectricity());
        }
        into(heat, oracle.flow(system.boilerMw(), system.boilerYuanPerMwhHeat()), 1.0);
        into(heat, oracle.flow(system.demand(), lostLoad), 1.0);
        into(heat, oracle.flow(Double.POSITIVE_INFINITY, 0.0), -1.0);
        StoreOracle tank = store(system.store(), heat);
        if (oracle.exact) {
            exclude(List.of(tank));
        }
        for (int t = 0; t < heat.length; t++) {
            oracle.equal(heat[t], system.demand().get(t));
        }
    }

    /** Eq. (DIS-12). */
    private void peaks(DemandCharge charge) {
        TimeAxis axis = oracle.problem.axis();
        Variable peak = peak(charge, axis.localStart(0), charge.peakSoFarMw());
        for (int t = 0; t < imported.length; t++) {
            if (t > 0 && axis.localStart(t).getMonth() != axis.localStart(t - 1).getMonth()) {
                peak = peak(charge, axis.localStart(t), 0.0);
            }
            oracle.atMost(LinearExpr.newBuilder().addTerm(imported[t], 1.0).addTerm(peak, -1.0), 0.0);
        }
    }

    /** The peak of a month: paid as far as it was reached or is charged in any case, but not beyond what can be imported. */
    private Variable peak(DemandCharge charge, LocalDateTime time, double reachedMw) {
        var month = YearMonth.from(time);
        double leastMw = charge.others().getOrDefault(month, charge.usual()).leastMw() / charge.peakFactor();
        double paidMw = Math.min(node.grid().importLimitMw(), Math.max(reachedMw, leastMw));
        return oracle.variable(paidMw, Double.POSITIVE_INFINITY, charge.yuanPerMw(month));
    }

    private static void into(LinearExprBuilder[] sums, Variable[] flow, double factor) {
        for (int t = 0; t < flow.length; t++) {
            sums[t].addTerm(flow[t], factor);
        }
    }
}
